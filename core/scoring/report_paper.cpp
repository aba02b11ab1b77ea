#include "scoring/report_paper.h"

#include "paper/words.h"
#include "scoring/report_words.h"

#include <algorithm>

namespace duban {

namespace {

constexpr size_t mostOverdue = 100; // a report names the worst; the ledger has them all

QString officeOf(const OfficeSettings& settings) { return settings.letterhead.isEmpty() ? settings.officeName : settings.letterhead; }

void append(std::vector<Block>& body, const QString& text) {
    if (!text.isEmpty())
        body.emplace_back(plainParagraph(text));
}

void append(std::vector<Block>& body, const std::vector<Block>& blocks) { body.insert(body.end(), blocks.begin(), blocks.end()); }

int unitsIn(const QuarterSheet& sheet) {
    int count = 0;
    for (const SheetGroup& group : sheet.groups)
        count += group.ranked ? group.figures.count : 0;
    return count;
}

QString scopeWords(const QuarterSheet& sheet) {
    return QStringLiteral("本季度按照%1（%2）考核，参加排名的单位%3个。").arg(sheet.scheme, sheet.version, QString::number(unitsIn(sheet)));
}

const QuarterSheet* previousOf(const ReportMaterial& material) { return material.previous ? &*material.previous : nullptr; }

void appendGroups(std::vector<Block>& body, const QuarterSheet& sheet, bool tables) {
    size_t index = 0;
    for (const SheetGroup& group : sheet.groups) {
        if (group.units.empty())
            continue;
        body.emplace_back(headingParagraph(QStringLiteral("（%1）%2").arg(chineseOrdinal(index++), group.name), 2));
        append(body, groupWords(group));
        append(body, firstWords(group));
        if (tables)
            body.emplace_back(rankingTable(group));
    }
}

Table overdueTable(const std::vector<MatterRow>& rows) {
    Table table;
    table.headerRows = 1;
    table.sizePt = 10.5;
    table.minRowMm = 7;
    table.columnWeights = {1, 3.4, 3.4, 6.2, 2.8, 1.4};
    TableRow header;
    for (const char* title : {"序号", "交办单号", "责任单位", "问题", "整改时限", "逾期天数"})
        header.push_back(labelCell(QString::fromUtf8(title)));
    table.rows.push_back(header);
    for (size_t i = 0; i < std::min(rows.size(), mostOverdue); ++i) {
        const MatterRow& row = rows[i];
        table.rows.push_back({textCell(QString::number(i + 1), 1, Align::Centre), textCell(refWords(row.ref)), textCell(row.departmentName),
                              textCell(brieflyOnPaper(row.problem, 100)), textCell(dateOnPaper(row.due)),
                              textCell(QString::number(row.overdueDays), 1, Align::Right)});
    }
    return table;
}

void appendOverdue(std::vector<Block>& body, const ReportMaterial& material) {
    const size_t count = material.overdue.size();
    const QString asOf = dateOnPaper(material.sheet.asOf);
    if (count == 0)
        return append(body, QStringLiteral("截至%1，没有逾期未办结的事项。").arg(asOf));
    append(body, QStringLiteral("截至%1，逾期未办结事项共%2件%3。")
                     .arg(asOf, QString::number(count),
                          count > mostOverdue ? QStringLiteral("，下表列逾期最长的%1件，其余见台账").arg(mostOverdue) : QString()));
    body.emplace_back(overdueTable(material.overdue));
}

Paper officialPaper(const ReportMaterial& material, const QString& kind) {
    Paper paper;
    paper.form = PageForm::Official;
    paper.head.mark = officeOf(material.settings);
    paper.head.title = QStringLiteral("关于%1作风效能考核\n情况的%2").arg(material.sheet.quarter.chineseText(), kind);
    paper.head.subtitle = standingOnPaper(material.sheet.status);
    paper.fileStem = fileStemOf(
        {material.settings.officeName, QStringLiteral("季度") + kind, material.sheet.quarter.text(), material.on.toString(Qt::ISODate)});
    return paper;
}

void appendSummary(std::vector<Block>& body, const ReportMaterial& material) {
    body.emplace_back(headingParagraph(QStringLiteral("一、总体情况"), 1));
    if (material.counts) {
        append(body, countsWords(material.sheet.quarter.chineseText(), material.sheet.asOf, *material.counts,
                                 static_cast<qint64>(material.overdue.size())));
        append(body, basisOnPaper());
    }
    append(body, scopeWords(material.sheet));
    append(body, deductionWords(material.sheet, previousOf(material)));
    for (const QString& note : notesOf(material.sheet))
        append(body, note);
}

/// 五、… from the index on.
void appendSections(std::vector<Block>& body, const std::vector<ReportSection>& sections, size_t index) {
    for (const ReportSection& section : sections) {
        body.emplace_back(headingParagraph(QStringLiteral("%1、%2").arg(chineseOrdinal(index++), section.title), 1));
        append(body, section.blocks);
    }
}

/// A crowd that shares the first place is counted, not listed.
QString namesOf(const SheetGroup& group, const QStringList& names) {
    constexpr qsizetype most = 12;
    return QStringLiteral("%1%2%3").arg(group.name,
                                        names.size() > most ? QStringLiteral("共%1个单位，").arg(names.size()) : QStringLiteral("："),
                                        names.size() > most ? QStringLiteral("见排名表") : names.join(u'、'));
}

/// 红榜: the first list of each group; 黑榜: as many from the other end, but only units that lost points.
ReportSection redBlackSection(const QuarterSheet& sheet) {
    ReportSection section{QStringLiteral("红黑榜"), {}};
    QStringList red, black;
    for (const SheetGroup& group : sheet.groups) {
        QStringList first;
        for (const SheetUnit& unit : group.units)
            if (unit.first)
                first << unit.name;
        qsizetype most = first.size();
        if (most > 0)
            red << namesOf(group, first);
        for (auto unit = group.units.rbegin(); unit != group.units.rend() && most > 0; ++unit) {
            const bool lost =
                std::any_of(unit->lines.begin(), unit->lines.end(), [](const SheetLine& line) { return line.points < Points(); });
            if (!unit->rank || unit->first || !lost)
                continue;
            black << unit->name;
            --most;
        }
    }
    append(section.blocks, QStringLiteral("红榜：%1。").arg(red.isEmpty() ? QStringLiteral("无") : red.join(u'；')));
    append(section.blocks, QStringLiteral("黑榜：%1。").arg(black.isEmpty() ? QStringLiteral("无") : black.join(u'、')));
    return section;
}

/// The last words before the signature go with it.
void appendLast(std::vector<Block>& body, const QString& text) {
    Paragraph last = plainParagraph(text);
    last.keepWithNext = true;
    body.emplace_back(last);
}

} // namespace

QString basisOnPaper() {
    return QStringLiteral("口径：事项按交办日期计入本期，不含作废和并入其他事项的；销号率、按期率均以交办件数为分母；"
                          "按期指末次报送未超过时限且未被退回；逾期按工作日计算。");
}

QString countsWords(const QString& period, QDate asOf, const ReportCounts& counts, qint64 overdue) {
    QString text =
        QStringLiteral("%1共交办问题事项%2件，截至%3已销号%4件、正在办理%5件")
            .arg(period, QString::number(counts.accepted), dateOnPaper(asOf), QString::number(counts.closed), QString::number(counts.open));
    if (counts.transferred > 0)
        text += QStringLiteral("、已移送%1件").arg(counts.transferred);
    text += QStringLiteral("，销号率%1；其中按期整改销号%2件，按期率%3。")
                .arg(percentOnPaper(counts.closureRate), QString::number(counts.onTime), percentOnPaper(counts.onTimeRate));
    return text + QStringLiteral("全部在办事项中逾期%1件。").arg(overdue);
}

std::vector<Block> imprintOnPaper(const QString& office, QDate on) {
    Paragraph imprint = plainParagraph(QStringLiteral("%1　　%2印发").arg(office, dateOnPaper(on)));
    imprint.sizePt = 14;
    imprint.indentChars = 1;
    return {Rule{0.35, false, false, {}}, imprint, Rule{0.35, false, false, {}}};
}

Paper reportPaper(const ReportMaterial& material) {
    Paper paper = officialPaper(material, QStringLiteral("报告"));
    std::vector<Block>& body = paper.body;
    appendSummary(body, material);
    if (material.months)
        body.emplace_back(ChartBlock{*material.months, 70});
    if (const ChartData averages = averagesChart(material.sheet); !averages.categories.isEmpty())
        body.emplace_back(ChartBlock{averages, 65});
    body.emplace_back(headingParagraph(QStringLiteral("二、各组排名"), 1));
    appendGroups(body, material.sheet, true);
    body.emplace_back(headingParagraph(QStringLiteral("三、被扣分单位及原因"), 1));
    append(body, deductionBlocks(material.sheet));
    body.emplace_back(headingParagraph(QStringLiteral("四、逾期事项清单"), 1));
    appendOverdue(body, material);
    std::vector<ReportSection> more = material.sections;
    if (material.redBlack)
        more.insert(more.begin(), redBlackSection(material.sheet));
    appendSections(body, more, 4);
    appendLast(body, QStringLiteral("本报告数据截至%1。").arg(dateOnPaper(material.sheet.asOf)));
    append(body, signatureOf(material.settings.officeName, material.on));
    return paper;
}

Paper noticePaper(const ReportMaterial& material) {
    Paper paper = officialPaper(material, QStringLiteral("通报"));
    paper.head.addressee = QStringLiteral("各有关单位");
    std::vector<Block>& body = paper.body;
    append(body, QStringLiteral("现将%1作风效能考核情况通报如下：").arg(material.sheet.quarter.chineseText()));
    appendSummary(body, material);
    body.emplace_back(headingParagraph(QStringLiteral("二、各组情况"), 1));
    appendGroups(body, material.sheet, false);
    body.emplace_back(headingParagraph(QStringLiteral("三、被扣分单位及原因"), 1));
    append(body, deductionBlocks(material.sheet));
    if (material.redBlack)
        appendSections(body, {redBlackSection(material.sheet)}, 3);
    appendLast(body, QStringLiteral("请有关单位对照通报的问题认真整改。"));
    Paragraph enclosure = plainParagraph(QStringLiteral("附件：%1各组考核得分表").arg(material.sheet.quarter.chineseText()));
    enclosure.spaceBeforeLines = 1;
    enclosure.keepWithNext = true;
    body.emplace_back(enclosure);
    append(body, signatureOf(material.settings.officeName, material.on));
    body.emplace_back(PageBreak{});
    Paragraph mark = headingParagraph(QStringLiteral("附件"), 1);
    mark.indentChars = 0;
    body.emplace_back(mark);
    for (const SheetGroup& group : material.sheet.groups)
        if (!group.units.empty())
            body.emplace_back(rankingTable(group));
    paper.foot = imprintOnPaper(material.settings.officeName, material.on);
    return paper;
}

} // namespace duban
