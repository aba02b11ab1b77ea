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

} // namespace duban::test
