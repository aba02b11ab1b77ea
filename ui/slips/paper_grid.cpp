#include "slips/paper_grid.h"

#include "theme/labels.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QGridLayout>

namespace duban {

namespace {

/// The grounds make the lines: one pixel of the grid's own colour shows between the cells.
void ground(QWidget* widget, Token colour) {
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Window, Theme::color(colour));
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

QWidget* cell(QWidget* content, Token colour, QWidget* parent) {
    auto* made = new QWidget(parent);
    ground(made, colour);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(10, 6, 10, 6);
    const bool link = qobject_cast<QAbstractButton*>(content) != nullptr;
    column->addWidget(content, 0, link ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
    return made;
}

QGridLayout* lined(QWidget* widget, int edge) {
    ground(widget, Token::Line2);
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(edge, edge, edge, edge);
    grid->setSpacing(1);
    return grid;
}

} // namespace

QWidget* paperText(const QString& text, QWidget* parent) {
    QLabel* made = textLabel(text.isEmpty() ? QStringLiteral("—") : text, text.isEmpty() ? Token::Text3 : Token::Text, parent);
    made->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return made;
}

PaperGrid::PaperGrid(QWidget* parent) : QWidget(parent), m_grid(lined(this, 1)) {
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

QWidget* PaperGrid::labelCell(const QString& name) {
    auto* words = label(name, TextRole::Body, Token::Text2, this);
    words->setAlignment(Qt::AlignCenter);
    QWidget* made = cell(words, Token::Sunken, this);
    made->setFixedWidth(92);
    return made;
}

void PaperGrid::addRow(const QString& name, QWidget* content) {
    m_grid->addWidget(labelCell(name), m_row, 0);
    m_grid->addWidget(cell(content, Token::Surface, this), m_row, 1, 1, 3);
    ++m_row;
}

void PaperGrid::addRow(const QString& name, QWidget* content, const QString& secondName, QWidget* secondContent) {
    m_grid->addWidget(labelCell(name), m_row, 0);
    m_grid->addWidget(cell(content, Token::Surface, this), m_row, 1);
    m_grid->addWidget(labelCell(secondName), m_row, 2);
    m_grid->addWidget(cell(secondContent, Token::Surface, this), m_row, 3);
    ++m_row;
}

void PaperGrid::addText(const QString& name, const QString& text) { addRow(name, paperText(text, this)); }

void PaperGrid::addTexts(const QString& name, const QString& text, const QString& secondName, const QString& secondText) {
    addRow(name, paperText(text, this), secondName, paperText(secondText, this));
}

PaperTable::PaperTable(const QStringList& headers, const QList<int>& stretch, QWidget* parent)
    : QWidget(parent), m_grid(lined(this, 1)), m_columns(static_cast<int>(headers.size())) {
    for (int column = 0; column < m_columns; ++column) {
        m_grid->addWidget(cell(label(headers[column], TextRole::Caption, Token::Text2, this), Token::Sunken, this), 0, column);
        m_grid->setColumnStretch(column, stretch.value(column));
    }
}

void PaperTable::addRow(const QList<QWidget*>& cells) {
    ++m_row;
    for (int column = 0; column < m_columns; ++column)
        m_grid->addWidget(cell(cells[column], Token::Surface, this), m_row, column);
}

void PaperTable::addNote(const QString& text) {
    ++m_row;
    m_grid->addWidget(cell(label(text, TextRole::Body, Token::Text3, this), Token::Surface, this), m_row, 0, 1, m_columns);
}

} // namespace duban
