#include "overview/tasks.h"

#include "overview/due_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

namespace {

const QString quarterPage = QStringLiteral("quarter");

QString say(const char* source) { return QCoreApplication::translate("tasks", source); }

} // namespace

// A quarter in which nothing had been issued yet is nobody's task.
Result<> OfficeTasks::addQuarter(std::vector<OfficeTask>& tasks, Quarter quarter, QDate asOf) {
    const MatterFilter until{.asOf = asOf, .issued = {std::nullopt, quarter.last()}};
    auto any = mattersOf(m_office, asOf).ids(until, {MatterSort::Issued}, 1);
    if (!any || any->empty())
        return any ? Result<>() : Result<>(any.error());
    Query query = m_office.database().query("overview/quarter_steps");
    query.bind(":year", quarter.year()).bind(":quarter", quarter.number()).bind(":as_of", asOf);
    if (auto done = query.exec(); !done)
        return done;
    QDate announced;
    while (query.next()) {
        if (query.text(0) == QLatin1String("published"))
            return {};
        if (query.text(0) == QLatin1String("announced"))
            announced = query.date(1);
    }
    if (!announced.isValid()) {
        tasks.push_back({QStringLiteral("announce_quarter"), quarter.text(), quarter.last().addDays(1), quarterPage});
        return {};
    }
    const QDate ends = m_office.calendar().addWorkdays(announced, m_office.settings(asOf).announceDays);
    if (ends < asOf)
        tasks.push_back({QStringLiteral("publish_quarter"), quarter.text(), ends.addDays(1), quarterPage});
    return {};
}

Result<std::vector<OfficeTask>> OfficeTasks::of(QDate asOf) {
    std::vector<OfficeTask> tasks;
    const Quarter last = Quarter::of(asOf).previous();
    for (const Quarter quarter : {last.previous(), last})
        if (auto done = addQuarter(tasks, quarter, asOf); !done)
            return done.error();
    const int next = asOf.year() + 1;
    if (asOf.month() >= 11 && m_office.calendar().isProvisional(QDate(next, 1, 4)))
        tasks.push_back({QStringLiteral("next_calendar"), QString::number(next), QDate(asOf.year(), 11, 1), QStringLiteral("calendar")});
    if (asOf.month() == 12)
        tasks.push_back({QStringLiteral("year_change"), QString::number(next), QDate(asOf.year(), 12, 1), QStringLiteral("office")});
    std::stable_sort(tasks.begin(), tasks.end(), [](const OfficeTask& a, const OfficeTask& b) { return a.since < b.since; });
    return tasks;
}

QString taskText(const OfficeTask& task) {
    const auto quarter = Quarter::parse(task.subject);
    const QString subject =
        quarter ? say(QT_TRANSLATE_NOOP("tasks", "quarter %2 of %1")).arg(quarter->year()).arg(quarter->number()) : task.subject;
    if (task.code == QLatin1String("announce_quarter"))
        return say(QT_TRANSLATE_NOOP("tasks", "Announce the scores of %1")).arg(subject);
    if (task.code == QLatin1String("publish_quarter"))
        return say(QT_TRANSLATE_NOOP("tasks", "Publish the scores of %1: the time for objections is over")).arg(subject);
    if (task.code == QLatin1String("next_calendar"))
        return say(QT_TRANSLATE_NOOP("tasks", "Take over the days off of %1; until then limits in that year are provisional")).arg(subject);
    return say(QT_TRANSLATE_NOOP("tasks", "Prepare the change to %1: open matters, calendar, scheme, numbers")).arg(subject);
}

} // namespace duban
