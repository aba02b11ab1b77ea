// Figures in a row (五项数字), each with its caption and its change against last quarter.
#pragma once

#include "scoring/quarter_sheet.h"
#include "theme/labels.h"

#include <vector>

namespace duban {

class FigureStrip final : public Panel {
    Q_OBJECT
public:
    explicit FigureStrip(const QStringList& captions, QWidget* parent = nullptr);
    void setFigure(int place, const QString& figure, const QString& note, Token colour = Token::Text3);
    [[nodiscard]] QString figure(int place) const { return m_cells[static_cast<std::size_t>(place)].figure->text(); }
    [[nodiscard]] QString note(int place) const { return m_cells[static_cast<std::size_t>(place)].note->text(); }

private:
    struct Cell {
        QLabel* figure;
        QLabel* note;
    };
    std::vector<Cell> m_cells;
};

/// ▲ 1.71 / ▼ 0.20 / — 0.00 and the colour of good or bad; without a change, nothing.
struct ChangeMark {
    QString text;
    Token colour = Token::Text3;
};
ChangeMark changeMark(const std::optional<Points>& change);

} // namespace duban
