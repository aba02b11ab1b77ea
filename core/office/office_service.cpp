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
    if (from.isValid()) {
        trial = m_office.settings(from);
        if (auto applied = applySetting(trial, key, text); !applied)
            return applied;
        if (auto fits = checkSetting(trial, key); !fits)
            return fits;
    }
    if (!from.isValid())
        return invalidError("office.setting_needs_day", QT_TRANSLATE_NOOP("errors", "State the day from which the setting “%1” applies."),
                            {key}, "validFrom");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto put = OfficeStore(m_office.database()).putSetting(tx, {key, from, text}); !put)
        return put;
    const QString was = settingText(m_office.settings(from), key);
    return finish(tx, actor, {u"setting"_qs, key, QStringLiteral("%1 → %2（%3）").arg(was, text, from.toString(Qt::ISODate))},
                  ChangeKind::Settings);
}

Result<qint64> OfficeService::addListItem(ListKind list, const QString& name, const Actor& actor, QDate on) {
    const QString text = cleanText(name);
    if (categoryKey(text).isEmpty())
        return invalidError("office.item_empty", QT_TRANSLATE_NOOP("errors", "An entry of a list needs a name."), {}, "name");
    if (const ListItem* known = m_office.itemByName(list, text)) {
        const qint64 id = known->id;
        if (known->validTo) // it was closed: offered again
            if (auto reopened = closeListItem(id, std::nullopt, actor); !reopened)
                return reopened.error();
        return id;
    }
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

Result<> OfficeService::closeListItem(qint64 id, std::optional<QDate> last, const Actor& actor) {
    const ListItem* item = nullptr;
    for (const auto& kind : codesOf<ListKind>)
        if (const ListItem* found = m_office.item(kind.value, id))
            item = found;
    if (item == nullptr)
        return notFoundError("office.no_item", QT_TRANSLATE_NOOP("errors", "This entry is no longer in the list; load the page again."));
    const auto& list = m_office.items(item->list);
    const bool othersOffered = std::any_of(list.begin(), list.end(), [&](const ListItem& one) { return one.id != id && !one.validTo; });
    if (last && !othersOffered)
        return ruleError("office.last_item", QT_TRANSLATE_NOOP("errors", "“%1” is the last entry of its list; add another one first."),
                         {item->name}, "name");
    const QString name = item->name;
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto done = OfficeStore(m_office.database()).closeItem(tx, id, last); !done)
        return done;
    return finish(tx, actor, {last ? u"list.close"_qs : u"list.reopen"_qs, name, last ? last->toString(Qt::ISODate) : QString()},
                  ChangeKind::Lists);
}

Result<> OfficeService::changePerson(PersonId id, Role role, std::optional<QDate> last, const Actor& actor) {
    const auto& persons = m_office.persons();
    const auto found = std::find_if(persons.begin(), persons.end(), [id](const Person& person) { return person.id == id; });
    if (found == persons.end())
        return notFoundError("office.no_person", QT_TRANSLATE_NOOP("errors", "This person is no longer in the list; load the page again."));
    Person next = *found;
    next.role = role;
    next.validTo = last;
    if (last && *last < next.validFrom)
        return invalidError("office.person_dates", QT_TRANSLATE_NOOP("errors", "%1 began on %2; the last day cannot lie before it."),
                            {next.name, next.validFrom.toString(Qt::ISODate)}, "validTo");
    if (found->role != Role::Administrator && (last || role != found->role)) {
        const bool another = std::any_of(persons.begin(), persons.end(),
                                         [&](const Person& one) { return one.id != id && one.role == found->role && !one.validTo; });
        if (!another)
            return ruleError("office.last_of_role",
                             QT_TRANSLATE_NOOP("errors", "%1 is the only one with this role; add the successor first."), {next.name},
                             "role");
    }
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto done = OfficeStore(m_office.database()).savePerson(tx, next); !done)
        return done;
    const auto words = [](const Person& person) {
        return QStringLiteral("%1 %2").arg(wordOf(person.role), person.validTo ? person.validTo->toString(Qt::ISODate) : QString());
    };
    return finish(tx, actor,
                  {u"person.change"_qs, next.name, QStringLiteral("%1 → %2").arg(words(*found).trimmed(), words(next).trimmed())},
                  ChangeKind::Persons);
}

Result<> OfficeService::setNextNumber(const QString& prefix, int year, int next, const QString& reason, const Actor& actor) {
    OfficeStore store(m_office.database());
    const auto last = store.lastNumber(prefix, year);
    if (!last)
        return last.error();
    if (cleanText(reason).isEmpty())
        return invalidError("office.series_reason", QT_TRANSLATE_NOOP("errors", "Leaving numbers out needs a reason; write it down."), {},
                            "reason");
    if (next <= *last || next > 9'999'999)
        return ruleError("office.series_back",
                         QT_TRANSLATE_NOOP("errors", "%1 of %2 stands at %3; the next number can only be larger, because numbers are never "
                                                     "used again."),
                         {prefix, QString::number(year), QString::number(*last)}, "next");
    if (next == *last + 1)
        return {};
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto raised = store.raiseNumber(tx, prefix, year, next - 1); !raised)
        return raised;
    return finish(tx, actor,
                  {u"series"_qs, QStringLiteral("%1〔%2〕").arg(prefix).arg(year),
                   QStringLiteral("%1 → %2：%3").arg(*last + 1).arg(next).arg(cleanText(reason))},
                  ChangeKind::Settings);
}

Result<std::vector<NumberSeries>> OfficeService::series() { return OfficeStore(m_office.database()).series(); }

Result<std::vector<SettingChange>> OfficeService::changesOf(const QString& key) {
    return OfficeStore(m_office.database()).settingChanges(key);
}

Result<> OfficeService::tickYearStep(int year, const QString& step, const QString& note, const Actor& actor, QDate on) {
    auto done = yearSteps(year);
    if (!done)
        return done.error();
    for (const YearStep& one : *done)
        if (one.step == step)
            return {};
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto added = OfficeStore(m_office.database()).addYearStep(tx, {year, step, on, actor.person, cleanText(note)}); !added)
        return added;
    return finish(tx, actor, {u"year.step"_qs, QStringLiteral("%1 %2").arg(year).arg(step), cleanText(note)}, ChangeKind::Settings);
}

Result<std::vector<YearStep>> OfficeService::yearSteps(int year) { return OfficeStore(m_office.database()).yearSteps(year); }

} // namespace duban
