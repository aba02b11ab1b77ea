#include "slips/event_words.h"

#include "slips/slip_labels.h"

#include <QCoreApplication>

namespace duban {

namespace {

QString say(const char* source) { return QCoreApplication::translate("steps", source); }

QString fieldWord(const QString& field) {
    if (field == QLatin1String("on"))
        return say(QT_TRANSLATE_NOOP("steps", "date"));
    if (field == QLatin1String("to"))
        return say(QT_TRANSLATE_NOOP("steps", "limit"));
    if (field == QLatin1String("person"))
        return say(QT_TRANSLATE_NOOP("steps", "person"));
    return say(QT_TRANSLATE_NOOP("steps", "text"));
}

QString dateMeaning(Verb verb) {
    if (verb == Verb::Extend)
        return say(QT_TRANSLATE_NOOP("steps", "asked until %1"));
    if (verb == Verb::Measure)
        return say(QT_TRANSLATE_NOOP("steps", "to be done by %1"));
    if (verb == Verb::Close)
        return say(QT_TRANSLATE_NOOP("steps", "re-check on %1"));
    return say(QT_TRANSLATE_NOOP("steps", "limit %1"));
}

} // namespace

QString eventTitle(const Event& event) {
    QString title = verbLabel(event.body.verb);
    if (event.body.verb == Verb::Remind && !event.body.step.isEmpty())
        title += QStringLiteral("（%1）").arg(stepLabel(event.body.step));
    if (event.body.verb == Verb::Done && event.body.days)
        title += QStringLiteral(" %1").arg(*event.body.days);
    return title;
}

QString eventDetail(const Event& event) {
    const EventDraft& body = event.body;
    QStringList parts;
    if (body.verb == Verb::Correct)
        parts << say(QT_TRANSLATE_NOOP("steps", "%1 is now “%2”")).arg(fieldWord(body.field), body.value);
    if (!body.number.isEmpty())
        parts << body.number;
    if (!body.note.isEmpty())
        parts << body.note.simplified();
    if (!body.person.isEmpty())
        parts << body.person;
    if (body.to)
        parts << dateMeaning(body.verb).arg(body.to->toString(Qt::ISODate));
    if (body.imported)
        parts << say(QT_TRANSLATE_NOOP("steps", "imported"));
    else if (!body.actor.isEmpty())
        parts << (body.onPaper ? say(QT_TRANSLATE_NOOP("steps", "%1 (on paper)")).arg(body.actor) : body.actor);
    return parts.join(QStringLiteral(" · "));
}

QString shortDate(QDate date, int year) {
    return date.toString(date.year() == year ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

EventSign eventSign(const Event& event) {
    const Verb verb = event.body.verb;
    for (const Verb red : {Verb::Return, Verb::Refuse, Verb::Rebound, Verb::Void, Verb::Disapprove})
        if (verb == red)
            return {Token::RedFill, false};
    for (const Verb green : {Verb::Accept, Verb::Close, Verb::Recheck, Verb::Grant})
        if (verb == green)
            return {Token::GreenFill, false};
    if (verb == Verb::Issue)
        return {Token::AccentFill, true};
    if (verb == Verb::Remind)
        return {event.body.step == QLatin1String("soon") ? Token::AmberFill : Token::RedFill, false};
    return {Token::Strong, false};
}

} // namespace duban
