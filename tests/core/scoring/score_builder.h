// Builders for scoring tests: histories and units in one line each, so that a test reads as a story.
#pragma once

#include "scoring/scorer.h"

#include <QVector>

namespace duban::test {

inline QDate day(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }
inline QDate day2026(const char* monthDay) {
    return QDate::fromString(QStringLiteral("2026-") + QString::fromLatin1(monthDay), Qt::ISODate);
}

/// A matter of slip `slip`; its events get the UUIDs "m<matter>-<n>", n from 1.
class HistoryBuilder {
public:
    HistoryBuilder(qint64 matter, qint64 slip, int ordinal, qint64 lead) {
        m_history.matter = MatterId(matter);
        m_history.slip = SlipId(slip);
        m_history.ordinal = ordinal;
        m_history.ref = QStringLiteral("江效交〔2026〕%1号/%2").arg(slip).arg(ordinal);
        m_history.lead = DepartmentId(lead);
    }
    HistoryBuilder& limit(int days) {
        m_history.limit.days = days;
        return *this;
    }
    HistoryBuilder& limit(QDate date) {
        m_history.limit.date = date;
        return *this;
    }
    HistoryBuilder& imported() {
        m_imported = true;
        return *this;
    }
    HistoryBuilder& at(QDate on, Verb verb, std::optional<QDate> to = std::nullopt, std::optional<int> days = std::nullopt) {
        Event event;
        event.id = EventId(static_cast<qint64>(m_history.history.size()) + 1);
        event.uuid = QStringLiteral("m%1-%2").arg(m_history.matter.value()).arg(event.id.value());
        event.slip = m_history.slip;
        event.matter = m_history.matter;
        event.body.verb = verb;
        event.body.on = on;
        event.body.to = to;
        event.body.days = days;
        event.body.imported = m_imported;
        m_history.history.push_back(event);
        return *this;
    }
    HistoryBuilder& at(const char* monthDay, Verb verb) { return at(day2026(monthDay), verb); }
    HistoryBuilder& at(const char* monthDay, Verb verb, const char* to) { return at(day2026(monthDay), verb, day2026(to)); }
    operator MatterHistory() const { return m_history; } // NOLINT: a builder is what it builds

private:
    MatterHistory m_history;
    bool m_imported = false;
};

inline Department unit(qint64 id, const char* code, const QString& group = QStringLiteral("甲组")) {
    Department department{DepartmentId(id), {}, 1};
    department.body.code = QString::fromLatin1(code);
    department.body.name = QStringLiteral("单位%1").arg(department.body.code);
    department.body.shortName = department.body.name;
    department.body.groupName = group;
    department.body.order = static_cast<int>(id);
    return department;
}

inline std::vector<Fact> factsOf(const std::vector<MatterHistory>& histories, Quarter quarter, QDate asOf,
                                 const std::vector<Department>& departments = {}) {
    const Calendar calendar = Calendar::builtIn();
    const Succession succession(departments);
    FactCollector collector(quarter, asOf, calendar, succession);
    for (const MatterHistory& history : histories)
        collector.add(history);
    return collector.facts();
}

/// One group 甲组 of n units with ids 1..n and codes U1..Un.
inline ScoreInput office(int units) {
    ScoreInput input;
    input.quarter = Quarter(2026, 3);
    input.asOf = Quarter(2026, 3).last();
    input.groups.push_back({GroupId(1), u"甲组"_qs, 1, true});
    for (int i = 1; i <= units; ++i)
        input.departments.push_back(unit(i, qPrintable(QStringLiteral("U%1").arg(i))));
    return input;
}

inline Fact fact(Trigger trigger, qint64 unitId, const char* monthDay, qint64 matter = 1, int days = 1) {
    Fact made;
    made.trigger = trigger;
    made.unit = DepartmentId(unitId);
    made.date = made.to = day2026(monthDay);
    made.days = days;
    made.matter = MatterId(matter);
    made.ref = QStringLiteral("江效交〔2026〕%1号/1").arg(matter);
    made.event = QStringLiteral("e%1").arg(matter);
    return made;
}

inline ComponentMark mark(qint64 unitId, const char* component, qint64 hundredths) {
    return {DepartmentId(unitId), QString::fromLatin1(component), Points::hundredths(hundredths)};
}

/// evaluation and leader marks so that all three components are there; daily stays full.
inline void fullMarks(ScoreInput& input, qint64 unitId, qint64 evaluation, qint64 leader = 2000) {
    input.marks.push_back(mark(unitId, "evaluation", evaluation));
    input.marks.push_back(mark(unitId, "leader", leader));
}

inline QuarterSheet scored(const ScoreInput& input, const Scheme& scheme = defaultScheme()) {
    return score(input, scheme, Calendar::builtIn());
}

inline QString daily(const QuarterSheet& sheet, const char* code) {
    return sheet.unit(QString::fromLatin1(code))->component(u"daily"_qs)->points->text();
}

/// Totals, ranks and grades of the first group as one text per unit, in the sheet's order.
inline QStringList table(const QuarterSheet& sheet) {
    QStringList rows;
    for (const SheetUnit& unit : sheet.groups.at(0).units)
        rows << QStringList{unit.code, unit.points.text(), unit.rank ? QString::number(*unit.rank) : u"-"_qs, unit.grade}.join(u' ');
    return rows;
}

} // namespace duban::test
