// Reading a year's arrangement (节假日安排): the built-in ones, and those an office imports.
#include "calendar/calendar.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace duban {

namespace {

constexpr int firstYear = 1949;
constexpr int lastYear = 2199;

/// "day 3" or "day 3 (2026-02-14)": the place every error of a day names.
QString place(qsizetype index, const QJsonObject& day) {
    const QString number = QString::number(index + 1);
    const QString date = day.value(u"date").toString().left(20);
    return date.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, date);
}

Result<SpecialDay> parseDay(const QJsonValue& value, qsizetype index, int year) {
    const QJsonObject day = value.toObject();
    const QString where = place(index, day);
    if (!value.isObject())
        return invalidError(
            "calendar.day_not_object",
            QT_TRANSLATE_NOOP("errors", "Day %1 of the arrangement is not an object; write {\"name\", \"date\", \"isOffDay\"}."), {where},
            "days");
    const QString dateText = day.value(u"date").toString();
    const QDate date = QDate::fromString(dateText, Qt::ISODate);
    if (dateText.size() != 10 || !date.isValid())
        return invalidError("calendar.invalid_date",
                            QT_TRANSLATE_NOOP("errors", "Day %1 of the arrangement has no valid date; write it as 2026-03-05."), {where},
                            "date");
    // A notice is about its own year; some also move the last days of the December before it (2019, 2023).
    if (date.year() != year && !(date.year() == year - 1 && date.month() == 12))
        return invalidError(
            "calendar.wrong_year",
            QT_TRANSLATE_NOOP("errors", "Day %1 is not in %2 or the December before it; correct the date or the year of the arrangement."),
            {where, QString::number(year)}, "date");
    if (!day.value(u"isOffDay").isBool())
        return invalidError("calendar.off_day_missing",
                            QT_TRANSLATE_NOOP("errors", "Day %1 does not say whether it is off; add \"isOffDay\": true or false."), {where},
                            "isOffDay");
    const QString name = day.value(u"name").toString().trimmed();
    if (name.isEmpty())
        return invalidError("calendar.name_missing", QT_TRANSLATE_NOOP("errors", "Day %1 has no name; add \"name\", for instance 春节."),
                            {where}, "name");
    return SpecialDay{date, name, day.value(u"isOffDay").toBool()};
}

/// The published collections name their notices in "papers"; an office's own file may say "source".
QString sourceOf(const QJsonObject& root) {
    if (root.value(u"source").isString())
        return root.value(u"source").toString();
    QStringList papers;
    for (const QJsonValue& paper : root.value(u"papers").toArray())
        papers.append(paper.toString());
    return papers.join(QLatin1Char('\n'));
}

} // namespace

Result<HolidayYear> parseHolidayYear(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        Error error = invalidError(
            "calendar.not_json",
            QT_TRANSLATE_NOOP("errors",
                              "This is not a holiday arrangement (JSON stops making sense at byte %1); choose the year's .json file."),
            {QString::number(problem.offset)});
        error.detail = problem.errorString();
        return error;
    }
    const QJsonObject root = document.object();
    const double number = root.value(u"year").toDouble();
    const int year = number >= firstYear && number <= lastYear ? static_cast<int>(number) : 0;
    if (year == 0 || static_cast<double>(year) != number)
        return invalidError("calendar.year_missing",
                            QT_TRANSLATE_NOOP("errors", "The arrangement does not say its year; add \"year\", for instance 2027."), {},
                            "year");
    const QJsonArray days = root.value(u"days").toArray();
    if (days.isEmpty())
        return invalidError("calendar.days_missing",
                            QT_TRANSLATE_NOOP("errors", "The arrangement of %1 holds no days; add its list of \"days\"."),
                            {QString::number(year)}, "days");
    HolidayYear result{year, {}, sourceOf(root)};
    QSet<QDate> seen;
    for (qsizetype i = 0; i < days.size(); ++i) {
        Result<SpecialDay> day = parseDay(days[i], i, year);
        if (!day)
            return day.error();
        if (seen.contains(day->date))
            return invalidError("calendar.duplicate_day",
                                QT_TRANSLATE_NOOP("errors", "Day %1 of the arrangement stands there twice; remove one of the two."),
                                {place(i, days[i].toObject())}, "date");
        seen.insert(day->date);
        result.days.push_back(*std::move(day));
    }
    return result;
}

std::vector<HolidayYear> builtInHolidayYears() {
    std::vector<HolidayYear> years;
    const QDir folder(QStringLiteral(":/holidays"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("built-in holiday arrangement %s cannot be read", qUtf8Printable(name));
        Result<HolidayYear> year = parseHolidayYear(file.readAll());
        if (!year)
            qFatal("built-in holiday arrangement %s: %s", qUtf8Printable(name), year.error().source);
        years.push_back(*std::move(year));
    }
    // An empty list would silently turn every holiday into a working day.
    if (years.empty())
        qFatal("no holiday arrangement is built in");
    return years;
}

} // namespace duban
