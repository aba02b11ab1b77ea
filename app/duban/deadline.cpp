// duban deadline: working-day arithmetic with its working (为什么是这一天).
#include "duban/call.h"
#include "duban/command_table.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

namespace {

QString reasonWord(const CountedDay& day) {
    switch (day.reason) {
    case DayReason::Weekday: return u"weekday"_qs;
    case DayReason::Weekend: return u"weekend"_qs;
    case DayReason::Holiday: return u"holiday"_qs;
    case DayReason::MakeUpWorkday: return u"make_up_workday"_qs;
    }
    return {};
}

Answer answerFor(const Deadline& deadline, QDate from, int count) {
    QJsonArray days;
    QString text = say(QT_TRANSLATE_NOOP("duban", "%1 and %2 working days: %3"),
                       {from.toString(Qt::ISODate), QString::number(count), deadline.due.toString(Qt::ISODate)});
    if (deadline.provisional)
        text += say(QT_TRANSLATE_NOOP("duban", " (provisional: the year's arrangement of holidays is not loaded)"));
    text += u'\n';
    int counted = 0;
    for (const CountedDay& day : deadline.days) {
        counted += day.counted ? 1 : 0;
        days << QJsonObject{{u"date"_qs, day.date.toString(Qt::ISODate)},
                            {u"counted"_qs, day.counted},
                            {u"reason"_qs, dayReasonText(day)},
                            {u"kind"_qs, reasonWord(day)}};
        text += QStringLiteral("  %1  %2  %3\n")
                    .arg(day.date.toString(Qt::ISODate), day.counted ? QString::number(counted).rightJustified(3) : u"  —"_qs,
                         dayReasonText(day));
    }
    return {{{u"from"_qs, from.toString(Qt::ISODate)},
             {u"working_days"_qs, count},
             {u"due"_qs, deadline.due.toString(Qt::ISODate)},
             {u"provisional"_qs, deadline.provisional},
             {u"days"_qs, days}},
            text};
}

Result<Answer> run(Call& call) {
    auto from = call.date("from");
    auto days = call.number("days");
    if (!from || !days)
        return !from ? from.error() : days.error();
    if (!*from || !*days)
        return usageError("cli.deadline", QT_TRANSLATE_NOOP("errors", "Write: duban deadline FILE --from DATE --days N."));
    if (**days < 1 || **days > 1000)
        return invalidError("cli.deadline_days", QT_TRANSLATE_NOOP("errors", "--days: choose 1 to 1000 working days."), {}, "days");
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    return answerFor((*office)->calendar().deadline(**from, **days), **from, **days);
}

} // namespace

Command deadlineCommand() {
    return {"deadline",
            "FILE",
            QT_TRANSLATE_NOOP("duban", "Count working days, day by day."),
            1,
            1,
            {{"from", "DATE", QT_TRANSLATE_NOOP("duban", "Day 0, which does not count.")},
             {"days", "N", QT_TRANSLATE_NOOP("duban", "Number of working days.")}},
            run};
}

} // namespace duban
