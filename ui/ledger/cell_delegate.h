// Draws the cells of every list: state chip, ladder chip, text; never through a style sheet, which would be slow.
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace duban {

/// A chip that a model asks for by itself: data(ChipRole) gives a CellChip, the display text stands in it.
struct CellChip {
    QString icon;
    Token colour = Token::Text2, ground = Token::Chip;
};
inline constexpr int ChipRole = Qt::UserRole + 100;

class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Icon and word in a chip 20 high, at the left of rect and centred in height; returns its width.
int paintChip(QPainter& painter, const QRect& rect, const QString& iconName, const QString& text, Token colour, Token ground);
/// One, two or three bars and words, so that it reads in grey as well.
int paintLadder(QPainter& painter, const QRect& rect, const QString& step, const QString& text);
/// Icon and colours of a matter's state, by its stored word.
struct StateLook {
    QString icon;
    Token colour, ground;
};
StateLook stateLook(const QString& stateWord);

} // namespace duban

Q_DECLARE_METATYPE(duban::CellChip)
