#include "overview/due_list.h"

#include "clues/clue_service.h"
#include "slips/slip_service.h"

#include <algorithm>

namespace duban {

MatterQuery mattersOf(Office& office, QDate asOf) { return {office.database(), office.calendar(), SlipService(office).lifeSettings(asOf)}; }

Result<DueList> DueLists::of(QDate asOf, std::optional<int> within) {
    MatterQuery matters = mattersOf(m_office, asOf);
    DueList list;
    list.asOf = asOf;
    list.within = within.value_or(matters.settings().soonDays);
    const auto section = [asOf](const char* code) {
        WorkbenchCard card = cardOf(asOf, QString::fromLatin1(code)); // the same lists as the cards of the workbench
        return DueSection{std::move(card.filter), card.order, {}};
    };
    list.dueToday = section("due_today");
    list.dueSoon = section("due_soon");
    if (within) {
        list.dueSoon.filter.dueSoon = false;
        list.dueSoon.filter.dueWithin = list.within;
    }
    list.overdue = section("overdue");
    list.unsignedSlips = section("sign_late");
    list.rechecks = section("rechecks");
    for (DueSection* one : {&list.dueToday, &list.dueSoon, &list.overdue, &list.unsignedSlips, &list.rechecks}) {
        auto ids = matters.ids(one->filter, one->order);
        if (!ids)
            return ids.error();
        one->ids = std::move(*ids);
    }
    auto tasks = OfficeTasks(m_office).of(asOf);
    if (!tasks)
        return tasks.error();
    list.tasks = std::move(*tasks);
    ClueService clues(m_office);
    auto open = clues.undecided();
    if (!open)
        return open.error();
    for (Clue& clue : *open) {
        const QDate decideBy = clues.decideBy(clue);
        if (clue.body.received <= asOf)
            list.undecided.push_back({std::move(clue), decideBy, m_office.calendar().workdaysBetween(decideBy, asOf)});
    }
    return list;
}

Result<std::vector<MatterRow>> DueLists::rows(const DueSection& section) {
    constexpr std::ptrdiff_t page = 500; // no statement stays open for long
    MatterQuery matters = mattersOf(m_office, section.filter.asOf);
    std::vector<MatterRow> out;
    for (auto from = section.ids.begin(); from != section.ids.end();) {
        const auto to = from + std::min(page, section.ids.end() - from);
        auto rows = matters.rows({from, to}, section.filter.asOf);
        if (!rows)
            return rows.error();
        std::move(rows->begin(), rows->end(), std::back_inserter(out));
        from = to;
    }
    return out;
}

} // namespace duban
