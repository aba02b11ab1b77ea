#include "paper/paper_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace duban {

namespace {

template <class E> int numberOf(E value) { return static_cast<int>(value); }
template <class E> E enumOf(const QJsonValue& value, E last) {
    return static_cast<E>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

QJsonArray pairsJson(const FieldRow& row) {
    QJsonArray out;
    for (const auto& [name, text] : row)
        out << QJsonArray{name, text};
    return out;
}

FieldRow pairsFrom(const QJsonValue& json) {
    FieldRow row;
    for (const QJsonValue& pair : json.toArray())
        row.emplace_back(pair[0].toString(), pair[1].toString());
    return row;
}

QJsonArray numbersJson(const std::vector<double>& values) {
    QJsonArray out;
    for (const double value : values)
        out << value;
    return out;
}

std::vector<double> numbersFrom(const QJsonValue& json) {
    std::vector<double> values;
    for (const QJsonValue& value : json.toArray())
        values.push_back(value.toDouble());
    return values;
}

QJsonArray textsJson(const QStringList& texts) { return QJsonArray::fromStringList(texts); }

QStringList textsFrom(const QJsonValue& json) {
    QStringList texts;
    for (const QJsonValue& value : json.toArray())
        texts << value.toString();
    return texts;
}

struct BlockJson {
    QJsonObject operator()(const Paragraph& p) const {
        QJsonArray runs;
        for (const Run& run : p.runs)
            runs << QJsonObject{{u"text"_qs, run.text}, {u"font"_qs, run.font ? numberOf(*run.font) : -1}, {u"bold"_qs, run.bold}};
        return {{u"is"_qs, u"paragraph"_qs},        {u"runs"_qs, runs},
                {u"font"_qs, numberOf(p.font)},     {u"size"_qs, p.sizePt},
                {u"align"_qs, numberOf(p.align)},   {u"indent"_qs, p.indentChars},
                {u"before"_qs, p.spaceBeforeLines}, {u"after"_qs, p.spaceAfterLines},
                {u"keep"_qs, p.keepWithNext},       {u"red"_qs, p.red},
                {u"right"_qs, p.rightIndentChars},  {u"level"_qs, p.bookmarkLevel}};
    }
    QJsonObject operator()(const Table& table) const {
        QJsonArray rows;
        for (const TableRow& row : table.rows) {
            QJsonArray cells;
            for (const Cell& cell : row)
                cells << QJsonArray{cell.text, cell.columnSpan, cell.rowSpan, numberOf(cell.align), cell.label};
            rows << cells;
        }
        return {{u"is"_qs, u"table"_qs},        {u"weights"_qs, numbersJson(table.columnWeights)},
                {u"head"_qs, table.headerRows}, {u"rows"_qs, rows},
                {u"size"_qs, table.sizePt},     {u"least"_qs, table.minRowMm},
                {u"caption"_qs, table.caption}};
    }
    QJsonObject operator()(const Rule& rule) const {
        return {{u"is"_qs, u"rule"_qs},
                {u"mm"_qs, rule.thicknessMm},
                {u"red"_qs, rule.red},
                {u"dashed"_qs, rule.dashed},
                {u"label"_qs, rule.label}};
    }
    QJsonObject operator()(const Space& space) const { return {{u"is"_qs, u"space"_qs}, {u"mm"_qs, space.mm}}; }
    QJsonObject operator()(const PageBreak&) const { return {{u"is"_qs, u"break"_qs}}; }
    QJsonObject operator()(const ChartBlock& block) const {
        QJsonArray series;
        for (const ChartSeries& one : block.chart.series)
            series << QJsonObject{{u"name"_qs, one.name}, {u"values"_qs, numbersJson(one.values)}};
        return {{u"is"_qs, u"chart"_qs},
                {u"kind"_qs, numberOf(block.chart.kind)},
                {u"title"_qs, block.chart.title},
                {u"unit"_qs, block.chart.unit},
                {u"categories"_qs, textsJson(block.chart.categories)},
                {u"series"_qs, series},
                {u"caption"_qs, block.chart.caption},
                {u"mm"_qs, block.heightMm}};
    }
};

Paragraph paragraphFrom(const QJsonObject& json) {
    Paragraph p;
    for (const QJsonValue& run : json.value(u"runs").toArray())
        p.runs.push_back({run[u"text"].toString(),
                          run[u"font"].toInt(-1) < 0 ? std::nullopt : std::optional(enumOf(run[u"font"], FontRole::Song)),
                          run[u"bold"].toBool()});
    p.font = enumOf(json.value(u"font"), FontRole::Song);
    p.sizePt = json.value(u"size").toDouble(16);
    p.align = enumOf(json.value(u"align"), Align::Justify);
    p.indentChars = json.value(u"indent").toInt();
    p.spaceBeforeLines = json.value(u"before").toDouble();
    p.spaceAfterLines = json.value(u"after").toDouble();
    p.keepWithNext = json.value(u"keep").toBool();
    p.red = json.value(u"red").toBool();
    p.rightIndentChars = json.value(u"right").toInt();
    p.bookmarkLevel = json.value(u"level").toInt();
    return p;
}

Table tableFrom(const QJsonObject& json) {
    Table table;
    table.columnWeights = numbersFrom(json.value(u"weights"));
    table.headerRows = json.value(u"head").toInt();
    for (const QJsonValue& cells : json.value(u"rows").toArray()) {
        TableRow row;
        for (const QJsonValue& cell : cells.toArray())
            row.push_back({cell[0].toString(), cell[1].toInt(1), cell[2].toInt(1), enumOf(cell[3], Align::Justify), cell[4].toBool()});
        table.rows.push_back(std::move(row));
    }
    table.sizePt = json.value(u"size").toDouble(12);
    table.minRowMm = json.value(u"least").toDouble(8);
    table.caption = json.value(u"caption").toString();
    return table;
}

ChartBlock chartFrom(const QJsonObject& json) {
    ChartBlock block;
    block.chart.kind = enumOf(json.value(u"kind"), ChartKind::Pie);
    block.chart.title = json.value(u"title").toString();
    block.chart.unit = json.value(u"unit").toString();
    block.chart.categories = textsFrom(json.value(u"categories"));
    for (const QJsonValue& one : json.value(u"series").toArray())
        block.chart.series.push_back({one[u"name"].toString(), numbersFrom(one[u"values"])});
    block.chart.caption = json.value(u"caption").toString();
    block.heightMm = json.value(u"mm").toDouble(70);
    return block;
}

QJsonArray blocksJson(const std::vector<Block>& blocks) {
    QJsonArray out;
    for (const Block& block : blocks)
        out << std::visit(BlockJson{}, block);
    return out;
}

bool addBlock(std::vector<Block>& blocks, const QJsonObject& json) {
    const QString is = json.value(u"is").toString();
    if (is == u"paragraph")
        blocks.emplace_back(paragraphFrom(json));
    else if (is == u"table")
        blocks.emplace_back(tableFrom(json));
    else if (is == u"rule")
        blocks.emplace_back(Rule{json.value(u"mm").toDouble(), json.value(u"red").toBool(), json.value(u"dashed").toBool(),
                                 json.value(u"label").toString()});
    else if (is == u"space")
        blocks.emplace_back(Space{json.value(u"mm").toDouble()});
    else if (is == u"break")
        blocks.emplace_back(PageBreak{});
    else if (is == u"chart")
        blocks.emplace_back(chartFrom(json));
    else
        return false;
    return true;
}

bool addBlocks(std::vector<Block>& blocks, const QJsonValue& json) {
    bool known = json.isArray();
    for (const QJsonValue& one : json.toArray())
        known = addBlock(blocks, one.toObject()) && known;
    return known;
}

} // namespace

QByteArray paperJson(const Paper& paper) {
    const PaperHead& head = paper.head;
    QJsonArray lists;
    for (const FieldList& list : paper.lists) {
        QJsonArray rows;
        for (const FieldRow& row : list.rows)
            rows << pairsJson(row);
        lists << QJsonObject{{u"name"_qs, list.name}, {u"rows"_qs, rows}};
    }
    const QJsonObject json{{u"format"_qs, 1},
                           {u"form"_qs, numberOf(paper.form)},
                           {u"landscape"_qs, paper.landscape},
                           {u"mark"_qs, head.mark},
                           {u"number"_qs, head.number},
                           {u"title"_qs, head.title},
                           {u"subtitle"_qs, head.subtitle},
                           {u"addressee"_qs, head.addressee},
                           {u"corner"_qs, textsJson(head.corner)},
                           {u"band"_qs, numberOf(head.band)},
                           {u"body"_qs, blocksJson(paper.body)},
                           {u"foot"_qs, blocksJson(paper.foot)},
                           {u"footer"_qs, paper.footerLeft},
                           {u"stem"_qs, paper.fileStem},
                           {u"fields"_qs, pairsJson(paper.fields)},
                           {u"lists"_qs, lists}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Paper> paperFromJson(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Paper paper;
    const bool whole =
        json.value(u"format").toInt() == 1 && addBlocks(paper.body, json.value(u"body")) && addBlocks(paper.foot, json.value(u"foot"));
    if (!whole)
        return corruptError("papers.bad_content", QT_TRANSLATE_NOOP("errors", "An issued paper in the file cannot be read; run “verify”."));
    paper.form = enumOf(json.value(u"form"), PageForm::List);
    paper.landscape = json.value(u"landscape").toBool();
    paper.head = {json.value(u"mark").toString(),        json.value(u"number").toString(),    json.value(u"title").toString(),
                  json.value(u"subtitle").toString(),    json.value(u"addressee").toString(), textsFrom(json.value(u"corner")),
                  enumOf(json.value(u"band"), Band::Red)};
    paper.footerLeft = json.value(u"footer").toString();
    paper.fileStem = json.value(u"stem").toString();
    paper.fields = pairsFrom(json.value(u"fields"));
    for (const QJsonValue& one : json.value(u"lists").toArray()) {
        FieldList list{one[u"name"].toString(), {}};
        for (const QJsonValue& row : one[u"rows"].toArray())
            list.rows.push_back(pairsFrom(row));
        paper.lists.push_back(std::move(list));
    }
    return paper;
}

} // namespace duban
