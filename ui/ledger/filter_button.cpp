#include "ledger/filter_button.h"

#include "theme/theme.h"

#include <QCheckBox>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace duban {

FilterButton::FilterButton(const QString& title, Load load, QWidget* parent)
    : QPushButton(parent), m_title(title), m_load(std::move(load)) {
    setProperty("role", QStringLiteral("plain"));
    setAccessibleName(tr("Filter: %1").arg(title));
    connect(this, &QPushButton::clicked, this, &FilterButton::openMenu);
    showChosen();
}

void FilterButton::setChosen(const QStringList& values, const QStringList& labels) {
    m_chosen = values;
    m_labels = labels;
    showChosen();
}

void FilterButton::showChosen() {
    const QString words = m_labels.size() <= 2 ? m_labels.join(QStringLiteral("、")) : tr("%1 kinds").arg(m_labels.size());
    setText(m_chosen.isEmpty() ? m_title : QStringLiteral("%1: %2").arg(m_title, words));
    setIcon(Theme::icon(m_chosen.isEmpty() ? QStringLiteral("down") : QStringLiteral("filter"),
                        m_chosen.isEmpty() ? Token::Text2 : Token::Accent));
    setProperty("chosen", !m_chosen.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
}

void FilterButton::openMenu() {
    QMenu menu(this);
    auto* area = new QScrollArea(&menu);
    auto* list = new QWidget(area);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(2);
    std::vector<std::pair<QCheckBox*, ValueCount>> boxes;
    for (const ValueCount& value : m_load()) {
        auto* box = new QCheckBox(QStringLiteral("%1  %2").arg(value.label.isEmpty() ? value.value : value.label).arg(value.count), list);
        box->setChecked(m_chosen.contains(value.value));
        column->addWidget(box);
        boxes.emplace_back(box, value);
    }
    if (boxes.empty())
        column->addWidget(new QCheckBox(tr("No values"), list)), column->itemAt(0)->widget()->setEnabled(false);
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setMinimumWidth(220);
    area->setFixedHeight(std::min(420, list->sizeHint().height() + 4));
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(area);
    menu.addAction(holder);
    menu.exec(mapToGlobal(QPoint(0, height() + 2)));
    QStringList values;
    QStringList labels;
    for (const auto& [box, value] : boxes)
        if (box->isChecked()) {
            values << value.value;
            labels << (value.label.isEmpty() ? value.value : value.label);
        }
    if (values == m_chosen)
        return;
    setChosen(values, labels);
    Q_EMIT chosenChanged();
}

} // namespace duban
