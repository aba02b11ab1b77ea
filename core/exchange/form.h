// What a unit wrote into a fill-in form (反馈表, 一事一表), as values: one sheet, one matter.
#pragma once

#include "exchange/ledger_values.h"

namespace duban {

struct FormMeasure {
    std::optional<int> ordinal; ///< of a measure that the office sent out; none: a line of the unit's own
    std::optional<int> number;  ///< as written in 序号
    QString what, who, state;
    QDate due, done;
    QMap<QString, QString> cells; ///< what, who, due, done, state -> "C12"
    bool operator==(const FormMeasure&) const = default;
};

struct FormValues {
    std::optional<SlipNumber> slip;
    std::optional<int> matter;
    QString reportedBy; ///< code
    QDate reportedOn;
    QString department; ///< code
    QStringList coDepartments;
    QString category, source;
    QDate issuedOn;
    std::optional<LedgerDeadline> deadline;
    QString problem, requirement;
    QString cause, aim; ///< of the program's own forms, like progress and mechanism
    QString leader, person, phone;
    std::vector<FormMeasure> measures;
    QString progress, result, mechanism, mechanismWaived;
    QString evidence; ///< as written
    QDate completedOn;
    bool applyToClose = false;
    QString departmentOpinion, officeOpinion;
    bool operator==(const FormValues&) const = default;
};

/// kind: invalid_date, invalid_slip_number, unknown_department, ambiguous_department, unknown_category, text_too_long, invalid_choice …
struct FormError {
    QString kind;
    QString cell;   ///< "C12"
    QString column; ///< the label's own words
    QString value;
    bool operator==(const FormError&) const = default;
};

struct FormSheet {
    QString sheet;
    QString formId; ///< uuid of the round that went out; empty: a form of somebody else's making
    FormValues values;
    QMap<QString, QString> cells; ///< field word -> "B8"
    std::vector<FormError> errors;
    bool operator==(const FormSheet&) const = default;
};

struct FormFile {
    QString file; ///< name without folder
    QStringList ignored;
    std::vector<FormSheet> sheets;
};

/// What stands in the hidden column of a form that went out, so that it is known again whatever the unit did to it.
inline constexpr char formMark[] = "duban-form:";
inline constexpr char measureMark[] = "duban-measure:";

} // namespace duban
