#include "departments/contact.h"

#include "base/text.h"
#include "store/row.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

QString Contact::text() const {
    QString text = body.name;
    if (!body.duty.isEmpty())
        text += QStringLiteral("（%1）").arg(body.duty);
    return body.phone.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, body.phone);
}

Result<std::vector<Contact>> ContactService::of(DepartmentId unit) {
    Query query = m_office.database().query("departments/contacts");
    if (auto done = query.bind(":department_id", unit).exec(); !done)
        return done.error();
    std::vector<Contact> contacts;
    while (query.next())
        contacts.push_back(
            {ContactId(query.integer(0)), {unit, query.text(1), query.text(2), query.text(3), query.date(4)}, query.optionalDate(5)});
    if (auto whole = query.whole(); !whole)
        return whole.error();
    std::stable_partition(contacts.begin(), contacts.end(), [](const Contact& one) { return !one.validTo; });
    return contacts;
}

Result<std::optional<Contact>> ContactService::current(DepartmentId unit, QDate on) {
    auto all = of(unit);
    if (!all)
        return all.error();
    std::optional<Contact> latest;
    for (const Contact& one : *all)
        if (one.servesOn(on) && (!latest || one.body.validFrom >= latest->body.validFrom))
            latest = one;
    return latest;
}

Result<ContactId> ContactService::add(const ContactDraft& draft, const Actor& actor) {
    ContactDraft body = draft;
    body.name = cleanText(body.name);
    body.duty = cleanText(body.duty);
    body.phone = cleanText(body.phone);
    if (body.name.isEmpty())
        return invalidError("departments.contact_name", QT_TRANSLATE_NOOP("errors", "A contact needs a name."), {}, "name");
    if (!body.validFrom.isValid())
        return invalidError("departments.contact_from", QT_TRANSLATE_NOOP("errors", "State the day from which %1 is the contact."),
                            {body.name}, "validFrom");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    Query add = m_office.database().query("departments/add_contact");
    add.bind(":uuid", newUuid()).bind(":department_id", body.unit).bind(":name", body.name).bind(":duty", body.duty);
    add.bind(":phone", body.phone).bind(":valid_from", body.validFrom).bindNull(":valid_to");
    auto id = tx.write(std::move(add), "unit_contact");
    if (!id)
        return id.error();
    if (auto noted = tx.record(actor, {u"contact.add"_qs, body.name, {}}, m_office.nowUtc()); !noted)
        return noted.error();
    if (auto committed = tx.commit(); !committed)
        return committed.error();
    m_office.changes().publish({{ChangeKind::Departments}, {}, {}});
    return ContactId(*id);
}

Result<> ContactService::close(const Contact& contact, QDate last, const Actor& actor) {
    if (!last.isValid() || last < contact.body.validFrom)
        return invalidError("departments.contact_dates", QT_TRANSLATE_NOOP("errors", "%1 began on %2; the last day cannot lie before it."),
                            {contact.body.name, contact.body.validFrom.toString(Qt::ISODate)}, "validTo");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    Query close = m_office.database().query("departments/close_contact");
    close.bind(":valid_to", last).bind(":id", contact.id);
    if (auto written = tx.write(std::move(close), "unit_contact"); !written)
        return written.error();
    if (auto noted = tx.record(actor, {u"contact.close"_qs, contact.body.name, last.toString(Qt::ISODate)}, m_office.nowUtc()); !noted)
        return noted;
    if (auto committed = tx.commit(); !committed)
        return committed;
    m_office.changes().publish({{ChangeKind::Departments}, {}, {}});
    return {};
}

} // namespace duban
