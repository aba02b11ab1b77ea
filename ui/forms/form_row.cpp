#include "forms/form_row.h"

#include "theme/labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStyle>

namespace duban {

namespace {
constexpr int labelWidth = 76;

/// The widget that shows the red edge: a compound field lends its inner one.
QWidget* edgeOf(QWidget* field) { return field->focusProxy() != nullptr ? field->focusProxy() : field; }
} // namespace

FormRow::FormRow(const QString& text, QWidget* field, bool required, QWidget* parent)
    : QWidget(parent), m_label(label(required ? text + QStringLiteral(" *") : text, TextRole::Body, Token::Text2, this)), m_field(field),
      m_errorRow(new QWidget(this)), m_error(label({}, TextRole::Caption, Token::Red, m_errorRow)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setFixedSize(labelWidth, 28);
    m_label->setBuddy(edgeOf(field));
    row->addWidget(m_label, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* line = new QHBoxLayout; // a narrow field stays at the left
    line->addWidget(field, 1);
    if (field->maximumWidth() < QWIDGETSIZE_MAX)
        line->addStretch(1);
    column->addLayout(line);
    auto* wrong = new QHBoxLayout(m_errorRow);
    wrong->setContentsMargins(0, 0, 0, 0);
    wrong->setSpacing(4);
    auto* sign = label({}, TextRole::Caption, Token::Red, m_errorRow);
    sign->setPixmap(Theme::pixmap(QStringLiteral("error"), Token::Red, 14, 2.0));
    wrong->addWidget(sign, 0, Qt::AlignTop);
    m_error->setWordWrap(true);
    wrong->addWidget(m_error, 1);
    column->addWidget(m_errorRow);
    row->addLayout(column, 1);
    m_errorRow->hide();
    edgeOf(field)->setAccessibleName(text);
    edgeOf(field)->installEventFilter(this);
}

void FormRow::setLabelWidth(int width) { m_label->setFixedWidth(width); }

QString FormRow::error() const { return m_error->text(); }

void FormRow::setError(const QString& text) {
    if (text == m_error->text())
        return;
    m_error->setText(text);
    m_errorRow->setVisible(!text.isEmpty());
    QWidget* edge = edgeOf(m_field);
    edge->setProperty("wrong", !text.isEmpty());
    edge->style()->unpolish(edge);
    edge->style()->polish(edge);
    edge->setAccessibleDescription(text);
}

bool FormRow::check() {
    if (m_check)
        setError(m_check());
    return error().isEmpty();
}

bool FormRow::eventFilter(QObject* watched, QEvent* event) {
    // a popup (calendar, completion) takes the focus for a moment; the field has not been left
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        check();
    return QWidget::eventFilter(watched, event);
}

} // namespace duban
