#include "forms/date_text.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace duban {

namespace {

std::optional<QDate> sane(QDate date) {
    if (!date.isValid() || date.year() < 1990 || date.year() > 2100)
        return std::nullopt;
    return date;
}

std::optional<QDate> fromToday(const QString& key, QDate today, const Calendar& calendar) {
    const auto words = std::to_array<std::pair<QString, int>>({{QStringLiteral("昨天"), -1},
                                                               {QStringLiteral("今天"), 0},
                                                               {QStringLiteral("今日"), 0},
                                                               {QStringLiteral("明天"), 1},
                                                               {QStringLiteral("后天"), 2}});
    for (const auto& [word, days] : words)
        if (key == word)
            return sane(today.addDays(days));
    static const QRegularExpression workdays(QStringLiteral("^(?:\\+(\\d{1,3})(?:个?工作日)?|(\\d{1,3})个?工作日后?)$"));
    if (const auto match = workdays.match(key); match.hasMatch())
        return sane(calendar.addWorkdays(today, (match.captured(1) + match.captured(2)).toInt()));
    static const QRegularExpression days(QStringLiteral("^\\+(\\d{1,3})[天日]$"));
    if (const auto match = days.match(key); match.hasMatch())
        return sane(today.addDays(match.captured(1).toInt()));
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseDateText(const QString& text, QDate today, const Calendar& calendar) {
    // matchKey() folds full-width digits and signs and drops blanks; 。 is what an input method makes of a dot.
    const QString key = matchKey(text).replace(QChar(u'。'), QLatin1Char('.'));
    static const QRegularExpression whole(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    for (const auto& shape : {whole, digits})
        if (const auto match = shape.match(key); match.hasMatch())
            return sane(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    static const QRegularExpression short_(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})[日号]?$"));
    if (const auto match = short_.match(key); match.hasMatch())
        return sane(QDate(today.year(), match.captured(1).toInt(), match.captured(2).toInt()));
    return fromToday(key, today, calendar);
}

std::optional<Limit> parseLimitText(const QString& text, QDate today, const Calendar& calendar) {
    static const QRegularExpression days(QStringLiteral("^(\\d{1,3})(个?工作日|workingdays?)?$"));
    if (const auto match = days.match(matchKey(text)); match.hasMatch())
        return Limit{match.captured(1).toInt(), std::nullopt};
    if (const auto date = parseDateText(text, today, calendar))
        return Limit{std::nullopt, date};
    return std::nullopt;
}

QString weekdayText(QDate date) { return date.isValid() ? QLocale().dayName(date.dayOfWeek(), QLocale::LongFormat) : QString(); }

QString dateWithWeekday(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) + QLatin1Char(' ') + weekdayText(date) : QString();
}

QString workdaysText(int days) { return QCoreApplication::translate("forms", "%1 working days").arg(days); }

QString limitText(const Limit& limit) {
    if (limit.days)
        return workdaysText(*limit.days);
    return limit.date ? limit.date->toString(Qt::ISODate) : QString();
}

QString limitBothWays(const Limit& limit, QDate dayZero, const Calendar& calendar) {
    if (!limit.days && !limit.date)
        return {};
    const QDate due = limit.date ? calendar.rollForward(*limit.date) : calendar.addWorkdays(dayZero, *limit.days);
    const int days = limit.days.value_or(calendar.workdaysBetween(dayZero, due));
    QString text = dateWithWeekday(due) + QStringLiteral(" · ") + workdaysText(days);
    if (calendar.isProvisional(due))
        text += QStringLiteral(" · ") + QCoreApplication::translate("forms", "provisional");
    return text;
}

} // namespace duban
