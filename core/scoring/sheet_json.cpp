#include "scoring/sheet_json.h"

#include <QJsonArray>

namespace duban {

namespace {

QString iso(QDate date) { return date.toString(Qt::ISODate); }

QJsonObject lineJson(const SheetLine& line) {
    QJsonObject object{{u"rule"_qs, line.rule},      {u"points"_qs, line.points.text()}, {u"ref"_qs, line.ref},  {u"event"_qs, line.event},
                       {u"date"_qs, iso(line.date)}, {u"clause"_qs, line.clause},        {u"days"_qs, line.days}};
    if (line.to != line.date)
        object.insert(u"to"_qs, iso(line.to));
    if (line.limit.isValid())
        object.insert(u"limit"_qs, iso(line.limit));
    if (line.capped())
        object.insert(u"uncapped"_qs, line.uncapped.text());
    if (!line.reason.isEmpty())
        object.insert(u"reason"_qs, line.reason);
    return object;
}

QJsonObject unitJson(const SheetUnit& unit) {
    QJsonObject components;
    for (const SheetComponent& component : unit.components)
        if (component.points)
            components.insert(component.code, component.points->text());
    QJsonArray lines;
    for (const SheetLine& line : unit.lines)
        lines.append(lineJson(line));
    return {{u"code"_qs, unit.code},
            {u"name"_qs, unit.name},
            {u"points"_qs, unit.points.text()},
            {u"rank"_qs, unit.rank ? QJsonValue(*unit.rank) : QJsonValue()},
            {u"grade"_qs, unit.grade.isEmpty() ? QJsonValue() : QJsonValue(unit.grade)},
            {u"components"_qs, components},
            {u"change"_qs, unit.change ? QJsonValue(unit.change->text()) : QJsonValue()},
            {u"matters"_qs, unit.matters},
            {u"few_matters"_qs, unit.few},
            {u"first"_qs, unit.first},
            {u"incomplete"_qs, unit.incomplete},
            {u"lines"_qs, lines}};
}

QJsonObject groupJson(const SheetGroup& group) {
    QJsonArray units;
    for (const SheetUnit& unit : group.units)
        units.append(unitJson(unit));
    QJsonObject object{{u"name"_qs, group.name},
                       {u"ranked"_qs, group.ranked},
                       {u"count"_qs, group.figures.count},
                       {u"average"_qs, group.figures.average.text()},
                       {u"highest"_qs, group.figures.highest.text()},
                       {u"lowest"_qs, group.figures.lowest.text()},
                       {u"units"_qs, units}};
    if (group.change)
        object.insert(u"change"_qs, QJsonObject{{u"count"_qs, group.change->count},
                                                {u"average"_qs, group.change->average.text()},
                                                {u"highest"_qs, group.change->highest.text()},
                                                {u"lowest"_qs, group.change->lowest.text()}});
    return object;
}

} // namespace

QJsonObject toJson(const QuarterSheet& sheet) {
    QJsonArray groups;
    for (const SheetGroup& group : sheet.groups)
        groups.append(groupJson(group));
    return {{u"as_of"_qs, iso(sheet.asOf)},
            {u"quarter"_qs, sheet.quarter.text()},
            {u"scheme"_qs, sheet.scheme},
            {u"version"_qs, sheet.version},
            {u"status"_qs, wordOf(sheet.status)},
            {u"scaled"_qs, sheet.scaled()},
            {u"missing"_qs, QJsonArray::fromStringList(sheet.missing)},
            {u"groups"_qs, groups}};
}

} // namespace duban
