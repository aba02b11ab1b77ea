#include "slips/hand_over.h"

#include "base/text.h"
#include "slips/slip_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

namespace {

Result<> checked(const Office& office, const QString& to, const QString& why, QDate on) {
    const auto& persons = office.persons();
    if (std::none_of(persons.begin(), persons.end(),
                     [&](const Person& one) { return one.name == to && one.validFrom <= on && (!one.validTo || *one.validTo >= on); }))
        return invalidError("slips.no_such_clerk",
                            QT_TRANSLATE_NOOP("errors", "“%1” is not a person of this office on that day; choose a registered one."), {to},
                            "to");
    if (why.isEmpty())
        return invalidError("slips.hand_over_reason", QT_TRANSLATE_NOOP("errors", "A hand-over needs a reason; write it down."), {},
                            "reason");
    return {};
}

Result<> moveOne(Transaction& tx, SlipStore& store, Slip slip, const QString& to, const QString& why, const Actor& actor, QDate on,
                 const QDateTime& now) {
    Event event;
    event.slip = slip.id;
    event.recordedAt = now.toString(Qt::ISODateWithMs);
    event.body.verb = Verb::Edit;
    event.body.on = on;
    event.body.note = QStringLiteral("经办人由%1改为%2：%3").arg(slip.body.clerk, to, why);
    event.body.field = QStringLiteral("clerk");
    event.body.value = to;
    event.body.actor = actor.person;
    event.body.account = actor.account;
    event.body.onPaper = actor.onPaper;
    slip.body.clerk = to;
    if (auto saved = store.save(tx, slip); !saved)
        return saved;
    auto added = store.add(tx, event);
    return added ? Result<>() : Result<>(added.error());
}

} // namespace

Result<HandOverDone> handOverSlips(Office& office, const std::vector<SlipId>& slips, const QString& to, const QString& reason,
                                   const Actor& actor, QDate on) {
    const QString why = cleanText(reason);
    if (auto fits = checked(office, to, why, on); !fits)
        return fits.error();
    Transaction tx(office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    SlipStore store(office.database());
    HandOverDone done;
    ChangeSet changes{{ChangeKind::Slips, ChangeKind::Matters}, {}, {}};
    for (const SlipId id : slips) {
        auto slip = store.slip(id);
        if (!slip)
            return slip.error();
        if (!*slip)
            continue;
        if ((*slip)->state == SlipState::Finished || (*slip)->state == SlipState::Voided) {
            ++done.ended;
            continue;
        }
        if ((*slip)->body.clerk == to) {
            ++done.alreadyTheirs;
            continue;
        }
        if (auto moved = moveOne(tx, store, **slip, to, why, actor, on, office.nowUtc()); !moved)
            return moved.error();
        changes.slips.push_back(id.value());
        ++done.moved;
    }
    if (done.moved == 0)
        return done;
    const AuditNote note{QStringLiteral("slips.hand_over"), QStringLiteral("%1：%2").arg(to).arg(done.moved), why};
    if (auto noted = tx.record(actor, note, office.nowUtc()); !noted)
        return noted.error();
    if (auto committed = tx.commit(); !committed)
        return committed.error();
    office.changes().publish(changes);
    return done;
}

} // namespace duban
