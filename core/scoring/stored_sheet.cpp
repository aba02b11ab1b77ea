#include "scoring/stored_sheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace duban {

namespace {

QString iso(QDate date) { return date.toString(Qt::ISODate); }
QDate day(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }
QString text(Points points) { return points.text(); }
Points points(const QJsonValue& value) { return Points::parse(value.toString()).value_or(Points()); }

template <class T> QJsonValue maybe(const std::optional<T>& value) {
    if constexpr (std::is_same_v<T, Points>)
        return value ? QJsonValue(text(*value)) : QJsonValue();
    else if constexpr (std::is_same_v<T, int>)
        return value ? QJsonValue(*value) : QJsonValue();
    else
        return value ? QJsonValue(value->value()) : QJsonValue();
}

std::optional<Points> maybePoints(const QJsonValue& value) { return value.isString() ? std::optional(points(value)) : std::nullopt; }

QJsonObject lineJson(const SheetLine& line) {
    return {{u"rule"_qs, line.rule},
            {u"name"_qs, line.name},
            {u"clause"_qs, line.clause},
            {u"points"_qs, text(line.points)},
            {u"uncapped"_qs, text(line.uncapped)},
            {u"ref"_qs, line.ref},
            {u"event"_qs, line.event},
            {u"date"_qs, iso(line.date)},
            {u"to"_qs, iso(line.to)},
            {u"days"_qs, line.days},
            {u"limit"_qs, iso(line.limit)},
            {u"matter"_qs, maybe(line.matter)},
            {u"reason"_qs, line.reason}};
}

SheetLine lineOf(const QJsonValue& json) {
    SheetLine line;
    line.rule = json[u"rule"].toString();
    line.name = json[u"name"].toString();
    line.clause = json[u"clause"].toString();
    line.points = points(json[u"points"]);
    line.uncapped = points(json[u"uncapped"]);
    line.ref = json[u"ref"].toString();
    line.event = json[u"event"].toString();
    line.date = day(json[u"date"]);
    line.to = day(json[u"to"]);
    line.days = json[u"days"].toInt();
    line.limit = day(json[u"limit"]);
    if (json[u"matter"].isDouble())
        line.matter = MatterId(json[u"matter"].toInteger());
    line.reason = json[u"reason"].toString();
    return line;
}

QJsonObject unitJson(const SheetUnit& unit) {
    QJsonArray components, lines;
    for (const SheetComponent& component : unit.components)
        components << QJsonObject{{u"code"_qs, component.code}, {u"name"_qs, component.name}, {u"points"_qs, maybe(component.points)}};
    for (const SheetLine& line : unit.lines)
        lines << lineJson(line);
    return {{u"id"_qs, unit.id.value()},
            {u"code"_qs, unit.code},
            {u"name"_qs, unit.name},
            {u"short"_qs, unit.shortName},
            {u"points"_qs, text(unit.points)},
            {u"rank"_qs, maybe(unit.rank)},
            {u"grade"_qs, unit.grade},
            {u"components"_qs, components},
            {u"lines"_qs, lines},
            {u"change"_qs, maybe(unit.change)},
            {u"matters"_qs, unit.matters},
            {u"few"_qs, unit.few},
            {u"first"_qs, unit.first},
            {u"incomplete"_qs, unit.incomplete}};
}

SheetUnit unitOf(const QJsonValue& json) {
    SheetUnit unit;
    unit.id = DepartmentId(json[u"id"].toInteger());
    unit.code = json[u"code"].toString();
    unit.name = json[u"name"].toString();
    unit.shortName = json[u"short"].toString();
    unit.points = points(json[u"points"]);
    if (json[u"rank"].isDouble())
        unit.rank = json[u"rank"].toInt();
    unit.grade = json[u"grade"].toString();
    for (const QJsonValue& component : json[u"components"].toArray())
        unit.components.push_back({component[u"code"].toString(), component[u"name"].toString(), maybePoints(component[u"points"])});
    for (const QJsonValue& line : json[u"lines"].toArray())
        unit.lines.push_back(lineOf(line));
    unit.change = maybePoints(json[u"change"]);
    unit.matters = json[u"matters"].toInt();
    unit.few = json[u"few"].toBool();
    unit.first = json[u"first"].toBool();
    unit.incomplete = json[u"incomplete"].toBool();
    return unit;
}

QJsonObject figuresJson(const SheetFigures& figures) {
    return {{u"count"_qs, figures.count},
            {u"average"_qs, text(figures.average)},
            {u"highest"_qs, text(figures.highest)},
            {u"lowest"_qs, text(figures.lowest)}};
}

SheetFigures figuresOf(const QJsonValue& json) {
    return {json[u"count"].toInt(), points(json[u"average"]), points(json[u"highest"]), points(json[u"lowest"])};
}

QJsonObject groupJson(const SheetGroup& group) {
    QJsonArray units;
    for (const SheetUnit& unit : group.units)
        units << unitJson(unit);
    return {{u"name"_qs, group.name},
            {u"ranked"_qs, group.ranked},
            {u"units"_qs, units},
            {u"figures"_qs, figuresJson(group.figures)},
            {u"change"_qs, group.change ? QJsonValue(figuresJson(*group.change)) : QJsonValue()}};
}

SheetGroup groupOf(const QJsonValue& json) {
    SheetGroup group;
    group.name = json[u"name"].toString();
    group.ranked = json[u"ranked"].toBool();
    for (const QJsonValue& unit : json[u"units"].toArray())
        group.units.push_back(unitOf(unit));
    group.figures = figuresOf(json[u"figures"]);
    if (json[u"change"].isObject())
        group.change = figuresOf(json[u"change"]);
    return group;
}

QJsonObject factJson(const Fact& fact) {
    return {{u"trigger"_qs, wordOf(fact.trigger)},
            {u"unit"_qs, fact.unit.value()},
            {u"date"_qs, iso(fact.date)},
            {u"to"_qs, iso(fact.to)},
            {u"days"_qs, fact.days},
            {u"matter"_qs, fact.matter.value()},
            {u"ref"_qs, fact.ref},
            {u"event"_qs, fact.event},
            {u"limit"_qs, iso(fact.limit)},
            {u"leg"_qs, fact.leg}};
}

std::optional<Fact> factOf(const QJsonValue& json) {
    const auto trigger = fromWord<Trigger>(json[u"trigger"].toString());
    if (!trigger)
        return std::nullopt;
    return Fact{*trigger,
                DepartmentId(json[u"unit"].toInteger()),
                day(json[u"date"]),
                day(json[u"to"]),
                json[u"days"].toInt(),
                MatterId(json[u"matter"].toInteger()),
                json[u"ref"].toString(),
                json[u"event"].toString(),
                day(json[u"limit"]),
                json[u"leg"].toInt()};
}

} // namespace

