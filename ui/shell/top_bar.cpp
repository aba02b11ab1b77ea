#include "shell/top_bar.h"

#include "shell/bell_button.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>

namespace duban {

namespace {

/// The mark 督 in white on the accent.
class Mark final : public QWidget {
public:
    explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(24, 24); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::AccentFill));
        painter.drawRoundedRect(rect(), 4, 4);
        QFont font = fontOf(TextRole::Strong);
        font.setPixelSize(15);
        painter.setFont(font);
        painter.setPen(Theme::color(Token::OnAccent));
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("督"));
    }
};

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), m_menus(new QMenuBar(this)),
      m_search(duban::searchBox(tr("Search numbers, units, problems (Ctrl+K)"), tr("Search"), this)), m_bell(new BellButton(this)),
      m_person(label({}, TextRole::Body, Token::Text2, this)) {
    setFixedHeight(40);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(new Mark(this));
    row->addWidget(label(tr("Dubantai"), TextRole::PanelTitle, Token::Text, this));
    row->addSpacing(12);
    m_menus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addWidget(m_menus, 1);
    m_search->setFixedWidth(300);
    row->addWidget(m_search);
    row->addWidget(m_bell);
    row->addWidget(m_person);
}

void TopBar::setPerson(const QString& name, const QString& role) {
    m_person->setText(role.isEmpty() || role == name ? name : QStringLiteral("%1 · %2").arg(name, role));
}

void TopBar::setSearchEnabled(bool enabled) {
    m_search->setVisible(enabled);
    m_bell->setVisible(enabled);
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Token::Line));
}

} // namespace duban
