#include "overview/workbench.h"

#include "clues/clue_service.h"
#include "overview/due_list.h"

#include <QCoreApplication>

namespace duban {

const WorkbenchCard* WorkbenchView::card(QLatin1String code) const {
    for (const WorkbenchCard& card : cards)
        if (card.code == code)
            return &card;
    return nullptr;
}

qint64 WorkbenchView::count(QLatin1String code) const {
    if (code == QLatin1String("clues"))
        return undecidedClues;
    if (code == QLatin1String("tasks"))
        return std::ssize(tasks);
    const WorkbenchCard* found = card(code);
    return found == nullptr ? 0 : found->count;
}

Result<WorkbenchView> Workbench::counts(QDate asOf) {
    WorkbenchView view;
    view.asOf = asOf;
    view.cards = workbenchCards(asOf);
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
    auto tasks = OfficeTasks(m_office).of(asOf);
    if (!tasks)
        return tasks.error();
    view.tasks = std::move(*tasks);
    return view;
}

Result<WorkbenchView> Workbench::of(QDate asOf) {
    auto counted = counts(asOf);
    if (!counted)
        return counted;
    WorkbenchView& view = *counted;
    auto perWeek = weeks(asOf);
    if (!perWeek)
        return perWeek.error();
    view.weeks = std::move(*perWeek);
    auto events = latest(asOf);
    if (!events)
        return events.error();
    view.latest = std::move(*events);
    return counted;
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
