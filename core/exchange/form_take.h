// The steps that a returned form (反馈表) leads to, in the order in which they are taken; used by form_service.cpp only.
#pragma once

#include "exchange/form_service.h"

namespace duban {

struct FormStep {
    StepInput step;
    QDate on;
    QStringList fields; ///< what it takes in
};

struct FormPlan {
    std::optional<MatterTable> table; ///< persons, cause, aim: not yet facts
    QStringList tableFields;
    std::vector<Measure> measures; ///< of the office's, with what was left open filled in
    QStringList measureFields;
    std::vector<FormStep> steps;
    QStringList keptFields; ///< kept with the form itself
};

FormPlan planOf(const FormPreview& preview, const MatterView& matter, const QStringList& fields, const QStringList& evidence, QDate on);

} // namespace duban
