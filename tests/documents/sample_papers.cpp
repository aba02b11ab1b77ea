#include "documents/sample_papers.h"

namespace duban::samples {
namespace {

Table twoColumns(std::vector<TableRow> rows, double least = 8) {
    Table table;
    table.columnWeights = {22, 56, 22, 56};
    table.rows = std::move(rows);
    table.minRowMm = least;
    return table;
}

Block right(const QString& text, int chars) {
    Paragraph paragraph = plainParagraph(text);
    paragraph.align = Align::Right;
    paragraph.indentChars = 0;
    paragraph.rightIndentChars = chars;
    return paragraph;
}

} // namespace

Paper slip(const QString& problem) {
    const QString text =
        problem.isEmpty()
            ? QStringLiteral("2026年9月3日明察暗访发现，市民服务中心二楼综合窗口工作日上午9:40无人在岗，"
                             "群众排队等候超过40分钟；窗口公示的“最多跑一次”事项与实际办理要求不一致，存在“一事一表”未公开问题。")
            : problem;
    Paper paper;
    paper.form = PageForm::Letter;
    paper.head = {
        QStringLiteral("江州市效能建设领导小组办公室"), QStringLiteral("江效交〔2026〕12号"), QStringLiteral("问题交办单"), {}, {}};
    Table table = twoColumns({
        {labelCell(QStringLiteral("承办单位")), textCell(QStringLiteral("江州市行政审批局")), labelCell(QStringLiteral("协办单位")),
         textCell(QStringLiteral("江州市大数据管理局"))},
        {labelCell(QStringLiteral("线索编号")), textCell(QStringLiteral("XS-2026-0031")), labelCell(QStringLiteral("线索来源")),
         textCell(QStringLiteral("明察暗访"))},
        {labelCell(QStringLiteral("问题")), textCell(text, 3)},
        {labelCell(QStringLiteral("整改要求")),
         textCell(QStringLiteral("立即整改窗口在岗管理，按一事一表逐项公开办理要求，并报送长效机制。"), 3)},
        {labelCell(QStringLiteral("整改时限")), textCell(QStringLiteral("15个工作日，至2026年9月30日")),
         labelCell(QStringLiteral("联系人")), textCell(QStringLiteral("王敏 0511-8888 0000"))},
    });
    paper.body = {table};
    paper.foot = {
        Rule{0.3, false, true, QStringLiteral("签收回执（沿此线剪下交回）")},
        twoColumns({{labelCell(QStringLiteral("签收单位")), textCell(QString()), labelCell(QStringLiteral("签收人")), textCell(QString())},
                    {labelCell(QStringLiteral("签收时间")), textCell(QStringLiteral("    年  月  日")),
                     labelCell(QStringLiteral("联系电话")), textCell(QString())}},
                   10)};
    return paper;
}

Paper oneItemOneTable() {
    Paper paper;
    paper.form = PageForm::Form;
    paper.landscape = true;
    paper.head.title = QStringLiteral("问题整改一事一表");
    paper.head.number = QStringLiteral("江效交〔2026〕12号—1");
    Table table;
    table.columnWeights = {2, 5, 2, 5, 2, 5};
    table.minRowMm = 10;
    const auto wide = [](const QString& label, const QString& text) { return TableRow{labelCell(label), textCell(text, 5)}; };
    table.rows = {
        {labelCell(QStringLiteral("责任单位")), textCell(QStringLiteral("江州市行政审批局")), labelCell(QStringLiteral("责任领导")),
         textCell(QStringLiteral("李𬭊")), labelCell(QStringLiteral("责任人")), textCell(QStringLiteral("赵䶮"))},
        wide(QStringLiteral("问题"), QStringLiteral("综合窗口工作日上午9:40无人在岗。")),
        wide(QStringLiteral("原因"), QStringLiteral("排班制度不落实，缺岗无人顶替。")),
        {Cell{QStringLiteral("整改措施"), 1, 3, Align::Centre, true}, labelCell(QStringLiteral("措施"), 2),
         labelCell(QStringLiteral("责任人")), labelCell(QStringLiteral("时限")), labelCell(QStringLiteral("结果"))},
        {textCell(QStringLiteral("1. 建立AB岗制度，每日8:30点名"), 2), textCell(QStringLiteral("赵䶮")),
         textCell(QStringLiteral("2026年9月10日")), textCell(QStringLiteral("已完成"))},
        {textCell(QStringLiteral("2. 一次性告知清单上墙"), 2), textCell(QStringLiteral("钱勇")), textCell(QStringLiteral("2026年9月15日")),
         textCell(QString())},
        wide(QStringLiteral("长效机制"), QStringLiteral("《窗口在岗管理办法》（江审批〔2026〕8号）")),
        wide(QStringLiteral("核查意见"), QString()),
    };
    paper.body = {table};
    return paper;
}

Paper notice(int rows) {
    Paper paper;
    paper.form = PageForm::Official;
    paper.head = {QStringLiteral("江州市效能建设领导小组办公室文件"),
                  QStringLiteral("江效办〔2026〕7号"),
                  QStringLiteral("关于2026年第三季度机关效能考核\n情况的通报"),
                  {},
                  QStringLiteral("各县（市、区）人民政府，市各部、委、办、局，市各直属单位")};
    paper.body = {plainParagraph(QStringLiteral("现将2026年第三季度机关效能考核情况通报如下：")),
                  headingParagraph(QStringLiteral("一、总体情况"), 1),
                  plainParagraph(QStringLiteral(
                      "本季度共考核单位83家，其中第一组48家，平均得分90.34分，最高93.13分，最低81.19分；平均分比上季度提高1.71分。"
                      "明察暗访55次，8家单位被扣分。一事一表完成率为96.5％。")),
                  headingParagraph(QStringLiteral("（一）排名"), 2)};
    Table table;
    table.columnWeights = {1, 4, 2, 2, 2};
    table.headerRows = 1;
    table.caption = QStringLiteral("第一组考核得分");
    table.rows.push_back({labelCell(QStringLiteral("名次")), labelCell(QStringLiteral("单位")), labelCell(QStringLiteral("基础分")),
                          labelCell(QStringLiteral("扣分")), labelCell(QStringLiteral("得分"))});
    for (int i = 1; i <= rows; ++i) {
        table.rows.push_back({textCell(QString::number(i), 1, Align::Centre), textCell(QStringLiteral("单位%1").arg(i)),
                              textCell(QStringLiteral("40.00"), 1, Align::Right), textCell(QStringLiteral("0.20"), 1, Align::Right),
                              textCell(QStringLiteral("39.80"), 1, Align::Right)});
    }
    paper.body.emplace_back(table);
    ChartBlock chart;
    chart.chart = {ChartKind::Bars,
                   QStringLiteral("各组平均分"),
                   QStringLiteral("分"),
                   {QStringLiteral("第一组"), QStringLiteral("第二组")},
                   {{QStringLiteral("本季度"), {90.34, 91.93}}},
                   QStringLiteral("口径：日常考核；截至2026年9月30日")};
    paper.body.emplace_back(chart);
    Paragraph last = plainParagraph(QStringLiteral("请各单位对照问题认真整改。"));
    last.keepWithNext = true;
    paper.body.emplace_back(last);
    Block office = right(QStringLiteral("江州市效能建设领导小组办公室"), 2);
    std::get<Paragraph>(office).keepWithNext = true;
    std::get<Paragraph>(office).spaceBeforeLines = 2;
    paper.body.push_back(office);
    paper.body.push_back(right(QStringLiteral("2026年10月12日"), 4));
    Paragraph imprint = plainParagraph(QStringLiteral("抄送：市委办公室，市人大常委会办公室，市政府办公室。"));
    imprint.sizePt = 14;
    imprint.indentChars = 1;
    paper.foot = {Rule{0.35, false, false, {}}, imprint, Rule{0.25, false, false, {}}, imprint, Rule{0.35, false, false, {}}};
    return paper;
}

Paper list(int rows) {
    Paper paper;
    paper.form = PageForm::List;
    paper.landscape = true;
    paper.head.title = QStringLiteral("问题交办台账");
    paper.head.subtitle = QStringLiteral("筛选：2026年 全部单位 未销号");
    paper.footerLeft = QStringLiteral("筛选：2026年 全部单位 未销号    打印时间：2026-11-20 16:30");
    Table table;
    table.sizePt = 10.5;
    table.minRowMm = 7;
    table.columnWeights = {1, 3, 4, 8, 3, 2};
    table.headerRows = 1;
    const QStringList header{QStringLiteral("序号"), QStringLiteral("文号"), QStringLiteral("承办单位"),
                             QStringLiteral("问题"), QStringLiteral("时限"), QStringLiteral("状态")};
    table.rows.emplace_back();
    for (const QString& label : header) {
        table.rows.back().push_back(labelCell(label));
    }
    for (int i = 1; i <= rows; ++i) {
        const QString problem =
            i % 7 == 0
                ? QStringLiteral("一是窗口服务态度生硬，二是一次性告知不到位，三是超时办结率高于全市平均水平，群众多次反映未得到解决")
                : QStringLiteral("窗口无人在岗");
        table.rows.push_back({textCell(QString::number(i), 1, Align::Centre), textCell(QStringLiteral("江效交〔2026〕%1号").arg(i)),
                              textCell(QStringLiteral("江州市行政审批局")), textCell(problem), textCell(QStringLiteral("2026-09-30")),
                              textCell(QStringLiteral("整改中"))});
    }
    paper.body = {table};
    return paper;
}

Paper plainOfficial(const QString& text) {
    Paper paper;
    paper.form = PageForm::Official;
    paper.body = {plainParagraph(text)};
    return paper;
}

} // namespace duban::samples
