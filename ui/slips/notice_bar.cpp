#include "slips/notice_bar.h"

#include "theme/labels.h"

#include <QBoxLayout>
#include <QPainter>

namespace duban {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_icon(label({}, TextRole::Body, Token::Text, this)), m_text(textLabel({}, Token::Text, this)),
      m_acts(new QHBoxLayout) {
    setObjectName(QStringLiteral("noticeBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_acts->setSpacing(4);
    row->addLayout(m_acts);
    hide();
}

void NoticeBar::say(const QString& text, std::vector<Act> acts, Token colour) {
    m_colour = colour;
    m_icon->setPixmap(Theme::pixmap(colour == Token::Accent ? QStringLiteral("info") : QStringLiteral("warn"), colour, 16, 2.0));
    m_text->setText(text);
    while (QLayoutItem* item = m_acts->takeAt(0)) {
        if (item->widget() != nullptr) { // it may be the one that was clicked
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    acts.push_back({tr("Close"), [] {}});
    for (Act& act : acts) {
        auto* made = button(act.text, {}, this);
        made->setProperty("role", QStringLiteral("ghost"));
        connect(made, &QPushButton::clicked, this, [this, run = std::move(act.run)] {
            hide();
            run();
        });
        m_acts->addWidget(made);
    }
    show();
    update();
}

QString NoticeBar::text() const { return isVisibleTo(parentWidget()) ? m_text->text() : QString(); }

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(m_colour == Token::Accent ? Token::AccentSoft : Token::AmberSoft));
}

} // namespace duban
