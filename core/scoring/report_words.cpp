#include "scoring/report_words.h"

#include <algorithm>
#include <set>

namespace duban {

namespace {

QString pointsWords(Points points) { return (points < Points() ? -points : points).text() + u"分"_qs; }

constexpr int mostNames = 6; // of units that share a place; the ranking table has them all

bool isDeduction(const SheetLine& line) { return line.points < Points(); }

/// Overdue days are counted in days, anything else in times.
int timesOf(const SheetLine& line) { return line.days; }

QString measureOf(const QString& rule) { return rule.startsWith(QLatin1String("late_day")) ? u"个工作日"_qs : u"次"_qs; }

template <class Visit> void eachLine(const QuarterSheet& sheet, Visit visit) {
    for (const SheetGroup& group : sheet.groups)
        for (const SheetUnit& unit : group.units)
            for (const SheetLine& line : unit.lines)
                visit(unit, line);
}

QStringList namesWhere(const QuarterSheet& sheet, bool (*wanted)(const SheetGroup&, const SheetUnit&)) {
    QStringList names;
    for (const SheetGroup& group : sheet.groups)
        for (const SheetUnit& unit : group.units)
            if (wanted(group, unit))
                names << unit.name;
    return names;
}

} // namespace

QString changeWords(const std::optional<Points>& change) {
    if (!change)
        return {};
    if (*change == Points())
        return u"持平"_qs;
    return (*change > Points() ? u"上升"_qs : u"下降"_qs) + pointsWords(*change);
}

QString countChangeWords(int change, const QString& measure) {
    if (change == 0)
        return u"持平"_qs;
    return (change > 0 ? u"增加"_qs : u"减少"_qs) + QString::number(std::abs(change)) + measure;
}

QString dayWords(QDate date) { return QStringLiteral("%1月%2日").arg(date.month()).arg(date.day()); }

QString refWords(const QString& ref) {
    const qsizetype slash = ref.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? ref : QStringLiteral("%1第%2项").arg(ref.left(slash), ref.mid(slash + 1));
}

QString groupWords(const SheetGroup& group) {
    const SheetFigures& figures = group.figures;
    QString text =
        QStringLiteral("%1：%2%3个单位").arg(group.name, group.ranked ? u"参加排名"_qs : u"征求意见"_qs, QString::number(figures.count));
    if (figures.count == 0)
        return text + u"。"_qs;
    text += QStringLiteral("，平均%1，最高%2，最低%3")
                .arg(pointsWords(figures.average), pointsWords(figures.highest), pointsWords(figures.lowest));
    if (group.change)
        text += QStringLiteral("；与上季度相比，平均%1，最高%2，最低%3")
                    .arg(changeWords(group.change->average), changeWords(group.change->highest), changeWords(group.change->lowest));
    return text + u"。"_qs;
}

std::vector<FirstPlace> firstPlaces(const SheetGroup& group) {
    std::vector<FirstPlace> places;
    for (const SheetUnit& unit : group.units) { // in order of rank
        if (!unit.first || !unit.rank)
            continue;
        if (places.empty() || places.back().rank != *unit.rank)
            places.push_back({*unit.rank, {}});
        places.back().names << unit.name;
    }
    return places;
}

QString firstWords(const SheetGroup& group) {
    QStringList parts;
    for (const FirstPlace& place : firstPlaces(group)) {
        const bool shared = place.names.size() > 1, many = place.names.size() > mostNames;
        parts << QStringLiteral("%1%2%3第%4名")
                     .arg(place.names.mid(0, mostNames).join(u"、"_qs),
                          many ? QStringLiteral("等%1个单位").arg(place.names.size()) : QString(), shared ? u"并列"_qs : QString(),
                          QString::number(place.rank));
    }
    return parts.isEmpty() ? QString() : QStringLiteral("排名靠前的单位：%1。").arg(parts.join(u"，"_qs));
}

QString lineWords(const SheetLine& line) {
    QStringList parts;
    if (!line.ref.isEmpty())
        parts << refWords(line.ref);
    if (!line.reason.isEmpty())
        parts << line.reason;
    parts << (line.to != line.date ? QStringLiteral("%1至%2共%3个工作日").arg(dayWords(line.date), dayWords(line.to)).arg(line.days)
                                   : dayWords(line.date));
    parts << (line.points > Points() ? u"加"_qs : u"扣"_qs) + pointsWords(line.points);
    QString text = (line.name.isEmpty() ? u"调整"_qs : line.name) + u"："_qs + parts.join(u"，"_qs);
    if (line.capped())
        text += QStringLiteral("（封顶前%1）").arg(pointsWords(line.uncapped));
    return text;
}

std::vector<UnitReasons> unitsWithDeductions(const QuarterSheet& sheet) {
    std::vector<UnitReasons> all;
    for (const SheetGroup& group : sheet.groups) {
        const auto begin = static_cast<std::ptrdiff_t>(all.size());
        for (const SheetUnit& unit : group.units) {
            UnitReasons reasons{group.name, unit.code, unit.name, {}, {}};
            for (const SheetLine& line : unit.lines)
                if (isDeduction(line)) {
                    reasons.points += line.points;
                    reasons.reasons << lineWords(line);
                }
            if (!reasons.reasons.isEmpty())
                all.push_back(std::move(reasons));
        }
        std::stable_sort(all.begin() + begin, all.end(), [](const UnitReasons& a, const UnitReasons& b) { return a.points < b.points; });
    }
    return all;
}

std::vector<RuleFigure> ruleFigures(const QuarterSheet& sheet, const QuarterSheet* previous) {
    std::vector<RuleFigure> figures;
    std::set<std::pair<QString, QString>> counted;
    const auto figureOf = [&](const QString& rule) {
        return std::find_if(figures.begin(), figures.end(), [&](const RuleFigure& figure) { return figure.rule == rule; });
    };
    eachLine(sheet, [&](const SheetUnit& unit, const SheetLine& line) {
        if (line.uncapped >= Points())
            return;
        auto figure = figureOf(line.rule);
        if (figure == figures.end())
            figure = figures.insert(figures.end(), RuleFigure{line.rule, line.name, 0, 0, {}, previous ? std::optional(0) : std::nullopt});
        figure->times += timesOf(line);
        figure->points += line.points;
        figure->units += counted.insert({line.rule, unit.code}).second ? 1 : 0;
    });
    for (RuleFigure& figure : figures)
        if (previous) {
            figure.change = figure.times;
            eachLine(*previous, [&](const SheetUnit&, const SheetLine& line) {
                if (line.rule == figure.rule)
                    *figure.change -= timesOf(line);
            });
        }
    std::stable_sort(figures.begin(), figures.end(), [](const RuleFigure& a, const RuleFigure& b) { return a.points < b.points; });
    return figures;
}

QString deductionWords(const QuarterSheet& sheet, const QuarterSheet* previous) {
    const auto units = unitsWithDeductions(sheet);
    if (units.empty())
        return u"本季度没有单位被扣分。"_qs;
    Points sum;
    for (const UnitReasons& unit : units)
        sum += unit.points;
    QString text = QStringLiteral("本季度共有%1个单位被扣分").arg(units.size());
    if (previous)
        text +=
            QStringLiteral("（比上季度%1）")
                .arg(countChangeWords(static_cast<int>(units.size()) - static_cast<int>(unitsWithDeductions(*previous).size()), u"个"_qs));
    QStringList parts;
    for (const RuleFigure& figure : ruleFigures(sheet, previous)) {
        QString part = QStringLiteral("%1%2%3，扣%4")
                           .arg(figure.name, QString::number(figure.times), measureOf(figure.rule), pointsWords(figure.points));
        if (figure.change)
            part += QStringLiteral("（比上季度%1）").arg(countChangeWords(*figure.change, measureOf(figure.rule)));
        parts << part;
    }
    return text + QStringLiteral("，合计扣%1：%2。").arg(pointsWords(sum), parts.join(u"；"_qs));
}

QStringList notesOf(const QuarterSheet& sheet) {
    QStringList notes;
    if (sheet.scaled())
        notes << QStringLiteral("本季度%1尚无数据，总分按其余部分折算为百分制。").arg(sheet.missing.join(u"、"_qs));
    if (const auto names = namesWhere(sheet, [](const SheetGroup&, const SheetUnit& unit) { return unit.incomplete; }); !names.isEmpty())
        notes << QStringLiteral("%1尚缺评分，补齐前不能通报。").arg(names.join(u"、"_qs));
    if (const auto names = namesWhere(sheet, [](const SheetGroup& group, const SheetUnit& unit) { return group.ranked && !unit.rank; });
        !names.isEmpty())
        notes << QStringLiteral("%1本季度存续不足一半或已并入其他单位，只列得分，不参加排名。").arg(names.join(u"、"_qs));
    const auto few = namesWhere(sheet, [](const SheetGroup&, const SheetUnit& unit) { return unit.few && unit.matters > 0; });
    if (!few.isEmpty())
        notes << QStringLiteral("有%1个单位本季度在办事项较少，有关比率以分数形式列出，不作比较。").arg(few.size());
    return notes;
}

} // namespace duban
