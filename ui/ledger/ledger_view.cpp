#include "ledger/ledger_view.h"

#include "ledger/cell_delegate.h"
#include "ledger/ledger_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace duban {

namespace {

void tune(QTableView& view) {
    view.setShowGrid(false);
    view.setItemDelegate(new CellDelegate(&view));
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto dense = [&view] { view.verticalHeader()->setDefaultSectionSize(Theme::rowHeight()); };
    dense();
    QObject::connect(&Theme::of(*qobject_cast<QApplication*>(qApp)), &Theme::changed, &view, dense);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setFixedHeight(28);
    view.setWordWrap(false);
    view.setMouseTracking(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setFrameShape(QFrame::NoFrame);
}

QString quoted(QString text) {
    if (!text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('"')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

LedgerView::LedgerView(QWidget* parent) : QTableView(parent), m_frozen(new QTableView(this)) {
    tune(*this);
    tune(*m_frozen);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    m_frozen->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    viewport()->stackUnder(m_frozen);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(true);
    m_frozen->horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column < m_frozenCount) {
            m_frozen->setColumnWidth(column, width);
            placeFrozen();
        }
        Q_EMIT columnResized(column);
    });
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { setColumnWidth(column, width); });
    follow(horizontalHeader());
    follow(m_frozen->horizontalHeader());
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint& at) {
            const QModelIndex index = view->indexAt(at);
            if (index.isValid() && !selectionModel()->isSelected(index))
                selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
            Q_EMIT rowMenuWanted(view->viewport()->mapToGlobal(at));
        });
    }
    const auto open = [this](const QModelIndex& index) { Q_EMIT opened(index.row()); };
    connect(this, &QTableView::doubleClicked, this, open);
    connect(m_frozen, &QTableView::doubleClicked, this, open);
    connect(m_frozen, &QTableView::clicked, this, &QTableView::clicked);
}

void LedgerView::follow(QHeaderView* header) {
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        if (const int column = header->logicalIndexAt(at); column >= 0)
            Q_EMIT headerMenuWanted(column, header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionClicked, this, &LedgerView::clickHeader);
}

void LedgerView::clickHeader(int column) {
    const bool further = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    const auto key = std::find_if(m_keys.begin(), m_keys.end(), [column](const auto& one) { return one.first == column; });
    if (key == m_keys.end())
        Q_EMIT sortWanted(column, false, further);
    else if (!key->second)
        Q_EMIT sortWanted(column, true, further);
    else
        Q_EMIT sortWanted(-1, false, false); // the third click: back to the default order
}

void LedgerView::setSorted(int column, bool descending) {
    m_keys.clear();
    if (column >= 0)
        m_keys.emplace_back(column, descending);
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        view->horizontalHeader()->setSortIndicatorShown(column >= 0);
        if (column >= 0)
            view->horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void LedgerView::setFrozenCount(int count) {
    m_frozenCount = std::clamp(count, 1, 3);
    if (model() == nullptr)
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= m_frozenCount || isColumnHidden(column));
        if (column < m_frozenCount)
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    placeFrozen();
}

void LedgerView::hideColumnToo(int column, bool hide) {
    setColumnHidden(column, hide);
    setFrozenCount(m_frozenCount);
}

void LedgerView::showRowNumbers(bool show) {
    verticalHeader()->setVisible(show);
    verticalHeader()->setFixedWidth(46);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setHighlightSections(false);
    placeFrozen();
}

void LedgerView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    setFrozenCount(m_frozenCount);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT selectionTextChanged(); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        viewport()->update();
        m_frozen->viewport()->update();
    });
    placeFrozen();
}

void LedgerView::placeFrozen() {
    int width = 0;
    for (int column = 0; column < m_frozenCount; ++column)
        width += isColumnHidden(column) ? 0 : columnWidth(column);
    const int left = frameWidth() + (verticalHeader()->isVisible() ? verticalHeader()->width() : 0);
    m_frozen->setGeometry(left, frameWidth(), width, viewport()->height() + horizontalHeader()->height());
    m_frozen->setVisible(model() != nullptr && width > 0);
}

void LedgerView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    placeFrozen();
}

void LedgerView::updateGeometries() {
    QTableView::updateGeometries();
    if (m_frozen != nullptr)
        placeFrozen();
}

void LedgerView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionTextChanged();
}

QList<int> LedgerView::selectedRows() const {
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString LedgerView::selectionText() const {
    if (selectionModel() == nullptr)
        return {};
    qint64 cells = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        cells += static_cast<qint64>(range.height()) * range.width();
    if (cells < 2)
        return {};
    if (cells > 20000) // figures of a huge selection would read a million rows
        return tr("Count %1").arg(cells);
    qint64 figures = 0;
    qint64 sum = 0;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        const QVariant figure = index.data(NumberCellRole);
        if (figure.isValid() && !index.data(Qt::DisplayRole).toString().isEmpty()) {
            ++figures;
            sum += figure.toLongLong();
        }
    }
    if (figures == 0)
        return tr("Count %1").arg(cells);
    return tr("Count %1   Sum %2   Average %3").arg(cells).arg(sum).arg(static_cast<double>(sum) / static_cast<double>(figures), 0, 'f', 1);
}

void LedgerView::copySelection() {
    if (selectionModel() == nullptr || selectionModel()->selection().isEmpty())
        return;
    const QItemSelection selection = selectionModel()->selection();
    int left = model()->columnCount();
    int right = 0;
    for (const QItemSelectionRange& range : selection) {
        left = std::min(left, range.left());
        right = std::max(right, range.right());
    }
    QString plain;
    QString html = QStringLiteral("<table>");
    for (const int row : selectedRows().mid(0, 20000)) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (int column = left; column <= right; ++column) {
            if (isColumnHidden(column))
                continue;
            const QString text = model()->index(row, column).data().toString();
            cells << quoted(text);
            html += QStringLiteral("<td>") + text.toHtmlEscaped() + QStringLiteral("</td>");
        }
        plain += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        html += QStringLiteral("</tr>");
    }
    auto* mime = new QMimeData;
    mime->setText(plain);
    // allowed: a table for spreadsheets to paste; every text in it is escaped
    mime->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void LedgerView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows); // the whole row, as in a spreadsheet
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace duban
