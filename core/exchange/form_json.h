// Returned forms (反馈表) as the command line prints them, and as the file keeps them.
#pragma once

#include "exchange/form.h"

#include <QJsonObject>

namespace duban {

/// Names and shapes of feedback-form-expected.json; fields that only the program's own form has appear where they say something.
QJsonObject toJson(const FormSheet& form);
QJsonObject toJson(const FormError& error);
/// The whole file: file, sheets_ignored, forms.
QJsonObject toJson(const FormFile& file);

} // namespace duban
