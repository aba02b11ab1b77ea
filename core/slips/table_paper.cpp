// 一事一表 as a landscape form; kept apart from the slip itself, which is another paper.
#include "paper/words.h"
#include "slips/slip_labels.h"
#include "slips/slip_paper.h"

#include <algorithm>

namespace duban {

namespace {

constexpr int columns = 6;

QString lineOf(const Event& event) {
    QString text = QStringLiteral("%1　%2").arg(dateOnPaper(event.body.on), verbOnPaper(event.body.verb));
    if (!event.body.number.isEmpty())
        text += QStringLiteral("（%1）").arg(event.body.number);
    if (event.body.to)
        text += QStringLiteral("，至%1").arg(dateOnPaper(*event.body.to));
    return event.body.note.isEmpty() ? text : text + u'：' + event.body.note;
}

/// The steps a reader follows; what only keeps the file in order is left out.
bool printed(Verb verb) {
    constexpr std::array hidden = {Verb::Measure, Verb::Done,   Verb::Edit,  Verb::Attach,
                                   Verb::Correct, Verb::Verify, Verb::Close, Verb::Withdraw};
    return std::find(hidden.begin(), hidden.end(), verb) == hidden.end();
}

QString progressOf(const MatterView& view) {
    QStringList lines;
    for (const Event& event : corrected(view.history))
        if (printed(event.body.verb))
            lines << lineOf(event);
    if (lines.isEmpty() && !view.matter.table.progress.isEmpty())
        lines << view.matter.table.progress;
    return lines.join(u'\n');
}

/// What the last step of this kind said, with who and when.
QString lastOf(const MatterView& view, Verb verb, const QString& who) {
    const auto history = corrected(view.history);
    const auto found = std::find_if(history.rbegin(), history.rend(), [&](const Event& event) { return event.body.verb == verb; });
    if (found == history.rend())
        return {};
    const QString person = found->body.person.isEmpty() ? found->body.actor : found->body.person;
    return QStringLiteral("%1\n%2：%3　%4").arg(found->body.note, who, person, dateOnPaper(found->body.on)).trimmed();
}

/// The parts of the sheet stand under each other as one form.
Table sheetTable(const std::vector<double>& weights) {
    Table table;
    table.columnWeights = weights;
    table.sizePt = 10;
    table.minRowMm = 6;
    return table;
}

Table measuresOf(const MatterView& view) {
    const int lines = static_cast<int>(std::max<size_t>(1, view.measures.size()));
    Table table = sheetTable({2.2, 9.4, 2.6, 2.9, 2.9, 2.4});
    table.rows.push_back({Cell{QStringLiteral("整改措施"), 1, lines + 1, Align::Centre, true}, labelCell(QStringLiteral("措施")),
                          labelCell(QStringLiteral("责任人")), labelCell(QStringLiteral("时限")), labelCell(QStringLiteral("完成日期")),
                          labelCell(QStringLiteral("结果"))});
    for (const Measure& measure : view.measures)
        table.rows.push_back({textCell(QStringLiteral("%1. %2").arg(measure.ordinal).arg(measure.what)), textCell(measure.who),
                              textCell(dateOnPaper(measure.dueOn)), textCell(dateOnPaper(measure.doneOn)), textCell(measure.result)});
    if (view.measures.empty())
        table.rows.push_back({textCell({}), textCell({}), textCell({}), textCell({}), textCell({})});
    return table;
}

QString roundOf(const Matter& matter) { return matter.round > 1 ? QStringLiteral("（第%1轮整改）").arg(matter.round) : QString(); }

Table formOf(const SlipView& view, const MatterView& one) {
    const Matter& matter = one.matter;
    const MatterTable& said = matter.table;
    const auto wide = [](const QString& label, const QString& text) { return wideRow(label, text, columns); };
    const auto three = [](const QString& a, const QString& at, const QString& b, const QString& bt, const QString& c, const QString& ct) {
        return TableRow{labelCell(a), textCell(at), labelCell(b), textCell(bt), labelCell(c), textCell(ct)};
    };
    Table table = sheetTable({2.2, 6, 2.2, 5.2, 2.2, 4.6});
    table.rows = {three(QStringLiteral("责任单位"), view.lead.body.name, QStringLiteral("责任领导"), said.leader, QStringLiteral("责任人"),
                        said.contact.isEmpty() ? said.person : QStringLiteral("%1　%2").arg(said.person, said.contact)),
                  three(QStringLiteral("线索来源"), matter.body.source, QStringLiteral("问题类别"), matter.body.category,
                        QStringLiteral("整改方式"), kindOnPaper(matter.body.kind)),
                  wide(QStringLiteral("问题"), matter.body.problem + roundOf(matter)),
                  wide(QStringLiteral("整改要求"), matter.body.requirement),
                  three(QStringLiteral("交办日期"), dateOnPaper(matter.life.issuedOn), QStringLiteral("整改时限"), limitOnPaper(matter),
                        QStringLiteral("原定时限"), dateOnPaper(matter.life.firstDueOn)),
                  wide(QStringLiteral("原因"), said.cause),
                  wide(QStringLiteral("整改目标"), said.aim)};
    return table;
}

Table courseOf(const MatterView& one) {
    const MatterTable& said = one.matter.table;
    Table table = sheetTable({2.2, 20.2});
    table.rows = {wideRow(QStringLiteral("进展节点"), progressOf(one), 2), wideRow(QStringLiteral("整改结果"), said.result, 2),
                  wideRow(QStringLiteral("长效机制"), mechanismOnPaper(said), 2),
                  wideRow(QStringLiteral("佐证材料"), evidenceOnPaper(one), 2)};
    return table;
}

/// Opinions that are signed by hand leave room for it.
Table opinionsOf(const MatterView& one) {
    Table table = sheetTable({1, 1, 1});
    table.headerRows = 1; // never parted from what stands below it
    table.rows = {
        {labelCell(QStringLiteral("责任单位意见（盖章）")), labelCell(QStringLiteral("核查意见")), labelCell(QStringLiteral("销号意见"))},
        {textCell(QStringLiteral("\n负责人：　　　　　　　年　　月　　日")), textCell(lastOf(one, Verb::Verify, QStringLiteral("核查人"))),
         textCell(lastOf(one, Verb::Close, QStringLiteral("经办人")) +
                  (one.matter.life.closedOn ? QStringLiteral("\n销号日期：%1").arg(dateOnPaper(one.matter.life.closedOn)) : QString()))}};
    return table;
}

FieldList measuresAsFields(const MatterView& view) {
    FieldList list{QStringLiteral("措施"), {}};
    for (const Measure& measure : view.measures)
        list.rows.push_back({{QStringLiteral("序号"), QString::number(measure.ordinal)},
                             {QStringLiteral("内容"), measure.what},
                             {QStringLiteral("责任人"), measure.who},
                             {QStringLiteral("时限"), dateOnPaper(measure.dueOn)},
                             {QStringLiteral("完成日期"), dateOnPaper(measure.doneOn)},
                             {QStringLiteral("结果"), measure.result}});
    return list;
}

} // namespace

QString evidenceOnPaper(const MatterView& view) {
    QStringList lines;
    for (const Attachment& file : view.evidence)
        lines << QStringLiteral("%1. %2%3")
                     .arg(lines.size() + 1)
                     .arg(file.name, file.datedOn.isValid() ? QStringLiteral("（%1）").arg(dateOnPaper(file.datedOn)) : QString());
    return lines.join(u'\n');
}

QString mechanismOnPaper(const MatterTable& table) {
    if (!table.mechanism.isEmpty() || table.mechanismWaived.isEmpty())
        return table.mechanism;
    return QStringLiteral("无需建立：%1").arg(table.mechanismWaived);
}

QString verbOnPaper(Verb verb) {
    switch (verb) {
    case Verb::Propose: return QStringLiteral("送审");
    case Verb::Disapprove: return QStringLiteral("退回修改");
    case Verb::Approve: return QStringLiteral("签发");
    case Verb::Issue: return QStringLiteral("交办");
    case Verb::Sign: return QStringLiteral("签收");
    case Verb::Refuse: return QStringLiteral("申请退件");
    case Verb::Uphold: return QStringLiteral("同意退件");
    case Verb::Reject: return QStringLiteral("不同意退件");
    case Verb::Measure: return QStringLiteral("制定措施");
    case Verb::Done: return QStringLiteral("措施完成");
    case Verb::Progress: return QStringLiteral("进展");
    case Verb::Submit: return QStringLiteral("报送整改结果");
    case Verb::Accept: return QStringLiteral("受理核查");
    case Verb::Return: return QStringLiteral("退回重改");
    case Verb::Extend: return QStringLiteral("申请延期");
    case Verb::Grant: return QStringLiteral("同意延期");
    case Verb::Deny: return QStringLiteral("不同意延期");
    case Verb::Remind: return QStringLiteral("催办");
    case Verb::Verify: return QStringLiteral("核查");
    case Verb::Close: return QStringLiteral("销号");
    case Verb::Recheck: return QStringLiteral("回头看");
    case Verb::Rebound: return QStringLiteral("反弹");
    case Verb::Suspend: return QStringLiteral("中止");
    case Verb::Resume: return QStringLiteral("恢复办理");
    case Verb::Merge: return QStringLiteral("并入其他事项");
    case Verb::Transfer: return QStringLiteral("移送");
    case Verb::Void: return QStringLiteral("作废");
    case Verb::Correct: return QStringLiteral("更正");
    case Verb::Edit: return QStringLiteral("修改");
    case Verb::Attach: return QStringLiteral("添加佐证");
    case Verb::Withdraw: return QStringLiteral("撤回");
    }
    return {};
}

Paper tablePaper(const SlipView& view, const MatterView& matter, const OfficeSettings& settings) {
    Paper paper;
    paper.form = PageForm::Form;
    paper.landscape = true;
    paper.head.title = QStringLiteral("问题整改一事一表");
    paper.head.number = QStringLiteral("%1　第%2项").arg(view.slip.ref(), QString::number(matter.matter.ordinal));
    paper.body = {formOf(view, matter), measuresOf(matter), courseOf(matter), opinionsOf(matter)};
    paper.footerLeft = settings.officeName;
    paper.lists = {measuresAsFields(matter)};
    const QString date = view.slip.issuedOn ? view.slip.issuedOn->toString(Qt::ISODate) : QString();
    paper.fileStem = fileStemOf({view.lead.body.name, QStringLiteral("一事一表"),
                                 QStringLiteral("%1第%2项").arg(view.slip.ref(), QString::number(matter.matter.ordinal)), date});
    return paper;
}

} // namespace duban
