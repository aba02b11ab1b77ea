// What changes after an announcement (答复、调整): objections that are accepted, corrections of published quarters, reversals.
#include "base/text.h"
#include "scoring/quarter_service.h"
#include "scoring/stored_sheet.h"
#include "store/digest.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace duban {

namespace {

const QDate whenever(9999, 12, 31);

Error noSuchLine(const AnswerDraft& draft, const QString& unit, const QStringList& known) {
    return invalidError("quarter.no_line",
                        QT_TRANSLATE_NOOP("errors", "The sheet of %1 has no single line “%2” %3; name rule and matter of one of: %4."),
                        {unit, draft.rule, draft.ref, known.isEmpty() ? QStringLiteral("—") : known.join(QStringLiteral("; "))}, "rule");
}

// The line that an accepted objection speaks of; it must be clear which.
Result<SheetLine> lineMeant(const QuarterSheet& sheet, const AnswerDraft& draft, const QString& unitCode) {
    const SheetUnit* unit = sheet.unit(unitCode);
    std::vector<SheetLine> fitting;
    QStringList known;
    for (const SheetLine& line : unit ? unit->lines : std::vector<SheetLine>()) {
        if (line.rule == adjustmentCode || line.points >= Points())
            continue;
        known << line.rule + QLatin1Char(' ') + line.ref;
        if (line.rule == draft.rule && (draft.ref.isEmpty() || line.ref == draft.ref))
            fitting.push_back(line);
    }
    const bool oneMatter = !fitting.empty() && std::all_of(fitting.begin(), fitting.end(),
                                                           [&](const SheetLine& line) { return line.matter == fitting.front().matter; });
    if (!oneMatter)
        return noSuchLine(draft, unitCode, known);
    SheetLine meant = fitting.front(); // several runs of one matter are taken back together
    for (auto more = fitting.begin() + 1; more != fitting.end(); ++more)
        meant.uncapped += more->uncapped;
    return meant;
}

// The lines of one unit that stand in one sheet and not, or not so, in the other: the facts that changed.
QStringList changedLines(const SheetUnit* before, const SheetUnit* now) {
    QStringList changed;
    const auto tell = [&](const std::vector<SheetLine>& from, const std::vector<SheetLine>& other, QLatin1Char sign) {
        for (const SheetLine& line : from)
            if (std::none_of(other.begin(), other.end(), [&](const SheetLine& one) {
                    return one.rule == line.rule && one.ref == line.ref && one.date == line.date && one.points == line.points;
                }))
                changed << QStringLiteral("%1 %2 %3 %4 %5")
                               .arg(sign)
                               .arg(line.rule, line.ref, line.date.toString(Qt::ISODate), line.points.text());
    };
    const std::vector<SheetLine> none;
    tell(before ? before->lines : none, now ? now->lines : none, QLatin1Char('-'));
    tell(now ? now->lines : none, before ? before->lines : none, QLatin1Char('+'));
    return changed;
}

std::vector<const SheetUnit*> unitsOf(const QuarterSheet& sheet) {
    std::vector<const SheetUnit*> units;
    for (const SheetGroup& group : sheet.groups)
        for (const SheetUnit& unit : group.units)
            units.push_back(&unit);
    return units;
}

} // namespace

Result<> QuarterService::takeBack(Transaction& tx, Quarter quarter, const AnswerDraft& draft, const SheetLine& line,
                                  const Objection& objection, QDate on) {
    auto scheme = m_scoring.schemeFor(quarter);
    if (!scheme)
        return scheme.error();
    const SchemeRule* rule = scheme->rule(line.rule);
    NewScoreEntry entry;
    entry.quarter = quarter;
    entry.unit = objection.unit;
    entry.rule = line.rule;
    entry.points = draft.points.value_or(-line.uncapped);
    entry.on = on;
    entry.matter = line.matter;
    entry.reason = QStringLiteral("采纳第%1号异议：%2").arg(objection.number).arg(cleanText(draft.note)); // content, as it is printed
    entry.evidence = {QStringLiteral("%1/%2").arg(quarter.text()).arg(objection.number)};
    entry.approver = cleanText(draft.approver);
    if (rule && rule->trigger == Trigger::Entry) { // what was entered by hand is taken back whole
        auto id = m_store.entryId(line.event);
        if (!id)
            return id.error();
        entry.cancels = *id;
    }
    auto added = ScoringStore(m_office.database()).add(tx, entry);
    return added ? Result<>{} : Result<>(added.error());
}

