#include "office/plain_table.h"

#include "theme/theme.h"

#include <QHeaderView>

#include <QPainter>
#include <QStyledItemDelegate>

namespace duban {

namespace {

class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.data(Qt::CheckStateRole).isValid()) // the style draws the box
            return QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, Theme::color(selected ? Token::Selected : Token::Hover));
        QRect words = option.rect.adjusted(8, 0, -6, 0);
        if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
            icon.paint(painter, QRect(words.left(), words.center().y() - 8, 16, 16));
            words.setLeft(words.left() + 22);
        }
        painter->setPen(Theme::color(Token::Text));
        painter->setFont(option.font);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

QAbstractItemDelegate* rowDelegate(QObject* parent) { return new RowDelegate(parent); }

QTableWidget* plainTable(const QStringList& headers, const std::vector<int>& widths, QWidget* parent) {
    auto* table = new QTableWidget(0, static_cast<int>(headers.size()), parent);
    table->setHorizontalHeaderLabels(headers);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setItemDelegate(rowDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setFixedHeight(28);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        if (width == 0)
            table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            table->setColumnWidth(column, width);
    }
    return table;
}

void setRow(QTableWidget* table, int row, const QStringList& cells) {
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        table->setItem(row, column, item);
    }
}

} // namespace duban
