// A block of cells from the clipboard (粘贴的单元格), as WPS and Excel put it there: tab-separated text or an HTML table. Pure.
#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace duban {

using CellBlock = std::vector<QStringList>;

/// Rows by lines, cells by tabs; a cell in quotes may hold tabs, lines and doubled quotes.
CellBlock blockOfText(const QString& text);
/// The first table of the page; merged cells stand in their first place. No rows if there is none.
CellBlock blockOfHtml(const QString& html);
/// Back to tab-separated text that blockOfText() reads as it was.
QString textOfBlock(const CellBlock& block);

struct PastedMeasure {
    QString what, who, result;
    QDate due, done;
    QMap<QString, QString> errors; ///< what, due or done -> empty_measure, text_too_long, invalid_date; the value stands in `written`
    QMap<QString, QString> written;
    [[nodiscard]] bool good() const { return errors.isEmpty(); }
    bool operator==(const PastedMeasure&) const = default;
};

/// Measures of a matter: by the header if the block has one, else what, who, by when, done when, result; a leading number is dropped.
/// year: of dates without one.
std::vector<PastedMeasure> measuresOf(const CellBlock& block, std::optional<int> year, int maxCharacters);

} // namespace duban
