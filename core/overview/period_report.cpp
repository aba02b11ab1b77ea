#include "overview/period_report.h"

#include "paper/words.h"
#include "scoring/report_words.h"
#include "scoring/scoring_service.h"
#include "slips/slip_paper.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace duban {

namespace {

MatterFilter filterOf(const Period& period, QDate asOf) {
    MatterFilter filter;
    filter.asOf = asOf;
    filter.issued = {period.first(), period.last()};
    return filter;
}

QString heading(size_t index, const QString& text) { return chineseOrdinal(index) + u'、' + text; }

/// 比上月增加3件 / 比上年减少2件
QString compared(const Period& period, qint64 now, qint64 before) {
    return QStringLiteral("，比%1%2")
        .arg(period.month == 0 ? QStringLiteral("上年") : QStringLiteral("上月"),
             countChangeWords(static_cast<int>(now - before), QStringLiteral("件")));
}

/// Averages of each group, quarter by quarter; only quarters that have begun.
Result<std::optional<Table>> quarterTable(Office& office, const Period& period, QDate asOf, Progress& progress) {
    ScoringService scoring(office);
    std::vector<QuarterSheet> sheets;
    for (int number = 1; number <= 4; ++number) {
        const Quarter quarter(period.year, number);
        if (quarter.first() > asOf)
            break;
        auto sheet = scoring.score(quarter, asOf, std::nullopt, progress);
        if (!sheet)
            return sheet.error();
        sheets.push_back(std::move(*sheet));
    }
    if (sheets.empty())
        return std::optional<Table>();
    Table table;
    table.caption = QStringLiteral("各季度各组平均分");
    table.headerRows = 1;
    table.columnWeights = {3};
    TableRow header{labelCell(QStringLiteral("组别"))};
    for (const QuarterSheet& sheet : sheets) {
        header.push_back(labelCell(sheet.quarter.chineseText().section(u'年', 1)));
        table.columnWeights.push_back(1.5);
    }
    table.rows.push_back(header);
    for (const SheetGroup& group : sheets.front().groups) {
        TableRow row{textCell(group.name)};
        for (const QuarterSheet& sheet : sheets) {
            const SheetGroup* own = sheet.group(group.name);
            row.push_back(textCell(own && own->figures.count > 0 ? own->figures.average.text() : QStringLiteral("—"), 1, Align::Right));
        }
        table.rows.push_back(std::move(row));
    }
    return std::optional(table);
}

Paper begin(const Office& office, const QString& kind, const Period& period, QDate on) {
    const OfficeSettings& settings = office.settings(on);
    const bool notice = kind == u"notice";
    Paper paper;
    paper.form = PageForm::Official;
    paper.head.mark = officeOnPaper(settings);
    paper.head.title =
        QStringLiteral("关于%1问题交办整改\n情况的%2").arg(period.chineseText(), notice ? QStringLiteral("通报") : QStringLiteral("报告"));
    if (notice)
        paper.head.addressee = QStringLiteral("各有关单位");
    paper.fileStem = fileStemOf(
        {settings.officeName,
         (period.month == 0 ? QStringLiteral("年度") : QStringLiteral("月度")) + (notice ? QStringLiteral("通报") : QStringLiteral("报告")),
         period.text(), on.toString(Qt::ISODate)});
    return paper;
}

void append(std::vector<Block>& body, size_t& index, const ReportSection& section) {
    body.emplace_back(headingParagraph(heading(index++, section.title), 1));
    body.insert(body.end(), section.blocks.begin(), section.blocks.end());
}

/// 总体情况 with the figures of the period before beside its own.
ReportSection summary(const Period& period, QDate asOf, const ReportCounts& now, const ReportCounts& before, qint64 overdue) {
    return {QStringLiteral("总体情况"),
            {plainParagraph(countsWords(period.chineseText(), asOf, now, overdue)),
             plainParagraph(QStringLiteral("交办件数%1件%2；销号%3件%4。")
                                .arg(QString::number(now.accepted), compared(period, now.accepted, before.accepted),
                                     QString::number(now.closed), compared(period, now.closed, before.closed))),
             plainParagraph(basisOnPaper())}};
}

void finish(Paper& paper, const QString& kind, const QString& office, QDate asOf, QDate on) {
    Paragraph last = plainParagraph(QStringLiteral("以上数据截至%1。").arg(dateOnPaper(asOf)));
    last.keepWithNext = true;
    paper.body.emplace_back(last);
    const auto signature = signatureOf(office, on);
    paper.body.insert(paper.body.end(), signature.begin(), signature.end());
    if (kind == u"notice")
        paper.foot = imprintOnPaper(office, on);
}

} // namespace

