#include "slips/clue_handover.h"

#include "base/text.h"
#include "clues/clue_service.h"

#include <QCoreApplication>

namespace duban {

namespace {

MatterDraft matterOf(const Clue& clue, const HandoverWish& wish, const OfficeSettings& settings) {
    MatterDraft matter;
    matter.problem = clue.body.content;
    matter.source = clue.body.source;
    matter.category = clue.body.category.isEmpty() ? wish.category : clue.body.category;
    matter.limit = wish.limit.days || wish.limit.date ? wish.limit : Limit{settings.ordinaryDays, std::nullopt};
    return matter;
}

Result<std::vector<Clue>> readyClues(Office& office, const HandoverWish& wish, QDate on) {
    std::vector<Clue> clues;
    for (const QString& ref : wish.clues) {
        auto clue = ClueService(office).byRef(ref);
        if (!clue)
            return clue.error();
        if (auto may = disposed(*clue, {ClueState::HandedOver, cleanText(wish.reason), QStringLiteral("草"), on}); !may)
            return may.error();
        if (clue->body.category.isEmpty() && wish.category.isEmpty())
            return invalidError("clues.category_missing", QT_TRANSLATE_NOOP("errors", "%1 has no category yet; choose one for its matter."),
                                {clue->ref()}, "category");
        clues.push_back(std::move(*clue));
    }
    if (clues.empty())
        return invalidError("clues.none_chosen", QT_TRANSLATE_NOOP("errors", "Choose at least one clue."), {}, "clues");
    return clues;
}

Result<Slip> written(Office& office, const HandoverWish& wish, const std::vector<Clue>& clues, const Actor& actor, QDate on) {
    SlipService slips(office);
    const OfficeSettings& settings = office.settings(on);
    SlipDraft draft;
    std::optional<Slip> current;
    if (wish.draft) {
        auto view = slips.view(*wish.draft, on);
        if (!view)
            return view.error();
        current = view->slip;
        draft = view->slip.body;
        for (const MatterView& matter : view->matters)
            draft.matters.push_back(matter.matter.body);
    } else {
        draft.lead = wish.lead;
        draft.clerk = actor.person;
    }
    for (const Clue& clue : clues) {
        if (draft.clues.contains(clue.ref()))
            continue;
        draft.clues << clue.ref();
        draft.matters.push_back(matterOf(clue, wish, settings));
        for (const QString& unit : clue.body.units)
            if (unit != draft.lead && !draft.co.contains(unit) && !wish.draft)
                draft.co << unit;
    }
    return current ? slips.edit(*current, draft, actor, on) : slips.draft(draft, actor, on);
}

} // namespace

Result<Slip> handOver(Office& office, const HandoverWish& wish, const Actor& actor, QDate on) {
    auto clues = readyClues(office, wish, on);
    if (!clues)
        return clues.error();
    auto slip = written(office, wish, *clues, actor, on);
    if (!slip)
        return slip;
    if (auto done = ClueService(office).disposeAll(wish.clues, {ClueState::HandedOver, wish.reason, slip->ref(), on}, actor); !done)
        return done.error();
    return slip;
}

} // namespace duban
