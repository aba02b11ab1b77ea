#include "scoring/quarter_service.h"

#include "base/text.h"
#include "departments/department_service.h"
#include "scoring/stored_sheet.h"
#include "store/checkpoint.h"
#include "store/digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

int QuarterWay::openObjections() const {
    return static_cast<int>(std::count_if(objections.begin(), objections.end(), [](const Objection& one) { return !one.answered; }));
}

namespace {

QString iso(QDate date) { return date.toString(Qt::ISODate); }

Error needsText(const char* source, const char* field) { return invalidError("quarter.incomplete", source, {}, field); }

void take(QuarterWay& way, const StoredStep& step, const Calendar& calendar, const OfficeSettings& settings) {
    switch (step.step) {
    case QuarterStep::Announced:
        way.status = SheetStatus::Announced;
        way.announced = step.on;
        way.until = calendar.addWorkdays(step.on, settings.announceDays);
        way.auditN = step.auditN.value_or(0);
        return;
    case QuarterStep::Objected: {
        Objection objection;
        objection.id = step.id;
        objection.number = static_cast<int>(way.objections.size()) + 1;
        objection.unit = step.unit.value_or(DepartmentId(0));
        objection.unitCode = step.unitCode;
        objection.unitName = step.unitName;
        objection.on = step.on;
        objection.note = step.note;
        objection.due = calendar.addWorkdays(step.on, settings.objectionDays);
        way.objections.push_back(objection);
        return;
    }
    case QuarterStep::Answered:
        for (Objection& objection : way.objections)
            if (step.answers == objection.id) {
                objection.answered = step.on;
                objection.accepted = step.code == u"accepted";
                objection.answer = step.note;
            }
        return;
    case QuarterStep::Published:
        way.status = SheetStatus::Published;
        way.published = step.on;
        way.digest = step.code;
        way.code = checkpointCode(QByteArray::fromHex(step.code.toLatin1()));
        return;
    }
}

const SheetUnit* incompleteUnit(const QuarterSheet& sheet) {
    for (const SheetGroup& group : sheet.groups)
        for (const SheetUnit& unit : group.units)
            if (unit.incomplete && group.ranked)
                return &unit;
    return nullptr;
}

Error wrongStatus(Quarter quarter, SheetStatus status) {
    switch (status) {
    case SheetStatus::Draft:
        return ruleError("quarter.not_announced", QT_TRANSLATE_NOOP("errors", "%1 has not been announced; announce it first."),
                         {quarter.text()}, "quarter");
    case SheetStatus::Announced:
        return ruleError("quarter.announced", QT_TRANSLATE_NOOP("errors", "%1 has already been announced; its facts are fixed."),
                         {quarter.text()}, "quarter");
    case SheetStatus::Published:
        return ruleError("quarter.published",
                         QT_TRANSLATE_NOOP("errors", "%1 has been published and stays as it is; enter an adjustment instead."),
                         {quarter.text()}, "quarter");
    }
    return {};
}

} // namespace

Result<QuarterWay> QuarterService::way(Quarter quarter, QDate at) {
    auto steps = m_store.steps(quarter, at);
    if (!steps)
        return steps.error();
    QuarterWay way;
    way.quarter = quarter;
    for (const StoredStep& step : *steps)
        take(way, step, m_office.calendar(), m_office.settings(step.on));
    return way;
}

Result<> QuarterService::write(const StoredStep& step, const Actor& actor, const AuditNote& note, const Extra& extra) {
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto added = m_store.add(tx, step); !added)
        return added.error();
    if (extra)
        if (auto more = extra(tx); !more)
            return more;
    if (auto recorded = tx.record(actor, note, m_office.nowUtc()); !recorded)
        return recorded;
    if (auto committed = tx.commit(); !committed)
        return committed;
    m_office.changes().publish({{ChangeKind::Scores}, {}, {}});
    return {};
}

