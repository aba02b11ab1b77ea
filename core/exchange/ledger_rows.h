// Streams the data rows of a ledger sheet: skips what is no data and fills in what merged cells say.
#pragma once

#include "exchange/ledger_layout.h"

#include <QMap>

namespace duban {

/// One field of one data row: the cell that speaks for it, which for merged cells stands in an earlier row.
struct LedgerCell {
    SheetCell cell;
    int row = 0; ///< where the cell really stands
};

struct LedgerRawRow {
    int row = 0;
    QMap<LedgerField, LedgerCell> cells; ///< blank ones left out
    QStringList notes = {};              ///< "header：text" of columns that are kept in the remark
};

class LedgerRowFinder {
public:
    LedgerRowFinder(const SheetOutline& outline, const LedgerLayout& layout);

    /// Hand over every row below the header, top to bottom. Returns the data row, or nothing if the row is ignored.
    std::optional<LedgerRawRow> take(const SheetRow& row);
    /// Rows that are no data, in order; those above and within the header first.
    [[nodiscard]] const std::vector<IgnoredRow>& ignored() const { return m_ignored; }

private:
    void ignoreHead();
    void ignore(int row, const char* reason);
    void noteBlankRows(int beforeRow);
    void followMerges(const SheetRow& row);
    [[nodiscard]] const char* reasonToIgnore(const SheetRow& row) const;
    [[nodiscard]] const char* reasonOfLoneText(const SheetRow& row, const QString& text) const;
    [[nodiscard]] bool isTotal(const SheetRow& row) const;
    [[nodiscard]] bool isRepeatedHeader(const SheetRow& row) const;
    [[nodiscard]] bool spansSheet(const SheetRow& row) const;
    [[nodiscard]] bool hasContent(const SheetRow& row, LedgerField field) const;
    void carryDown(LedgerRawRow& raw) const;

    struct OpenMerge {
        CellRange range;
        std::optional<SheetCell> anchor;
    };

    const SheetOutline& m_outline;
    const LedgerLayout& m_layout;
    std::vector<IgnoredRow> m_ignored;
    std::size_t m_nextMerge = 0;
    std::vector<OpenMerge> m_open;
    LedgerRawRow m_previous;
    int m_lastRow = 0;
    bool m_slipsAreMerged = false; ///< the clerk merges the cells of one slip, so that a blank one is a gap, not a continuation
    bool m_totalSeen = false;
};

} // namespace duban