namespace {

Result<Objection> openObjection(const QuarterWay& way, int number, QDate on) {
    const auto found =
        std::find_if(way.objections.begin(), way.objections.end(), [&](const Objection& one) { return one.number == number; });
    if (found == way.objections.end())
        return notFoundError("quarter.no_objection", QT_TRANSLATE_NOOP("errors", "%1 has no objection number %2; there are %3."),
                             {way.quarter.text(), QString::number(number), QString::number(way.objections.size())}, "objection");
    if (found->answered)
        return ruleError("quarter.answered", QT_TRANSLATE_NOOP("errors", "Objection %1 to %2 was already answered on %3."),
                         {QString::number(number), way.quarter.text(), found->answered->toString(Qt::ISODate)}, "objection");
    if (on < found->on)
        return ruleError("quarter.answer_early", QT_TRANSLATE_NOOP("errors", "The objection came in on %1; it cannot be answered on %2."),
                         {found->on.toString(Qt::ISODate), on.toString(Qt::ISODate)}, "at");
    return *found;
}

} // namespace

Result<SheetLine> QuarterService::acceptedLine(Quarter quarter, const AnswerDraft& draft, const Objection& objection, QDate on) {
    if (cleanText(draft.approver).isEmpty())
        return invalidError("quarter.incomplete",
                            QT_TRANSLATE_NOOP("errors", "An accepted objection changes points; name who approved it."), {}, "approver");
    NoProgress progress;
    auto sheet = m_scoring.score(quarter, on, std::nullopt, progress);
    auto meant = sheet ? lineMeant(*sheet, draft, objection.unitCode) : Result<SheetLine>(sheet.error());
    if (meant && draft.points && (*draft.points <= Points() || *draft.points > -meant->uncapped))
        return invalidError("quarter.points_back", QT_TRANSLATE_NOOP("errors", "At most %1 points can be given back, and more than 0."),
                            {(-meant->uncapped).text()}, "points");
    return meant;
}

Result<QuarterWay> QuarterService::answer(Quarter quarter, const AnswerDraft& draft, const Actor& actor, QDate on) {
    auto before = way(quarter, whenever);
    auto objection = before ? openObjection(*before, draft.objection, on) : Result<Objection>(before.error());
    if (!objection)
        return objection.error();
    if (cleanText(draft.note).isEmpty())
        return invalidError("quarter.incomplete", QT_TRANSLATE_NOOP("errors", "Write the answer that the unit is given."), {}, "note");
    std::optional<SheetLine> line;
    if (draft.accepted) {
        auto meant = acceptedLine(quarter, draft, *objection, on);
        if (!meant)
            return meant.error();
        line = *meant;
    }
    StoredStep step;
    step.quarter = quarter;
    step.step = QuarterStep::Answered;
    step.on = on;
    step.unit = objection->unit;
    step.answers = objection->id;
    step.note = cleanText(draft.note);
    step.code = draft.accepted ? QStringLiteral("accepted") : QStringLiteral("denied");
    const AuditNote said{QStringLiteral("quarter.answer"), QStringLiteral("%1 %2").arg(quarter.text()).arg(draft.objection), step.note};
    const auto extra = [&](Transaction& tx) { return line ? takeBack(tx, quarter, draft, *line, *objection, on) : Result<>{}; };
    if (auto written = write(step, actor, said, extra); !written)
        return written.error();
    return way(quarter, on);
}

Result<Quarter> QuarterService::earliestOpen(Quarter after, QDate at) {
    for (Quarter quarter = after.next();; quarter = quarter.next()) {
        auto fixed = m_store.fixed(quarter, whenever);
        if (!fixed)
            return fixed.error();
        if (!*fixed)
            return quarter;
        if (quarter.first() > at) // cannot be: what is announced has ended
            return quarter;
    }
}

