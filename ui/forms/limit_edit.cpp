#include "forms/limit_edit.h"

#include "forms/date_text.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace duban {

LimitEdit::LimitEdit(Calendar calendar, QDate dayZero, int maxDays, QWidget* parent)
    : QWidget(parent), m_calendar(std::move(calendar)), m_dayZero(dayZero), m_maxDays(maxDays), m_line(new QLineEdit(this)),
      m_bothWays(label({}, TextRole::Caption, Token::Text2, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_line->setFixedWidth(120);
    m_line->setToolTip(tr("A number of working days (15) or a date (3.23)"));
    row->addWidget(m_line);
    row->addWidget(m_bothWays, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        explain();
        Q_EMIT limitChanged();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (problem().isEmpty())
            setLimit(limit());
    });
}

LimitEdit::~LimitEdit() { m_line->disconnect(this); }

Limit LimitEdit::limit() const { return parseLimitText(m_line->text(), m_dayZero, m_calendar).value_or(Limit{}); }

void LimitEdit::setLimit(const Limit& limit) {
    if (m_line->text() != limitText(limit))
        m_line->setText(limitText(limit));
}

QString LimitEdit::problem() const {
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    const auto read = parseLimitText(text, m_dayZero, m_calendar);
    if (!read)
        return tr("“%1” is neither a number of working days nor a date; write for example 15 or 2026-03-23").arg(text);
    if (read->days && (*read->days < 1 || *read->days > m_maxDays))
        return tr("Choose 1 to %1 working days").arg(m_maxDays);
    return {};
}

void LimitEdit::explain() {
    m_bothWays->setText(problem().isEmpty() ? limitBothWays(limit(), m_dayZero, m_calendar) : QString());
    m_bothWays->setToolTip(tr("Counted from %1").arg(dateWithWeekday(m_dayZero)));
}

} // namespace duban
