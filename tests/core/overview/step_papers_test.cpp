// Papers of single steps: walked through the services, then read for the facts that the step set.
#include "core/temp_office.h"
#include "overview/office_papers.h"
#include "slips/slip_service.h"

#include <catch2/catch.hpp>

using namespace duban;

namespace {

QString textOf(const Paper& paper) {
    QString text =
        paper.head.number + u'\n' + paper.head.title + u'\n' + paper.head.addressee + u'\n' + paper.head.corner.join(u'\n') + u'\n';
    for (const auto* blocks : {&paper.body, &paper.foot})
        for (const Block& block : *blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                for (const Run& run : paragraph->runs)
                    text += run.text + u'\n';
            if (const auto* table = std::get_if<Table>(&block)) {
                text += table->caption + u'\n';
                for (const TableRow& row : table->rows) {
                    for (const Cell& cell : row)
                        text += cell.text + u'|';
                    text += u'\n';
                }
            }
        }
    return text;
}

/// One slip with one matter, issued Monday 2026-03-02, limit 15 working days: Monday 2026-03-23.
class Life {
public:
    explicit Life(Office& office) : m_office(office), m_slips(office) {
        SlipDraft draft;
        draft.title = QStringLiteral("窗口服务问题");
        draft.lead = QStringLiteral("ZF02");
        draft.clerk = clerk.person;
        draft.approver = leader.person;
        MatterDraft matter;
        matter.problem = QStringLiteral("综合窗口工作日上午无人在岗");
        matter.source = QStringLiteral("明察暗访");
        matter.category = QStringLiteral("办事不规范");
        matter.requirement = QStringLiteral("落实AB岗");
        matter.limit.days = 15;
        draft.matters = {matter};
        const auto made = m_slips.draft(draft, clerk, day(2));
        REQUIRE(made);
        ref = made->ref();
        act(Verb::Propose, day(2));
        ref = act(Verb::Approve, day(2), {}, leader).slip.ref();
        act(Verb::Issue, day(2));
    }
    static QDate day(int d) { return QDate(2026, 3, d); }
    SlipView act(Verb verb, QDate on, StepInput step = {}, const Actor& actor = clerk) {
        step.verb = verb;
        if (step.note.isEmpty())
            step.note = QStringLiteral("事由");
        auto view = m_slips.act(ref, step, actor, on);
        INFO((view ? QString() : sentence(view.error())).toStdString());
        REQUIRE(view);
        return *view;
    }
    QString text(const char* kind, const QString& which = {}) {
        NoProgress quiet;
        auto papers = papersOf(m_office, QString::fromLatin1(kind), {which.isEmpty() ? ref : which}, QDate(2026, 6, 1), quiet);
        INFO((papers ? QString() : sentence(papers.error())).toStdString());
        REQUIRE(papers);
        REQUIRE(papers->size() == 1);
        stem = papers->front().fileStem;
        return textOf(papers->front());
    }
    QString refusal(const char* kind) {
        NoProgress quiet;
        auto papers = papersOf(m_office, QString::fromLatin1(kind), {ref}, QDate(2026, 6, 1), quiet);
        return papers ? QString() : papers.error().code;
    }
    QString ref, stem;

private:
    Office& m_office;
    SlipService m_slips;
};

void holds(const QString& text, std::initializer_list<const char*> wanted) {
    for (const char* word : wanted) {
        INFO(word << " in " << text.toStdString());
        CHECK(text.contains(QString::fromUtf8(word)));
    }
}

} // namespace

TEST_CASE("the ladder prints one paper a step, each numbered in its own series and naming what was sent before") {
    TempOffice temp;
    Life life(temp.office());
    CHECK(life.refusal("reminder") == QStringLiteral("papers.no_step"));
    life.act(Verb::Sign, Life::day(3));
    life.act(Verb::Remind, Life::day(19));     // two working days before the limit
    life.act(Verb::Remind, Life::day(24));     // the first working day after it
    life.act(Verb::Remind, Life::day(30));     // the fifth
    life.act(Verb::Remind, QDate(2026, 4, 7)); // the tenth: 清明 is 4 to 6 April
    holds(life.text("reminder", QStringLiteral("江效催〔2026〕1号")),
          {"江效催〔2026〕1号", "临期提醒", "距时限还有2个工作日", "2026年3月23日"});
    holds(life.text("reminder"), {"江效催〔2026〕2号", "蓝色催办", "已逾期1个工作日", "第2次催办", "不再受理延期申请"});
    CHECK(life.stem.contains(QStringLiteral("催办单_江效催〔2026〕2号_2026-03-24")));
    holds(life.text("supervision"),
          {"江效督〔2026〕1号", "黄色督办", "已逾期5个工作日", "2026年3月24日　江效催〔2026〕2号（催办）", "领导批示", "约谈安排"});
    holds(life.text("interview"),
          {"江效约〔2026〕1号", "红色约谈", "已逾期10个工作日", "经催办、督办仍未报送", "江效督〔2026〕1号（督办）"});
}