QByteArray writeSheet(const QuarterSheet& sheet) {
    QJsonArray groups;
    for (const SheetGroup& group : sheet.groups)
        groups << groupJson(group);
    return QJsonDocument(QJsonObject{{u"format"_qs, 1},
                                     {u"quarter"_qs, sheet.quarter.text()},
                                     {u"as_of"_qs, iso(sheet.asOf)},
                                     {u"scheme"_qs, sheet.scheme},
                                     {u"version"_qs, sheet.version},
                                     {u"status"_qs, wordOf(sheet.status)},
                                     {u"missing"_qs, QJsonArray::fromStringList(sheet.missing)},
                                     {u"groups"_qs, groups}})
        .toJson(QJsonDocument::Compact);
}

std::optional<QuarterSheet> readSheet(const QByteArray& json) {
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    const auto quarter = Quarter::parse(said.value(u"quarter").toString());
    const auto status = fromWord<SheetStatus>(said.value(u"status").toString());
    if (said.value(u"format").toInt() != 1 || !quarter || !status)
        return std::nullopt;
    QuarterSheet sheet;
    sheet.quarter = *quarter;
    sheet.asOf = day(said.value(u"as_of"));
    sheet.scheme = said.value(u"scheme").toString();
    sheet.version = said.value(u"version").toString();
    sheet.status = *status;
    for (const QJsonValue& name : said.value(u"missing").toArray())
        sheet.missing << name.toString();
    for (const QJsonValue& group : said.value(u"groups").toArray())
        sheet.groups.push_back(groupOf(group));
    return sheet;
}

QByteArray writeFacts(const GatheredFacts& facts) {
    QJsonArray list;
    for (const Fact& fact : facts.facts)
        list << factJson(fact);
    QJsonObject matters;
    for (auto unit = facts.matters.cbegin(); unit != facts.matters.cend(); ++unit)
        matters.insert(QString::number(unit.key()), unit.value());
    return QJsonDocument(QJsonObject{{u"format"_qs, 1}, {u"facts"_qs, list}, {u"matters"_qs, matters}}).toJson(QJsonDocument::Compact);
}

std::optional<GatheredFacts> readFacts(const QByteArray& json) {
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    if (said.value(u"format").toInt() != 1)
        return std::nullopt;
    GatheredFacts facts;
    for (const QJsonValue& one : said.value(u"facts").toArray()) {
        auto fact = factOf(one);
        if (!fact)
            return std::nullopt;
        facts.facts.push_back(*std::move(fact));
    }
    const QJsonObject matters = said.value(u"matters").toObject();
    for (auto unit = matters.begin(); unit != matters.end(); ++unit)
        facts.matters.insert(unit.key().toLongLong(), unit.value().toInt());
    return facts;
}

} // namespace duban
