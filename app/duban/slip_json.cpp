#include "duban/slip_json.h"

#include "slips/slip_labels.h"

#include <QJsonArray>

namespace duban {

QJsonValue dateJson(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }
QJsonValue dateJson(const std::optional<QDate>& date) { return dateJson(date.value_or(QDate())); }

namespace {

QJsonValue numberJson(const std::optional<int>& number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonArray historyJson(const std::vector<Event>& history) {
    QJsonArray list;
    for (const Event& event : history) {
        const EventDraft& body = event.body;
        QJsonObject line{{u"event"_qs, event.uuid},
                         {u"verb"_qs, wordOf(body.verb)},
                         {u"on"_qs, dateJson(body.on)},
                         {u"by"_qs, body.actor},
                         {u"paper"_qs, body.onPaper},
                         {u"imported"_qs, body.imported},
                         {u"note"_qs, body.note},
                         {u"person"_qs, body.person},
                         {u"to"_qs, dateJson(body.to)},
                         {u"days"_qs, numberJson(body.days)},
                         {u"number"_qs, body.number},
                         {u"step"_qs, body.step},
                         {u"recorded_at"_qs, event.recordedAt}};
        if (body.verb == Verb::Correct) {
            line.insert(u"field"_qs, body.field);
            line.insert(u"value"_qs, body.value);
        }
        list << line;
    }
    return list;
}

QJsonArray papersJson(const SlipView& view) {
    QJsonArray papers;
    for (const MatterView& matter : view.matters)
        for (const Event& event : matter.history)
            if (!event.body.number.isEmpty())
                papers << QJsonObject{{u"number"_qs, event.body.number},
                                      {u"verb"_qs, wordOf(event.body.verb)},
                                      {u"date"_qs, dateJson(event.body.on)},
                                      {u"matter"_qs, matter.matter.ordinal}};
    return papers;
}

QJsonArray measuresJson(const std::vector<Measure>& measures) {
    QJsonArray list;
    for (const Measure& measure : measures)
        list << QJsonObject{{u"n"_qs, measure.ordinal},
                            {u"what"_qs, measure.what},
                            {u"who"_qs, measure.who},
                            {u"due"_qs, dateJson(measure.dueOn)},
                            {u"done"_qs, dateJson(measure.doneOn)},
                            {u"result"_qs, measure.result}};
    return list;
}

QJsonArray evidenceJson(const std::vector<Attachment>& files) {
    QJsonArray list;
    for (const Attachment& file : files)
        list << QJsonObject{{u"name"_qs, file.name}, {u"bytes"_qs, file.bytes}, {u"date"_qs, dateJson(file.datedOn)}};
    return list;
}

QJsonArray gateJson(const std::vector<GateLine>& gate) {
    QJsonArray list;
    for (const GateLine& line : gate)
        list << QJsonObject{{u"code"_qs, line.code}, {u"met"_qs, line.met}, {u"text"_qs, gateLabel(line)}};
    return list;
}

QJsonArray warningsJson(const std::vector<ClosureNotice>& notices) {
    QJsonArray list;
    for (const ClosureNotice& notice : notices)
        list << QJsonObject{{u"code"_qs, wordOf(notice.warning)}, {u"ref"_qs, notice.ref}, {u"text"_qs, warningLabel(notice)}};
    return list;
}

QJsonArray nextJson(const std::vector<Verb>& verbs) {
    QJsonArray list;
    for (const Verb verb : verbs)
        list << wordOf(verb);
    return list;
}

QJsonObject limitJson(const Limit& limit) {
    if (limit.days)
        return {{u"days"_qs, *limit.days}};
    return {{u"due"_qs, dateJson(limit.date)}};
}

void putTable(QJsonObject& object, const MatterTable& table) {
    object.insert(u"cause"_qs, table.cause);
    object.insert(u"aim"_qs, table.aim);
    object.insert(u"leader"_qs, table.leader);
    object.insert(u"person"_qs, table.person);
    object.insert(u"contact"_qs, table.contact);
    object.insert(u"progress"_qs, table.progress);
    object.insert(u"result"_qs, table.result);
    object.insert(u"mechanism"_qs, table.mechanism);
    object.insert(u"no_mechanism"_qs, table.mechanismWaived);
    object.insert(u"note"_qs, table.note);
}

void putLife(QJsonObject& object, const MatterLife& life) {
    object.insert(u"state"_qs, wordOf(life.state));
    object.insert(u"issued"_qs, dateJson(life.issuedOn));
    object.insert(u"signed"_qs, dateJson(life.signedOn));
    object.insert(u"due"_qs, dateJson(life.dueOn));
    object.insert(u"first_due"_qs, dateJson(life.firstDueOn));
    object.insert(u"submitted"_qs, dateJson(life.submittedOn));
    object.insert(u"closed"_qs, dateJson(life.closedOn));
    object.insert(u"recheck"_qs, dateJson(life.recheckOn));
    object.insert(u"rebound"_qs, dateJson(life.reboundOn));
    object.insert(u"returns"_qs, life.returns);
    object.insert(u"reminders"_qs, life.reminders);
}

QJsonValue previousRef(const Matter& matter, SlipService& slips, QDate asOf) {
    if (!matter.previous)
        return {};
    auto before = slips.viewOfMatter(*matter.previous, asOf);
    if (!before)
        return {};
    for (const MatterView& candidate : before->matters)
        if (candidate.matter.id == *matter.previous)
            return QStringLiteral("%1/%2").arg(before->slip.ref()).arg(candidate.matter.ordinal);
    return {};
}

QJsonObject matterJson(const MatterView& view, const Slip& slip, SlipService& slips, QDate asOf) {
    const Matter& matter = view.matter;
    QJsonObject object{{u"ref"_qs, QStringLiteral("%1/%2").arg(slip.ref()).arg(matter.ordinal)},
                       {u"matter"_qs, matter.ordinal},
                       {u"problem"_qs, matter.body.problem},
                       {u"source"_qs, matter.body.source},
                       {u"category"_qs, matter.body.category},
                       {u"severity"_qs, matter.body.severity},
                       {u"kind"_qs, wordOf(matter.body.kind)},
                       {u"requirement"_qs, matter.body.requirement},
                       {u"limit"_qs, limitJson(matter.body.limit)},
                       {u"overdue_days"_qs, view.overdueDays},
                       {u"step"_qs, view.step},
                       {u"round"_qs, matter.round},
                       {u"previous"_qs, previousRef(matter, slips, asOf)},
                       {u"measures"_qs, measuresJson(view.measures)},
                       {u"evidence"_qs, evidenceJson(view.evidence)},
                       {u"history"_qs, historyJson(view.history)},
                       {u"gate"_qs, gateJson(view.gate)},
                       {u"warnings"_qs, warningsJson(view.warnings)},
                       {u"next"_qs, nextJson(view.next)}};
    putLife(object, matter.life);
    putTable(object, matter.table);
    return object;
}

} // namespace

QJsonObject slipJson(const SlipView& view, SlipService& slips, QDate asOf) {
    const Slip& slip = view.slip;
    QJsonArray matters;
    for (const MatterView& matter : view.matters)
        matters << matterJson(matter, slip, slips, asOf);
    QJsonValue number;
    if (slip.number)
        number = QJsonObject{{u"prefix"_qs, slip.number->prefix},
                             {u"year"_qs, slip.number->year},
                             {u"number"_qs, slip.number->number},
                             {u"text"_qs, slip.number->text()}};
    return {{u"as_of"_qs, dateJson(asOf)},
            {u"ref"_qs, slip.ref()},
            {u"state"_qs, wordOf(slip.state)},
            {u"title"_qs, slip.body.title},
            {u"lead"_qs, view.lead.body.code},
            {u"lead_name"_qs, view.lead.body.name},
            {u"co"_qs, QJsonArray::fromStringList(slip.body.co)},
            {u"clerk"_qs, slip.body.clerk},
            {u"approver"_qs, slip.body.approver},
            {u"contact"_qs, slip.body.contact},
            {u"copies"_qs, QJsonArray::fromStringList(slip.body.copies)},
            {u"clues"_qs, QJsonArray::fromStringList(slip.body.clues)},
            {u"number"_qs, number},
            {u"approved"_qs, dateJson(slip.approvedOn)},
            {u"issued"_qs, dateJson(slip.issuedOn)},
            {u"signed"_qs, dateJson(slip.signedOn)},
            {u"ended"_qs, dateJson(slip.endedOn)},
            {u"history"_qs, historyJson(view.history)},
            {u"papers"_qs, papersJson(view)},
            {u"matters"_qs, matters}};
}

QJsonObject matterRowJson(const MatterRow& row) {
    return {{u"ref"_qs, row.ref},
            {u"number"_qs, row.number},
            {u"matter"_qs, row.ordinal},
            {u"department"_qs, row.departmentCode},
            {u"department_name"_qs, row.departmentName},
            {u"problem"_qs, row.problem},
            {u"category"_qs, row.category},
            {u"state"_qs, wordOf(row.state)},
            {u"issued"_qs, dateJson(row.issued)},
            {u"due"_qs, dateJson(row.due)},
            {u"closed"_qs, dateJson(row.closed)},
            {u"overdue_days"_qs, row.overdueDays}};
}

QJsonObject clueJson(const Clue& clue, QDate asOf) {
    return {{u"as_of"_qs, dateJson(asOf)},
            {u"ref"_qs, clue.ref()},
            {u"state"_qs, wordOf(clue.state)},
            {u"received"_qs, dateJson(clue.body.received)},
            {u"source"_qs, clue.body.source},
            {u"category"_qs, clue.body.category},
            {u"content"_qs, clue.body.content},
            {u"units"_qs, QJsonArray::fromStringList(clue.body.units)},
            {u"informant"_qs, clue.informantKept ? QJsonValue(QStringLiteral("sealed")) : QJsonValue()}, // never the person
            {u"disposed"_qs, dateJson(clue.disposedOn)},
            {u"reason"_qs, clue.reason},
            {u"target"_qs, clue.target}};
}

} // namespace duban
