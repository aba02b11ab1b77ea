// How clues are decided (线索处置), and who brought them is shown: the second half of ClueService.
#include "clues/clue_service.h"

#include "base/text.h"
#include "clues/clue_store.h"

#include <QCoreApplication>

namespace duban {

Result<> ClueService::checkMerge(const Clue& clue, QString& target) {
    auto other = byRef(target);
    if (!other)
        return other.error();
    if (other->id == clue.id)
        return ruleError("clues.merged_into_itself", QT_TRANSLATE_NOOP("errors", "%1 cannot be merged into itself; name the other clue."),
                         {clue.ref()}, "target");
    if (other->state == ClueState::Merged)
        return ruleError("clues.target_is_merged", QT_TRANSLATE_NOOP("errors", "%1 was itself merged into %2; name that clue instead."),
                         {other->ref(), other->target}, "target");
    target = other->ref();
    return {};
}

Result<Clue> ClueService::decided(const QString& ref, Disposition disposition) {
    auto clue = byRef(ref);
    if (!clue)
        return clue;
    disposition.reason = cleanText(disposition.reason);
    disposition.target = cleanText(disposition.target);
    if (disposition.way == ClueState::Merged && !disposition.target.isEmpty() && clue->state == ClueState::Open)
        if (auto merge = checkMerge(*clue, disposition.target); !merge)
            return merge.error();
    return duban::disposed(*clue, disposition);
}

Result<> ClueService::saveDecision(Transaction& tx, const Clue& after, const ClueDecision& decision) {
    ClueStore store(m_office);
    if (auto saved = store.save(tx, after); !saved)
        return saved;
    return store.add(tx, after.id, decision);
}

Result<Clue> ClueService::dispose(const QString& ref, ClueState way, const QString& reason, const QString& target, const Actor& actor,
                                  QDate on) {
    if (auto done = disposeAll({ref}, {way, reason, target, on}, actor); !done)
        return done.error();
    return byRef(ref);
}

Result<> ClueService::disposeAll(const QStringList& refs, const Disposition& disposition, const Actor& actor) {
    std::vector<Clue> after;
    QStringList names;
    for (const QString& ref : refs) {
        auto clue = decided(ref, disposition);
        if (!clue)
            return clue.error();
        if (!names.contains(clue->ref())) {
            names << clue->ref();
            after.push_back(std::move(*clue));
        }
    }
    if (after.empty())
        return {};
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    const QString reason = cleanText(disposition.reason);
    for (const Clue& clue : after) {
        const QString to = clue.state == ClueState::HandedOver ? cleanText(disposition.target) : clue.target;
        if (auto saved = saveDecision(tx, clue, {disposition.way, disposition.on, actor.person, actor.onPaper, reason, to}); !saved)
            return saved;
    }
    return finish(tx, actor, {QStringLiteral("clue.dispose"), names.join(QChar(u'、')), reason});
}

Result<Clue> ClueService::reopen(const QString& ref, const QString& reason, const Actor& actor, QDate on) {
    auto clue = byRef(ref);
    if (!clue)
        return clue;
    const QString why = cleanText(reason);
    auto after = reopened(*clue, why, on);
    if (!after)
        return after;
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    if (auto saved = saveDecision(tx, *after, {ClueState::Open, on, actor.person, actor.onPaper, why, {}}); !saved)
        return saved.error();
    if (auto done = finish(tx, actor, {QStringLiteral("clue.reopen"), clue->ref(), why}); !done)
        return done.error();
    return byRef(ref);
}

Result<> ClueService::markHandedOver(Transaction& tx, const QString& ref, const QString& slipRef, QDate on, const QString& draftRef) {
    auto clue = byRef(ref);
    if (!clue)
        return clue.error();
    auto after = duban::disposed(*clue, {ClueState::HandedOver, {}, slipRef, on, draftRef, true});
    if (!after)
        return after.error();
    if (after->target == clue->target && after->state == clue->state)
        return {};
    if (clue->state == ClueState::HandedOver && clue->target.split(QChar(u'、')).contains(draftRef))
        return ClueStore(m_office).save(tx, *after); // decided before; the draft has only got its number
    return saveDecision(tx, *after, {ClueState::HandedOver, on, {}, false, {}, slipRef});
}

Result<std::vector<ClueDecision>> ClueService::decisions(const Clue& clue) { return ClueStore(m_office).decisions(clue.id); }

Result<Informant> ClueService::reveal(const QString& ref, const QString& reason, const Actor& actor) {
    auto clue = byRef(ref);
    if (!clue)
        return clue.error();
    const QString why = cleanText(reason);
    if (why.isEmpty())
        return invalidError("clues.reveal_reason", QT_TRANSLATE_NOOP("errors", "State why the informant of %1 must be seen."),
                            {clue->ref()}, "reason");
    if (!clue->informantKept)
        return notFoundError("clues.no_informant", QT_TRANSLATE_NOOP("errors", "%1 was registered without an informant."), {clue->ref()},
                             "ref");
    auto informant = ClueStore(m_office).informant(clue->id);
    if (!informant)
        return informant;
    if (namesInformant(why, *informant)) // the reason stands in the open audit chain
        return ruleError(
            "clues.informant_in_reason",
            QT_TRANSLATE_NOOP("errors", "Leave the informant's name and number out of the reason; it is written into the log."), {},
            "reason");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    if (auto noted = tx.record(actor, {QStringLiteral("clue.reveal"), clue->ref(), why}, m_office.nowUtc()); !noted)
        return noted.error();
    if (auto committed = tx.commit(); !committed) // not shown unless the look is on record
        return committed.error();
    return informant;
}

} // namespace duban
