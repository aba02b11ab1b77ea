// What an office states about itself: dated settings, lists, persons, holiday arrangements (办公室设置).
#pragma once

#include "office/office.h"

namespace duban {

class OfficeService {
public:
    explicit OfficeService(Office& office) : m_office(office) {}

    /// In force from that day on; the days before keep their value.
    Result<> setValue(const QString& key, const QString& value, QDate from, const Actor& actor);
    /// Every day on which the value changes, old and new, who and when: from the audit chain, newest first.
    Result<std::vector<SettingChange>> changesOf(const QString& key);
    /// The id of the item; one with the same key is returned as it is. Conflict never: lists only grow.
    Result<qint64> addListItem(ListKind list, const QString& name, const Actor& actor, QDate on);
    Result<PersonId> addPerson(const QString& name, Role role, const Actor& actor, QDate on);
    /// From the day after it is no longer offered; what carries it keeps it. Without a day it is offered again.
    Result<> closeListItem(qint64 id, std::optional<QDate> last, const Actor& actor);
    /// Another role, or the last day in the office. A person is never removed; the last clerk or leader cannot be closed.
    Result<> changePerson(PersonId id, Role role, std::optional<QDate> last, const Actor& actor);
    /// The next number of a series: only forward (numbers of a paper register); numbers are never used again.
    Result<> setNextNumber(const QString& prefix, int year, int next, const QString& reason, const Actor& actor);
    Result<std::vector<NumberSeries>> series();
    /// A step of the change of year that only a person can tell to be done.
    Result<> tickYearStep(int year, const QString& step, const QString& note, const Actor& actor, QDate on);
    Result<std::vector<YearStep>> yearSteps(int year);
    /// Replaces the arrangement of its year. Limits already fixed do not move.
    Result<> importHolidays(const HolidayYear& year, const Actor& actor);

private:
    Result<> finish(Transaction& tx, const Actor& actor, const AuditNote& note, ChangeKind kind);
    Office& m_office;
};

} // namespace duban
