// The same as slip_json.cpp, for people.
#include "duban/command.h"
#include "duban/slip_json.h"
#include "slips/slip_labels.h"

#include <QCoreApplication>

namespace duban {

namespace {

QString day(const std::optional<QDate>& date) { return date ? date->toString(Qt::ISODate) : u"—"_qs; }

void line(QString& text, const char* label, const QString& value) {
    if (!value.isEmpty() && value != u"—")
        text += u"  "_qs + say(label) + u"："_qs + value + u'\n';
}

QString historyLine(const Event& event) {
    QStringList parts{event.body.on.toString(Qt::ISODate), verbLabel(event.body.verb), event.body.actor, event.body.person};
    if (event.body.to)
        parts << event.body.to->toString(Qt::ISODate);
    parts << event.body.number << event.body.note;
    parts.removeAll(QString());
    return u"    "_qs + parts.join(u"  ") + u'\n';
}

QString matterText(const MatterView& view, const Slip& slip) {
    const Matter& matter = view.matter;
    QString text = QStringLiteral("\n%1/%2  %3\n").arg(slip.ref()).arg(matter.ordinal).arg(stateLabel(matter.life.state));
    line(text, QT_TRANSLATE_NOOP("duban", "Problem"), matter.body.problem);
    line(text, QT_TRANSLATE_NOOP("duban", "Category"), matter.body.category);
    line(text, QT_TRANSLATE_NOOP("duban", "Source"), matter.body.source);
    line(text, QT_TRANSLATE_NOOP("duban", "Requirement"), matter.body.requirement);
    line(text, QT_TRANSLATE_NOOP("duban", "Limit"), day(matter.life.dueOn));
    if (view.overdueDays > 0)
        line(text, QT_TRANSLATE_NOOP("duban", "Overdue working days"), QString::number(view.overdueDays));
    line(text, QT_TRANSLATE_NOOP("duban", "Submitted on"), day(matter.life.submittedOn));
    line(text, QT_TRANSLATE_NOOP("duban", "Closed on"), day(matter.life.closedOn));
    line(text, QT_TRANSLATE_NOOP("duban", "Progress"), matter.table.progress);
    line(text, QT_TRANSLATE_NOOP("duban", "Result"), matter.table.result);
    for (const Measure& measure : view.measures)
        line(text, QT_TRANSLATE_NOOP("duban", "Measure"),
             QStringLiteral("%1. %2（%3）").arg(measure.ordinal).arg(measure.what, day(measure.doneOn)));
    for (const Attachment& file : view.evidence)
        line(text, QT_TRANSLATE_NOOP("duban", "Evidence"), file.name);
    for (const Event& event : view.history)
        text += historyLine(event);
    QStringList next;
    for (const Verb verb : view.next)
        next << verbLabel(verb);
    line(text, QT_TRANSLATE_NOOP("duban", "Possible steps"), next.join(u"、"));
    return text;
}

} // namespace

QString slipText(const SlipView& view, QDate asOf) {
    const Slip& slip = view.slip;
    QString text =
        QStringLiteral("%1  %2  %3（%4）\n").arg(slip.ref(), slip.body.title, stateLabel(slip.state), asOf.toString(Qt::ISODate));
    line(text, QT_TRANSLATE_NOOP("duban", "Lead unit"), view.lead.body.name);
    line(text, QT_TRANSLATE_NOOP("duban", "Co-units"), slip.body.co.join(u"、"));
    line(text, QT_TRANSLATE_NOOP("duban", "Issued on"), day(slip.issuedOn));
    line(text, QT_TRANSLATE_NOOP("duban", "Signed on"), day(slip.signedOn));
    line(text, QT_TRANSLATE_NOOP("duban", "Clues"), slip.body.clues.join(u"、"));
    for (const Event& event : view.history)
        text += historyLine(event);
    for (const MatterView& matter : view.matters)
        text += matterText(matter, slip);
    return text;
}

} // namespace duban
