// The sample ledger of 2026 taken into a file (一本现成台账), straight from its expected rows, for scoring tests.
#pragma once

#include "../temp_office.h"
#include "slips/slip_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace duban::test {

/// domain.md, An existing ledger moves in: 交办 = issued and signed, 完成 (else 销号) = submitted, 销号 = accepted, verified, closed.
inline std::vector<EventDraft> importedEvents(const QJsonObject& row) {
    const auto date = [&](const char16_t* key) { return QDate::fromString(row.value(QStringView(key)).toString(), Qt::ISODate); };
    std::vector<EventDraft> events;
    const auto add = [&](Verb verb, QDate on) {
        EventDraft event;
        event.verb = verb;
        event.on = on;
        event.actor = QStringLiteral("张某");
        event.imported = true;
        events.push_back(event);
    };
    add(Verb::Issue, date(u"issued_on"));
    events.back().to = QDate::fromString(row.value(u"deadline").toObject().value(u"due").toString(), Qt::ISODate);
    add(Verb::Sign, date(u"issued_on"));
    const QDate completed = date(u"completed_on"), closed = date(u"closed_on");
    if (completed.isValid() || closed.isValid())
        add(Verb::Submit, completed.isValid() ? completed : closed);
    if (closed.isValid())
        for (const Verb verb : {Verb::Accept, Verb::Verify, Verb::Close})
            add(verb, closed);
    return events;
}

/// All accepted rows as slips; rows of one number are its matters, in the order of the sheet.
inline std::vector<SlipHistoryInput> sampleSlips(const DepartmentMatcher& units) {
    const QJsonArray rows = QJsonDocument::fromJson(testData("ledger-2026.expected.json")).object().value(u"rows").toArray();
    std::map<int, SlipHistoryInput> slips;
    for (const QJsonValue& value : rows) {
        if (value[u"status"].toString() != u"accepted")
            continue;
        const QJsonObject row = value[u"values"].toObject();
        const QJsonObject number = row.value(u"slip_no").toObject();
        SlipHistoryInput& slip = slips[number.value(u"number").toInt()];
        slip.slip.number = SlipNumber{number.value(u"prefix").toString(), number.value(u"year").toInt(), number.value(u"number").toInt()};
        const Department* unit = units.byCode(row.value(u"department").toString());
        REQUIRE(unit);
        slip.slip.lead = unit->id;
        slip.slip.body.lead = unit->body.code;
        slip.slip.body.title = QStringLiteral("交办");
        MatterHistoryInput matter;
        matter.ordinal = static_cast<int>(slip.matters.size()) + 1;
        matter.body.problem = row.value(u"problem").toString();
        matter.body.category = row.value(u"category").toString();
        matter.body.requirement = row.value(u"requirement").toString();
        matter.events = importedEvents(row);
        matter.body.limit.date = matter.events.front().to;
        slip.matters.push_back(std::move(matter));
    }
    std::vector<SlipHistoryInput> all;
    for (auto& [number, slip] : slips)
        all.push_back(std::move(slip));
    return all;
}

inline void takeSampleLedger(Office& office) {
    auto units = DepartmentService(office).matcher();
    REQUIRE(units);
    SlipService service(office);
    Transaction tx(office.database());
    REQUIRE(tx.begin());
    for (const SlipHistoryInput& slip : sampleSlips(*units)) {
        const auto taken = service.takeIn(tx, slip, clerk, {QStringLiteral("import"), slip.slip.ref(), {}});
        INFO((taken ? QString() : sentence(taken.error())).toStdString());
        REQUIRE(taken);
    }
    REQUIRE(tx.commit());
}

} // namespace duban::test
