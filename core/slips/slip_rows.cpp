#include "slips/slip_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace duban {

namespace {

QStringList readList(const QString& json) {
    QStringList out;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.toUtf8()).array())
        out << value.toString();
    return out;
}

QString writeList(const QStringList& list) {
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

Error badWord(const char* table, qint64 id, const char* column, const QString& word) {
    return corruptError("store.bad_value",
                        QT_TRANSLATE_NOOP("errors", "The file holds an unknown value (%1, row %2, %3: “%4”); restore the latest backup."),
                        {QString::fromLatin1(table), QString::number(id), QString::fromLatin1(column), word});
}

} // namespace

Result<Slip> readSlip(const Query& row) {
    Slip slip;
    slip.id = SlipId(row.integer(0));
    slip.uuid = row.text(1);
    slip.draftNumber = row.optionalInt(2);
    if (!row.isNull(5))
        slip.number = SlipNumber{row.text(3), static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5))};
    const auto state = fromWord<SlipState>(row.text(6));
    if (!state)
        return badWord("slip", row.integer(0), "state", row.text(6));
    slip.state = *state;
    slip.body.title = row.text(7);
    slip.lead = DepartmentId(row.integer(8));
    slip.body.lead = row.text(9);
    slip.body.co = readList(row.text(10));
    slip.body.clerk = row.text(11);
    slip.body.approver = row.text(12);
    slip.body.contact = row.text(13);
    slip.body.copies = readList(row.text(14));
    slip.approvedOn = row.optionalDate(15);
    slip.issuedOn = row.optionalDate(16);
    slip.signedOn = row.optionalDate(17);
    slip.endedOn = row.optionalDate(18);
    if (!row.isNull(19))
        slip.batch = BatchId(row.integer(19));
    slip.version = static_cast<int>(row.integer(20));
    return slip;
}

// Longer than others: a row and its value are mapped in one place, column by column.
Result<Matter> readMatter(const Query& row) {
    Matter matter;
    matter.id = MatterId(row.integer(0));
    const auto kind = fromWord<MatterKind>(row.text(10));
    const auto state = fromWord<MatterState>(row.text(15));
    if (!kind || !state)
        return badWord("matter", row.integer(0), kind ? "state" : "kind", row.text(kind ? 15 : 10));
    matter.uuid = row.text(1);
    matter.slip = SlipId(row.integer(2));
    matter.ordinal = static_cast<int>(row.integer(3));
    matter.lead = DepartmentId(row.integer(4));
    if (!row.isNull(5))
        matter.sourceId = row.integer(5);
    matter.categoryId = row.integer(7);
    matter.body = MatterDraft{
        row.text(11), row.text(6), row.text(8), row.text(9), row.text(12), *kind, Limit{row.optionalInt(13), row.optionalDate(14)}};
    MatterLife& life = matter.life;
    life.state = *state;
    life.issuedOn = row.optionalDate(16);
    life.dueOn = row.optionalDate(17);
    life.firstDueOn = row.optionalDate(18);
    life.submittedOn = row.optionalDate(19);
    life.closedOn = row.optionalDate(20);
    life.recheckOn = row.optionalDate(21);
    life.askedOn = row.optionalDate(22);
    life.refusedOn = row.optionalDate(23);
    life.suspendedOn = row.optionalDate(24);
    life.lastOn = row.date(25);
    life.returns = static_cast<int>(row.integer(26));
    life.reminders = static_cast<int>(row.integer(27));
    life.lastStep = row.text(28);
    matter.round = static_cast<int>(row.integer(29));
    if (!row.isNull(30))
        matter.previous = MatterId(row.integer(30));
    life.reboundOn = row.optionalDate(31);
    matter.table = MatterTable{row.text(32), row.text(33), row.text(34), row.text(35), row.text(36),
                               row.text(37), row.text(38), row.text(39), row.text(40), row.text(41)};
    if (!row.isNull(42))
        matter.batch = BatchId(row.integer(42));
    matter.version = static_cast<int>(row.integer(43));
    return matter;
}

