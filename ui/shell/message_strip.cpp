#include "shell/message_strip.h"

#include "theme/labels.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

namespace duban {

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent), m_icon(label({}, TextRole::Body, Token::Text, this)), m_text(textLabel({}, Token::Text, this)),
      m_copy(button(tr("Copy details"), QStringLiteral("copy"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 12, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_copy->setProperty("role", QStringLiteral("ghost"));
    row->addWidget(m_copy);
    auto* close = button(tr("Close"), {}, this);
    close->setProperty("role", QStringLiteral("ghost"));
    row->addWidget(close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(5000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_detail); });
    hide();
}

QString MessageStrip::text() const { return isVisibleTo(parentWidget()) ? m_text->text() : QString(); }

void MessageStrip::tell(const QString& text) {
    m_error = false;
    m_icon->setPixmap(Theme::pixmap(QStringLiteral("ok"), Token::Green, 16, 2.0));
    m_text->setText(text);
    m_copy->hide();
    show();
    m_timer.start();
    update();
}

void MessageStrip::tellError(const Error& error) {
    m_error = true;
    m_icon->setPixmap(Theme::pixmap(QStringLiteral("error"), Token::Red, 16, 2.0));
    m_text->setText(sentence(error));
    m_detail = QStringLiteral("%1\n%2\n%3").arg(sentence(error), error.code, error.detail);
    m_copy->setVisible(!error.detail.isEmpty());
    m_timer.stop();
    show();
    update();
}

void MessageStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(m_error ? Token::RedSoft : Token::GreenSoft));
}

} // namespace duban
