// The letters of the reminder ladder (催办单、督办通知单、约谈通知) and the letter of transfer (移送函).
#include "paper/words.h"
#include "slips/slip_labels.h"
#include "slips/step_facts.h"

namespace duban::steps {

namespace {

constexpr qsizetype briefProblem = 100; // a reminder stays on one page

int daysOver(const Facts& facts, QDate limit) { return facts.input.calendar.workdaysBetween(limit, facts.on()); }

/// 已逾期6个工作日 / 距时限还有2个工作日
QString standing(const Facts& facts, QDate limit) {
    if (facts.on() > limit)
        return QStringLiteral("已逾期%1个工作日").arg(daysOver(facts, limit));
    const int left = facts.input.calendar.workdaysBetween(facts.on(), limit);
    return left == 0 ? QStringLiteral("今日到期") : QStringLiteral("距时限还有%1个工作日").arg(left);
}

Table factsTable(const Facts& facts, QDate limit) {
    const Matter& matter = facts.matter();
    Table table;
    table.columnWeights = {28, 56, 28, 44};
    table.sizePt = 11;
    table.minRowMm = 6.5;
    table.rows = {
        pairRow(QStringLiteral("原交办单号"), refOf(facts), QStringLiteral("交办日期"), dateOnPaper(matter.life.issuedOn)),
        wideRow(QStringLiteral("问题"), brieflyOnPaper(matter.body.problem, briefProblem), 4),
        pairRow(QStringLiteral("原定时限"), orDash(dateOnPaper(matter.life.firstDueOn)), QStringLiteral("现行时限"), dateOnPaper(limit)),
        pairRow(QStringLiteral("办理情况"), standing(facts, limit), QStringLiteral("新时限"),
                facts.step->body.to ? dateOnPaper(*facts.step->body.to) : QStringLiteral("不变"))};
    return table;
}

void addTable(Paper& paper, Table table, const Facts& facts) {
    table.rows.push_back(wideRow(QStringLiteral("联系人"), contactOnPaper(facts.view().slip, facts.input.settings), 4));
    paper.body.emplace_back(std::move(table));
    paper.body.emplace_back(Space{2});
}

/// 经催办、督办: what was sent before; empty if this is the first paper.
QString after(const Facts& facts) {
    bool reminded = false, supervised = false;
    for (const Event& event : facts.history) {
        if (event.id == facts.step->id)
            break;
        if (event.body.verb == Verb::Remind)
            (event.body.step == QLatin1String("yellow") ? supervised : reminded) = true;
    }
    if (!reminded && !supervised)
        return QStringLiteral("仍未报送整改结果");
    return QStringLiteral("经%1%2%3仍未报送整改结果")
        .arg(reminded ? QStringLiteral("催办") : QString(), reminded && supervised ? QStringLiteral("、") : QString(),
             supervised ? QStringLiteral("督办") : QString());
}

/// Every paper of the ladder sent before this one.
QString earlierReminders(const Facts& facts) {
    QStringList lines;
    for (const Event& event : facts.history) {
        if (event.id == facts.step->id)
            break;
        if (event.body.verb == Verb::Remind)
            lines << QStringLiteral("%1　%2（%3）")
                         .arg(dateOnPaper(event.body.on), orDash(event.body.number),
                              event.body.step == QLatin1String("red")      ? QStringLiteral("约谈")
                              : event.body.step == QLatin1String("yellow") ? QStringLiteral("督办")
                              : event.body.step == QLatin1String("blue")   ? QStringLiteral("催办")
                                                                           : QStringLiteral("临期提醒"));
    }
    return lines.isEmpty() ? QStringLiteral("无") : lines.join(u'\n');
}

void say(Paper& paper, const QString& text) { paper.body.emplace_back(plainParagraph(text)); }

QString whatToDo(const Facts& facts, QDate limit) {
    const QDate by = facts.step->body.to.value_or(limit);
    const QString when = by >= facts.on() ? QStringLiteral("于%1前").arg(dateOnPaper(by)) : QStringLiteral("立即");
    return QStringLiteral("请%1完成整改，报送《一事一表》和佐证材料。").arg(when);
}

QString howToExtend(const Facts& facts, QDate limit) {
    if (facts.on() > limit)
        return QStringLiteral("时限已过，不再受理延期申请。");
    return QStringLiteral("确需延期的，在时限届满前书面申请，写明理由、进展和延至日期。");
}

/// The signature never stands alone on a page: the last words go with it.
void sign(Paper& paper, const Facts& facts) {
    if (auto* last = std::get_if<Paragraph>(&paper.body.back()))
        last->keepWithNext = true;
    auto signature = signatureOf(facts.input.settings.officeName, facts.on());
    std::get<Paragraph>(signature.front()).spaceBeforeLines = 1; // a letter of the ladder stays on one page
    paper.body.insert(paper.body.end(), signature.begin(), signature.end());
}

Table materials(const Facts& facts) {
    Table table;
    table.headerRows = 1;
    table.caption = QStringLiteral("材料清单");
    table.columnWeights = {14, 92, 18, 18};
    table.rows = {{labelCell(QStringLiteral("序号")), labelCell(QStringLiteral("材料名称")), labelCell(QStringLiteral("份")),
                   labelCell(QStringLiteral("页"))}};
    const auto line = [&](const QString& name) {
        table.rows.push_back({textCell(QString::number(table.rows.size()), 1, Align::Centre), textCell(name),
                              textCell(QStringLiteral("1"), 1, Align::Centre), textCell({})});
    };
    line(QStringLiteral("《问题交办单》%1").arg(facts.view().slip.ref()));
    line(QStringLiteral("《一事一表》"));
    for (const Attachment& file : facts.input.matter.evidence)
        line(file.name);
    return table;
}

Table transferReceipt(const Facts& facts, const QString& to) {
    Table table;
    table.columnWeights = {22, 56, 22, 56};
    table.minRowMm = 9;
    table.rows = {pairRow(QStringLiteral("移送函号"), facts.step->body.number, QStringLiteral("接收机关"), to),
                  pairRow(QStringLiteral("接收人"), {}, QStringLiteral("联系电话"), {}),
                  wideRow(QStringLiteral("接收时间"), QStringLiteral("　　　　年　　月　　日（盖章）"), 4)};
    return table;
}

} // namespace

Paper reminderLetter(const Facts& facts) {
    const QDate limit = facts.limitBefore(*facts.step);
    const bool blue = facts.step->body.step != QLatin1String("soon");
    Paper paper = letterOf(facts, QStringLiteral("催办单"), facts.view().lead.body.name);
    paper.head.corner = {blue ? QStringLiteral("蓝色催办") : QStringLiteral("临期提醒")};
    paper.head.band = blue ? Band::Blue : Band::None;
    say(paper, QStringLiteral("你单位承办的问题事项%1，现予第%2次催办。").arg(standing(facts, limit)).arg(facts.ordinal()));
    Table table = factsTable(facts, limit);
    if (!facts.step->body.note.isEmpty())
        table.rows.push_back(wideRow(QStringLiteral("催办意见"), facts.step->body.note, 4));
    addTable(paper, std::move(table), facts);
    say(paper, QStringLiteral("一、") + whatToDo(facts, limit));
    say(paper, QStringLiteral("二、逾期后果：按考核细则扣分；逾期满%1个工作日督办，满%2个工作日约谈。")
                   .arg(facts.input.settings.yellowDays)
                   .arg(facts.input.settings.redDays));
    say(paper, QStringLiteral("三、延期办法：") + howToExtend(facts, limit));
    sign(paper, facts);
    nameFile(paper, facts, QStringLiteral("催办单"));
    return paper;
}

Paper supervisionLetter(const Facts& facts) {
    const QDate limit = facts.limitBefore(*facts.step);
    Paper paper = letterOf(facts, QStringLiteral("督办通知单"), facts.view().lead.body.name);
    paper.head.corner = {QStringLiteral("黄色督办")};
    paper.head.band = Band::Yellow;
    say(paper, QStringLiteral("你单位承办的问题事项%1，%2，现予督办（第%3次）。")
                   .arg(standing(facts, limit), after(facts), QString::number(facts.ordinal())));
    Table table = factsTable(facts, limit);
    table.rows.push_back(wideRow(QStringLiteral("前次催办"), earlierReminders(facts), 4));
    table.rows.push_back(
        wideRow(QStringLiteral("领导批示"), facts.step->body.note.isEmpty() ? QStringLiteral("\n") : facts.step->body.note, 4));
    table.rows.push_back(
        wideRow(QStringLiteral("约谈安排"),
                QStringLiteral("逾期满%1个工作日仍未报送的，约谈主要负责人，时间另行通知。").arg(facts.input.settings.redDays), 4));
    addTable(paper, std::move(table), facts);
    say(paper, QStringLiteral("一、") + whatToDo(facts, limit));
    say(paper, QStringLiteral("二、逾期后果：按考核细则扣分，列入季度通报。"));
    say(paper, QStringLiteral("三、延期办法：") + howToExtend(facts, limit));
    sign(paper, facts);
    nameFile(paper, facts, QStringLiteral("督办通知单"));
    return paper;
}

Paper interviewLetter(const Facts& facts) {
    const QDate limit = facts.limitBefore(*facts.step);
    Paper paper = letterOf(facts, QStringLiteral("约谈通知"), facts.view().lead.body.name);
    paper.head.corner = {QStringLiteral("红色约谈")};
    paper.head.band = Band::Red;
    say(paper, QStringLiteral("你单位承办的问题事项%1，%2。经研究，决定约谈你单位主要负责人。").arg(standing(facts, limit), after(facts)));
    Table table = factsTable(facts, limit);
    table.rows.push_back(wideRow(QStringLiteral("前次催办"), earlierReminders(facts), 4));
    table.rows.push_back(pairRow(QStringLiteral("约谈时间"),
                                 facts.step->body.to ? dateOnPaper(*facts.step->body.to) : QStringLiteral("　　　年　　月　　日　　时"),
                                 QStringLiteral("约谈地点"), QStringLiteral("　")));
    table.rows.push_back(wideRow(QStringLiteral("约谈事由"), orDash(facts.step->body.note), 4));
    addTable(paper, std::move(table), facts);
    say(paper, QStringLiteral("请被约谈人准备书面说明，写明逾期原因、整改进展和完成时间，约谈时带来。"));
    sign(paper, facts);
    nameFile(paper, facts, QStringLiteral("约谈通知"));
    return paper;
}

Paper transferLetter(const Facts& facts) {
    const Matter& matter = facts.matter();
    const QString to = facts.step->body.value;
    Paper paper = letterOf(facts, QStringLiteral("关于移送问题线索的函"), to.isEmpty() ? QStringLiteral("　　　　　　") : to);
    paper.head.corner = {QStringLiteral("内部资料　注意保密")};
    say(paper, QStringLiteral("我办在办理%1过程中发现有关问题，现将线索及材料移送你机关，请依规依纪处理。").arg(refOf(facts)));
    Table table;
    table.columnWeights = {30, 48, 30, 48};
    table.rows = {
        pairRow(QStringLiteral("被反映单位"), facts.view().lead.body.name, QStringLiteral("被反映人员"),
                orDash(matter.table.person.isEmpty() ? matter.table.leader : matter.table.person)),
        pairRow(QStringLiteral("职务"), QStringLiteral("　"), QStringLiteral("问题类别"), matter.body.category),
        wideRow(QStringLiteral("反映问题"), matter.body.problem, 4),
        wideRow(QStringLiteral("初核情况"), orDash(matter.table.result.isEmpty() ? matter.table.progress : matter.table.result), 4),
        wideRow(QStringLiteral("移送理由"), facts.step->body.note, 4)};
    addTable(paper, std::move(table), facts);
    paper.body.emplace_back(materials(facts));
    paper.body.emplace_back(Space{2});
    say(paper, QStringLiteral("请妥善保管移送材料，不得向无关人员泄露反映人和反映内容。处理结果请函告我办。"));
    sign(paper, facts);
    paper.foot = {Rule{0.3, false, true, QStringLiteral("接收回执（沿此线剪下交回）")}, transferReceipt(facts, to)};
    nameFile(paper, facts, QStringLiteral("移送函"));
    return paper;
}

} // namespace duban::steps
