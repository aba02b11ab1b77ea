#include "duban/filter.h"

#include "departments/department_service.h"

#include <QCoreApplication>

namespace duban {

namespace {

Result<> takeStates(const Call& call, MatterFilter& filter) {
    for (const QString& words : call.values("state"))
        for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
            const auto state = fromWord<MatterState>(word);
            if (!state) {
                QStringList known;
                for (const auto& code : codesOf<MatterState>)
                    known << wordOf(code.value);
                return usageError("cli.state", QT_TRANSLATE_NOOP("errors", "--state: “%1” is not known; choose one of: %2."),
                                  {word, known.join(u' ')}, "state");
            }
            filter.states.push_back(*state);
        }
    return {};
}

Result<> takeUnits(const Call& call, Office& office, MatterFilter& filter) {
    if (!call.has("department"))
        return {};
    auto units = DepartmentService(office).matcher();
    if (!units)
        return units.error();
    for (const QString& code : call.values("department")) {
        if (units->byCode(code) == nullptr)
            return notFoundError("cli.unknown_unit",
                                 QT_TRANSLATE_NOOP("errors", "“%1”: no unit has the code “%2”; check the list of units."),
                                 {u"--department"_qs, code}, "department");
        filter.departments << code;
    }
    return {};
}

Result<> takeCategories(const Call& call, const Office& office, MatterFilter& filter) {
    for (const QString& name : call.values("category")) {
        const ListItem* item = office.itemByName(ListKind::Category, name);
        if (item == nullptr)
            return notFoundError("cli.unknown_category",
                                 QT_TRANSLATE_NOOP("errors", "“%1” is not a category of this office; choose one from the list."), {name},
                                 "category");
        filter.categories.push_back(item->id);
    }
    return {};
}

} // namespace

std::vector<CommandOption> filterOptions() {
    return {{"state", "S", QT_TRANSLATE_NOOP("duban", "Only this state; may be repeated.")},
            {"department", "CODE", QT_TRANSLATE_NOOP("duban", "Only this lead unit; may be repeated.")},
            {"category", "C", QT_TRANSLATE_NOOP("duban", "Only this category; may be repeated.")},
            {"quarter", "2026Q1", QT_TRANSLATE_NOOP("duban", "Issued in this quarter.")},
            {"overdue", "", QT_TRANSLATE_NOOP("duban", "Only what is overdue.")},
            {"search", "TEXT", QT_TRANSLATE_NOOP("duban", "Only what holds this text, or the slip of this number.")}};
}

Result<MatterFilter> filterFrom(const Call& call, Office& office, QDate asOf) {
    MatterFilter filter;
    filter.asOf = asOf;
    filter.overdue = call.has("overdue");
    filter.search = call.value("search");
    if (auto taken = takeStates(call, filter); !taken)
        return taken.error();
    if (auto taken = takeUnits(call, office, filter); !taken)
        return taken.error();
    if (auto taken = takeCategories(call, office, filter); !taken)
        return taken.error();
    if (call.has("quarter")) {
        auto quarter = Quarter::parse(call.value("quarter"));
        if (!quarter)
            return usageError("cli.quarter", QT_TRANSLATE_NOOP("errors", "--quarter: “%1” is not a quarter; write for example 2026Q1."),
                              {call.value("quarter")}, "quarter");
        filter.issuedIn = *quarter;
    }
    return filter;
}

} // namespace duban
