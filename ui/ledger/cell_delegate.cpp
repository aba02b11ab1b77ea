#include "ledger/cell_delegate.h"

#include "ledger/ledger_model.h"
#include "theme/labels.h"

#include <QAbstractItemView>
#include <QPainter>

namespace duban {

StateLook stateLook(const QString& word) {
    const QString icon = QStringLiteral("state-") + word;
    if (word == QLatin1String("submitted") || word == QLatin1String("verifying") || word == QLatin1String("closing"))
        return {icon, Token::Accent, Token::AccentSoft};
    if (word == QLatin1String("closed") || word == QLatin1String("consolidated"))
        return {icon, Token::Green, Token::GreenSoft};
    if (word == QLatin1String("planned"))
        return {QStringLiteral("state-draft"), Token::Text2, Token::Chip};
    if (word == QLatin1String("merged"))
        return {QStringLiteral("link"), Token::Text2, Token::Chip};
    return {icon, Token::Text2, Token::Chip};
}

int paintChip(QPainter& painter, const QRect& rect, const QString& iconName, const QString& text, Token colour, Token ground) {
    painter.setFont(fontOf(TextRole::Caption));
    const int words = painter.fontMetrics().horizontalAdvance(text);
    const int width = std::min(rect.width(), (iconName.isEmpty() ? 12 : 28) + words);
    const QRect chip(rect.left(), rect.center().y() - 9, width, 20);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ground));
    painter.drawRoundedRect(chip, 3, 3);
    int left = chip.left() + 6;
    if (!iconName.isEmpty()) {
        painter.drawPixmap(left, chip.top() + 3, Theme::pixmap(iconName, colour, 14, painter.device()->devicePixelRatioF()));
        left += 17;
    }
    painter.setPen(Theme::color(colour));
    painter.drawText(QRect(left, chip.top(), chip.right() - left - 2, 20), Qt::AlignVCenter | Qt::AlignLeft, text);
    return width;
}

int paintLadder(QPainter& painter, const QRect& rect, const QString& step, const QString& text) {
    const int bars = step == QLatin1String("red") ? 3 : step == QLatin1String("yellow") ? 2 : 1;
    const Token colour = bars == 3 ? Token::Red : bars == 2 ? Token::Amber : Token::Blue;
    const Token ground = bars == 3 ? Token::RedSoft : bars == 2 ? Token::AmberSoft : Token::BlueSoft;
    painter.setFont(fontOf(TextRole::Caption));
    const int width = std::min(rect.width(), 30 + painter.fontMetrics().horizontalAdvance(text));
    const QRect chip(rect.left(), rect.center().y() - 9, width, 20);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ground));
    painter.drawRoundedRect(chip, 3, 3);
    for (int bar = 0; bar < 3; ++bar) {
        const int height = 4 + 3 * bar;
        const QRect one(chip.left() + 6 + bar * 5, chip.bottom() - 4 - height, 3, height);
        painter.fillRect(one, Theme::color(bar < bars ? colour : Token::Line2));
    }
    painter.setPen(Theme::color(colour));
    painter.drawText(chip.adjusted(24, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    return width;
}

namespace {
// The row of the current cell is tinted, so that the eye keeps the line while cells stay selectable one by one.
bool inCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->selectionModel() != nullptr && view->selectionModel()->currentIndex().row() == index.row();
}
} // namespace

