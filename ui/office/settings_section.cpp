#include "office/settings_section.h"

#include "office/plain_table.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace duban {

SettingsSection::SettingsSection(Session& session, const QString& title, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(title) {}

void SettingsSection::build(const QStringList& headers, const std::vector<int>& widths, const QString& note) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* list = new Panel(m_title, this);
    m_bar = new QHBoxLayout;
    m_bar->setContentsMargins(16, 8, 16, 8);
    m_bar->setSpacing(8);
    if (!note.isEmpty())
        m_bar->addWidget(textLabel(note, Token::Text3, list), 1);
    list->body()->addLayout(m_bar);
    m_table = plainTable(headers, widths, list);
    m_table->setAccessibleName(m_title);
    list->body()->addWidget(m_table, 1);
    row->addWidget(list, 1);
    m_side = new Panel(QString(), this);
    m_side->setFixedWidth(316);
    auto* scroll = new QScrollArea(m_side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    m_sideBody = new QVBoxLayout(inner);
    m_sideBody->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    m_side->body()->addWidget(scroll, 1);
    row->addWidget(m_side);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int current, int, int before) {
        if (current != before)
            showRow(current);
    });
}

FieldForm* SettingsSection::beginForm(const QString& title) {
    if (m_holder != nullptr) { // it may be what has just been clicked
        m_holder->hide();
        m_holder->deleteLater();
    }
    m_side->setTitle(title);
    m_holder = new QWidget(m_side);
    auto* column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_form = new FieldForm(m_holder);
    column->addWidget(m_form);
    m_sideBody->addWidget(m_holder);
    return m_form;
}

void SettingsSection::addToSide(QWidget* widget) { m_holder->layout()->addWidget(widget); }

void SettingsSection::endForm() {
    static_cast<QVBoxLayout*>(m_holder->layout())->addStretch(1);
    m_holder->show();
}

void SettingsSection::addToBar(QWidget* widget) {
    const auto* words = qobject_cast<const QLabel*>(widget);
    m_bar->addWidget(widget, words != nullptr && words->wordWrap() ? 1 : 0);
}

void SettingsSection::finish(const Result<>& done, const QString& told) {
    if (!done)
        return m_form->showError(done.error());
    reload();
    m_session.navigator.tell(told);
}

} // namespace duban
