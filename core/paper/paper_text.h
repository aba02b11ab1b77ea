// The text of a paper for editing (改稿): one line a paragraph; tables and charts stand as 【…】 and stay as they are.
#pragma once

#include "base/result.h"
#include "paper/paper.h"

namespace duban {

QString editableText(const Paper& paper);
/// The paper with a changed text. What still says the same keeps its form; a new line is a heading by its 一、 or （一）, else text.
/// Errors: papers.marker, when a table or chart was lost or moved; papers.empty_text.
Result<Paper> withText(const Paper& paper, const QString& text);

} // namespace duban