namespace {

void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& inner) {
    painter.fillRect(option.rect.adjusted(0, 0, 0, -1), Theme::color(Token::Sunken));
    QRect words = inner;
    if (index.column() == 0) {
        const auto* model = qobject_cast<const LedgerModel*>(index.model());
        const bool folded = index.row() + 1 >= model->rowCount() || model->isGroup(index.row() + 1);
        painter.drawPixmap(words.left() - 2, words.center().y() - 6,
                           Theme::pixmap(folded ? QStringLiteral("right") : QStringLiteral("down"), Token::Text2, 12,
                                         painter.device()->devicePixelRatioF()));
        words.adjust(16, 0, 0, 0);
    }
    painter.setFont(fontOf(index.column() == 0 ? TextRole::Strong : TextRole::Body));
    painter.setPen(Theme::color(index.column() == 0 ? Token::Text : Token::Text2));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void paintFocus(QPainter& painter, const QRect& rect) {
    painter.setPen(QPen(Theme::color(Token::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(rect.adjusted(0, 0, -1, -2));
}

/// What was searched for stands on an amber ground; a hit further right is brought into sight.
void paintMarked(QPainter& painter, const QRect& inner, QString text, const QString& mark) {
    painter.setFont(fontOf(TextRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    qsizetype at = text.indexOf(mark, 0, Qt::CaseInsensitive);
    if (at > 0 && metrics.horizontalAdvance(text.left(at + mark.size())) > inner.width() - 12) {
        const qsizetype cut = std::max<qsizetype>(0, at - 6);
        text = QStringLiteral("…") + text.mid(cut);
        at = text.indexOf(mark, 0, Qt::CaseInsensitive);
    }
    text = metrics.elidedText(text, Qt::ElideRight, inner.width());
    if (at >= 0 && at + mark.size() <= text.size()) {
        const int left = inner.left() + metrics.horizontalAdvance(text.left(at));
        const int wide = metrics.horizontalAdvance(text.mid(at, mark.size()));
        painter.fillRect(QRect(left, inner.center().y() - 9, wide, 19), Theme::color(Token::AmberSoft));
    }
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Theme::color(Token::Selected));
    else if (option.state.testFlag(QStyle::State_MouseOver) || inCurrentRow(option, index))
        painter->fillRect(option.rect, Theme::color(Token::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::color(Token::Line));
    const QRect inner = option.rect.adjusted(8, 0, -8, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto column = static_cast<LedgerColumn>(index.column());
    const bool ledger = qobject_cast<const LedgerModel*>(index.model()) != nullptr;
    if (ledger && index.data(GroupRole).toBool()) {
        paintGroup(*painter, option, index, inner);
    } else if (ledger && index.data(MarkRole).isValid()) {
        paintMarked(*painter, inner, text, index.data(MarkRole).toString());
    } else if (ledger && column == LedgerColumn::State) {
        const StateLook look = stateLook(index.data(StateRole).toString());
        paintChip(*painter, inner, look.icon, text, look.colour, look.ground);
    } else if (ledger && column == LedgerColumn::Remaining && index.data(OverdueRole).toInt() > 0) {
        paintLadder(*painter, inner, index.data(StepRole).toString(), text);
    } else if (ledger && column == LedgerColumn::Remaining && index.data(StepRole).toString() == QLatin1String("soon")) {
        paintChip(*painter, inner, QStringLiteral("clock"), text, Token::Amber, Token::AmberSoft);
    } else if (const QVariant chip = ledger ? QVariant() : index.data(ChipRole); chip.isValid()) {
        const auto look = chip.value<CellChip>();
        paintChip(*painter, inner, look.icon, text, look.colour, look.ground);
    } else {
        const QVariant colour = index.data(Qt::ForegroundRole);
        painter->setFont(index.data(Qt::FontRole).isValid() ? index.data(Qt::FontRole).value<QFont>() : fontOf(TextRole::Body));
        painter->setPen(colour.isValid() ? colour.value<QColor>() : Theme::color(Token::Text));
        const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(inner, static_cast<int>(align == 0 ? Qt::AlignVCenter | Qt::AlignLeft : align) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option.rect);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto column = static_cast<LedgerColumn>(index.column());
    const bool ledger = qobject_cast<const LedgerModel*>(index.model()) != nullptr;
    const bool chip = ledger ? column == LedgerColumn::State || column == LedgerColumn::Remaining : index.data(ChipRole).isValid();
    return {option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + (chip ? 48 : 17), Theme::rowHeight()};
}

} // namespace duban
