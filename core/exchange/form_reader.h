// Reads returned fill-in forms (反馈表) by their labels, whoever made them; pure: nothing is stored, nothing is asked.
#pragma once

#include "base/progress.h"
#include "calendar/calendar.h"
#include "departments/department_matcher.h"
#include "exchange/form.h"

namespace duban {

struct FormOptions {
    QStringList categories;
    int maxCharacters = 5000;
    QString prefix; ///< of slip numbers that are written without one
};

/// Every sheet with the labels of a form is one form; the others are listed as ignored. What is wrong with a cell is a
/// value; errors of the file itself, and a workbook without any form, are returned.
Result<FormFile> readForms(const QString& path, const DepartmentMatcher& departments, const Calendar& calendar, const FormOptions& options,
                           Progress& progress);

} // namespace duban
