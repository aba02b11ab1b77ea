#include "ledger/filter_button.h"

#include "departments/pinyin.h"
#include "theme/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace duban {

namespace {

QString labelOf(const ValueCount& value) { return value.label.isEmpty() ? value.value : value.label; }

using Boxes = std::vector<std::pair<QCheckBox*, ValueCount>>;

/// Many values get a line to look among them, by text or initials.
void addFinder(QVBoxLayout* column, const Boxes& boxes, QWidget* parent) {
    auto* finder = searchBox(FilterButton::tr("Look among the values"), FilterButton::tr("Look among the values"), parent);
    column->addWidget(finder);
    QObject::connect(finder, &QLineEdit::textChanged, parent, [boxes](const QString& text) {
        for (const auto& [box, value] : boxes)
            box->setVisible(text.isEmpty() || labelOf(value).contains(text, Qt::CaseInsensitive) || initialsMatch(labelOf(value), text));
    });
}

Boxes fill(QWidget* list, const std::vector<ValueCount>& values, const QStringList& chosen) {
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(2);
    Boxes boxes;
    for (const ValueCount& value : values) {
        auto* box = new QCheckBox(QStringLiteral("%1  %2").arg(labelOf(value)).arg(value.count), list);
        box->setChecked(chosen.contains(value.value));
        box->setObjectName(QStringLiteral("value-") + value.value);
        column->addWidget(box);
        boxes.emplace_back(box, value);
    }
    column->addStretch(1);
    if (boxes.empty())
        column->insertWidget(0, label(FilterButton::tr("No values"), TextRole::Body, Token::Text3, list));
    return boxes;
}

void makeSingle(const Boxes& boxes) {
    for (const auto& [box, value] : boxes)
        QObject::connect(box, &QCheckBox::toggled, box, [boxes, mine = box](bool checked) {
            for (const auto& [other, otherValue] : boxes)
                if (checked && other != mine)
                    other->setChecked(false);
        });
}

} // namespace

FilterButton::FilterButton(const QString& title, Load load, QWidget* parent)
    : QPushButton(parent), m_title(title), m_load(std::move(load)) {
    setProperty("role", QStringLiteral("plain"));
    setAccessibleName(tr("Filter: %1").arg(title));
    connect(this, &QPushButton::clicked, this, [this] { openMenu(mapToGlobal(QPoint(0, height() + 2))); });
    connect(&Theme::of(*qobject_cast<QApplication*>(qApp)), &Theme::changed, this, &FilterButton::showChosen);
    showChosen();
}

void FilterButton::setShy(bool shy) {
    m_shy = shy;
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
    if (m_shy)
        setVisible(!m_chosen.isEmpty());
}

void FilterButton::openMenu(const QPoint& globalPosition) {
    QMenu menu(this);
    auto* holder = new QWidget(&menu);
    auto* outer = new QVBoxLayout(holder);
    outer->setContentsMargins(8, 4, 8, 4);
    auto* area = new QScrollArea(holder);
    auto* list = new QWidget(area);
    const Boxes boxes = fill(list, m_load(), m_chosen);
    if (boxes.size() > 12)
        addFinder(outer, boxes, holder);
    if (m_single)
        makeSingle(boxes);
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setMinimumWidth(230);
    area->setFixedHeight(std::min(420, list->sizeHint().height() + 4));
    outer->addWidget(area);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(holder);
    menu.addAction(action);
    menu.exec(globalPosition);
    QStringList values;
    QStringList labels;
    for (const auto& [box, value] : boxes)
        if (box->isChecked()) {
            values << value.value;
            labels << labelOf(value);
        }
    if (values == m_chosen)
        return;
    setChosen(values, labels);
    Q_EMIT chosenChanged();
}

} // namespace duban
