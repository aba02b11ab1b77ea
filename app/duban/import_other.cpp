// duban import --kind evaluation|supervisors: workbooks that are no ledgers.
#include "duban/import_other.h"

#include "departments/department_service.h"
#include "duban/call.h"
#include "exchange/evaluation.h"
#include "exchange/evaluation_marks.h"
#include "exchange/supervisors.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

namespace {

Result<Answer> evaluation(Call& call) {
    const bool store = call.has("quarter") && !call.has("dry-run");
    auto office = call.open(store ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    auto units = DepartmentService(**office).matcher();
    if (!on || !units)
        return !on ? on.error() : units.error();
    auto counted = readEvaluation(call.argument(1), *units, *on, call.progress());
    if (!counted)
        return counted.error();
    QJsonObject json = toJson(*counted);
    if (call.has("quarter")) {
        auto quarter = quarterOf(call);
        if (!quarter)
            return quarter.error();
        const QString component = call.has("component") ? call.value("component") : QStringLiteral("evaluation");
        auto marks = marksOf(*counted, **office, *quarter, component);
        if (!marks)
            return marks.error();
        QJsonArray list;
        for (const MarkLine& mark : *marks)
            list << QJsonObject{{u"department"_qs, mark.unit}, {u"mark"_qs, mark.mark.text()}};
        json.insert(u"marks"_qs, list);
        if (store)
            if (auto set = ScoringService(**office).setMarks(*quarter, component, *marks, call.actor(**office, false, *on), *on); !set)
                return set.error();
    }
    return Answer{
        json,
        say(QT_TRANSLATE_NOOP("duban", "%1 ballots over %2 units, %3 cells with other words."),
            {QString::number(counted->ballots), QString::number(counted->units.size()), QString::number(counted->invalid.size())}),
        counted->invalid.empty() && counted->unknownUnits.empty() ? Done : Refused};
}

Result<Answer> supervisors(Call& call) {
    auto roster = readSupervisors(call.argument(1), call.progress());
    if (!roster)
        return roster.error();
    return Answer{toJson(*roster),
                  say(QT_TRANSLATE_NOOP("duban", "%1 supervisors read, %2 cells with errors; nothing was stored."),
                      {QString::number(roster->supervisors.size()), QString::number(roster->errors.size())}),
                  roster->errors.empty() ? Done : Refused};
}

} // namespace

Result<Answer> importOther(Call& call) {
    const QString kind = call.value("kind");
    if (kind == u"evaluation")
        return evaluation(call);
    if (kind == u"supervisors")
        return supervisors(call);
    return usageError("cli.import_kind", QT_TRANSLATE_NOOP("errors", "--kind: “%1” is not known; write ledger, evaluation or supervisors."),
                      {kind}, "kind");
}

} // namespace duban
