#include "exchange/pasted_block.h"

#include "base/csv.h"
#include "base/text.h"
#include "exchange/form_words.h"
#include "exchange/ledger_cells.h"

#include <QRegularExpression>

#include <algorithm>

namespace duban {

namespace {

constexpr std::size_t mostRows = 5000;
constexpr int mostColumns = 200;

QString unescaped(QString text) {
    static const QRegularExpression breaks(QStringLiteral("<br[^>]*>|</p>\\s*<p[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    static const QRegularExpression number(QStringLiteral("&#(x?)([0-9a-fA-F]{1,6});"));
    text.replace(blanks, QStringLiteral(" ")).replace(breaks, QStringLiteral("\n")).remove(tags);
    QString out;
    qsizetype at = 0;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        out += QStringView(text).mid(at, one.capturedStart() - at);
        const uint code = one.captured(2).toUInt(nullptr, one.captured(1).isEmpty() ? 10 : 16);
        if (code >= 32 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF))
            out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
        at = one.capturedEnd();
    }
    out += QStringView(text).mid(at);
    out.replace(QLatin1String("&nbsp;"), QLatin1String(" ")).replace(QLatin1String("&lt;"), QLatin1String("<"));
    out.replace(QLatin1String("&gt;"), QLatin1String(">")).replace(QLatin1String("&quot;"), QLatin1String("\""));
    return cleanText(out.replace(QLatin1String("&amp;"), QLatin1String("&")));
}

int spanOf(const QString& tag) {
    static const QRegularExpression span(QStringLiteral("colspan\\s*=\\s*[\"']?(\\d{1,3})"), QRegularExpression::CaseInsensitiveOption);
    const auto match = span.match(tag);
    return match.hasMatch() ? std::clamp(match.captured(1).toInt(), 1, mostColumns) : 1;
}

/// Where the columns of measures stand in a block.
using MeasureColumns = QMap<QString, int>;

MeasureColumns columnsOf(const QStringList& row) {
    MeasureColumns columns;
    for (int i = 0; i < static_cast<int>(row.size()); ++i)
        if (const QString field = measureFieldOf(row[i]); !field.isEmpty() && !columns.contains(field))
            columns.insert(field, i);
    return columns.contains(QStringLiteral("what")) && columns.size() >= 2 ? columns : MeasureColumns();
}

MeasureColumns usualColumns(const CellBlock& block) {
    const bool numbered = std::all_of(block.begin(), block.end(), [](const QStringList& row) {
        return row.isEmpty() || row.front().isEmpty() || (row.size() > 1 && numberOfText(matchKey(row.front())).has_value());
    });
    const int first = numbered ? 1 : 0;
    return {{QStringLiteral("what"), first},
            {QStringLiteral("who"), first + 1},
            {QStringLiteral("due"), first + 2},
            {QStringLiteral("done"), first + 3},
            {QStringLiteral("state"), first + 4}};
}

PastedMeasure measureOf(const QStringList& row, const MeasureColumns& columns, std::optional<int> year, int maxCharacters) {
    PastedMeasure measure;
    const auto at = [&](const char* field) {
        const int column = columns.value(QLatin1String(field), -1);
        return column >= 0 && column < row.size() ? cleanText(row[column]) : QString();
    };
    const auto day = [&](const char* field) {
        const QString text = at(field);
        const auto date = text.isEmpty() ? std::nullopt : dateOfText(text, year, false);
        if (!text.isEmpty() && !date)
            measure.errors.insert(QLatin1String(field), QStringLiteral("invalid_date"));
        measure.written.insert(QLatin1String(field), text);
        return date.value_or(QDate());
    };
    measure.what = at("what");
    measure.who = at("who");
    measure.due = day("due");
    measure.done = day("done");
    measure.result = at("state");
    if (measure.what.isEmpty())
        measure.errors.insert(QStringLiteral("what"), QStringLiteral("empty_measure"));
    else if (measure.what.size() > maxCharacters)
        measure.errors.insert(QStringLiteral("what"), QStringLiteral("text_too_long"));
    return measure;
}

} // namespace

CellBlock blockOfText(const QString& text) {
    CellBlock block;
    CsvSplitter splitter(u'\t', [&](int, const QStringList& fields) {
        QStringList cells;
        for (const QString& field : fields.mid(0, mostColumns))
            cells << cleanText(field);
        block.push_back(cells);
        return block.size() < mostRows;
    });
    if (splitter.feed(text))
        splitter.finish();
    while (!block.empty() && std::all_of(block.back().begin(), block.back().end(), [](const QString& cell) { return cell.isEmpty(); }))
        block.pop_back();
    return block;
}

CellBlock blockOfHtml(const QString& html) {
    static const QRegularExpression table(QStringLiteral("<table\\b[^>]*>(.*?)</table>"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression row(QStringLiteral("<tr\\b[^>]*>(.*?)(?=</tr>|<tr\\b|$)"),
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(QStringLiteral("<t[dh]\\b([^>]*)>(.*?)(?=</t[dh]>|<t[dh]\\b|$)"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    CellBlock block;
    const auto found = table.match(html);
    if (!found.hasMatch())
        return block;
    for (auto rows = row.globalMatch(found.captured(1)); rows.hasNext() && block.size() < mostRows;) {
        QStringList cells;
        for (auto each = cell.globalMatch(rows.next().captured(1)); each.hasNext() && cells.size() < mostColumns;) {
            const auto one = each.next();
            cells << unescaped(one.captured(2));
            for (int span = spanOf(one.captured(1)); span > 1 && cells.size() < mostColumns; --span)
                cells << QString();
        }
        block.push_back(cells);
    }
    return block;
}

QString textOfBlock(const CellBlock& block) {
    QString text;
    for (const QStringList& row : block) {
        QStringList cells;
        for (QString cell : row) {
            const bool quoted = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"');
            cells << (quoted ? u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"' : cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

std::vector<PastedMeasure> measuresOf(const CellBlock& block, std::optional<int> year, int maxCharacters) {
    std::vector<PastedMeasure> measures;
    if (block.empty())
        return measures;
    const MeasureColumns headed = columnsOf(block.front());
    const MeasureColumns columns = headed.isEmpty() ? usualColumns(block) : headed;
    for (std::size_t i = headed.isEmpty() ? 0 : 1; i < block.size(); ++i) {
        const bool blank = std::all_of(block[i].begin(), block[i].end(), [](const QString& cell) { return cell.isEmpty(); });
        if (!blank)
            measures.push_back(measureOf(block[i], columns, year, maxCharacters));
    }
    return measures;
}

} // namespace duban