Result<std::vector<NewAdjustment>> QuarterService::corrections(Quarter quarter, const QString& unit, QDate at, Progress& progress) {
    auto published = m_scoring.score(quarter, at, std::nullopt, progress);
    auto now = m_scoring.scoreLive(quarter, at, progress);
    if (!published || !now)
        return published ? now.error() : published.error();
    QSet<QString> codes;
    std::vector<NewAdjustment> found;
    for (const QuarterSheet* sheet : {&*published, &*now})
        for (const SheetUnit* one : unitsOf(*sheet)) {
            if (codes.contains(one->code) || (!unit.isEmpty() && one->code != unit))
                continue;
            codes.insert(one->code);
            const SheetUnit* before = published->unit(one->code);
            const SheetUnit* today = now->unit(one->code);
            auto given = m_store.corrected(quarter, one->id);
            if (!given)
                return given.error();
            const Points difference = (today ? today->points : Points()) - (before ? before->points : Points()) - *given;
            if (difference == Points() || !before)
                continue;
            NewAdjustment adjustment;
            adjustment.unit = one->id;
            adjustment.points = difference;
            adjustment.corrects = quarter.text();
            adjustment.reason = one->code + QLatin1Char(' ') + changedLines(before, today).join(QStringLiteral("; "));
            found.push_back(adjustment);
        }
    return found;
}

Result<std::vector<NewAdjustment>> QuarterService::decided(const AdjustmentDraft& draft) {
    auto unit = unitByCode(draft.unit);
    if (!unit)
        return unit.error();
    if (!draft.points || *draft.points == Points())
        return invalidError("quarter.incomplete", QT_TRANSLATE_NOOP("errors", "Give the points that the decision changes, not 0."), {},
                            "points");
    if (cleanText(draft.body).isEmpty() || cleanText(draft.document).isEmpty() || cleanText(draft.reason).isEmpty())
        return invalidError("quarter.incomplete",
                            QT_TRANSLATE_NOOP("errors", "Name the body that decided it, its document and the reason."), {}, "document");
    NewAdjustment adjustment;
    adjustment.unit = unit->id;
    adjustment.points = *draft.points;
    adjustment.corrects = draft.quarter.text();
    adjustment.reason = QStringLiteral("%1：%2").arg(cleanText(draft.body), cleanText(draft.reason));
    adjustment.document = cleanText(draft.document);
    return std::vector<NewAdjustment>{adjustment};
}

Result<std::vector<NewAdjustment>> QuarterService::adjust(const AdjustmentDraft& draft, const Actor& actor, QDate on, Progress& progress) {
    auto before = way(draft.quarter, on);
    auto into = earliestOpen(draft.quarter, on);
    if (!before || !into)
        return before ? into.error() : before.error();
    if (before->status != SheetStatus::Published)
        return ruleError("quarter.not_published",
                         QT_TRANSLATE_NOOP("errors", "%1 has not been published; change its facts or answer an objection instead."),
                         {draft.quarter.text()}, "quarter");
    auto found = draft.kind == AdjustmentKind::Correction ? corrections(draft.quarter, draft.unit, on, progress) : decided(draft);
    if (!found)
        return found.error();
    if (found->empty())
        return ruleError("quarter.nothing_to_adjust",
                         QT_TRANSLATE_NOOP("errors", "%1 recomputed from the facts gives what was published; there is nothing to adjust."),
                         {draft.quarter.text()}, "quarter");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    for (NewAdjustment& adjustment : *found) {
        adjustment.into = *into;
        adjustment.kind = draft.kind;
        adjustment.on = on;
        if (draft.kind == AdjustmentKind::Correction)
            adjustment.reason = QStringLiteral("更正%1：%2").arg(draft.quarter.chineseText(), adjustment.reason);
        if (auto added = m_store.add(tx, adjustment); !added)
            return added.error();
    }
    if (auto recorded = tx.record(actor, {QStringLiteral("quarter.adjust"), draft.quarter.text(), draft.reason}, m_office.nowUtc());
        !recorded)
        return recorded.error();
    if (auto committed = tx.commit(); !committed)
        return committed.error();
    m_office.changes().publish({{ChangeKind::Scores}, {}, {}});
    return found;
}

Result<QStringList> QuarterService::checkPublished(QDate at, Progress& progress) {
    auto quarters = m_store.published(at);
    if (!quarters)
        return quarters.error();
    QStringList wrong;
    for (const Quarter quarter : *quarters) {
        auto fixed = m_store.fixed(quarter, at);
        if (!fixed)
            return fixed.error();
        if (!*fixed || QString::fromLatin1(sm3((*fixed)->sheet.toUtf8()).toHex()) != (*fixed)->code ||
            !readSheet((*fixed)->sheet.toUtf8())) {
            wrong << quarter.text();
            continue;
        }
        auto changed = corrections(quarter, {}, at, progress);
        if (!changed)
            return changed.error();
        for (const NewAdjustment& one : *changed)
            wrong << QStringLiteral("%1 %2 %3").arg(quarter.text(), one.points.text(), one.reason);
    }
    return wrong;
}

} // namespace duban
