// Contacts of a unit (联系人): who answers for it, with dates; closed, never deleted.
#pragma once

#include "base/id.h"
#include "office/office.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace duban {

using ContactId = Id<struct ContactTag>;

struct ContactDraft {
    DepartmentId unit{0};
    QString name, duty, phone;
    QDate validFrom;
    bool operator==(const ContactDraft&) const = default;
};

struct Contact {
    ContactId id{0};
    ContactDraft body;
    std::optional<QDate> validTo;
    bool operator==(const Contact&) const = default;
    [[nodiscard]] bool servesOn(QDate on) const { return body.validFrom <= on && (!validTo || *validTo >= on); }
    /// 李某（办公室主任）0511-8520
    [[nodiscard]] QString text() const;
};

class ContactService {
public:
    explicit ContactService(Office& office) : m_office(office) {}
    /// Of one unit, those in service first.
    Result<std::vector<Contact>> of(DepartmentId unit);
    /// The one to write on a slip of that day: the latest in service; nothing if there is none.
    Result<std::optional<Contact>> current(DepartmentId unit, QDate on);
    Result<ContactId> add(const ContactDraft& draft, const Actor& actor);
    Result<> close(const Contact& contact, QDate last, const Actor& actor);

private:
    Office& m_office;
};

} // namespace duban
