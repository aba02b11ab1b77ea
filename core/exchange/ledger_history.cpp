#include "exchange/ledger_history.h"

#include "base/text.h"

#include <QHash>

namespace duban {

namespace {

MatterDraft bodyOf(const LedgerValues& values, int ordinaryDays) {
    MatterDraft body;
    body.problem = values.problem;
    body.source = values.source;
    body.category = values.category;
    body.requirement = values.requirement;
    if (!values.deadline)
        body.limit.days = ordinaryDays; // the ledger names none: the office's ordinary limit
    else if (values.deadline->workdays)
        body.limit.days = values.deadline->workdays;
    else
        body.limit.date = values.deadline->due;
    return body;
}

MatterTable tableOf(const LedgerValues& values) {
    MatterTable table;
    table.leader = values.leader;
    table.person = values.person;
    table.progress = values.progress;
    table.note = values.remark;
    return table;
}

std::vector<EventDraft> eventsOf(const LedgerValues& values, const Actor& actor, int ordinaryDays) {
    std::vector<EventDraft> events;
    const auto add = [&](Verb verb, QDate on) -> EventDraft& {
        EventDraft event;
        event.verb = verb;
        event.on = on;
        event.actor = actor.person;
        event.account = actor.account;
        event.imported = true;
        return events.emplace_back(std::move(event));
    };
    EventDraft& issue = add(Verb::Issue, values.issuedOn);
    if (values.deadline)
        issue.to = values.deadline->due; // as a date: an old limit may be longer than what is allowed today
    else
        issue.days = ordinaryDays;
    add(Verb::Sign, values.issuedOn).person = values.person;
    const QDate submitted = values.completedOn.isValid() ? values.completedOn : values.closed ? values.closedOn : QDate();
    if (submitted.isValid())
        add(Verb::Submit, submitted).person = values.person;
    if (values.closed)
        for (const Verb verb : {Verb::Accept, Verb::Verify, Verb::Close})
            add(verb, values.closedOn);
    return events;
}

} // namespace

MatterHistoryInput matterHistoryOf(const LedgerValues& values, int ordinal, const Actor& actor, int ordinaryDays) {
    MatterHistoryInput matter;
    matter.body = bodyOf(values, ordinaryDays);
    matter.table = tableOf(values);
    matter.events = eventsOf(values, actor, ordinaryDays);
    matter.ordinal = ordinal;
    for (const QString& what : values.measures) {
        Measure measure;
        measure.ordinal = static_cast<int>(matter.measures.size()) + 1;
        measure.what = what;
        matter.measures.push_back(measure);
    }
    return matter;
}

std::vector<LedgerSlip> slipsOf(const LedgerReading& reading) {
    std::vector<LedgerSlip> slips;
    QHash<QString, std::size_t> byNumber;
    for (std::size_t i = 0; i < reading.rows.size(); ++i) {
        const LedgerRow& row = reading.rows[i];
        if (row.status != LedgerRowStatus::Accepted)
            continue;
        const QString number = row.values.slip ? row.values.slip->text() : QString();
        if (!number.isEmpty() && byNumber.contains(number)) {
            slips[byNumber.value(number)].rows.push_back(i);
            continue;
        }
        if (!number.isEmpty())
            byNumber.insert(number, slips.size());
        slips.push_back({{i}});
    }
    return slips;
}

SlipHistoryInput historyOf(const LedgerReading& reading, const LedgerSlip& slip, const Actor& actor, int ordinaryDays) {
    const LedgerValues& first = reading.rows[slip.rows.front()].values;
    SlipHistoryInput input;
    input.slip.number = first.slip;
    input.slip.body.title = headline(first.problem);
    input.slip.body.lead = first.department;
    input.slip.body.clerk = actor.person;
    for (const std::size_t index : slip.rows) {
        const LedgerValues& values = reading.rows[index].values;
        for (const QString& code : values.coDepartments)
            if (!input.slip.body.co.contains(code))
                input.slip.body.co << code;
        input.matters.push_back(matterHistoryOf(values, static_cast<int>(input.matters.size()) + 1, actor, ordinaryDays));
    }
    return input;
}

} // namespace duban
