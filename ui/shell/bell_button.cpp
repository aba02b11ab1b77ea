#include "shell/bell_button.h"

#include "theme/labels.h"

#include <QMenu>
#include <QPainter>

namespace duban {

BellButton::BellButton(QWidget* parent) : QAbstractButton(parent), m_menu(new QMenu(this)) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
    setNotices({}, false);
    connect(this, &QAbstractButton::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
}

void BellButton::setNotices(std::vector<Notice> notices, bool quiet) {
    m_notices = std::move(notices);
    m_quiet = quiet;
    const QString words = m_notices.empty() ? tr("Nothing to remind of")
                          : quiet           ? tr("Quiet for today")
                                            : tr("%1 to remind of").arg(count());
    setAccessibleName(words);
    setToolTip(words);
    m_menu->clear();
    for (const Notice& notice : m_notices) {
        QAction* open = m_menu->addAction(notice.text);
        connect(open, &QAction::triggered, this, [this, code = notice.code] { Q_EMIT listWanted(code); });
    }
    if (m_notices.empty())
        m_menu->addAction(tr("Nothing to remind of"))->setEnabled(false);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Print the due list…")), &QAction::triggered, this, &BellButton::dueListWanted);
    QAction* hush = m_menu->addAction(tr("Quiet for today"));
    hush->setCheckable(true);
    hush->setChecked(quiet);
    connect(hush, &QAction::toggled, this, &BellButton::quietChanged);
    update();
}

void BellButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::Hover));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    painter.drawPixmap(8, 7, Theme::pixmap(QStringLiteral("bell"), m_quiet ? Token::Disabled : Token::Text2, 18, devicePixelRatioF()));
    if (count() > 0 && !m_quiet) {
        const QString text = count() > 99 ? QStringLiteral("99+") : QString::number(count());
        QFont font = fontOf(TextRole::Caption);
        font.setPixelSize(10);
        painter.setFont(font);
        const int wide = std::max(15, painter.fontMetrics().horizontalAdvance(text) + 7);
        const QRect badge(width() - wide - 1, 2, wide, 15);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::Red));
        painter.drawRoundedRect(badge, 7.5, 7.5);
        painter.setPen(Theme::color(Token::Surface));
        painter.drawText(badge, Qt::AlignCenter, text);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(Token::Accent), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace duban
