#include "clues/clue_look.h"

#include <QPainter>

namespace duban {

CellChip clueStateChip(ClueState state) {
    switch (state) {
    case ClueState::Open: return {QStringLiteral("state-waiting"), Token::Amber, Token::AmberSoft};
    case ClueState::HandedOver: return {QStringLiteral("slip"), Token::Accent, Token::AccentSoft};
    case ClueState::Merged: return {QStringLiteral("link"), Token::Text2, Token::Chip};
    case ClueState::Transferred: return {QStringLiteral("state-transferred"), Token::Text2, Token::Chip};
    case ClueState::Forwarded: return {QStringLiteral("send"), Token::Text2, Token::Chip};
    case ClueState::Rejected: return {QStringLiteral("state-refused"), Token::Text2, Token::Chip};
    case ClueState::Settled: break;
    }
    return {QStringLiteral("state-closed"), Token::Green, Token::GreenSoft};
}

std::optional<CellChip> clueClockChip(const ClueClock& clock) {
    if (clock.decided)
        return std::nullopt;
    if (clock.lateDays > 0)
        return CellChip{QStringLiteral("clock"), Token::Red, Token::RedSoft};
    if (clock.daysLeft == 0)
        return CellChip{QStringLiteral("clock"), Token::Amber, Token::AmberSoft};
    return std::nullopt;
}

namespace {
class ChipWidget final : public QWidget {
public:
    ChipWidget(CellChip chip, QString text, QWidget* parent) : QWidget(parent), m_chip(std::move(chip)), m_text(std::move(text)) {
        setFixedHeight(22);
        setMinimumWidth(104);
        setAccessibleName(m_text);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintChip(painter, rect(), m_chip.icon, m_text, m_chip.colour, m_chip.ground);
    }

private:
    CellChip m_chip;
    QString m_text;
};
} // namespace

QWidget* chipWidget(const CellChip& chip, const QString& text, QWidget* parent) { return new ChipWidget(chip, text, parent); }

} // namespace duban
