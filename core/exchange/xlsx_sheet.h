// Reads one sheet's XML into rows and cells; keeps one row in memory.
#pragma once

#include "exchange/workbook.h"
#include "exchange/xlsx_strings.h"
#include "exchange/xlsx_styles.h"

namespace duban {

/// What the sheets of one workbook share.
struct XlsxShared {
    XlsxStyles styles;
    XlsxStrings strings;
    bool from1904 = false;
};

class XlsxSheet : public XmlReceiver {
public:
    enum class Trouble { None, Damaged, TooLarge };
    static constexpr int maxColumns = 16'384;
    static constexpr int maxRows = 1'048'576;
    static constexpr int maxCellBytes = 4 * 1024 * 1024;
    static constexpr qint64 maxRowBytes = 64 * 1024 * 1024;
    static constexpr std::size_t maxMerges = 1'000'000;

    XlsxSheet(const XlsxShared& shared, RowHandler handler) : m_shared(shared), m_handler(std::move(handler)) {}

    /// Filled while reading: merges, hidden columns, last row and column (not name and head).
    [[nodiscard]] SheetOutline takeOutline();
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] bool rootSeen() const { return m_rootSeen; }

    void open(std::string_view name, const XmlAttributes& attributes) override;
    void close(std::string_view name) override;
    void text(std::string_view piece) override;
    [[nodiscard]] bool enough() const override { return m_stopped || m_trouble != Trouble::None; }

private:
    void openRow(const XmlAttributes& attributes);
    void openCell(const XmlAttributes& attributes);
    void openColumns(const XmlAttributes& attributes);
    void openMerge(const XmlAttributes& attributes);
    void closeCell();
    void closeRow();
    void fillNumber(const QByteArray& text);
    void fillValue();

    const XlsxShared& m_shared;
    RowHandler m_handler;
    SheetOutline m_outline;
    std::vector<std::pair<int, int>> m_hiddenColumns;
    SheetRow m_row;
    SheetCell m_cell;
    QByteArray m_type;
    int m_style = 0;
    QByteArray m_value;
    QByteArray m_inline;
    QByteArray m_formula;
    QByteArray* m_target = nullptr; ///< where text goes at the moment
    qint64 m_rowBytes = 0;
    int m_phonetic = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_hasFormula = false;
    bool m_rootSeen = false;
    bool m_stopped = false;
    Trouble m_trouble = Trouble::None;
};

/// "B2:D9" or "B2"; nothing if it is no range.
std::optional<CellRange> rangeOfText(QStringView text);

} // namespace duban