TEST_CASE("an extension form shows the request while it is open and both limits once it is decided") {
    TempOffice temp;
    Life life(temp.office());
    life.act(Verb::Sign, Life::day(3));
    StepInput step;
    step.to = QDate(2026, 4, 3);
    step.note = QStringLiteral("设备未到货");
    life.act(Verb::Extend, Life::day(16), step);
    holds(life.text("extension"), {"原时限|2026年3月23日|申请延至|2026年4月3日", "设备未到货", "新时限|待定"});
    step.to = QDate(2026, 4, 1);
    step.note = QStringLiteral("压缩两天");
    life.act(Verb::Grant, Life::day(17), step, leader);
    holds(life.text("extension"),
          {"江效延〔2026〕1号", "原时限|2026年3月23日", "新时限|2026年4月1日", "同意延期至2026年4月1日。压缩两天", "领导　2026年3月17日"});
}

TEST_CASE("a refusal that was upheld is still printed from the slip that it left") {
    TempOffice temp;
    Life life(temp.office());
    StepInput step;
    step.note = QStringLiteral("不属本单位职责");
    step.unit = QStringLiteral("ZF05");
    life.act(Verb::Refuse, Life::day(3), step);
    holds(life.text("refusal"), {"不属本单位职责", "处理结果|待定"});
    life.act(Verb::Uphold, Life::day(4), step, leader);
    const QString text = life.text("refusal");
    holds(text, {"江效退〔2026〕1号", "同意退件：原单位不计分", "不属本单位职责"});
    CHECK(text.contains(life.ref));
}

TEST_CASE("return, verification and closure print what was submitted, who looked, and who decided") {
    TempOffice temp;
    Life life(temp.office());
    life.act(Verb::Sign, Life::day(3));
    StepInput step;
    step.note = QStringLiteral("已安排轮岗");
    step.person = QStringLiteral("王某");
    step.mechanism = QStringLiteral("《窗口在岗办法》");
    CHECK(life.refusal("verification") == QStringLiteral("papers.no_step"));
    life.act(Verb::Submit, Life::day(10), step);
    holds(life.text("verification"), {"已安排轮岗", "核查人（两人）", "□现场查看"}); // to be filled in on the spot
    life.act(Verb::Accept, Life::day(11));
    step = {};
    step.note = QStringLiteral("缺排班表");
    life.act(Verb::Return, Life::day(12), step);
    holds(life.text("return"), {"江效改〔2026〕1号", "不予销号通知单", "缺排班表", "原时限|2026年3月23日|新时限|2026年3月19日", "第1次"});
    step = {};
    step.note = QStringLiteral("张贴排班");
    life.act(Verb::Measure, Life::day(13), step);
    step = {};
    step.done = 1;
    life.act(Verb::Measure, Life::day(16), step);
    step = {};
    step.note = QStringLiteral("排班表已公示");
    step.person = QStringLiteral("王某");
    QFile file(temp.folder() + QStringLiteral("/排班表.txt"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    step.evidence = {file.fileName()};
    step.mechanism = QStringLiteral("《窗口在岗办法》");
    life.act(Verb::Submit, Life::day(17), step);
    life.act(Verb::Accept, Life::day(18));
    step = {};
    step.note = QStringLiteral("现场查看三次均在岗");
    step.person = QStringLiteral("李某、赵某");
    life.act(Verb::Verify, Life::day(19), step);
    holds(life.text("verification"),
          {"江效核〔2026〕1号", "现场查看三次均在岗", "李某、赵某", "排班表.txt", "1. 张贴排班（2026年3月16日完成）"});
    holds(life.text("closure"), {"排班表已公示", "领导审批意见|\n\n签名"}); // goes round for signatures first
    life.act(Verb::Close, Life::day(20), {}, leader);
    holds(life.text("closure"), {"江效销〔2026〕1号", "《窗口在岗办法》", "同意销号。事由", "2026年3月20日", "回访满意度"});
}

TEST_CASE("a letter of transfer lists the materials and asks for a receipt") {
    TempOffice temp;
    Life life(temp.office());
    life.act(Verb::Sign, Life::day(3));
    StepInput step;
    step.unit = QStringLiteral("市纪委监委");
    step.note = QStringLiteral("涉嫌违纪");
    life.act(Verb::Transfer, Life::day(10), step, leader);
    holds(life.text("transfer"),
          {"江效移〔2026〕1号", "市纪委监委", "涉嫌违纪", "材料清单", "《一事一表》", "接收时间", "不得向无关人员泄露"});
}
