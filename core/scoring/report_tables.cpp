// Tables and charts that report, notice and score sheet share.
#include "paper/words.h"
#include "scoring/report_paper.h"
#include "scoring/report_words.h"

#include <algorithm>

namespace duban {

namespace {

/// Codes and names of the components that somebody of the group has, in the sheet's order.
std::vector<SheetComponent> componentsOf(const SheetGroup& group) {
    std::vector<SheetComponent> found;
    for (const SheetUnit& unit : group.units)
        for (const SheetComponent& one : unit.components) {
            const bool known = std::any_of(found.begin(), found.end(), [&](const SheetComponent& other) { return other.code == one.code; });
            if (!known && one.points)
                found.push_back(one);
        }
    return found;
}

Cell pointsCell(const std::optional<Points>& points) {
    return textCell(points ? points->displayText() : QStringLiteral("—"), 1, Align::Right);
}

QString signedText(const std::optional<Points>& change) {
    if (!change)
        return QStringLiteral("—");
    return (*change > Points() ? QStringLiteral("+") : QString()) + change->displayText();
}

QString groundsOf(const SheetUnit& unit) {
    QStringList grounds;
    for (const SheetLine& line : unit.lines)
        grounds << lineWords(line);
    return grounds.join(u'\n');
}

/// A group's table, with or without the columns for grounds and signature.
Table tableOf(const SheetGroup& group, const QStringList& units, bool grounds) {
    const std::vector<SheetComponent> components = componentsOf(group);
    Table table;
    table.headerRows = 1;
    table.sizePt = grounds || components.size() > 3 ? 10.5 : 12;
    table.minRowMm = 7;
    table.columnWeights = {1.1, grounds ? 3.4 : 4.2};
    TableRow header{labelCell(QStringLiteral("名次")), labelCell(QStringLiteral("单位"))};
    for (const SheetComponent& one : components) {
        header.push_back(labelCell(one.name));
        table.columnWeights.push_back(1.5);
    }
    const std::vector<std::pair<const char*, double>> others = {{"总分", 1.4}, {"等次", 1.2}, {"较上季度", 1.5}};
    for (const auto& [name, weight] : others) {
        header.push_back(labelCell(QString::fromUtf8(name)));
        table.columnWeights.push_back(weight);
    }
    if (grounds) {
        header.insert(header.end(), {labelCell(QStringLiteral("扣分、加分项目及依据")), labelCell(QStringLiteral("单位确认"))});
        table.columnWeights.insert(table.columnWeights.end(), {7, 1.8});
    }
    table.rows.push_back(header);
    for (const SheetUnit& unit : group.units) {
        if (!units.isEmpty() && !units.contains(unit.code))
            continue;
        TableRow row{textCell(unit.rank ? QString::number(*unit.rank) : QStringLiteral("—"), 1, Align::Centre), textCell(unit.name)};
        for (const SheetComponent& one : components) {
            const SheetComponent* own = unit.component(one.code);
            row.push_back(pointsCell(own ? own->points : std::nullopt));
        }
        row.insert(row.end(),
                   {pointsCell(unit.points), textCell(unit.grade, 1, Align::Centre), textCell(signedText(unit.change), 1, Align::Right)});
        if (grounds)
            row.insert(row.end(), {textCell(groundsOf(unit)), textCell({})});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Table rankingTable(const SheetGroup& group) {
    Table table = tableOf(group, {}, false);
    table.caption = group.name + (group.ranked ? QStringLiteral("考核得分及名次") : QStringLiteral("考核得分（不排名）"));
    return table;
}

std::vector<Block> deductionBlocks(const QuarterSheet& sheet) {
    std::vector<Block> blocks;
    for (const UnitReasons& unit : unitsWithDeductions(sheet))
        blocks.emplace_back(plainParagraph(
            QStringLiteral("%1. %2（%3，扣%4分）：%5。")
                .arg(QString::number(blocks.size() + 1), unit.name, unit.group, (-unit.points).text(), unit.reasons.join(u'；'))));
    if (blocks.empty())
        blocks.emplace_back(plainParagraph(QStringLiteral("本季度没有单位被扣分。")));
    return blocks;
}

ChartData averagesChart(const QuarterSheet& sheet) {
    ChartData chart;
    chart.kind = ChartKind::Bars;
    chart.title = QStringLiteral("各组平均分");
    chart.unit = QStringLiteral("分");
    ChartSeries now{QStringLiteral("本季度"), {}};
    for (const SheetGroup& group : sheet.groups)
        if (group.figures.count > 0) {
            chart.categories << group.name;
            now.values.push_back(static_cast<double>(group.figures.average.value()) / 100);
        }
    chart.series = {now};
    chart.caption = QStringLiteral("口径：各组单位总分的平均数；截至%1").arg(dateOnPaper(sheet.asOf));
    return chart;
}

QString standingOnPaper(SheetStatus status) {
    switch (status) {
    case SheetStatus::Draft: return QStringLiteral("（草稿，未经公示）");
    case SheetStatus::Announced: return QStringLiteral("（公示稿）");
    case SheetStatus::Published: return {};
    }
    return {};
}

QString percentOnPaper(int hundredths) {
    return QStringLiteral("%1.%2%").arg(QString::number(hundredths / 100), QString::number(hundredths % 100).rightJustified(2, u'0'));
}

Paper unitScoresPaper(const QuarterSheet& sheet, const OfficeSettings& settings, QDate on, const QStringList& units) {
    Paper paper;
    paper.form = PageForm::List;
    paper.landscape = true;
    paper.head.title = QStringLiteral("%1单位考核明细表").arg(sheet.quarter.chineseText());
    paper.head.subtitle =
        QStringLiteral("%1%2　%3　截至%4").arg(sheet.scheme, sheet.version, standingOnPaper(sheet.status), dateOnPaper(sheet.asOf));
    for (const SheetGroup& group : sheet.groups) {
        Table table = tableOf(group, units, true);
        if (table.rows.size() < 2)
            continue;
        table.caption = group.ranked ? group.name : group.name + QStringLiteral("（不排名）");
        paper.body.emplace_back(std::move(table));
        paper.body.emplace_back(Space{4});
    }
    for (const QString& note : notesOf(sheet))
        paper.body.emplace_back(plainParagraph(note));
    paper.footerLeft = QStringLiteral("制表：%1　%2").arg(settings.officeName, dateOnPaper(on));
    paper.fileStem = fileStemOf({settings.officeName, QStringLiteral("单位考核明细表"), sheet.quarter.text(), on.toString(Qt::ISODate)});
    return paper;
}

} // namespace duban
