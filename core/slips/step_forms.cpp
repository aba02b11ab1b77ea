// The forms of an office's decisions (审批单): 退件处理, 延期, 退回与不予销号, 核查记录, 销号审批表.
#include "paper/words.h"
#include "slips/slip_labels.h"
#include "slips/step_facts.h"

#include <algorithm>

namespace duban::steps {

namespace {

constexpr int columns = 4;

Table sheet() {
    Table table;
    table.columnWeights = {26, 54, 26, 54};
    table.minRowMm = 9;
    return table;
}

TableRow wide(const QString& label, const QString& text) { return wideRow(label, text, columns); }

/// Unit, number, problem: what every form begins with.
Table beginning(const Facts& facts) {
    const Matter& matter = facts.matter();
    Table table = sheet();
    table.rows = {pairRow(QStringLiteral("承办单位"), facts.view().lead.body.name, QStringLiteral("交办单号"), refOf(facts)),
                  pairRow(QStringLiteral("问题类别"), matter.body.category, QStringLiteral("交办日期"), dateOnPaper(matter.life.issuedOn)),
                  wide(QStringLiteral("问题"), matter.body.problem)};
    return table;
}

/// The decision that answered a request: the first of these verbs behind it.
const Event* answerTo(const Facts& facts, std::initializer_list<Verb> verbs) {
    bool behind = false;
    for (const Event& event : facts.history) {
        if (behind && event.body.verb == facts.step->body.verb)
            return nullptr; // asked again: the first request was never decided
        if (behind && std::find(verbs.begin(), verbs.end(), event.body.verb) != verbs.end())
            return &event;
        behind = behind || event.id == facts.step->id;
    }
    return nullptr;
}

QString nameOf(const Facts& facts, const QString& code) {
    const auto& all = facts.input.departments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Department& one) { return one.body.code == code; });
    return found == all.end() ? code : found->body.name;
}

void takeNumber(Paper& paper, const Event* decision) {
    if (decision)
        paper.head.number = decision->body.number;
}

QString applicant(const Facts& facts) {
    const EventDraft& step = facts.step->body;
    return QStringLiteral("%1　%2").arg(step.person.isEmpty() ? facts.view().lead.body.name : step.person, dateOnPaper(step.on));
}

/// Levels of approval that are signed by hand; the last one carries the decision once it is entered.
void addOpinions(Table& table, const Event* decision, const QString& verdict) {
    table.rows.push_back(wide(QStringLiteral("经办人意见"), blankOpinion()));
    table.rows.push_back(wide(QStringLiteral("科室负责人意见"), blankOpinion()));
    table.rows.push_back(wide(QStringLiteral("领导审批意见"), opinionOf(decision, verdict)));
}

QString measuresOf(const MatterView& view) {
    QStringList lines;
    for (const Measure& measure : view.measures)
        lines << QStringLiteral("%1. %2（%3）")
                     .arg(measure.ordinal)
                     .arg(measure.what,
                          measure.doneOn ? QStringLiteral("%1完成").arg(dateOnPaper(*measure.doneOn)) : QStringLiteral("未完成"));
    return lines.isEmpty() ? QStringLiteral("—") : lines.join(u'\n');
}

/// The step of this verb in the leg that the paper stands for: before the next submission.
const Event* inThisLeg(const Facts& facts, Verb verb) {
    bool behind = false;
    for (const Event& event : facts.history) {
        if (behind && event.body.verb == Verb::Submit)
            return nullptr;
        if (behind && event.body.verb == verb)
            return &event;
        behind = behind || event.id == facts.step->id;
    }
    return nullptr;
}

QString verifierOf(const Event* verified) {
    if (!verified)
        return QStringLiteral("1.　　　　　　　　2.　　　　　　　　");
    return verified->body.person.isEmpty() ? verified->body.actor : verified->body.person;
}

QString resultOf(const Facts& facts) {
    return facts.step->body.note.isEmpty() ? orDash(facts.matter().table.result) : facts.step->body.note;
}

} // namespace

