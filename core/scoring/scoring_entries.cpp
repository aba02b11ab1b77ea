// What is entered by hand for a quarter (人工计分、评议分、细则): checked here, stored append-only.
#include "scoring/scoring_service.h"

#include "base/csv.h"
#include "base/text.h"
#include "departments/department_service.h"
#include "slips/slip_lifecycle.h"
#include "slips/slip_store.h"

#include <QCoreApplication>

namespace duban {

namespace {

Error missingText(const char* source, const char* field) { return invalidError("scoring.entry_incomplete", source, {}, field); }

Error unknownUnit(const QString& code) {
    return notFoundError("slips.unknown_unit",
                         QT_TRANSLATE_NOOP("errors", "There is no unit with the code “%1”; choose one from the list of units."), {code},
                         "unit");
}

Result<> checkEntry(const ScoreEntryDraft& draft, const Scheme& scheme) {
    const SchemeRule* rule = scheme.rule(draft.rule);
    if (!rule || rule->trigger != Trigger::Entry) {
        QStringList known;
        for (const SchemeRule& one : scheme.rules)
            if (one.trigger == Trigger::Entry)
                known << one.code;
        return invalidError("scoring.entry_rule",
                            QT_TRANSLATE_NOOP("errors", "“%1” is not a rule that is entered by hand; choose one of: %2."),
                            {draft.rule, known.join(QStringLiteral(", "))}, "rule");
    }
    if (draft.points && (*draft.points == Points() || (*draft.points < Points()) != (rule->points < Points())))
        return invalidError("scoring.entry_points",
                            QT_TRANSLATE_NOOP("errors", "%1 points do not fit the rule “%2” (%3); give points of the same sign, not 0."),
                            {draft.points->text(), rule->code, rule->points.text()}, "points");
    if (cleanText(draft.reason).isEmpty())
        return missingText(QT_TRANSLATE_NOOP("errors", "Points entered by hand need a reason; write what happened and when."), "reason");
    if (draft.evidence.isEmpty())
        return missingText(QT_TRANSLATE_NOOP("errors", "Points entered by hand need evidence; name at least one paper or file."),
                           "evidence");
    if (cleanText(draft.approver).isEmpty())
        return missingText(QT_TRANSLATE_NOOP("errors", "Points entered by hand need an approver; name who approved them."), "approver");
    return {};
}

Result<std::optional<MatterId>> findMatter(Database& database, const QString& text) {
    if (text.isEmpty())
        return std::optional<MatterId>();
    auto ref = parseRef(text);
    if (!ref)
        return ref.error();
    SlipStore store(database);
    auto slip = ref->number ? store.idByNumber(*ref->number) : Result<std::optional<SlipId>>(std::nullopt);
    if (!slip)
        return slip.error();
    if (*slip) {
        auto matters = store.matters(**slip);
        if (!matters)
            return matters.error();
        for (const Matter& matter : *matters)
            if (matter.ordinal == ref->matter.value_or(1))
                return std::optional(matter.id);
    }
    return notFoundError("scoring.unknown_matter",
                         QT_TRANSLATE_NOOP("errors", "There is no matter “%1”; write for example 江效交〔2026〕12号/2."), {text}, "ref");
}

} // namespace

Result<> ScoringService::write(const Actor& actor, const AuditNote& note, const std::function<Result<>(Transaction&)>& body) {
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto done = body(tx); !done)
        return done;
    if (auto recorded = tx.record(actor, note, m_office.nowUtc()); !recorded)
        return recorded;
    if (auto committed = tx.commit(); !committed)
        return committed;
    m_office.changes().publish({{ChangeKind::Scores}, {}, {}});
    return {};
}

Result<NewScoreEntry> ScoringService::checked(const ScoreEntryDraft& draft, QDate on) {
    auto scheme = schemeFor(draft.quarter);
    auto matcher = DepartmentService(m_office).matcher();
    auto status = m_store.status(draft.quarter);
    if (!scheme || !matcher || !status)
        return !scheme ? scheme.error() : !matcher ? matcher.error() : status.error();
    if (auto fine = checkEntry(draft, *scheme); !fine)
        return fine.error();
    if (*status != SheetStatus::Draft)
        return ruleError(
            "scoring.quarter_fixed",
            QT_TRANSLATE_NOOP("errors", "%1 has been announced; enter the points in the earliest quarter that is still a draft."),
            {draft.quarter.text()}, "quarter");
    if (on < draft.quarter.first())
        return ruleError("scoring.entry_early", QT_TRANSLATE_NOOP("errors", "%1 has not begun on %2; choose a quarter that has begun."),
                         {draft.quarter.text(), on.toString(Qt::ISODate)}, "quarter");
    const Department* unit = matcher->byCode(draft.unit);
    if (!unit)
        return unknownUnit(draft.unit);
    auto matter = findMatter(m_office.database(), draft.ref);
    if (!matter)
        return matter.error();
    NewScoreEntry entry;
    entry.quarter = draft.quarter;
    entry.unit = unit->id;
    entry.rule = draft.rule;
    entry.points = draft.points.value_or(scheme->rule(draft.rule)->effective());
    entry.on = on;
    entry.matter = *matter;
    entry.reason = cleanText(draft.reason);
    entry.evidence = draft.evidence;
    entry.approver = cleanText(draft.approver);
    return entry;
}

