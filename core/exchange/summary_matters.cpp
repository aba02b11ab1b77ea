// The ledger sheet of a summary workbook (台账); declared in summary_sheets.h.
#include "exchange/summary_sheets.h"

#include <algorithm>

namespace duban {

namespace {

using Column = SummaryColumn;

struct ColumnHead {
    const char* title;
    double width; ///< characters
};

// The words are those the import finds its columns by: an exported ledger can be read again.
constexpr std::array<ColumnHead, codesOf<SummaryColumn>.size()> heads = {{
    {"序号", 5.5},    {"交办单编号", 13},   {"事项", 5.5},    {"承办单位", 12}, {"协办单位", 12}, {"问题来源", 9},   {"问题类别", 11},
    {"严重程度", 6},  {"存在问题", 38},     {"整改要求", 22}, {"交办日期", 11}, {"整改时限", 11}, {"责任领导", 9},   {"责任人", 8},
    {"整改措施", 32}, {"整改进展情况", 26}, {"状态", 8},      {"完成日期", 11}, {"销号日期", 11}, {"逾期工作日", 9}, {"备注", 11},
}};

const ColumnHead& headOf(Column column) { return heads[static_cast<std::size_t>(column)]; }

std::vector<Column> allColumns() {
    std::vector<Column> columns;
    for (const auto& code : codesOf<SummaryColumn>)
        columns.push_back(code.value);
    return columns;
}

QString numbered(const QStringList& measures) {
    if (measures.size() < 2)
        return measures.join(QString());
    QStringList lines;
    for (qsizetype i = 0; i < measures.size(); ++i)
        lines << QStringLiteral("%1、%2").arg(i + 1).arg(measures[i]);
    return lines.join(QLatin1Char('\n'));
}

/// The text of a column that holds one.
QString textOf(Column column, const SummaryMatter& matter) {
    switch (column) {
    case Column::Number: return matter.number;
    case Column::Department: return matter.department;
    case Column::CoDepartments: return matter.coDepartments.join(QStringLiteral("、"));
    case Column::Source: return matter.source;
    case Column::Category: return matter.category;
    case Column::Severity: return matter.severity;
    case Column::Problem: return matter.problem;
    case Column::Requirement: return matter.requirement;
    case Column::Leader: return matter.leader;
    case Column::Person: return matter.person;
    case Column::Measures: return numbered(matter.measures);
    case Column::Progress: return matter.progress;
    case Column::State: return matter.state;
    case Column::Remark: return matter.remark;
    case Column::Seq:
    case Column::Ordinal:
    case Column::Issued:
    case Column::Due:
    case Column::Completed:
    case Column::Closed:
    case Column::Overdue: break;
    }
    return {};
}

CellLook lookOf(Column column) {
    const bool wrapped = column == Column::Problem || column == Column::Requirement || column == Column::Measures ||
                         column == Column::Progress || column == Column::Remark;
    return wrapped ? CellLook::Wrapped : column == Column::Number ? CellLook::Code : CellLook::Text;
}

void writeCell(SheetWriter& sheet, SheetPlace at, Column column, const SummaryMatter& matter, const QString& text) {
    switch (column) {
    case Column::Seq: return sheet.number(at, at.row - summaryFirstRow + 1);
    case Column::Ordinal: return sheet.number(at, matter.ordinal);
    case Column::Issued: return sheet.date(at, matter.issued);
    case Column::Due: return sheet.date(at, matter.due);
    case Column::Completed: return sheet.date(at, matter.completed);
    case Column::Closed: return sheet.date(at, matter.closed);
    case Column::Overdue: return matter.overdueDays > 0 ? sheet.number(at, matter.overdueDays, CellLook::Warning) : sheet.blank(at);
    case Column::Number:
    case Column::Department:
    case Column::CoDepartments:
    case Column::Source:
    case Column::Category:
    case Column::Severity:
    case Column::Problem:
    case Column::Requirement:
    case Column::Leader:
    case Column::Person:
    case Column::Measures:
    case Column::Progress:
    case Column::State:
    case Column::Remark: return sheet.text(at, text, lookOf(column));
    }
}

/// One sheet under way.
class MatterSheet {
public:
    MatterSheet(WorkbookWriter& book, const Summary& summary, const SummaryList& list)
        : m_sheet(book.addSheet(list.name)), m_columns(summary.columns.empty() ? allColumns() : summary.columns),
          m_texts(m_columns.size()) {
        QStringList titles;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            titles << QString::fromUtf8(headOf(m_columns[i]).title);
            m_sheet.columnWidth(static_cast<int>(i), headOf(m_columns[i]).width);
        }
        writeSummaryHeading(m_sheet, summary.heading, summary.lists.size() > 1 ? list.name : QString(), last());
        writeSummaryHeader(m_sheet, summaryHeaderRow, titles);
    }

