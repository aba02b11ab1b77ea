#include "slips/staff_change.h"

#include "base/text.h"
#include "slips/slip_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

Result<std::vector<std::pair<QString, int>>> StaffChange::clerks() {
    Query query = m_office.database().query("slips/clerks_with_open_slips");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<std::pair<QString, int>> clerks;
    while (query.next())
        clerks.emplace_back(query.text(0), static_cast<int>(query.integer(1)));
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return clerks;
}

Result<std::vector<OpenWork>> StaffChange::openWorkOf(const QString& clerk) {
    Query query = m_office.database().query("slips/open_slips_of_clerk");
    if (auto done = query.bind(":clerk", clerk).exec(); !done)
        return done.error();
    std::vector<OpenWork> work;
    while (query.next()) {
        work.emplace_back();
        work.back().id = SlipId(query.integer(0));
        work.back().openMatters = static_cast<int>(query.integer(1));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    SlipStore store(m_office.database());
    for (OpenWork& one : work) {
        auto slip = store.slip(one.id);
        if (!slip)
            return slip.error();
        if (!*slip)
            continue;
        one.ref = (*slip)->ref();
        one.title = (*slip)->body.title;
        one.unit = (*slip)->body.lead;
        one.state = (*slip)->state;
        one.version = (*slip)->version;
    }
    return work;
}

Result<> StaffChange::checkHandOver(const QString& clerk, const QString& to, const QString& why, QDate on) const {
    const auto& persons = m_office.persons();
    const bool serves = std::any_of(persons.begin(), persons.end(),
                                    [&](const Person& one) { return one.name == to && one.role != Role::Leader && one.servesOn(on); });
    if (!serves)
        return ruleError("slips.no_such_clerk",
                         QT_TRANSLATE_NOOP("errors", "“%1” is not a clerk of this office on %2; add the person first."),
                         {to, on.toString(Qt::ISODate)}, "to");
    if (clerk == to)
        return ruleError("slips.same_clerk", QT_TRANSLATE_NOOP("errors", "%1 has this work already; choose another clerk."), {to}, "to");
    if (why.isEmpty())
        return invalidError("slips.hand_over_reason", QT_TRANSLATE_NOOP("errors", "A hand-over needs a reason; write it down."), {},
                            "reason");
    return {};
}

namespace {

Event handedOver(SlipId slip, const QString& to, const QString& note, const Actor& actor, QDate on) {
    Event event;
    event.slip = slip;
    event.body.verb = Verb::Edit;
    event.body.on = on;
    event.body.note = note;
    event.body.field = QStringLiteral("clerk");
    event.body.value = to;
    event.body.actor = actor.person;
    event.body.account = actor.account;
    event.body.onPaper = actor.onPaper;
    return event;
}

} // namespace

Result<std::vector<OpenWork>> StaffChange::handOver(const QString& clerk, const QString& to, const QString& reason, const Actor& actor,
                                                    QDate on) {
    const QString why = cleanText(reason);
    if (auto fits = checkHandOver(clerk, to, why, on); !fits)
        return fits.error();
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    auto work = openWorkOf(clerk);
    if (!work)
        return work;
    if (work->empty())
        return ruleError("slips.nothing_open", QT_TRANSLATE_NOOP("errors", "%1 has no open slip; there is nothing to hand over."), {clerk},
                         "from");
    SlipStore store(m_office.database());
    ChangeSet changes;
    changes.kinds = {ChangeKind::Slips, ChangeKind::Matters};
    for (const OpenWork& one : *work) {
        auto slip = store.slip(one.id);
        if (!slip)
            return slip.error();
        (*slip)->body.clerk = to;
        if (auto saved = store.save(tx, **slip); !saved)
            return saved.error();
        Event event = handedOver(one.id, to, QStringLiteral("经办人由%1改为%2：%3").arg(clerk, to, why), actor, on);
        event.recordedAt = m_office.nowUtc().toString(Qt::ISODateWithMs);
        if (auto added = store.add(tx, event); !added)
            return added.error();
        changes.slips.push_back(one.id.value());
    }
    const QString summary = QStringLiteral("%1 → %2：%3").arg(clerk, to).arg(work->size());
    if (auto noted = tx.record(actor, {u"staff.hand_over"_qs, summary, why}, m_office.nowUtc()); !noted)
        return noted.error();
    if (auto committed = tx.commit(); !committed)
        return committed.error();
    m_office.changes().publish(changes);
    return work;
}

} // namespace duban
