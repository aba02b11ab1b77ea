#include "slips/slip_paper.h"

#include "paper/words.h"
#include "slips/slip_labels.h"

#include <algorithm>

namespace duban {

namespace {

constexpr int columns = 4;

QString nameOf(const QString& code, const std::vector<Department>& departments) {
    const auto found = std::find_if(departments.begin(), departments.end(), [&](const Department& one) { return one.body.code == code; });
    return found == departments.end() ? code : found->body.name;
}

/// Says on the paper itself that it binds nobody.
QString standingOf(const Slip& slip) {
    if (slip.state == SlipState::Voided)
        return QStringLiteral("（已作废）");
    return slip.number ? QString() : QStringLiteral("（草稿，未签发）");
}

QStringList sourcesOf(const SlipView& view) {
    QStringList sources;
    for (const MatterView& matter : view.matters)
        if (const QString& source = matter.matter.body.source; !source.isEmpty() && !sources.contains(source))
            sources << source;
    return sources;
}

/// What was handed over with the slip; what the unit sends later is evidence of its rectification.
QString enclosuresOf(const SlipView& view) {
    QStringList names;
    for (const MatterView& matter : view.matters)
        for (const Attachment& file : matter.evidence)
            if (!view.slip.issuedOn || !file.datedOn.isValid() || file.datedOn <= *view.slip.issuedOn)
                names << QStringLiteral("%1. %2").arg(names.size() + 1).arg(file.name);
    return names.isEmpty() ? QStringLiteral("无") : names.join(u'\n');
}

void appendMatter(Table& table, const Matter& matter, bool several) {
    const QString ordinal = several ? QString::number(matter.ordinal) : QString();
    table.rows.push_back(wideRow(QStringLiteral("问题") + ordinal, matter.body.problem, columns));
    table.rows.push_back(
        pairRow(QStringLiteral("问题类别"), matter.body.category, QStringLiteral("严重程度"), orDash(matter.body.severity)));
    table.rows.push_back(wideRow(QStringLiteral("整改要求"), orDash(matter.body.requirement), columns));
    table.rows.push_back(
        pairRow(QStringLiteral("整改方式"), kindOnPaper(matter.body.kind), QStringLiteral("整改时限"), limitOnPaper(matter)));
}

Table formOf(const SlipView& view, const OfficeSettings& settings, const std::vector<Department>& departments) {
    const SlipDraft& body = view.slip.body;
    Table table;
    table.columnWeights = {20, 50, 20, 66}; // room for days and date of a limit in one line
    QStringList co;
    for (const QString& code : body.co)
        co << nameOf(code, departments);
    if (!body.title.isEmpty())
        table.rows.push_back(wideRow(QStringLiteral("交办事由"), body.title, columns));
    table.rows.push_back(pairRow(QStringLiteral("承办单位"), view.lead.body.name, QStringLiteral("协办单位"), orDash(co.join(u'、'))));
    table.rows.push_back(pairRow(QStringLiteral("线索编号"), orDash(body.clues.join(u'、')), QStringLiteral("线索来源"),
                                 orDash(sourcesOf(view).join(u'、'))));
    for (const MatterView& matter : view.matters)
        appendMatter(table, matter.matter, view.matters.size() > 1);
    table.rows.push_back(wideRow(
        QStringLiteral("反馈方式"),
        QStringLiteral("收到后%1个工作日内签收并交回回执；整改时限内报送《一事一表》及佐证材料。").arg(settings.signDays), columns));
    table.rows.push_back(
        pairRow(QStringLiteral("联系人"), orDash(contactOnPaper(view.slip, settings)), QStringLiteral("签发人"), orDash(body.approver)));
    table.rows.push_back(pairRow(QStringLiteral("签发日期"), orDash(dateOnPaper(view.slip.approvedOn)), QStringLiteral("交办日期"),
                                 orDash(dateOnPaper(view.slip.issuedOn))));
    if (!body.copies.isEmpty())
        table.rows.push_back(wideRow(QStringLiteral("抄送"), body.copies.join(u'、'), columns));
    table.rows.push_back(wideRow(QStringLiteral("附件"), enclosuresOf(view), columns));
    return table;
}

/// Cut off and sent back, so it names the slip and the unit by itself.
Table receiptOf(const SlipView& view) {
    Table table;
    table.columnWeights = {22, 56, 22, 56};
    table.minRowMm = 10;
    table.rows = {pairRow(QStringLiteral("交办单号"), view.slip.ref(), QStringLiteral("签收单位"), view.lead.body.name),
                  pairRow(QStringLiteral("签收人"), {}, QStringLiteral("联系电话"), {}),
                  wideRow(QStringLiteral("签收时间"), QStringLiteral("　　　　年　　月　　日　　时（盖章）"), columns)};
    return table;
}

FieldList mattersAsFields(const SlipView& view) {
    FieldList list{QStringLiteral("事项"), {}};
    for (const MatterView& one : view.matters) {
        const Matter& matter = one.matter;
        list.rows.push_back({{QStringLiteral("序号"), QString::number(matter.ordinal)},
                             {QStringLiteral("问题"), matter.body.problem},
                             {QStringLiteral("来源"), matter.body.source},
                             {QStringLiteral("类别"), matter.body.category},
                             {QStringLiteral("严重程度"), matter.body.severity},
                             {QStringLiteral("要求"), matter.body.requirement},
                             {QStringLiteral("方式"), kindOnPaper(matter.body.kind)},
                             {QStringLiteral("时限"), limitOnPaper(matter)}});
    }
    return list;
}

} // namespace

QString officeOnPaper(const OfficeSettings& settings) { return settings.letterhead.isEmpty() ? settings.officeName : settings.letterhead; }

QString contactOnPaper(const Slip& slip, const OfficeSettings& settings) {
    const QString name = slip.body.contact.isEmpty() ? slip.body.clerk : slip.body.contact;
    return name.contains(settings.phone) ? name : QStringLiteral("%1　%2").arg(name, settings.phone).trimmed();
}

QString limitOnPaper(const Matter& matter) {
    const Limit& limit = matter.body.limit;
    const QDate due = matter.life.dueOn.value_or(limit.date.value_or(QDate()));
    const bool asSet = !matter.life.dueOn || matter.life.dueOn == matter.life.firstDueOn; // an extension is no longer so many days
    const QString days = limit.days && asSet ? QStringLiteral("%1个工作日").arg(*limit.days) : QString();
    if (!due.isValid())
        return days.isEmpty() ? QStringLiteral("—") : QStringLiteral("自交办次日起%1").arg(days);
    return days.isEmpty() ? QStringLiteral("至%1").arg(dateOnPaper(due)) : QStringLiteral("%1，至%2").arg(days, dateOnPaper(due));
}

Paper slipPaper(const SlipView& view, const OfficeSettings& settings, const std::vector<Department>& departments) {
    Paper paper;
    paper.form = PageForm::Letter;
    paper.head.mark = officeOnPaper(settings);
    paper.head.number = view.slip.ref();
    paper.head.title = QStringLiteral("问题交办单");
    paper.head.subtitle = standingOf(view.slip);
    paper.body = {formOf(view, settings, departments)};
    paper.foot = {Rule{0.3, false, true, QStringLiteral("签收回执（沿此线剪下交回）")}, receiptOf(view)};
    paper.fields = {{QStringLiteral("单位"), view.lead.body.name}, {QStringLiteral("经办人"), view.slip.body.clerk}};
    paper.lists = {mattersAsFields(view)};
    const QString date = view.slip.issuedOn ? view.slip.issuedOn->toString(Qt::ISODate) : QString();
    paper.fileStem = fileStemOf({view.lead.body.name, QStringLiteral("问题交办单"), view.slip.ref(), date});
    return paper;
}

} // namespace duban