Paper refusalForm(const Facts& facts) {
    const Event* decision = answerTo(facts, {Verb::Uphold, Verb::Reject});
    const bool upheld = decision && decision->body.verb == Verb::Uphold;
    Paper paper = formOf(facts, QStringLiteral("退件处理单"));
    takeNumber(paper, decision);
    Table table = beginning(facts);
    table.rows.push_back(wide(QStringLiteral("退件理由"), facts.step->body.note));
    table.rows.push_back(pairRow(QStringLiteral("建议承办单位"), orDash(nameOf(facts, facts.step->body.value)),
                                 QStringLiteral("申请人、日期"), applicant(facts)));
    addOpinions(table, decision,
                upheld ? QStringLiteral("同意退件，改交%1").arg(nameOf(facts, decision->body.value))
                       : QStringLiteral("不同意退件，按原时限办理"));
    table.rows.push_back(wide(QStringLiteral("处理结果"),
                              !decision ? QStringLiteral("待定")
                              : upheld  ? QStringLiteral("同意退件：原单位不计分，事项另行交办")
                                       : QStringLiteral("不同意退件：时限连续计算，至%1").arg(dateOnPaper(facts.limitBefore(*decision)))));
    paper.body = {table};
    nameFile(paper, facts, QStringLiteral("退件处理单"));
    return paper;
}

Paper extensionForm(const Facts& facts) {
    const Event* decision = answerTo(facts, {Verb::Grant, Verb::Deny});
    const bool granted = decision && decision->body.verb == Verb::Grant;
    const QDate old = facts.limitBefore(*facts.step);
    Paper paper = formOf(facts, QStringLiteral("整改延期审批单"));
    takeNumber(paper, decision);
    Table table = beginning(facts);
    table.rows.push_back(pairRow(QStringLiteral("原时限"), dateOnPaper(old), QStringLiteral("申请延至"),
                                 orDash(dateOnPaper(facts.step->body.to ? facts.step->body.to : facts.matter().life.askedTo))));
    table.rows.push_back(pairRow(QStringLiteral("申请次数"), QStringLiteral("第%1次").arg(facts.ordinal()), QStringLiteral("申请人、日期"),
                                 applicant(facts)));
    table.rows.push_back(wide(QStringLiteral("延期理由及目前进展"), facts.step->body.note));
    addOpinions(table, decision,
                granted ? QStringLiteral("同意延期至%1").arg(dateOnPaper(decision->body.to)) : QStringLiteral("不同意延期，原时限不变"));
    table.rows.push_back(wide(QStringLiteral("新时限"), !decision ? QStringLiteral("待定")
                                                        : granted ? dateOnPaper(decision->body.to)
                                                                  : QStringLiteral("不变，仍为%1").arg(dateOnPaper(old))));
    paper.body = {table};
    nameFile(paper, facts, QStringLiteral("延期审批单"));
    return paper;
}

Paper returnForm(const Facts& facts) {
    const Event* submitted = facts.lastBefore(Verb::Submit, *facts.step);
    const Event* accepted = facts.lastBefore(Verb::Accept, *facts.step);
    const bool refusedToClose = accepted && submitted && accepted->id > submitted->id;
    const QString name = refusedToClose ? QStringLiteral("不予销号通知单") : QStringLiteral("退回整改通知单");
    Paper paper = formOf(facts, name);
    Table table = beginning(facts);
    table.rows.push_back(pairRow(QStringLiteral("报送日期"), submitted ? dateOnPaper(submitted->body.on) : QStringLiteral("—"),
                                 QStringLiteral("退回次数"), QStringLiteral("第%1次").arg(facts.ordinal())));
    table.rows.push_back(wide(QStringLiteral("报送的整改结果"), submitted ? orDash(submitted->body.note) : QStringLiteral("—")));
    table.rows.push_back(
        wide(refusedToClose ? QStringLiteral("不予销号理由及补正事项") : QStringLiteral("退回理由及补正事项"), facts.step->body.note));
    table.rows.push_back(pairRow(QStringLiteral("原时限"), dateOnPaper(facts.limitBefore(*facts.step)), QStringLiteral("新时限"),
                                 orDash(dateOnPaper(facts.step->body.to))));
    table.rows.push_back(wide(QStringLiteral("审核人"), opinionOf(facts.step, QStringLiteral("退回重改")).section(u'\n', -1)));
    table.rows.push_back(wide(QStringLiteral("单位签收"), QStringLiteral("签收人：　　　　　　　　　　年　　月　　日（盖章）")));
    paper.body = {table, plainParagraph(QStringLiteral("请按补正事项重新整改，在新时限内报送《一事一表》及佐证材料。"))};
    nameFile(paper, facts, name);
    return paper;
}

