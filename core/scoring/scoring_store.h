// The only SQL of the scoring wing (考核): histories that touch a quarter, schemes, entries, marks, adjustments.
#pragma once

#include "scoring/scorer.h"
#include "store/database.h"
#include "store/transaction.h"

namespace duban {

/// A new entry as it is stored; points are the rule's own unless others were approved.
struct NewScoreEntry {
    Quarter quarter{2000, 1};
    DepartmentId unit{0};
    QString rule;
    Points points;
    QDate on;
    std::optional<MatterId> matter;
    QString reason;
    QStringList evidence; ///< names of the papers that prove it
    QString approver;
    std::optional<qint64> cancels;
    bool operator==(const NewScoreEntry&) const = default;
};

class ScoringStore {
public:
    explicit ScoringStore(Database& database) : m_database(database) {}

    /// Matters in life on some day of the quarter, or with a step dated in it. Withdrawn imports are left out.
    Result<std::vector<qint64>> mattersIn(Quarter quarter);
    /// Their steps that move the clock, corrections worked in; one statement, so ask for some hundreds at a time.
    Result<std::vector<MatterHistory>> histories(const std::vector<qint64>& ids);
    /// Unit and number of the slip under which a matter was issued before it moved to another one.
    Result<> fillSlip(SlipId slip, MatterHistory& history);
    Result<std::optional<QDate>> firstIssue();

    Result<std::optional<Scheme>> schemeInForce(QDate on); ///< none: the default one
    Result<std::vector<ScoreEntry>> entries(Quarter quarter, QDate asOf);
    Result<std::vector<ComponentMark>> marks(Quarter quarter, QDate asOf); ///< later ones replace earlier ones
    Result<std::vector<ScoreAdjustment>> adjustments(Quarter quarter, QDate asOf);
    Result<SheetStatus> status(Quarter quarter);

    Result<> add(Transaction& tx, const Scheme& scheme, QDate on);
    Result<QString> add(Transaction& tx, const NewScoreEntry& entry); ///< its UUID
    Result<> add(Transaction& tx, Quarter quarter, const ComponentMark& mark, QDate on);

private:
    Database& m_database;
};

} // namespace duban
