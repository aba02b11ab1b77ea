#include "overview/year_change.h"

#include "office/office_service.h"
#include "overview/due_list.h"
#include "scoring/scoring_service.h"

#include <algorithm>

namespace duban {

QString yearTaskWord(YearTask task) {
    switch (task) {
    case YearTask::OpenMatters: return QStringLiteral("open_matters");
    case YearTask::Calendar: return QStringLiteral("calendar");
    case YearTask::Scheme: return QStringLiteral("scheme");
    case YearTask::Series: break;
    }
    return QStringLiteral("series");
}

Result<std::vector<YearTaskState>> YearChange::tasks(int year, QDate asOf) {
    OfficeService service(m_office);
    auto ticked = service.yearSteps(year);
    auto series = service.series();
    auto scheme = ScoringService(m_office).schemeFor(Quarter(year + 1, 1));
    const auto open = mattersOf(m_office, asOf).count(MatterFilter{.asOf = asOf, .open = true});
    if (!ticked || !series)
        return ticked ? series.error() : ticked.error();
    if (!open)
        return open.error();
    const std::vector<int> loaded = m_office.calendar().loadedYears();
    YearTaskState matters{YearTask::OpenMatters, *open == 0, QString::number(*open), {}, {}};
    YearTaskState calendar{
        YearTask::Calendar, std::find(loaded.begin(), loaded.end(), year + 1) != loaded.end(), QString::number(year + 1), {}, {}};
    YearTaskState next{YearTask::Scheme, scheme && scheme->validFrom.year() == year + 1, scheme ? scheme->name : QString(), {}, {}};
    QStringList ends;
    for (const NumberSeries& one : *series)
        if (one.year == year && one.last > 0)
            ends << QStringLiteral("%1 %2").arg(one.prefix).arg(one.last);
    YearTaskState restart{YearTask::Series, asOf.year() > year, ends.join(QStringLiteral("、")), {}, {}};
    std::vector<YearTaskState> tasks{matters, calendar, next, restart};
    for (YearTaskState& task : tasks)
        for (const YearStep& step : *ticked)
            if (step.step == yearTaskWord(task.task)) {
                task.done = true;
                task.doneBy = step.doneBy;
                task.doneOn = step.doneOn;
            }
    return tasks;
}

} // namespace duban
