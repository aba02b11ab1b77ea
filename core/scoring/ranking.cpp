#include "scoring/ranking.h"

#include <algorithm>

namespace duban {

namespace {

/// The rank is one more than the number of better totals; `shared` is how many units hold it.
struct Place {
    int rank = 1, shared = 0;
};

Place placeOf(Points total, const std::vector<const SheetUnit*>& ranked) {
    Place place;
    for (const SheetUnit* other : ranked) {
        place.rank += other->points > total ? 1 : 0;
        place.shared += other->points == total ? 1 : 0;
    }
    return place;
}

QString gradeOf(Points total, Place place, int quota, const Scheme& scheme) {
    const bool best = place.rank + place.shared - 1 <= quota; // all that share the rank, or none
    for (const SchemeGrade& grade : scheme.grades)
        if (total >= grade.from && (best || &grade != &scheme.grades.front()))
            return grade.name;
    return scheme.grades.empty() ? QString() : scheme.grades.back().name;
}

SheetFigures figuresOf(const std::vector<const SheetUnit*>& units) {
    SheetFigures figures;
    figures.count = static_cast<int>(units.size());
    if (units.empty())
        return figures;
    Points sum;
    figures.highest = figures.lowest = units.front()->points;
    for (const SheetUnit* unit : units) {
        sum += unit->points;
        figures.highest = std::max(figures.highest, unit->points);
        figures.lowest = std::min(figures.lowest, unit->points);
    }
    figures.average = sum.scaled(1, figures.count);
    return figures;
}

} // namespace

SheetGroup rankGroup(const QString& name, bool ranked, std::vector<Standing> standings, const Scheme& scheme) {
    std::vector<const SheetUnit*> taking;
    for (const Standing& standing : standings)
        if (standing.takesPart)
            taking.push_back(&standing.unit);
    SheetGroup group{name, ranked, {}, figuresOf(taking), std::nullopt};
    const int count = group.figures.count;
    std::vector<std::pair<std::size_t, Place>> places;
    for (std::size_t i = 0; ranked && i < standings.size(); ++i)
        if (standings[i].takesPart)
            places.emplace_back(i, placeOf(standings[i].unit.points, taking));
    for (const auto& [index, place] : places) {
        SheetUnit& unit = standings[index].unit;
        unit.rank = place.rank;
        unit.grade = gradeOf(unit.points, place, count * scheme.topSharePercent / 100, scheme);
        unit.first = place.rank <= std::min(scheme.firstMaximum, count / 2);
    }
    std::stable_sort(standings.begin(), standings.end(), [](const Standing& a, const Standing& b) {
        if (a.takesPart != b.takesPart)
            return a.takesPart;
        if (a.unit.rank != b.unit.rank)
            return a.unit.rank < b.unit.rank;
        return a.order < b.order;
    });
    for (Standing& standing : standings)
        group.units.push_back(std::move(standing.unit));
    return group;
}

} // namespace duban
