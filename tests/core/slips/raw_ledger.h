// A file with hand-written rows, for tests of lists: what stands in the tables is stated here and not worked out by a service.
#pragma once

#include "slips/matter_query.h"
#include "store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace duban {

/// One matter as it stands in its table.
struct RawMatter {
    int slip = 1; ///< number of the slip; its prefix is 江效交, its year 2026
    int ordinal = 1;
    int lead = 1;     ///< 1..3: DQ01 (position 3), DQ02 (position 1), ZF01 (position 2)
    int category = 1; ///< 1..2, positions 2 and 1
    const char* state = "rectifying";
    const char* issued = "2026-03-02";
    const char* due = "2026-03-23";
    const char* closed = nullptr;
    const char* recheck = nullptr;
    const char* asked = nullptr;
    const char* problem = "窗口无人值守";
    const char* severity = "一般";
    bool withdrawn = false;
};

class RawLedger {
public:
    RawLedger();
    /// Ids count from 1 in the order of adding.
    qint64 add(const RawMatter& matter);
    void run(const QString& sql, const QVariantList& values = {});
    Database& database() { return *m_database; }
    MatterQuery query() { return {*m_database, Calendar::builtIn(), LifeSettings{}}; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("raw.duban")); }
    /// EXPLAIN QUERY PLAN of a statement, one line a step.
    QString plan(const QString& sql);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    qint64 m_next = 1;
};

} // namespace duban
