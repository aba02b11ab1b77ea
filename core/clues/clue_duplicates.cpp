#include "clues/clue_duplicates.h"

#include "store/row.h"

#include <algorithm>

namespace duban {

namespace {
constexpr int nearDays = 30;
constexpr qint64 daysAround = 365;
constexpr int mostKnown = 5000;
constexpr std::size_t mostShown = 5;
} // namespace

Result<> ClueDuplicates::load(QDate around) {
    m_known.clear();
    Query query = m_office.database().query("clues/clue_texts");
    query.bind(":from", around.addDays(-daysAround)).bind(":until", around.addDays(daysAround)).bind(":most", mostKnown);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next())
        m_known.push_back(
            {ClueId(query.integer(0)), query.date(1), textList(query.text(2)).value_or(QStringList()), TextShape(query.text(3))});
    return query.whole();
}

std::vector<LikelyDuplicate> ClueDuplicates::find(const ClueDraft& draft, std::optional<ClueId> self) const {
    const TextShape shape(draft.content);
    const int percent = m_office.settings(draft.received).similarityPercent;
    std::vector<LikelyDuplicate> found;
    for (const Known& known : m_known) {
        if (self == known.id)
            continue;
        LikelyDuplicate one;
        one.clue = known.id;
        one.daysApart = static_cast<int>(std::abs(known.received.daysTo(draft.received)));
        one.sameUnit = std::any_of(known.units.begin(), known.units.end(), [&](const QString& unit) { return draft.units.contains(unit); });
        if (!shape.isNear(known.shape, one.sameUnit && one.daysApart <= nearDays ? percent / 2 : percent))
            continue;
        one.similarity = shape.similarity(known.shape);
        found.push_back(one);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LikelyDuplicate& a, const LikelyDuplicate& b) { return a.similarity > b.similarity; });
    if (found.size() > mostShown)
        found.resize(mostShown, LikelyDuplicate());
    return found;
}

} // namespace duban