Period Period::previous() const {
    if (month == 0)
        return {year - 1, 0};
    return month == 1 ? Period{year - 1, 12} : Period{year, month - 1};
}

QString Period::chineseText() const {
    return month == 0 ? QStringLiteral("%1年").arg(year) : QStringLiteral("%1年%2月").arg(year).arg(month);
}

QString Period::text() const {
    return month == 0 ? QString::number(year) : QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
}

Result<std::optional<Period>> parsePeriod(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-(\\d{1,2}))?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::optional<Period>();
    const Period period{match.captured(1).toInt(), match.captured(2).toInt()};
    const bool month = !match.captured(2).isEmpty();
    if (period.year < 1980 || period.year > 2199 || (month && (period.month < 1 || period.month > 12)))
        return invalidError("papers.period",
                            QT_TRANSLATE_NOOP("errors", "“%1” is no month and no year; write for example 2026-09 or 2026."), {text},
                            "month");
    return std::optional(period);
}

Result<ChartData> monthsChart(Office& office, QDate lastDay, QDate asOf) {
    const QDate from = lastDay.addDays(1).addMonths(-12);
    auto months = Counts(office).months(from, lastDay, {.asOf = asOf});
    if (!months)
        return months.error();
    ChartData chart;
    chart.kind = ChartKind::Bars;
    chart.title = QStringLiteral("近十二个月交办和销号件数");
    chart.unit = QStringLiteral("件");
    ChartSeries issued{QStringLiteral("交办"), {}}, closed{QStringLiteral("销号"), {}};
    for (const MonthCount& month : *months) {
        chart.categories << QStringLiteral("%1月").arg(month.month);
        issued.values.push_back(static_cast<double>(month.issued));
        closed.values.push_back(static_cast<double>(month.closed));
    }
    chart.series = {issued, closed};
    chart.caption = QStringLiteral("口径：%1年%2月至%3年%4月，交办按交办日期、销号按销号日期计；截至%5")
                        .arg(QString::number(from.year()), QString::number(from.month()), QString::number(lastDay.year()),
                             QString::number(lastDay.month()), dateOnPaper(asOf));
    return chart;
}

Result<Paper> periodPaper(Office& office, const QString& kind, const Period& period, QDate on, Progress& progress) {
    const QDate asOf = std::min(on, period.last());
    const MatterFilter filter = filterOf(period, asOf);
    const Period before = period.previous();
    auto counts = reportCounts(office, filter);
    auto earlier = reportCounts(office, filterOf(before, std::min(on, before.last())));
    auto overdue = overdueCount(office, asOf);
    if (!counts || !earlier || !overdue)
        return !counts ? counts.error() : !earlier ? earlier.error() : overdue.error();
    auto months = monthsChart(office, period.last(), asOf);
    auto sections = periodSections(office, filter);
    if (!months || !sections)
        return months ? sections.error() : months.error();
    Paper paper = begin(office, kind, period, on);
    size_t index = 0;
    if (kind == u"notice")
        paper.body.emplace_back(plainParagraph(QStringLiteral("现将%1问题交办整改情况通报如下：").arg(period.chineseText())));
    append(paper.body, index, summary(period, asOf, *counts, *earlier, *overdue));
    paper.body.emplace_back(ChartBlock{*months, 70});
    if (period.month == 0) {
        auto table = quarterTable(office, period, asOf, progress);
        if (!table)
            return table.error();
        if (*table)
            append(paper.body, index, {QStringLiteral("季度考核"), {**table}});
    }
    for (const ReportSection& section : *sections)
        append(paper.body, index, section);
    finish(paper, kind, office.settings(on).officeName, asOf, on);
    return paper;
}

} // namespace duban
