// The office's own templates (自备模板): a .docx with fields such as {{编号}} and rows {{事项.问题}}, filled in.
#pragma once

#include "base/result.h"
#include "paper/paper_fields.h"

namespace duban {

/// Fields may stand anywhere in text, tables, heads and feet, also where Word has split them into several runs; a table row that
/// holds a field of a list is repeated for each of its entries. Errors: documents.not_docx; documents.template_broken for XML that
/// is none; documents.unknown_field and documents.open_field with the place; documents.list_outside_row; documents.cannot_write.
Result<> fillTemplate(const QString& templatePath, const PaperFields& fields, const QString& path);

} // namespace duban
