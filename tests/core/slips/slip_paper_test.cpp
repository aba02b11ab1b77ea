// What a slip's papers say, read off their values.
#include "core/temp_office.h"
#include "slips/slip_paper.h"

#include <catch2/catch.hpp>

using namespace duban;

namespace {

SlipView written(const QString& problem, bool issued = true) {
    SlipView view;
    view.lead.body.code = QStringLiteral("ZF02");
    view.lead.body.name = QStringLiteral("江州市行政审批局");
    view.slip.number = SlipNumber{QStringLiteral("江效交"), 2026, 12};
    view.slip.state = SlipState::Issued;
    view.slip.body.title = QStringLiteral("窗口服务问题");
    view.slip.body.co = QStringList{QStringLiteral("ZF05")};
    view.slip.body.clerk = QStringLiteral("王敏");
    view.slip.body.approver = QStringLiteral("领导");
    view.slip.body.clues = QStringList{QStringLiteral("XS-2026-0031")};
    view.slip.issuedOn = QDate(2026, 9, 9);
    MatterView matter;
    matter.matter.body.problem = problem;
    matter.matter.body.source = QStringLiteral("明察暗访");
    matter.matter.body.category = QStringLiteral("办事不规范");
    matter.matter.body.requirement = QStringLiteral("按一事一表公开");
    matter.matter.body.limit.days = 15;
    if (issued)
        matter.matter.life.dueOn = matter.matter.life.firstDueOn = QDate(2026, 9, 30);
    view.matters.push_back(matter);
    return view;
}

Department coUnit() {
    Department unit{DepartmentId(5), {}, 1};
    unit.body.code = QStringLiteral("ZF05");
    unit.body.name = QStringLiteral("<b>江州市大数据管理局</b>");
    return unit;
}

OfficeSettings office() {
    OfficeSettings settings;
    settings.officeName = QStringLiteral("江州市效能办");
    settings.phone = QStringLiteral("0511-88880000");
    return settings;
}

QStringList textsOf(const std::vector<Block>& blocks) {
    QStringList texts;
    for (const Block& block : blocks)
        if (const auto* table = std::get_if<Table>(&block))
            for (const TableRow& row : table->rows)
                for (const Cell& cell : row)
                    texts << cell.text;
    return texts;
}

/// Every row of a form fills its columns; a row span counts in each row it covers.
void checkColumns(const std::vector<Block>& blocks) {
    for (const Block& block : blocks)
        if (const auto* table = std::get_if<Table>(&block)) {
            std::vector<int> used(table->rows.size(), 0);
            for (size_t row = 0; row < table->rows.size(); ++row)
                for (const Cell& cell : table->rows[row])
                    for (size_t down = row; down < row + static_cast<size_t>(cell.rowSpan) && down < used.size(); ++down)
                        used[down] += cell.columnSpan;
            for (const int columns : used)
                CHECK(columns == static_cast<int>(table->columnWeights.size()));
        }
}

} // namespace

TEST_CASE("a printed slip names who, what, by when and how to answer, and its receipt stands alone") {
    const SlipView view = written(QStringLiteral("窗口无人在岗"));
    const Paper paper = slipPaper(view, office(), {coUnit()});
    CHECK(paper.head.mark == QStringLiteral("江州市效能办"));
    CHECK(paper.head.number == QStringLiteral("江效交〔2026〕12号"));
    CHECK(paper.head.subtitle.isEmpty());
    CHECK(paper.fileStem == QStringLiteral("江州市行政审批局_问题交办单_江效交〔2026〕12号_2026-09-09"));
    const QStringList texts = textsOf(paper.body);
    for (const char* text : {"江州市行政审批局", "<b>江州市大数据管理局</b>", "XS-2026-0031", "明察暗访", "窗口无人在岗", "按一事一表公开",
                             "15个工作日，至2026年9月30日", "王敏　0511-88880000", "领导", "2026年9月9日", "无"})
        CHECK(texts.contains(QString::fromUtf8(text)));
    const QStringList receipt = textsOf(paper.foot);
    CHECK(receipt.contains(QStringLiteral("江效交〔2026〕12号")));
    CHECK(receipt.contains(QStringLiteral("江州市行政审批局")));
    checkColumns(paper.body);
    checkColumns(paper.foot);
}

TEST_CASE("a draft and a voided slip say on the paper that they bind nobody") {
    SlipView view = written(QStringLiteral("x"), false);
    view.slip.state = SlipState::Voided;
    CHECK(slipPaper(view, office(), {}).head.subtitle.contains(QStringLiteral("作废")));
    view.slip.state = SlipState::Draft;
    view.slip.number.reset();
    view.slip.draftNumber = 3;
    CHECK(slipPaper(view, office(), {}).head.subtitle.contains(QStringLiteral("草稿")));
    CHECK(limitOnPaper(view.matters[0].matter) == QStringLiteral("自交办次日起15个工作日"));
}

TEST_CASE("an extended limit is printed as its date alone, because it is no longer so many days") {
    Matter matter = written(QStringLiteral("x")).matters[0].matter;
    matter.life.dueOn = QDate(2026, 10, 21);
    CHECK(limitOnPaper(matter) == QStringLiteral("至2026年10月21日"));
}

TEST_CASE("each matter of a slip with several is printed with its own ordinal") {
    SlipView view = written(QStringLiteral("甲"));
    view.matters.push_back(view.matters[0]);
    view.matters[0].matter.ordinal = 1;
    view.matters[1].matter.ordinal = 3; // the second was moved to another slip
    const QStringList texts = textsOf(slipPaper(view, office(), {}).body);
    CHECK(texts.contains(QStringLiteral("问题1")));
    CHECK(texts.contains(QStringLiteral("问题3")));
}

TEST_CASE("a one-item-one-table sheet shows measures, steps with corrections worked in, evidence and opinions") {
    SlipView view = written(QStringLiteral("窗口无人在岗"));
    MatterView& matter = view.matters[0];
    matter.measures = {{MeasureId(1), 1, QStringLiteral("建立AB岗"), QStringLiteral("赵某"), QDate(2026, 9, 15), std::nullopt, {}},
                       {MeasureId(2), 2, QStringLiteral("清单上墙"), QStringLiteral("钱某"), std::nullopt, QDate(2026, 9, 16), {}}};
    const auto event = [](qint64 id, Verb verb, QDate on) {
        Event made;
        made.id = EventId(id);
        made.body.verb = verb;
        made.body.on = on;
        return made;
    };
    const Event signedFor = event(7, Verb::Sign, QDate(2026, 9, 10));
    Event correction = event(8, Verb::Correct, QDate(2026, 9, 20));
    correction.body.other = 7;
    correction.body.field = QStringLiteral("on");
    correction.body.value = QStringLiteral("2026-09-11");
    Event verified = event(9, Verb::Verify, QDate(2026, 9, 28));
    verified.body.note = QStringLiteral("现场属实");
    verified.body.person = QStringLiteral("李某");
    matter.history = {signedFor, correction, verified};
    const Paper paper = tablePaper(view, matter, office());
    CHECK(paper.landscape);
    CHECK(paper.head.number == QStringLiteral("江效交〔2026〕12号　第1项"));
    const QStringList texts = textsOf(paper.body);
    CHECK(texts.contains(QStringLiteral("1. 建立AB岗")));
    CHECK(texts.contains(QStringLiteral("2026年9月16日")));
    CHECK(texts.contains(QStringLiteral("2026年9月11日　签收")));
    CHECK(texts.contains(QStringLiteral("现场属实\n核查人：李某　2026年9月28日")));
    checkColumns(paper.body);
}
