#include "scoring/figure_strip.h"

#include <QBoxLayout>

namespace duban {

ChangeMark changeMark(const std::optional<Points>& change) {
    if (!change)
        return {};
    if (*change == Points())
        return {QStringLiteral("— 0.00"), Token::Text3};
    return *change > Points() ? ChangeMark{QStringLiteral("▲ ") + change->text(), Token::Green}
                              : ChangeMark{QStringLiteral("▼ ") + (-*change).text(), Token::Red};
}

FigureStrip::FigureStrip(const QStringList& captions, QWidget* parent) : Panel(parent) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    for (const QString& caption : captions) {
        if (!m_cells.empty())
            row->addWidget(line(Qt::Vertical, this));
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(label(caption, TextRole::Caption, Token::Text2, this));
        auto* figures = new QHBoxLayout;
        figures->setSpacing(8);
        Cell cell{label({}, TextRole::SmallFigure, Token::Text, this), label({}, TextRole::Caption, Token::Text3, this)};
        figures->addWidget(cell.figure, 0, Qt::AlignBaseline);
        figures->addWidget(cell.note, 0, Qt::AlignBaseline);
        figures->addStretch(1);
        column->addLayout(figures);
        row->addLayout(column, 1);
        m_cells.push_back(cell);
    }
    body()->addLayout(row);
}

void FigureStrip::setFigure(int place, const QString& figure, const QString& note, Token colour) {
    const Cell& cell = m_cells[static_cast<std::size_t>(place)];
    cell.figure->setText(figure);
    cell.note->setText(note);
    recolour(cell.note, colour);
}

} // namespace duban