    void add(const SummaryMatter& matter) {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_texts[i] = {textOf(m_columns[i], matter), headOf(m_columns[i]).width};
        m_sheet.fitRow(m_row, m_texts);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            writeCell(m_sheet, {m_row, static_cast<int>(i)}, m_columns[i], matter, m_texts[i].text);
        m_closed += matter.closed.isValid() ? 1 : 0;
        m_overdue += matter.overdueDays > 0 ? 1 : 0;
        ++m_row;
    }

    void finish(const QString& signature) {
        m_sheet.table({summaryFirstRow, frozen()}, m_row - 1, last());
        total();
        int end = m_row;
        if (!signature.isEmpty())
            m_sheet.across(++end, 0, last(), signature, CellLook::Left);
        m_sheet.printSetUp(summaryHeaderRow, end, last());
    }

private:
    [[nodiscard]] int last() const { return std::max(1, static_cast<int>(m_columns.size()) - 1); }
    [[nodiscard]] int frozen() const {
        return m_columns.size() > 2 && m_columns[0] == Column::Seq && m_columns[1] == Column::Number ? 2 : 1;
    }
    void total() {
        const int lastRow = m_row - 1;
        const int count = m_row - summaryFirstRow;
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
            const QString cells = cellsOf(column, summaryFirstRow, lastRow);
            const Column what = m_columns[static_cast<std::size_t>(column)];
            if (column == 0)
                m_sheet.text({m_row, column}, QStringLiteral("合计"), CellLook::Total);
            else if (column == 1 && m_columns[0] == Column::Seq)
                m_sheet.formula({m_row, column}, QStringLiteral("=\"共\"&COUNT(%1)&\"项\"").arg(cellsOf(0, summaryFirstRow, lastRow)),
                                QStringLiteral("共%1项").arg(count), CellLook::Total);
            else if ((what == Column::Closed || what == Column::Overdue) && count > 0)
                m_sheet.formula({m_row, column}, QStringLiteral("=COUNT(%1)").arg(cells),
                                static_cast<double>(what == Column::Closed ? m_closed : m_overdue), CellLook::TotalCount);
            else
                m_sheet.blank({m_row, column}, CellLook::Total);
        }
    }

    SheetWriter m_sheet;
    std::vector<Column> m_columns;
    std::vector<FittedText> m_texts;
    int m_row = summaryFirstRow;
    int m_closed = 0, m_overdue = 0;
};

} // namespace

QString summaryColumnTitle(SummaryColumn column) { return QString::fromUtf8(headOf(column).title); }

Result<> writeMatterSheet(WorkbookWriter& book, const Summary& summary, const SummaryList& list, qint64 done, qint64 total,
                          Progress& progress) {
    MatterSheet sheet(book, summary, list);
    const auto receive = [&](const SummaryMatter& matter) -> Result<> {
        if (++done % 200 == 0 || done == total) {
            progress.report(done, total, list.name);
            if (progress.cancelled())
                return cancelledError();
        }
        sheet.add(matter);
        return {};
    };
    if (list.source) {
        if (Result<> read = list.source->each(receive); !read)
            return read;
    } else {
        for (const SummaryMatter& matter : list.matters)
            if (Result<> written = receive(matter); !written)
                return written;
    }
    sheet.finish(summary.signature);
    return {};
}

} // namespace duban
