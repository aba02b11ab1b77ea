// The filter bar of the clue desk, and what it filters: the second half of CluesPage.
#include "clues/clue_labels.h"
#include "clues/clue_model.h"
#include "clues/clues_page.h"
#include "ledger/filter_button.h"
#include "ledger/ledger_view.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace duban {

namespace {

std::optional<ClueSort> sortOf(int column) {
    switch (static_cast<ClueColumn>(column)) {
    case ClueColumn::Number: return ClueSort::Number;
    case ClueColumn::State: return ClueSort::State;
    case ClueColumn::Received: return ClueSort::Received;
    case ClueColumn::Source: return ClueSort::Source;
    case ClueColumn::Category: return ClueSort::Category;
    case ClueColumn::Clock: return ClueSort::Received; // the limit follows from the day of receipt
    case ClueColumn::Target: return ClueSort::Disposed;
    case ClueColumn::Units:
    case ClueColumn::Content: break;
    }
    return std::nullopt;
}

} // namespace

void CluesPage::buildBar(QVBoxLayout* column) {
    auto* bar = new QWidget(m_list);
    bar->setFixedHeight(44);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Find in contents, reasons, numbers"));
    m_search->setAccessibleName(tr("Find in the list of clues"));
    m_search->addAction(Theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(240);
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start)); // preedit text does not come here
    connect(m_search, &QLineEdit::returnPressed, this, &CluesPage::takeFilters);
    addFilter(row, ClueSort::State, tr("Disposition"));
    addFilter(row, ClueSort::Source, tr("Source"));
    addFilter(row, ClueSort::Category, tr("Category"));
    m_late = button(tr("Late decisions"), QStringLiteral("clock"), bar);
    m_late->setObjectName(QStringLiteral("late"));
    m_late->setCheckable(true);
    row->addWidget(m_late);
    connect(m_late, &QPushButton::toggled, this, &CluesPage::takeFilters);
    m_clear = button(tr("Clear filters"), {}, bar);
    m_clear->setProperty("role", QStringLiteral("ghost"));
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilter({.asOf = m_session.asOf()}); });
    row->addStretch(1);
    m_count = label({}, TextRole::Caption, Token::Text3, bar);
    row->addWidget(m_count);
    column->addWidget(bar);
}

void CluesPage::addFilter(QHBoxLayout* row, ClueSort column, const QString& title) {
    auto* made = new FilterButton(
        title,
        [this, column] {
            std::vector<ValueCount> shown;
            auto values = ClueQuery(m_session.office).values(column);
            if (!values) {
                m_session.navigator.tellError(values.error());
                return shown;
            }
            for (const ClueValue& one : *values) {
                const auto state = column == ClueSort::State ? fromWord<ClueState>(one.value) : std::nullopt;
                shown.push_back({one.id, one.value, state ? clueStateText(*state) : one.label, one.count});
            }
            return shown;
        },
        this);
    m_buttons.emplace_back(column, made);
    row->addWidget(made);
    connect(made, &FilterButton::chosenChanged, this, &CluesPage::takeFilters);
}

void CluesPage::takeFilters() {
    ClueFilter next{.asOf = m_filter.asOf, .unit = m_filter.unit, .search = m_search->text().trimmed(), .late = m_late->isChecked()};
    const auto ids = [&](ListKind list, const QStringList& names) {
        std::vector<qint64> found;
        for (const QString& name : names)
            if (const ListItem* item = m_session.office.itemByName(list, name))
                found.push_back(item->id);
        return found;
    };
    for (const auto& [column, shown] : m_buttons) {
        if (column == ClueSort::State)
            for (const QString& word : shown->chosen())
                if (const auto state = fromWord<ClueState>(word))
                    next.states.push_back(*state);
        if (column == ClueSort::Source)
            next.sources = ids(ListKind::Source, shown->chosen());
        if (column == ClueSort::Category)
            next.categories = ids(ListKind::Category, shown->chosen());
    }
    if (next == m_filter)
        return;
    m_filter = next;
    reload();
}

void CluesPage::setFilter(const ClueFilter& filter) {
    m_filter = filter;
    showFilters();
    reload();
}

void CluesPage::showFilters() {
    const QSignalBlocker quietSearch(m_search), quietLate(m_late);
    m_search->setText(m_filter.search);
    m_late->setChecked(m_filter.late);
    for (const auto& [column, shown] : m_buttons) {
        QStringList values, labels;
        if (column == ClueSort::State)
            for (const ClueState state : m_filter.states) {
                values << wordOf(state);
                labels << clueStateText(state);
            }
        const ListKind list = column == ClueSort::Source ? ListKind::Source : ListKind::Category;
        for (const qint64 id : column == ClueSort::Source     ? m_filter.sources
                               : column == ClueSort::Category ? m_filter.categories
                                                              : std::vector<qint64>())
            if (const ListItem* item = m_session.office.item(list, id)) {
                values << item->name;
                labels << item->name;
            }
        shown->setChosen(values, labels);
    }
}

void CluesPage::sort(int column, bool descending) {
    const auto key = column < 0 ? std::optional<ClueSort>() : sortOf(column);
    if (column >= 0 && !key)
        return m_session.navigator.tell(tr("This column cannot be sorted; use the filter instead."));
    m_sort = key.value_or(ClueSort::Number);
    m_descending = key ? descending : true;
    m_view->setSorted(key ? column : -1, descending);
    reload();
}

} // namespace duban
