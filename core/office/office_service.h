// What an office states about itself: dated settings, lists, persons, holiday arrangements (办公室设置).
#pragma once

#include "office/office.h"

namespace duban {

class OfficeService {
public:
    explicit OfficeService(Office& office) : m_office(office) {}

    /// In force from that day on; the days before keep their value.
    Result<> setValue(const QString& key, const QString& value, QDate from, const Actor& actor);
    /// The id of the item; one with the same key is returned as it is. Conflict never: lists only grow.
    Result<qint64> addListItem(ListKind list, const QString& name, const Actor& actor, QDate on);
    Result<PersonId> addPerson(const QString& name, Role role, const Actor& actor, QDate on);
    /// Replaces the arrangement of its year. Limits already fixed do not move.
    Result<> importHolidays(const HolidayYear& year, const Actor& actor);

private:
    Result<> finish(Transaction& tx, const Actor& actor, const AuditNote& note, ChangeKind kind);
    Office& m_office;
};

} // namespace duban
