// The only SQL of a quarter's way (季度流程): steps, adjustments; append-only.
#pragma once

#include "scoring/quarter_way.h"
#include "scoring/scorer.h"
#include "store/database.h"
#include "store/transaction.h"

namespace duban {

/// One step as it is stored.
struct StoredStep {
    qint64 id = 0;
    Quarter quarter{2000, 1};
    QuarterStep step = QuarterStep::Announced;
    QDate on;
    std::optional<qint64> auditN;
    std::optional<DepartmentId> unit; ///< of an objection
    std::optional<qint64> answers;    ///< the objection that is answered
    QString note;
    QString code;               ///< of an answer: accepted, denied; of a publication: the digest of `sheet`
    QString sheet;              ///< facts as announced, sheet as published
    QString unitCode, unitName; ///< read only
};

struct NewAdjustment {
    Quarter into{2000, 1};
    DepartmentId unit{0};
    Points points;
    AdjustmentKind kind = AdjustmentKind::Correction;
    QString corrects; ///< the published quarter
    QString reason, document;
    QDate on;
};

class QuarterStore {
public:
    explicit QuarterStore(Database& database) : m_database(database) {}

    Result<std::vector<StoredStep>> steps(Quarter quarter, QDate at);
    /// The publication, else the announcement, with what was stored then.
    Result<std::optional<StoredStep>> fixed(Quarter quarter, QDate at);
    Result<std::vector<Quarter>> published(QDate at);
    Result<qint64> auditEnd();
    Result<qint64> add(Transaction& tx, const StoredStep& step);
    Result<> add(Transaction& tx, const NewAdjustment& adjustment);
    /// What corrections of that quarter have already given to a unit or taken from it.
    Result<Points> corrected(Quarter quarter, DepartmentId unit);
    Result<std::optional<qint64>> entryId(const QString& uuid);

private:
    Database& m_database;
};

} // namespace duban
