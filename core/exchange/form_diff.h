// What a returned form changes (差异), cell by cell, and where the office changed the same thing meanwhile; pure.
#pragma once

#include "exchange/form.h"
#include "exchange/form_store.h"
#include "slips/slip_service.h"

namespace duban {

struct FormChange {
    QString field;
    QString cell;
    QString before;        ///< what went out; what the file says if nothing of ours went out
    QString mine;          ///< what the file says now
    QString theirs;        ///< what the form says
    bool conflict = false; ///< the file changed since the form went out, and differently
    bool operator==(const FormChange&) const = default;
};

/// What the office's file says in the fields of a form; returns: forms of this matter that came back before.
FormFields fieldsOf(const MatterView& matter, const std::vector<FormReturn>& returns);

/// The same as a new form shows it.
FormFields asSentOut(FormFields fields);

/// What the form says, and in which cell. Measures get the number of the office's measure with the same words; others
/// follow behind them.
struct WrittenFields {
    FormFields values;
    QMap<QString, QString> cells;
};
WrittenFields fieldsOf(const FormSheet& form, const std::vector<Measure>& known);

/// base: what went out with the form, none for a form that is not ours. In a form that is not ours a blank says nothing.
std::vector<FormChange> differences(const std::optional<FormFields>& base, const FormFields& mine, const WrittenFields& theirs);

} // namespace duban
