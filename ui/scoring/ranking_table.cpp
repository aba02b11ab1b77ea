#include "scoring/ranking_table.h"

#include "scoring/figure_strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace duban {

namespace {

constexpr qint64 barMaximum = 10500; ///< the highest total there is: 100 and the bonus

class RankingDelegate final : public QStyledItemDelegate {
public:
    RankingDelegate(const RankingModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const SheetUnit& unit = m_model.at(index.row());
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, Theme::color(Token::Selected));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, Theme::color(Token::Hover));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::color(Token::Line));
        const QRect inner = option.rect.adjusted(8, 0, -8, -1);
        if (static_cast<RankingColumn>(index.column()) == RankingColumn::Bar)
            paintBar(*painter, inner, unit);
        else
            paintText(*painter, inner, index, unit);
        painter->restore();
    }

private:
    static void paintBar(QPainter& painter, const QRect& rect, const SheetUnit& unit) {
        const QRect ground(rect.left(), rect.center().y() - 4, rect.width(), 9);
        painter.fillRect(ground, Theme::color(Token::Chip));
        const qint64 width = std::clamp<qint64>(ground.width() * unit.points.value() / barMaximum, 0, ground.width());
        painter.fillRect(QRect(ground.topLeft(), QSize(static_cast<int>(width), ground.height())),
                         Theme::color(unit.rank ? Token::Chart1 : Token::Chart4));
    }

    static void paintText(QPainter& painter, const QRect& rect, const QModelIndex& index, const SheetUnit& unit) {
        const auto column = static_cast<RankingColumn>(index.column());
        Token colour = Token::Text;
        if (column == RankingColumn::Change)
            colour = changeMark(unit.change).colour;
        else if (column == RankingColumn::Lost && deductionOf(unit) < Points())
            colour = Token::Red;
        else if (column == RankingColumn::Grade || (column == RankingColumn::Rank && !unit.rank))
            colour = Token::Text2;
        painter.setFont(fontOf(column == RankingColumn::Rank || column == RankingColumn::Points ? TextRole::Strong : TextRole::Body));
        painter.setPen(Theme::color(colour));
        const int align = index.data(Qt::TextAlignmentRole).toInt();
        painter.drawText(rect, align | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }

    const RankingModel& m_model;
};

} // namespace

Points deductionOf(const SheetUnit& unit) {
    Points sum;
    for (const SheetLine& line : unit.lines)
        sum += line.points;
    return sum;
}

void RankingModel::setGroup(const SheetGroup& group) {
    beginResetModel();
    m_group = group;
    endResetModel();
}

int RankingModel::rowOf(const QString& code) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).code == code)
            return row;
    return -1;
}

int RankingModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_group.units.size()); }

QString RankingModel::text(const SheetUnit& unit, RankingColumn column) const {
    switch (column) {
    case RankingColumn::Rank: return unit.rank ? QString::number(*unit.rank) : QStringLiteral("—");
    case RankingColumn::Unit: return unit.name;
    case RankingColumn::Points: return unit.points.text();
    case RankingColumn::Lost: return deductionOf(unit) == Points() ? QString() : deductionOf(unit).displayText();
    case RankingColumn::Bar: return {};
    case RankingColumn::Grade: return unit.incomplete ? tr("mark missing") : unit.grade.isEmpty() ? tr("not ranked") : unit.grade;
    case RankingColumn::Change: return unit.change ? changeMark(unit.change).text : QStringLiteral("—");
    }
    return {};
}

QString RankingModel::hint(const SheetUnit& unit) const {
    QStringList words{unit.name};
    if (unit.few)
        words << tr("Only %1 matters in the quarter: rates say little.").arg(unit.matters);
    if (unit.incomplete)
        words << tr("A mark that other units have is missing; the quarter cannot be published without it.");
    return words.join(QLatin1Char('\n'));
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    const auto column = static_cast<RankingColumn>(index.column());
    const SheetUnit& unit = at(index.row());
    if (role == Qt::DisplayRole)
        return text(unit, column);
    if (role == Qt::ToolTipRole && column == RankingColumn::Unit)
        return hint(unit);
    if (role == Qt::AccessibleTextRole && column == RankingColumn::Bar)
        return unit.points.text();
    if (role == Qt::TextAlignmentRole) {
        const bool figure = column == RankingColumn::Rank || column == RankingColumn::Points || column == RankingColumn::Lost ||
                            column == RankingColumn::Change;
        return static_cast<int>(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const auto column = static_cast<RankingColumn>(section);
        const bool figure = column == RankingColumn::Rank || column == RankingColumn::Points || column == RankingColumn::Lost ||
                            column == RankingColumn::Change;
        return static_cast<int>(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<RankingColumn>(section)) {
    case RankingColumn::Rank: return tr("Place");
    case RankingColumn::Unit: return tr("Unit");
    case RankingColumn::Points: return tr("Points");
    case RankingColumn::Lost: return tr("Points lost");
    case RankingColumn::Bar: return QString();
    case RankingColumn::Grade: return tr("Grade");
    case RankingColumn::Change: return tr("Change");
    }
    return {};
}

RankingTable::RankingTable(QWidget* parent) : QTableView(parent), m_model(new RankingModel(this)) {
    setModel(m_model);
    setItemDelegate(new RankingDelegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Ranking"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setFixedHeight(28);
    horizontalHeader()->setHighlightSections(false);
    static constexpr int widths[] = {56, 200, 72, 72, 120, 84, 88};
    for (int column = 0; column < 7; ++column)
        setColumnWidth(column, widths[column]);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(RankingColumn::Unit), QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            Q_EMIT unitChosen(m_model->at(current.row()).code);
    });
}

void RankingTable::setGroup(const SheetGroup& group) { m_model->setGroup(group); }

bool RankingTable::select(const QString& code) {
    const int row = m_model->rowOf(code);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, static_cast<int>(RankingColumn::Unit)));
    return row >= 0;
}

// The whole ranking goes to the clipboard: what is wanted in a workbook is the list, not one cell of it.
void RankingTable::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Copy))
        return QTableView::keyPressEvent(event);
    QStringList lines;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (column != static_cast<int>(RankingColumn::Bar))
                cells << (row < 0 ? m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole) : m_model->index(row, column).data())
                             .toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace duban
