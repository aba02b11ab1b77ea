#include "documents/flow.h"

#include <algorithm>

namespace duban {
namespace {

struct Shift {
    double mm;
    void operator()(TextItem& item) const { item.baseline += mm; }
    void operator()(LineItem& item) const {
        item.y1 += mm;
        item.y2 += mm;
    }
    void operator()(RectItem& item) const { item.rect.translate(0, mm); }
    void operator()(ChartItem& item) const { item.rect.translate(0, mm); }
};

FlowUnit gap(double mm) {
    FlowUnit unit;
    unit.gapBefore = mm;
    unit.glueNext = true;
    return unit;
}

Paragraph headPart(const QString& text, FontRole font, double sizePt, Align align) {
    Paragraph paragraph = plainParagraph(text);
    paragraph.font = font;
    paragraph.sizePt = sizePt;
    paragraph.align = align;
    paragraph.indentChars = 0;
    paragraph.keepWithNext = true;
    return paragraph;
}

void appendTitle(Flow& flow, const QString& title, double sizePt, const FlowContext& context) {
    const double em = context.frame.emOf(sizePt);
    const double pitch = context.frame.pitchOf(sizePt);
    Clusters clusters;
    appendClusters(clusters, title, FontRole::Title, em, context.fonts);
    for (const LineSpan& line : breakBalanced(clusters, context.frame.width)) {
        FlowUnit unit;
        unit.height = pitch;
        unit.glueNext = true;
        placeLine(unit.items, clusters, line, {context.frame.left, baselineIn(0, pitch, em), context.frame.width, Align::Centre, false},
                  context.fonts);
        flow.push_back(std::move(unit));
    }
}

void appendRule(Flow& flow, const Rule& rule, const FlowContext& context) {
    const PageFrame& frame = context.frame;
    FlowUnit unit;
    unit.height = rule.label.isEmpty() ? rule.thicknessMm : 7;
    const double y = unit.height / 2;
    double labelWidth = 0;
    if (!rule.label.isEmpty()) {
        const double em = frame.emOf(10.5);
        Clusters clusters;
        appendClusters(clusters, QString(rule.label).replace(u'\n', u' '), FontRole::Song, em, context.fonts);
        const LineSpan line = breakLines(clusters, frame.width * 0.8).front();
        placeLine(unit.items, clusters, line, {frame.left, baselineIn(0, unit.height, em), frame.width, Align::Centre, rule.red},
                  context.fonts);
        labelWidth = line.width + 2 * em;
    }
    const double middle = frame.left + frame.width / 2;
    const auto line = [&](double from, double to) {
        unit.items.emplace_back(LineItem{from, y, to, y, rule.thicknessMm, rule.red, rule.dashed});
    };
    if (labelWidth > 0) {
        line(frame.left, middle - labelWidth / 2);
        line(middle + labelWidth / 2, frame.left + frame.width);
    } else {
        line(frame.left, frame.left + frame.width);
    }
    unit.glueNext = rule.dashed;
    flow.push_back(std::move(unit));
}

void appendChart(Flow& flow, const ChartBlock& block, const FlowContext& context) {
    if (!context.charts) {
        appendTable(flow, chartTable(block.chart), context);
    } else {
        if (!block.chart.title.isEmpty()) {
            Paragraph title = headPart(block.chart.title, FontRole::Hei, 12, Align::Centre);
            title.spaceBeforeLines = 0.5;
            appendParagraph(flow, title, context);
        }
        FlowUnit unit;
        unit.height = std::min(block.heightMm, context.frame.height / 2);
        unit.glueNext = !block.chart.caption.isEmpty();
        unit.items.emplace_back(ChartItem{QRectF(context.frame.left, 0, context.frame.width, unit.height), block.chart});
        flow.push_back(std::move(unit));
    }
    if (!block.chart.caption.isEmpty()) {
        Paragraph caption = headPart(block.chart.caption, FontRole::Kai, 10.5, Align::Left);
        caption.keepWithNext = false;
        appendParagraph(flow, caption, context);
    }
}

QString figure(double value) { return QString::number(value, 'g', 10); }

struct Append {
    Flow& flow;
    const FlowContext& context;
    void operator()(const Paragraph& block) const { appendParagraph(flow, block, context); }
    void operator()(const Table& block) const { appendTable(flow, block, context); }
    void operator()(const Rule& block) const { appendRule(flow, block, context); }
    void operator()(const Space& block) const { flow.push_back(gap(block.mm)); }
    void operator()(const PageBreak&) const {
        flow.emplace_back();
        flow.back().newPage = true;
    }
    void operator()(const ChartBlock& block) const { appendChart(flow, block, context); }
};

} // namespace

void shiftDown(std::vector<Item>& items, double mm) {
    for (Item& item : items) {
        std::visit(Shift{mm}, item);
    }
}

void appendHeading(Flow& flow, const PaperHead& head, const FlowContext& context) {
    const PageFrame& frame = context.frame;
    if (!head.title.isEmpty()) {
        appendTitle(flow, head.title, frame.form == PageForm::List ? 16 : frame.form == PageForm::Form ? 18 : 22, context);
    }
    if (!head.subtitle.isEmpty()) {
        appendParagraph(flow, headPart(head.subtitle, FontRole::Kai, frame.official() ? 16 : 10.5, Align::Centre), context);
    }
    if (!frame.official() && !head.number.isEmpty()) {
        appendParagraph(flow, headPart(head.number, FontRole::Body, 12, Align::Right), context);
    }
    if (!head.title.isEmpty()) {
        flow.push_back(gap(frame.form == PageForm::Official ? officialPitch : frame.official() ? officialPitch / 2 : 2));
    }
    if (!head.addressee.isEmpty()) {
        const bool closed = head.addressee.endsWith(u'：');
        appendParagraph(flow,
                        headPart(closed ? head.addressee : head.addressee + u'：', FontRole::Body, frame.official() ? 16 : 12, Align::Left),
                        context);
    }
}

void appendParagraph(Flow& flow, const Paragraph& paragraph, const FlowContext& context) {
    const PageFrame& frame = context.frame;
    const double em = frame.emOf(paragraph.sizePt);
    const double pitch = frame.pitchOf(paragraph.sizePt);
    const bool indented = paragraph.align == Align::Left || paragraph.align == Align::Justify;
    const double indent = indented ? std::min(paragraph.indentChars * em, frame.width / 2) : 0;
    const double width = frame.width - std::min(paragraph.rightIndentChars * em, frame.width / 2);
    Clusters clusters;
    QString text;
    for (const Run& run : paragraph.runs) {
        const FontRole own = run.font.value_or(paragraph.font);
        appendClusters(clusters, run.text, run.bold && own != FontRole::Title ? FontRole::Hei : own, em, context.fonts);
        text += run.text;
    }
    const std::vector<LineSpan> lines = breakLines(clusters, width, indent);
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool starts = lines[i].from == 0 || clusters[lines[i].from - 1].character == U'\n';
        const double in = starts ? indent : 0;
        FlowUnit unit;
        unit.height = pitch;
        unit.gapBefore = i == 0 ? paragraph.spaceBeforeLines * pitch : 0;
        unit.glueNext = paragraph.keepWithNext && i + 2 >= lines.size(); // its last two lines go with what follows
        placeLine(unit.items, clusters, lines[i], {frame.left + in, baselineIn(0, pitch, em), width - in, paragraph.align, paragraph.red},
                  context.fonts);
        if (i == 0 && paragraph.bookmarkLevel > 0) {
            unit.bookmark = PageBookmark{paragraph.bookmarkLevel, text.simplified(), 0};
        }
        flow.push_back(std::move(unit));
    }
    if (paragraph.spaceAfterLines > 0) {
        flow.push_back(gap(paragraph.spaceAfterLines * pitch));
        flow.back().glueNext = paragraph.keepWithNext;
    }
}

Table chartTable(const ChartData& chart) {
    Table table;
    table.caption = chart.unit.isEmpty() ? chart.title : QStringLiteral("%1（单位：%2）").arg(chart.title, chart.unit);
    table.headerRows = 1;
    table.columnWeights = {2};
    TableRow header{labelCell(QStringLiteral("类别"))};
    for (const ChartSeries& series : chart.series) {
        header.push_back(labelCell(series.name));
        table.columnWeights.push_back(1);
    }
    table.rows.push_back(header);
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        TableRow row{textCell(chart.categories.at(i))};
        for (const ChartSeries& series : chart.series) {
            const auto at = static_cast<size_t>(i);
            row.push_back(textCell(at < series.values.size() ? figure(series.values[at]) : QString(), 1, Align::Right));
        }
        table.rows.push_back(row);
    }
    return table;
}

void appendBlocks(Flow& flow, const std::vector<Block>& blocks, const FlowContext& context) {
    for (const Block& block : blocks) {
        std::visit(Append{flow, context}, block);
    }
}

} // namespace duban
