#include "office/office_service.h"

#include "base/text.h"
#include "office/office_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

Result<> OfficeService::finish(Transaction& tx, const Actor& actor, const AuditNote& note, ChangeKind kind) {
    if (auto noted = tx.record(actor, note, m_office.nowUtc()); !noted)
        return noted;
    if (auto committed = tx.commit(); !committed)
        return committed;
    if (auto read = m_office.reload(); !read)
        return read;
    m_office.changes().publish({{kind}, {}, {}});
    return {};
}

Result<> OfficeService::setValue(const QString& key, const QString& value, QDate from, const Actor& actor) {
    OfficeSettings trial;
    const QString text = cleanText(value);
    if (auto valid = applySetting(trial, key, text); !valid)
        return valid;
    if (!from.isValid())
        return invalidError("office.setting_needs_day", QT_TRANSLATE_NOOP("errors", "State the day from which the setting “%1” applies."),
                            {key}, "validFrom");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto put = OfficeStore(m_office.database()).putSetting(tx, {key, from, text}); !put)
        return put;
    return finish(tx, actor, {u"setting"_qs, key, {}}, ChangeKind::Settings);
}

Result<qint64> OfficeService::addListItem(ListKind list, const QString& name, const Actor& actor, QDate on) {
    const QString text = cleanText(name);
    if (categoryKey(text).isEmpty())
        return invalidError("office.item_empty", QT_TRANSLATE_NOOP("errors", "An entry of a list needs a name."), {}, "name");
    if (const ListItem* known = m_office.itemByName(list, text))
        return known->id;
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    int position = 0;
    for (const ListItem& item : m_office.items(list))
        position = std::max(position, item.position);
    auto id = OfficeStore(m_office.database()).addItem(tx, list, text, position + 1, on);
    if (!id)
        return id.error();
    if (auto done = finish(tx, actor, {u"list.add"_qs, text, {}}, ChangeKind::Lists); !done)
        return done.error();
    return *id;
}

Result<PersonId> OfficeService::addPerson(const QString& name, Role role, const Actor& actor, QDate on) {
    const QString text = cleanText(name);
    if (text.isEmpty())
        return invalidError("office.person_empty", QT_TRANSLATE_NOOP("errors", "A person needs a name."), {}, "name");
    for (const Person& person : m_office.persons())
        if (person.name == text)
            return conflictError("office.person_exists",
                                 QT_TRANSLATE_NOOP("errors", "“%1” is already among the persons; add a word that tells the two apart."),
                                 {text}, "name");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    auto id = OfficeStore(m_office.database()).addPerson(tx, {PersonId(0), text, role, on, {}});
    if (!id)
        return id.error();
    if (auto done = finish(tx, actor, {u"person.add"_qs, text, {}}, ChangeKind::Persons); !done)
        return done.error();
    return *id;
}

Result<> OfficeService::importHolidays(const HolidayYear& year, const Actor& actor) {
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto put = OfficeStore(m_office.database()).putHolidays(tx, year); !put)
        return put;
    return finish(tx, actor, {u"holidays.import"_qs, QString::number(year.year), {}}, ChangeKind::Calendar);
}

} // namespace duban