Paper verificationForm(const Facts& facts) {
    const Event* verified = inThisLeg(facts, Verb::Verify);
    Paper paper = formOf(facts, QStringLiteral("整改核查记录"));
    takeNumber(paper, verified);
    Table table = beginning(facts);
    table.rows.push_back(wide(QStringLiteral("整改要求"), orDash(facts.matter().body.requirement)));
    table.rows.push_back(wide(QStringLiteral("报送的整改结果"), resultOf(facts)));
    table.rows.push_back(wide(QStringLiteral("整改措施"), measuresOf(facts.input.matter)));
    table.rows.push_back(wide(QStringLiteral("佐证材料"), orDash(evidenceOnPaper(facts.input.matter))));
    table.rows.push_back(pairRow(QStringLiteral("核查时间"),
                                 verified ? dateOnPaper(verified->body.on) : QStringLiteral("　　　年　　月　　日"),
                                 QStringLiteral("核查地点"), QStringLiteral("　")));
    table.rows.push_back(wide(QStringLiteral("核查方式"), QStringLiteral("□查阅资料　□现场查看　□走访群众　□电话回访　□其他")));
    table.rows.push_back(wide(QStringLiteral("核查情况"), verified ? verified->body.note : QStringLiteral("\n\n\n\n")));
    table.rows.push_back(wide(QStringLiteral("核查结论"), QStringLiteral("□整改到位　□基本到位　□未到位　□虚假整改")));
    table.rows.push_back(wide(QStringLiteral("核查人（两人）"), verifierOf(verified)));
    table.rows.push_back(wide(QStringLiteral("单位在场人员"), QStringLiteral("签名：　　　　　　　　　　　年　　月　　日")));
    paper.body = {table};
    nameFile(paper, facts, QStringLiteral("核查记录"));
    return paper;
}

Paper closureForm(const Facts& facts) {
    const Event* verified = inThisLeg(facts, Verb::Verify);
    const Event* closed = inThisLeg(facts, Verb::Close);
    const MatterTable& said = facts.matter().table;
    Paper paper = formOf(facts, QStringLiteral("问题整改销号审批表"));
    takeNumber(paper, closed);
    Table table = beginning(facts);
    table.rows.push_back(pairRow(QStringLiteral("责任领导"), orDash(said.leader), QStringLiteral("责任人"), orDash(said.person)));
    table.rows.push_back(pairRow(QStringLiteral("整改时限"), dateOnPaper(facts.limitBefore(*facts.step)), QStringLiteral("报送日期"),
                                 dateOnPaper(facts.on())));
    table.rows.push_back(wide(QStringLiteral("整改结果"), resultOf(facts)));
    table.rows.push_back(wide(QStringLiteral("长效机制"), orDash(mechanismOnPaper(said))));
    table.rows.push_back(wide(QStringLiteral("佐证目录"), orDash(evidenceOnPaper(facts.input.matter))));
    table.rows.push_back(wide(QStringLiteral("核查情况"), verified ? verified->body.note : QStringLiteral("\n")));
    table.rows.push_back(pairRow(QStringLiteral("核查人（两人）"), verifierOf(verified), QStringLiteral("核查日期"),
                                 verified ? dateOnPaper(verified->body.on) : QString()));
    table.rows.push_back(wide(QStringLiteral("回访满意度"), QStringLiteral("□满意　□基本满意　□不满意　□无需回访")));
    table.rows.push_back(wide(QStringLiteral("经办人意见"), blankOpinion()));
    table.rows.push_back(wide(QStringLiteral("科室负责人意见"), blankOpinion()));
    table.rows.push_back(wide(QStringLiteral("领导审批意见"), opinionOf(closed, QStringLiteral("同意销号"))));
    table.rows.push_back(pairRow(QStringLiteral("销号日期"), closed ? dateOnPaper(closed->body.on) : QString(),
                                 QStringLiteral("回头看日期"), closed ? orDash(dateOnPaper(facts.matter().life.recheckOn)) : QString()));
    paper.body = {table};
    nameFile(paper, facts, QStringLiteral("销号审批表"));
    return paper;
}

} // namespace duban::steps