Result<Event> readEvent(const Query& row) {
    const auto verb = fromWord<Verb>(row.text(4));
    if (!verb)
        return badWord("event", row.integer(0), "verb", row.text(4));
    Event event;
    event.id = EventId(row.integer(0));
    event.uuid = row.text(1);
    event.slip = SlipId(row.integer(2));
    if (!row.isNull(3))
        event.matter = MatterId(row.integer(3));
    event.recordedAt = row.text(6);
    EventDraft& body = event.body;
    body.verb = *verb;
    body.on = row.date(5);
    body.actor = row.text(7);
    body.account = row.text(8);
    body.onPaper = row.flag(9);
    body.imported = row.flag(10);
    body.note = row.text(11);
    body.person = row.text(12);
    body.to = row.optionalDate(13);
    body.days = row.optionalInt(14);
    body.number = row.text(15);
    body.step = row.text(16);
    if (!row.isNull(17))
        body.other = row.integer(17);
    body.field = row.text(18);
    body.value = row.text(19);
    return event;
}

void bindSlip(Query& query, const Slip& slip) {
    query.bind(":draft_number", slip.draftNumber);
    if (slip.number)
        query.bind(":prefix", slip.number->prefix).bind(":year", slip.number->year).bind(":number", slip.number->number);
    else
        query.bindNull(":prefix").bindNull(":year").bindNull(":number");
    query.bind(":state", wordOf(slip.state)).bind(":title", slip.body.title).bind(":lead_id", slip.lead);
    query.bind(":co_units", writeList(slip.body.co)).bind(":clerk", slip.body.clerk).bind(":approver", slip.body.approver);
    query.bind(":contact", slip.body.contact).bind(":copies", writeList(slip.body.copies));
    query.bind(":approved_on", slip.approvedOn)
        .bind(":issued_on", slip.issuedOn)
        .bind(":signed_on", slip.signedOn)
        .bind(":ended_on", slip.endedOn);
}

void bindMatter(Query& query, const Matter& matter, const Slip& slip) {
    const MatterLife& life = matter.life;
    query.bind(":slip_id", matter.slip)
        .bind(":ordinal", matter.ordinal)
        .bind(":sort_key", sortKey(slip, matter.ordinal))
        .bind(":lead_id", matter.lead);
    query.bind(":source_id", matter.sourceId).bind(":category_id", matter.categoryId).bind(":severity", matter.body.severity);
    query.bind(":kind", wordOf(matter.body.kind)).bind(":problem", matter.body.problem).bind(":requirement", matter.body.requirement);
    query.bind(":limit_days", matter.body.limit.days).bind(":limit_date", matter.body.limit.date).bind(":state", wordOf(life.state));
    query.bind(":issued_on", life.issuedOn)
        .bind(":due_on", life.dueOn)
        .bind(":first_due_on", life.firstDueOn)
        .bind(":submitted_on", life.submittedOn);
    query.bind(":closed_on", life.closedOn)
        .bind(":recheck_on", life.recheckOn)
        .bind(":asked_on", life.askedOn)
        .bind(":refused_on", life.refusedOn);
    query.bind(":suspended_on", life.suspendedOn)
        .bind(":last_on", life.lastOn)
        .bind(":clock_running", life.clockRunning() && !life.askedOn);
    query.bind(":returns", life.returns).bind(":reminders", life.reminders).bind(":last_step", life.lastStep).bind(":round", matter.round);
    query.bind(":previous_id", matter.previous)
        .bind(":rebound_on", life.reboundOn)
        .bind(":cause", matter.table.cause)
        .bind(":aim", matter.table.aim);
    query.bind(":leader", matter.table.leader).bind(":person", matter.table.person).bind(":contact", matter.table.contact);
    query.bind(":progress", matter.table.progress).bind(":result", matter.table.result).bind(":mechanism", matter.table.mechanism);
    query.bind(":mechanism_waived", matter.table.mechanismWaived).bind(":note", matter.table.note);
}

void bindEvent(Query& query, const Event& event) {
    const EventDraft& body = event.body;
    query.bind(":uuid", event.uuid).bind(":slip_id", event.slip).bind(":matter_id", event.matter).bind(":verb", wordOf(body.verb));
    query.bind(":on_date", body.on).bind(":recorded_at", event.recordedAt).bind(":actor", body.actor).bind(":account", body.account);
    query.bind(":on_paper", body.onPaper).bind(":imported", body.imported).bind(":note", body.note).bind(":person", body.person);
    query.bind(":to_date", body.to)
        .bind(":days", body.days)
        .bind(":number", body.number)
        .bind(":step", body.step)
        .bind(":other_id", body.other);
    query.bind(":field", body.field).bind(":value", body.value);
}

} // namespace duban
