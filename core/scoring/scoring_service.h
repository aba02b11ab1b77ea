// Scoring as a clerk asks for it (季度考核): the sheet of a quarter, entries by hand, marks, a new scheme.
#pragma once

#include "office/office.h"
#include "scoring/scoring_store.h"
#include "scoring/sources.h"

#include <functional>

namespace duban {

/// Points entered by hand (人工计分), as in cli.md `add entry`.
struct ScoreEntryDraft {
    Quarter quarter{2000, 1};
    QString unit; ///< department code
    QString rule;
    std::optional<Points> points; ///< empty: the rule's own
    QString reason;
    QStringList evidence;
    QString approver;
    QString ref; ///< matter, 江效交〔2026〕12号/2; may be empty
    bool operator==(const ScoreEntryDraft&) const = default;
};

/// One line of a list of marks: department code and mark.
struct MarkLine {
    QString unit;
    Points mark;
    bool operator==(const MarkLine&) const = default;
};

class ScoringService {
public:
    explicit ScoringService(Office& office) : m_office(office), m_store(office.database()) {}
    /// Sources of other wings, which must outlive the service; slips and entered marks are always there.
    void addSource(FactSource& source) { m_factSources.push_back(&source); }
    void addSource(ComponentSource& source) { m_componentSources.push_back(&source); }

    /// Computed from the facts as of min(at, the quarter's end), with the changes against last quarter. Without a scheme
    /// the one in force on the quarter's first day counts.
    Result<QuarterSheet> score(Quarter quarter, QDate at, const std::optional<Scheme>& scheme = std::nullopt);
    /// The same with progress over matters and cancel; for jobs on a connection of their own.
    Result<QuarterSheet> score(Quarter quarter, QDate at, const std::optional<Scheme>& scheme, Progress& progress);
    /// As the facts say today, even of a quarter that was announced or published: what corrections are reckoned from.
    Result<QuarterSheet> scoreLive(Quarter quarter, QDate at, Progress& progress);
    /// The facts of a quarter as of min(at, its end), as an announcement fixes them.
    Result<GatheredFacts> factsOf(Quarter quarter, QDate at, Progress& progress);
    Result<Scheme> schemeFor(Quarter quarter);

    /// Reason, evidence and approver are asked; the rule must be one of the scheme's for entries. Returns the entry's UUID.
    Result<QString> addEntry(const ScoreEntryDraft& draft, const Actor& actor, QDate on);
    /// All or nothing; a later mark replaces an earlier one.
    Result<> setMarks(Quarter quarter, const QString& component, const std::vector<MarkLine>& marks, const Actor& actor, QDate on);
    /// CSV with the columns code (编码) and mark (得分).
    Result<std::vector<MarkLine>> readMarks(const QByteArray& csv);
    Result<> addScheme(const Scheme& scheme, const Actor& actor, QDate on);

private:
    enum class From { Fixed, Live }; ///< fixed: what an announcement or publication stored, where there is one
    Result<QuarterSheet> compute(Quarter quarter, QDate at, const std::optional<Scheme>& scheme, From from, Progress& progress);
    Result<> gatherFacts(ScoreInput& input, Progress& progress);
    Result<> gatherMarks(ScoreInput& input, QDate at);
    Result<NewScoreEntry> checked(const ScoreEntryDraft& draft, QDate on);
    Result<> write(const Actor& actor, const AuditNote& note, const std::function<Result<>(Transaction&)>& body);

    Office& m_office;
    ScoringStore m_store;
    std::vector<FactSource*> m_factSources;
    std::vector<ComponentSource*> m_componentSources;
};

} // namespace duban