Result<QString> ScoringService::addEntry(const ScoreEntryDraft& draft, const Actor& actor, QDate on) {
    const auto entry = checked(draft, on);
    if (!entry)
        return entry.error();
    QString uuid;
    const AuditNote note{QStringLiteral("score.entry"), draft.quarter.text() + QLatin1Char(' ') + draft.unit, entry->reason};
    const auto done = write(actor, note, [&](Transaction& tx) -> Result<> {
        auto added = m_store.add(tx, *entry);
        if (!added)
            return added.error();
        uuid = *added;
        return {};
    });
    if (!done)
        return done.error();
    return uuid;
}

Result<std::vector<MarkLine>> ScoringService::readMarks(const QByteArray& csv) {
    std::vector<MarkLine> lines;
    std::optional<Error> wrong;
    CsvSplitter splitter(QLatin1Char(','), [&](int line, const QStringList& fields) {
        const QString unit = cleanText(fields.value(0)), mark = cleanText(fields.value(1));
        if (unit.isEmpty() && mark.isEmpty())
            return true;
        const auto points = Points::parse(mark);
        if (points) {
            lines.push_back({unit, *points});
            return true;
        }
        if (line == 1) // the header
            return true;
        wrong = invalidError("scoring.mark_line",
                             QT_TRANSLATE_NOOP("errors", "Line %1: “%2” is not a mark; write unit code and mark, for example ZF02,38.50."),
                             {QString::number(line), mark}, "marks");
        return false;
    });
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (splitter.feed(text))
        splitter.finish();
    if (wrong)
        return *wrong;
    return lines;
}

Result<> ScoringService::setMarks(Quarter quarter, const QString& component, const std::vector<MarkLine>& marks, const Actor& actor,
                                  QDate on) {
    auto scheme = schemeFor(quarter);
    auto matcher = DepartmentService(m_office).matcher();
    auto status = m_store.status(quarter);
    if (!scheme || !matcher || !status)
        return !scheme ? scheme.error() : !matcher ? matcher.error() : status.error();
    if (*status != SheetStatus::Draft)
        return ruleError("scoring.marks_fixed", QT_TRANSLATE_NOOP("errors", "%1 has been announced; its marks can no longer be changed."),
                         {quarter.text()}, "quarter");
    const auto found = std::find_if(scheme->components.begin(), scheme->components.end(),
                                    [&](const SchemeComponent& one) { return one.code == component && one.kind == ComponentKind::Marks; });
    if (found == scheme->components.end())
        return invalidError("scoring.mark_component", QT_TRANSLATE_NOOP("errors", "The scheme has no component “%1” that takes marks."),
                            {component}, "component");
    std::vector<ComponentMark> checked;
    for (const MarkLine& line : marks) {
        const Department* unit = matcher->byCode(line.unit);
        if (!unit)
            return unknownUnit(line.unit);
        if (line.mark < Points() || line.mark > found->maximum)
            return invalidError("scoring.mark_range", QT_TRANSLATE_NOOP("errors", "%1: the mark %2 must lie between 0 and %3."),
                                {line.unit, line.mark.text(), found->maximum.text()}, "marks");
        checked.push_back({unit->id, component, line.mark});
    }
    return write(actor, {QStringLiteral("score.marks"), quarter.text() + QLatin1Char(' ') + component, {}},
                 [&](Transaction& tx) -> Result<> {
                     for (const ComponentMark& mark : checked)
                         if (auto done = m_store.add(tx, quarter, mark, on); !done)
                             return done;
                     return {};
                 });
}

Result<> ScoringService::addScheme(const Scheme& scheme, const Actor& actor, QDate on) {
    return write(actor, {QStringLiteral("score.scheme"), scheme.version, {}}, [&](Transaction& tx) { return m_store.add(tx, scheme, on); });
}

} // namespace duban
