#include "overview/cards.h"

#include <array>

namespace duban {

namespace {

struct Stage {
    const char* code;
    MatterState state;
};
constexpr auto stages = std::to_array<Stage>({
    {"waiting", MatterState::Waiting},
    {"rectifying", MatterState::Rectifying},
    {"submitted", MatterState::Submitted},
    {"verifying", MatterState::Verifying},
    {"closing", MatterState::Closing},
});
struct Unissued {
    const char* code;
    SlipState state;
};
constexpr auto unissued =
    std::to_array<Unissued>({{"drafts", SlipState::Draft}, {"approving", SlipState::Approving}, {"approved", SlipState::Approved}});

} // namespace

std::vector<WorkbenchCard> workbenchCards(QDate asOf) {
    std::vector<WorkbenchCard> cards;
    const auto add = [&cards](const char* code, MatterFilter filter, MatterSort sort = MatterSort::Number) {
        cards.push_back({QString::fromLatin1(code), 0, std::move(filter), {sort}});
    };
    add("open", {.asOf = asOf, .open = true});
    for (const Stage& stage : stages)
        add(stage.code, {.asOf = asOf, .states = {stage.state}});
    add("sign_late", {.asOf = asOf, .signLate = true}, MatterSort::Issued);
    add("due_today", {.asOf = asOf, .dueWithin = 0}, MatterSort::Due);
    add("due_soon", {.asOf = asOf, .dueSoon = true}, MatterSort::Due);
    add("overdue", {.asOf = asOf, .overdue = true}, MatterSort::Due);
    for (const char* step : {"blue", "yellow", "red"})
        add(step, {.asOf = asOf, .step = QString::fromLatin1(step)}, MatterSort::Due);
    add("rechecks", {.asOf = asOf, .recheckDue = true}, MatterSort::Closed);
    add("asked", {.asOf = asOf, .open = true, .extensionAsked = true}, MatterSort::Due);
    add("refused", {.asOf = asOf, .open = true, .refused = true});
    for (const Unissued& slips : unissued)
        add(slips.code, {.asOf = asOf, .states = {MatterState::Planned}, .slipStates = {slips.state}});
    return cards;
}

WorkbenchCard cardOf(QDate asOf, const QString& code) {
    for (WorkbenchCard& card : workbenchCards(asOf))
        if (card.code == code)
            return std::move(card);
    qFatal("no card %s", qPrintable(code));
    return {};
}

} // namespace duban
