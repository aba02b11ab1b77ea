// duban announce, object, answer, publish, adjust: a quarter's way from draft to publication, and what corrects it later.
#include "duban/call.h"
#include "duban/command_table.h"
#include "scoring/quarter_service.h"
#include "scoring/sheet_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

namespace {

QJsonValue iso(const std::optional<QDate>& date) { return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(); }

QJsonArray objectionsJson(const QuarterWay& way) {
    QJsonArray list;
    for (const Objection& one : way.objections)
        list << QJsonObject{{u"objection"_qs, one.number},
                            {u"unit"_qs, one.unitCode},
                            {u"date"_qs, iso(one.on)},
                            {u"note"_qs, one.note},
                            {u"due"_qs, iso(one.due)},
                            {u"answered"_qs, iso(one.answered)},
                            {u"accepted"_qs, one.answered ? QJsonValue(one.accepted) : QJsonValue()},
                            {u"answer"_qs, one.answer}};
    return list;
}

// The quarter as cli.md `score` shows it, with its way beside.
Result<Answer> quarterAnswer(Office& office, const QuarterWay& way, QDate on, Call& call) {
    auto sheet = ScoringService(office).score(way.quarter, on, std::nullopt, call.progress());
    if (!sheet)
        return sheet.error();
    QJsonObject json = toJson(*sheet);
    json.insert(u"announced"_qs, iso(way.announced));
    json.insert(u"until"_qs, iso(way.until));
    json.insert(u"published"_qs, iso(way.published));
    json.insert(u"objections"_qs, objectionsJson(way));
    json.insert(u"code"_qs, way.code);
    json.insert(u"digest"_qs, way.digest);
    QString text = QStringLiteral("%1：%2").arg(
        way.quarter.chineseText(),
        say(way.status == SheetStatus::Published ? QT_TRANSLATE_NOOP("duban", "published") : QT_TRANSLATE_NOOP("duban", "announced")));
    if (way.published)
        text += QStringLiteral("  ") + way.code;
    else if (way.until)
        text +=
            u'\n' + say(QT_TRANSLATE_NOOP("duban", "Objections are taken until %1; %2 of %3 are open."),
                        {way.until->toString(Qt::ISODate), QString::number(way.openObjections()), QString::number(way.objections.size())});
    return Answer{json, text};
}

/// What every step of the way needs.
struct Desk {
    std::unique_ptr<Office> office;
    Quarter quarter{2000, 1};
    QDate on;
    Actor actor;
};

Result<Desk> deskOf(Call& call) {
    auto quarter = quarterOf(call);
    if (!quarter)
        return quarter.error();
    auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    const Actor actor = call.actor(**office, false, *on);
    return Desk{*std::move(office), *quarter, *on, actor};
}

Result<std::optional<Points>> pointsOf(const Call& call) {
    if (!call.has("points"))
        return std::optional<Points>();
    auto points = Points::parse(call.value("points"));
    if (!points)
        return points.error();
    return std::optional(*points);
}

Result<Answer> announce(Call& call) {
    auto desk = deskOf(call);
    if (!desk)
        return desk.error();
    auto way = QuarterService(*desk->office).announce(desk->quarter, desk->actor, desk->on, call.progress());
    return way ? quarterAnswer(*desk->office, *way, desk->on, call) : Result<Answer>(way.error());
}

Result<Answer> object(Call& call) {
    auto desk = deskOf(call);
    if (!desk)
        return desk.error();
    auto way = QuarterService(*desk->office).object(desk->quarter, call.value("unit"), call.value("note"), desk->actor, desk->on);
    return way ? quarterAnswer(*desk->office, *way, desk->on, call) : Result<Answer>(way.error());
}

Result<Answer> answer(Call& call) {
    auto number = call.number("objection");
    auto points = pointsOf(call);
    if (!number || !points)
        return number ? points.error() : number.error();
    if (call.has("accept") == call.has("deny") || !*number)
        return usageError("cli.answer",
                          QT_TRANSLATE_NOOP("errors", "Name the objection with --objection N and say either --accept or --deny."));
    auto desk = deskOf(call);
    if (!desk)
        return desk.error();
    const AnswerDraft draft{**number, call.has("accept"),  call.value("note"), call.value("rule"), call.value("ref"),
                            *points,  call.value("person")};
    auto way = QuarterService(*desk->office).answer(desk->quarter, draft, desk->actor, desk->on);
    return way ? quarterAnswer(*desk->office, *way, desk->on, call) : Result<Answer>(way.error());
}

Result<Answer> publish(Call& call) {
    auto desk = deskOf(call);
    if (!desk)
        return desk.error();
    auto way = QuarterService(*desk->office).publish(desk->quarter, desk->actor, desk->on, call.progress());
    return way ? quarterAnswer(*desk->office, *way, desk->on, call) : Result<Answer>(way.error());
}

Result<Answer> adjust(Call& call) {
    const QString word = call.has("kind") ? call.value("kind") : wordOf(AdjustmentKind::Correction);
    const auto kind = fromWord<AdjustmentKind>(word);
    auto points = pointsOf(call);
    if (!kind)
        return usageError("cli.adjustment", QT_TRANSLATE_NOOP("errors", "--kind: “%1” is none of correction, tolerance, clarification."),
                          {word}, "kind");
    if (!points)
        return points.error();
    auto desk = deskOf(call);
    if (!desk)
        return desk.error();
    const AdjustmentDraft draft{desk->quarter,         *kind, call.value("unit"), *points, call.value("note"), call.value("person"),
                                call.value("document")};
    QuarterService service(*desk->office);
    auto done = service.adjust(draft, desk->actor, desk->on, call.progress());
    auto way = service.way(desk->quarter, desk->on);
    if (!done || !way)
        return done ? way.error() : done.error();
    auto told = quarterAnswer(*desk->office, *way, desk->on, call);
    if (!told)
        return told;
    QJsonArray list;
    for (const NewAdjustment& one : *done) {
        list << QJsonObject{{u"into"_qs, one.into.text()},  {u"unit_id"_qs, one.unit.value()}, {u"points"_qs, one.points.text()},
                            {u"kind"_qs, wordOf(one.kind)}, {u"corrects"_qs, one.corrects},    {u"reason"_qs, one.reason}};
        told->text += u'\n' + QStringLiteral("%1  %2  %3").arg(one.into.text(), one.points.displayText(), one.reason);
    }
    told->json.insert(u"adjustments"_qs, list);
    return told;
}

const CommandOption quarterOption{"quarter", "Q", QT_TRANSLATE_NOOP("duban", "For example 2026Q1.")};
const CommandOption noteOption{"note", "T", QT_TRANSLATE_NOOP("duban", "Text of the objection, answer or reason.")};
const CommandOption unitOption{"unit", "CODE", QT_TRANSLATE_NOOP("duban", "The unit it is about.")};
const CommandOption pointsOption{"points", "P", QT_TRANSLATE_NOOP("duban", "Points, for example 0.50.")};
const CommandOption personOption{"person", "P", QT_TRANSLATE_NOOP("duban", "Who approved or decided it.")};

} // namespace

