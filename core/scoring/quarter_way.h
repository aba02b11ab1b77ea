// The way of a quarter (季度流程): draft, announced for objection (公示), objections answered, published (通报) and frozen.
#pragma once

#include "base/id.h"
#include "scoring/quarter_sheet.h"

#include <QDate>
#include <QStringList>

namespace duban {

/// One unit's objection (异议) and what became of it.
struct Objection {
    qint64 id = 0;
    int number = 0; ///< within its quarter, from 1
    DepartmentId unit{0};
    QString unitCode, unitName;
    QDate on;
    QString note;
    QDate due; ///< the last day to answer
    std::optional<QDate> answered;
    bool accepted = false;
    QString answer;
    bool operator==(const Objection&) const = default;
};

struct QuarterWay {
    Quarter quarter{2000, 1};
    SheetStatus status = SheetStatus::Draft;
    std::optional<QDate> announced, published;
    std::optional<QDate> until; ///< the last day on which an objection is taken
    qint64 auditN = 0;          ///< how far the audit chain had come when the facts were fixed
    QString code;               ///< printed on the published sheet: 16 characters of its digest
    QString digest;             ///< SM3 of the stored sheet, hex
    std::vector<Objection> objections;
    [[nodiscard]] int openObjections() const;
    bool operator==(const QuarterWay&) const = default;
};

/// Points that change after a publication (调整).
struct AdjustmentDraft {
    Quarter quarter{2000, 1}; ///< the published quarter it speaks of
    AdjustmentKind kind = AdjustmentKind::Correction;
    QString unit;                 ///< code; empty: every unit whose figures changed (corrections only)
    std::optional<Points> points; ///< not for a correction: that is computed
    QString reason, body, document;
};

/// The answer to an objection (答复). Accepted, it names the line that no longer counts: its rule and its matter.
struct AnswerDraft {
    int objection = 0;
    bool accepted = false;
    QString note;
    QString rule, ref;            ///< of the line; ref may be empty if the rule has only one line
    std::optional<Points> points; ///< how much is given back; empty: all of it
    QString approver;
};

} // namespace duban