Result<QuarterWay> QuarterService::announce(Quarter quarter, const Actor& actor, QDate on, Progress& progress) {
    auto before = way(quarter, QDate(9999, 12, 31));
    if (!before)
        return before;
    if (before->status != SheetStatus::Draft)
        return wrongStatus(quarter, before->status);
    if (on <= quarter.last())
        return ruleError("quarter.not_over", QT_TRANSLATE_NOOP("errors", "%1 ends on %2; announce it after that day."),
                         {quarter.text(), iso(quarter.last())}, "quarter");
    auto sheet = m_scoring.score(quarter, on, std::nullopt, progress);
    if (!sheet)
        return sheet.error();
    if (const SheetUnit* unit = incompleteUnit(*sheet))
        return ruleError("quarter.mark_missing",
                         QT_TRANSLATE_NOOP("errors", "%1 lacks a mark that other units have; enter it before %2 is announced."),
                         {unit->name, quarter.text()}, "marks");
    auto facts = m_scoring.factsOf(quarter, on, progress);
    auto end = m_store.auditEnd();
    if (!facts || !end)
        return facts ? end.error() : facts.error();
    StoredStep step;
    step.quarter = quarter;
    step.step = QuarterStep::Announced;
    step.on = on;
    step.auditN = *end;
    step.sheet = QString::fromUtf8(writeFacts(*facts));
    if (auto written = write(step, actor, {QStringLiteral("quarter.announce"), quarter.text(), {}}); !written)
        return written.error();
    return way(quarter, on);
}

Result<Department> QuarterService::unitByCode(const QString& code) {
    auto matcher = DepartmentService(m_office).matcher();
    if (!matcher)
        return matcher.error();
    if (const Department* unit = matcher->byCode(code))
        return *unit;
    return notFoundError("slips.unknown_unit",
                         QT_TRANSLATE_NOOP("errors", "There is no unit with the code “%1”; choose one from the list of units."), {code},
                         "unit");
}

Result<QuarterWay> QuarterService::object(Quarter quarter, const QString& code, const QString& note, const Actor& actor, QDate on) {
    auto before = way(quarter, QDate(9999, 12, 31));
    auto unit = unitByCode(code);
    if (!before || !unit)
        return before ? unit.error() : before.error();
    if (before->status != SheetStatus::Announced)
        return wrongStatus(quarter, before->status);
    if (on < *before->announced || on > *before->until)
        return ruleError("quarter.objection_late", QT_TRANSLATE_NOOP("errors", "Objections to %1 are taken from %2 to %3; %4 is outside."),
                         {quarter.text(), iso(*before->announced), iso(*before->until), iso(on)}, "at");
    if (cleanText(note).isEmpty())
        return needsText(QT_TRANSLATE_NOOP("errors", "Write what the unit objects to and why."), "note");
    StoredStep step;
    step.quarter = quarter;
    step.step = QuarterStep::Objected;
    step.on = on;
    step.unit = unit->id;
    step.note = cleanText(note);
    const AuditNote said{QStringLiteral("quarter.object"), quarter.text() + QLatin1Char(' ') + code, step.note};
    if (auto written = write(step, actor, said); !written)
        return written.error();
    return way(quarter, on);
}

Result<QuarterWay> QuarterService::publish(Quarter quarter, const Actor& actor, QDate on, Progress& progress) {
    auto before = way(quarter, QDate(9999, 12, 31));
    if (!before)
        return before;
    if (before->status != SheetStatus::Announced)
        return wrongStatus(quarter, before->status);
    if (on <= *before->until)
        return ruleError("quarter.still_open",
                         QT_TRANSLATE_NOOP("errors", "Objections to %1 can come in until %2; publish it after that day."),
                         {quarter.text(), iso(*before->until)}, "at");
    if (before->openObjections() > 0)
        return ruleError("quarter.objections_open",
                         QT_TRANSLATE_NOOP("errors", "%1 objections to %2 have not been answered; answer them before publishing."),
                         {QString::number(before->openObjections()), quarter.text()}, "quarter");
    auto sheet = m_scoring.score(quarter, on, std::nullopt, progress);
    auto end = m_store.auditEnd();
    if (!sheet || !end)
        return sheet ? end.error() : sheet.error();
    sheet->status = SheetStatus::Published;
    const QByteArray kept = writeSheet(*sheet);
    StoredStep step;
    step.quarter = quarter;
    step.step = QuarterStep::Published;
    step.on = on;
    step.auditN = *end;
    step.code = QString::fromLatin1(sm3(kept).toHex());
    step.sheet = QString::fromUtf8(kept);
    const AuditNote note{QStringLiteral("quarter.publish"), quarter.text(), checkpointCode(QByteArray::fromHex(step.code.toLatin1()))};
    if (auto written = write(step, actor, note); !written)
        return written.error();
    return way(quarter, on);
}

} // namespace duban