Command announceCommand() {
    return {"announce",      "FILE",  QT_TRANSLATE_NOOP("duban", "Announce a quarter for objection; its facts are fixed."), 1, 1,
            {quarterOption}, announce};
}

Command objectCommand() {
    return {"object", "FILE", QT_TRANSLATE_NOOP("duban", "Register a unit's objection to an announced quarter."),
            1,        1,      {quarterOption, unitOption, noteOption},
            object};
}

Command answerCommand() {
    return {"answer",
            "FILE",
            QT_TRANSLATE_NOOP("duban", "Answer an objection; an accepted one takes the line back."),
            1,
            1,
            {quarterOption,
             {"objection", "N", QT_TRANSLATE_NOOP("duban", "Number of the objection within its quarter.")},
             {"accept", "", QT_TRANSLATE_NOOP("duban", "The objection is accepted.")},
             {"deny", "", QT_TRANSLATE_NOOP("duban", "The objection is denied.")},
             {"rule", "CODE", QT_TRANSLATE_NOOP("duban", "Rule of the line that no longer counts.")},
             {"ref", "REF", QT_TRANSLATE_NOOP("duban", "Matter of that line.")},
             pointsOption,
             noteOption,
             personOption},
            answer};
}

Command publishCommand() {
    return {"publish", "FILE", QT_TRANSLATE_NOOP("duban", "Publish a quarter; it is frozen with a code."), 1, 1, {quarterOption}, publish};
}

Command adjustCommand() {
    return {"adjust",
            "FILE",
            QT_TRANSLATE_NOOP("duban", "Correct a published quarter by an entry in the earliest open one."),
            1,
            1,
            {quarterOption,
             {"kind", "K", QT_TRANSLATE_NOOP("duban", "correction (computed), tolerance or clarification.")},
             unitOption,
             pointsOption,
             noteOption,
             personOption,
             {"document", "D", QT_TRANSLATE_NOOP("duban", "Document of the deciding body.")}},
            adjust};
}

} // namespace duban
