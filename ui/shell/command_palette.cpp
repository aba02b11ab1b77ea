#include "shell/command_palette.h"

#include "theme/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace duban {

namespace {

constexpr int lineHeight = 30;
enum Role { KindRole = Qt::UserRole + 1, DetailRole, IconRole };

class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, lineHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, Theme::color(current ? Token::Selected : Token::Surface));
        QRect left = option.rect.adjusted(12, 0, -12, 0);
        painter->drawPixmap(left.left(), left.center().y() - 7,
                            Theme::pixmap(index.data(IconRole).toString(), Token::Text2, 16, painter->device()->devicePixelRatioF()));
        left.adjust(26, 0, 0, 0);
        painter->setFont(fontOf(TextRole::Caption));
        painter->setPen(Theme::color(Token::Text3));
        const QString kind = index.data(KindRole).toString();
        const QString detail = index.data(DetailRole).toString();
        const QString right = kind.isEmpty() || detail.isEmpty() ? kind + detail : kind + QStringLiteral(" · ") + detail;
        const int wide = painter->fontMetrics().horizontalAdvance(right) + 4;
        painter->drawText(left, Qt::AlignVCenter | Qt::AlignRight, right);
        painter->setFont(fontOf(TextRole::Body));
        painter->setPen(Theme::color(Token::Text));
        painter->drawText(left, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, left.width() - wide - 12));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QLineEdit* box, QWidget* window, Find find) : QListWidget(window), m_box(box), m_find(std::move(find)) {
    setItemDelegate(new HitDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setProperty("panel", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What was found"));
    setObjectName(QStringLiteral("palette"));
    setMouseTracking(true);
    hide();
    box->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(60);
    connect(&m_typing, &QTimer::timeout, this, &CommandPalette::look);
    connect(box, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start)); // what is being composed does not come here
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { go(row(item)); });
}

void CommandPalette::look() {
    m_typing.stop();
    m_shown = m_box->text();
    m_hits = m_find(m_shown);
    clear();
    for (const PaletteHit& hit : m_hits) {
        auto* item = new QListWidgetItem(hit.text, this);
        item->setData(KindRole, hit.kind);
        item->setData(DetailRole, hit.detail);
        item->setData(IconRole, hit.icon);
    }
    setCurrentRow(0);
    setVisible(!m_hits.empty());
    place();
}

void CommandPalette::place() {
    if (!isVisible())
        return;
    const int wide = std::max(m_box->width(), 560);
    const QPoint corner = m_box->mapTo(parentWidget(), QPoint(m_box->width() - wide, m_box->height() + 4));
    const int high = std::min<int>(static_cast<int>(m_hits.size()), 14) * lineHeight + 2;
    setGeometry(std::max(8, corner.x()), corner.y(), wide, high);
    raise();
}

void CommandPalette::go(int row) {
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const auto run = m_hits[static_cast<std::size_t>(row)].run; // what runs may look again
    hide();
    run();
}

bool CommandPalette::onKey(int key) {
    const int rows = count();
    switch (key) {
    case Qt::Key_Down: setCurrentRow(rows == 0 ? -1 : (currentRow() + 1) % rows); return rows > 0;
    case Qt::Key_Up: setCurrentRow(rows == 0 ? -1 : (currentRow() + rows - 1) % rows); return rows > 0;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isVisible() || m_shown != m_box->text()) // typed faster than it was looked
            look();
        go(currentRow());
        return true;
    case Qt::Key_Escape: hide(); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QListWidget::eventFilter(watched, event);
}

} // namespace duban
