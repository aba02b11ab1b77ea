#include "slips/repeats.h"

#include "base/error.h"
#include "store/row.h"

#include <algorithm>

namespace duban {

namespace {

// Shorter texts ("办事慢") are near one another without telling the same.
constexpr int leastText = 6;

bool comesFirst(const Repeat& a, const Repeat& b) {
    if (a.nearness != b.nearness)
        return a.nearness > b.nearness;
    if (a.earlier.issuedOn != b.earlier.issuedOn)
        return a.earlier.issuedOn > b.earlier.issuedOn;
    return a.earlier.id > b.earlier.id;
}

int nearnessOf(const TextShape& left, const TextShape& right, int percent) {
    return left.isNear(right, percent) ? left.similarity(right) : 0;
}

TextShape shapeOf(const QString& problem) { return problem.trimmed().size() < leastText ? TextShape() : TextShape(problem); }

} // namespace

std::vector<Repeat> repeatsAmong(const std::vector<IssuedMatter>& matters, const RepeatQuestion& question, const RepeatRule& rule) {
    const QDate from = question.on.addMonths(-rule.months);
    const TextShape shape = shapeOf(question.problem);
    std::vector<Repeat> found;
    for (const IssuedMatter& matter : matters) {
        if (matter.issuedOn < from || matter.issuedOn > question.on || (question.besides && matter.slip == *question.besides))
            continue;
        Repeat one;
        // matters of other units count by their text alone
        one.sameCategory = !question.unitCode.isEmpty() && matter.unitCode == question.unitCode && matter.categoryId == question.categoryId;
        one.nearness = nearnessOf(shape, shapeOf(matter.problem), rule.similarityPercent);
        if (!one.sameCategory && one.nearness == 0)
            continue;
        one.earlier = matter;
        found.push_back(std::move(one));
    }
    std::sort(found.begin(), found.end(), comesFirst);
    return found;
}

Result<std::vector<IssuedMatter>> Repeats::read(Query query) const {
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<IssuedMatter> matters;
    while (query.next()) {
        IssuedMatter one;
        one.id = MatterId(query.integer(0));
        one.slip = SlipId(query.integer(1));
        const QString slip = query.isNull(5)
                                 ? QStringLiteral("草-%1").arg(query.integer(6))
                                 : SlipNumber{query.text(3), static_cast<int>(query.integer(4)), static_cast<int>(query.integer(5))}.text();
        one.ref = QStringLiteral("%1/%2").arg(slip).arg(query.integer(2));
        one.unitCode = query.text(7);
        one.unit = query.text(8);
        one.categoryId = query.integer(9);
        one.category = query.text(10);
        one.problem = query.text(11);
        one.issuedOn = query.date(12);
        const auto state = fromWord<MatterState>(query.text(13));
        if (!state)
            return badCell("matter", one.id.value(), "state");
        one.state = *state;
        one.round = static_cast<int>(query.integer(14));
        if (!query.isNull(15))
            one.previous = MatterId(query.integer(15));
        one.reboundOn = query.optionalDate(16);
        matters.push_back(std::move(one));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return matters;
}

Result<std::vector<IssuedMatter>> Repeats::issued(DepartmentId unit, QDate from, QDate to) {
    Query query = m_database.query("slips/issued_of_unit");
    query.bind(":lead_id", unit).bind(":from", from).bind(":to", to);
    return read(std::move(query));
}

Result<std::vector<Repeat>> Repeats::ofUnit(const RepeatQuestion& question) {
    if (!question.lead)
        return std::vector<Repeat>();
    auto matters = issued(*question.lead, question.on.addMonths(-m_rule.months), question.on);
    if (!matters)
        return matters.error();
    return repeatsAmong(*matters, question, m_rule);
}

Result<std::vector<Repeat>> Repeats::everywhere(const RepeatQuestion& question, Progress& progress) {
    if (question.problem.trimmed().size() < leastText) // only the unit's own matters can be meant
        return ofUnit(question);
    std::vector<Repeat> found;
    const QDate first = question.on.addMonths(-m_rule.months);
    const qint64 days = first.daysTo(question.on) + 1;
    for (QDate from = first; from <= question.on; from = from.addDays(7)) {
        Query query = m_database.query("slips/issued_between");
        query.bind(":from", from).bind(":to", std::min(from.addDays(6), question.on));
        auto matters = read(std::move(query));
        if (!matters)
            return matters.error();
        auto some = repeatsAmong(*matters, question, m_rule);
        found.insert(found.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
        progress.report(first.daysTo(from), days, {});
        if (progress.cancelled())
            return cancelledError();
    }
    std::sort(found.begin(), found.end(), comesFirst);
    return found;
}

Result<UnitRepeats> Repeats::listOf(DepartmentId unit, QDate asOf) {
    const QDate from = asOf.addMonths(-m_rule.months);
    auto matters = issued(unit, from.addMonths(-m_rule.months), asOf);
    if (!matters)
        return matters.error();
    std::vector<TextShape> shapes;
    shapes.reserve(matters->size());
    for (const IssuedMatter& matter : *matters)
        shapes.push_back(shapeOf(matter.problem));
    UnitRepeats list;
    Query rebounds = m_database.query("slips/rebounds_of_unit");
    rebounds.bind(":lead_id", unit).bind(":from", from).bind(":to", asOf);
    auto rebounded = read(std::move(rebounds));
    if (!rebounded)
        return rebounded.error();
    list.rebounded = std::move(*rebounded);
    for (std::size_t later = 0; later < matters->size(); ++later) { // newest first
        const IssuedMatter& matter = (*matters)[later];
        if (matter.issuedOn < from)
            continue;
        std::optional<Repeat> best;
        for (std::size_t i = later + 1; i < matters->size() && (*matters)[i].issuedOn >= matter.issuedOn.addMonths(-m_rule.months); ++i) {
            Repeat one{(*matters)[i], (*matters)[i].categoryId == matter.categoryId,
                       nearnessOf(shapes[later], shapes[i], m_rule.similarityPercent)};
            const bool linked = matter.previous == one.earlier.id; // a rebound is shown as one
            const bool sameSlip = matter.slip == one.earlier.slip; // handed over together, so neither came again
            if (!linked && !sameSlip && (one.sameCategory || one.nearness > 0) && (!best || comesFirst(one, *best)))
                best = std::move(one);
        }
        if (best)
            list.repeats.push_back({matter, std::move(*best)});
    }
    return list;
}

} // namespace duban
