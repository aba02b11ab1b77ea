#include "overview/workbench.h"

#include "clues/clue_service.h"
#include "overview/due_list.h"

#include <QCoreApplication>

namespace duban {

namespace {

struct Stage {
    const char* code;
    MatterState state;
};
constexpr Stage stages[] = {
    {"waiting", MatterState::Waiting},
    {"submitted", MatterState::Submitted},
    {"verifying", MatterState::Verifying},
    {"closing", MatterState::Closing},
};
struct Unissued {
    const char* code;
    SlipState state;
};
constexpr Unissued unissued[] = {{"drafts", SlipState::Draft}, {"approving", SlipState::Approving}, {"approved", SlipState::Approved}};

std::vector<WorkbenchCard> cardsOf(QDate asOf) {
    std::vector<WorkbenchCard> cards;
    const auto add = [&cards](const char* code, MatterFilter filter, MatterSort sort = MatterSort::Number) {
        cards.push_back({QString::fromLatin1(code), 0, std::move(filter), {sort}});
    };
    for (const Stage& stage : stages)
        add(stage.code, {.asOf = asOf, .states = {stage.state}});
    add("sign_late", {.asOf = asOf, .signLate = true}, MatterSort::Issued);
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

} // namespace

const WorkbenchCard* WorkbenchView::card(QLatin1String code) const {
    for (const WorkbenchCard& card : cards)
        if (card.code == code)
            return &card;
    return nullptr;
}

Result<WorkbenchView> Workbench::of(QDate asOf) {
    WorkbenchView view;
    view.asOf = asOf;
    view.cards = cardsOf(asOf);
    MatterQuery matters = mattersOf(m_office, asOf);
    for (WorkbenchCard& card : view.cards) {
        auto count = matters.count(card.filter);
        if (!count)
            return count.error();
        card.count = *count;
    }
    ClueService clues(m_office);
    auto open = clues.undecided();
    if (!open)
        return open.error();
    for (const Clue& clue : *open) {
        if (clue.body.received > asOf)
            continue;
        ++view.undecidedClues;
        if (m_office.calendar().workdaysBetween(clues.decideBy(clue), asOf) > 0)
            ++view.undecidedLate;
    }
    auto perWeek = weeks(asOf);
    if (!perWeek)
        return perWeek.error();
    view.weeks = std::move(*perWeek);
    auto events = latest(asOf);
    if (!events)
        return events.error();
    view.latest = std::move(*events);
    return view;
}

Result<> Workbench::addDays(std::vector<WeekCount>& weeks, const char* statement, qint64 WeekCount::*field) {
    Query query = m_office.database().query(statement);
    query.bind(":from", weeks.front().monday).bind(":to", weeks.back().monday.addDays(6));
    if (auto done = query.exec(); !done)
        return done;
    while (query.next())
        weeks[static_cast<std::size_t>(weeks.front().monday.daysTo(query.date(0)) / 7)].*field += query.integer(1);
    return {};
}

Result<std::vector<WeekCount>> Workbench::weeks(QDate asOf, int count) {
    std::vector<WeekCount> weeks;
    const QDate monday = asOf.addDays(1 - asOf.dayOfWeek());
    for (int i = count - 1; i >= 0; --i)
        weeks.push_back({monday.addDays(-7 * i)});
    if (auto done = addDays(weeks, "overview/issued_by_day", &WeekCount::issued); !done)
        return done.error();
    if (auto done = addDays(weeks, "overview/closed_by_day", &WeekCount::closed); !done)
        return done.error();
    return weeks;
}

Result<std::vector<EventLine>> Workbench::latest(QDate asOf, int count) {
    Query query = m_office.database().query("overview/latest_events");
    query.bind(":as_of", asOf).bind(":count", count);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<EventLine> out;
    while (query.next()) {
        const auto verb = fromWord<Verb>(query.text(8));
        if (!verb)
            return corruptError(
                "store.bad_value",
                QT_TRANSLATE_NOOP("errors", "The file holds an unknown value (%1, row %2, %3: “%4”); restore the latest backup."),
                {QStringLiteral("event"), query.text(0), QStringLiteral("verb"), query.text(8)});
        Slip slip;
        slip.draftNumber = query.optionalInt(6);
        if (!query.isNull(5))
            slip.number = SlipNumber{query.text(3), static_cast<int>(query.integer(4)), static_cast<int>(query.integer(5))};
        EventLine line;
        line.id = EventId(query.integer(0));
        line.slip = SlipId(query.integer(1));
        line.ref = slip.ref();
        line.verb = *verb;
        line.on = query.date(9);
        if (!query.isNull(2)) {
            line.matter = MatterId(query.integer(2));
            line.ref += QStringLiteral("/%1").arg(query.integer(7));
        }
        line.actor = query.text(10);
        line.person = query.text(11);
        line.note = query.text(12);
        line.departmentShort = query.text(13);
        line.onPaper = query.flag(14);
        line.imported = query.flag(15);
        out.push_back(std::move(line));
    }
    return out;
}

} // namespace duban
