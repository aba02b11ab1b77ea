// A quarter from draft to publication as a clerk does it (公示、异议、答复、通报、调整); domain.md, Quarter's way.
#pragma once

#include "scoring/quarter_store.h"
#include "scoring/scoring_service.h"

namespace duban {

class QuarterService {
public:
    explicit QuarterService(Office& office) : m_office(office), m_scoring(office), m_store(office.database()) {}

    Result<QuarterWay> way(Quarter quarter, QDate at);
    /// Fixes the facts. Refused before the quarter's end, twice, or while a unit lacks a mark that others have.
    Result<QuarterWay> announce(Quarter quarter, const Actor& actor, QDate on, Progress& progress);
    /// Taken from the announcement until its last day, from a unit that is on the sheet.
    Result<QuarterWay> object(Quarter quarter, const QString& unit, const QString& note, const Actor& actor, QDate on);
    /// Accepted: an entry takes the named line back, and says for which objection.
    Result<QuarterWay> answer(Quarter quarter, const AnswerDraft& draft, const Actor& actor, QDate on);
    /// Freezes the sheet with digest and code. Refused while objections can still come in or are open.
    Result<QuarterWay> publish(Quarter quarter, const Actor& actor, QDate on, Progress& progress);
    /// A correction enters what the published quarter would be today minus what it was; refused if nothing changed.
    Result<std::vector<NewAdjustment>> adjust(const AdjustmentDraft& draft, const Actor& actor, QDate on, Progress& progress);

    /// What published quarters do not agree with any more, a line each with the facts that changed; empty = all stand.
    Result<QStringList> checkPublished(QDate at, Progress& progress);

private:
    using Extra = std::function<Result<>(Transaction&)>;
    Result<> write(const StoredStep& step, const Actor& actor, const AuditNote& note, const Extra& extra = {});
    Result<Department> unitByCode(const QString& code);
    Result<SheetLine> acceptedLine(Quarter quarter, const AnswerDraft& draft, const Objection& objection, QDate on);
    Result<> takeBack(Transaction& tx, Quarter quarter, const AnswerDraft& draft, const SheetLine& line, const Objection& objection,
                      QDate on);
    Result<std::vector<NewAdjustment>> corrections(Quarter quarter, const QString& unit, QDate at, Progress& progress);
    Result<std::vector<NewAdjustment>> decided(const AdjustmentDraft& draft);
    Result<Quarter> earliestOpen(Quarter after, QDate at);

    Office& m_office;
    ScoringService m_scoring;
    QuarterStore m_store;
};

} // namespace duban
