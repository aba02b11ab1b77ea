#include "ledger/ledger_bar.h"

#include "departments/department_service.h"
#include "ledger/filter_button.h"
#include "overview/due_list.h"
#include "slips/slip_labels.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>

namespace duban {

namespace {

struct Condition {
    bool MatterFilter::*field;
    const char* text;
};
constexpr auto conditions = std::to_array<Condition>({
    {&MatterFilter::open, QT_TRANSLATE_NOOP("duban::LedgerPage", "Open")},
    {&MatterFilter::overdue, QT_TRANSLATE_NOOP("duban::LedgerPage", "Overdue")},
    {&MatterFilter::dueSoon, QT_TRANSLATE_NOOP("duban::LedgerPage", "Due soon")},
    {&MatterFilter::signLate, QT_TRANSLATE_NOOP("duban::LedgerPage", "Signature is late")},
    {&MatterFilter::extensionAsked, QT_TRANSLATE_NOOP("duban::LedgerPage", "Extension asked")},
    {&MatterFilter::refused, QT_TRANSLATE_NOOP("duban::LedgerPage", "Refused")},
    {&MatterFilter::returned, QT_TRANSLATE_NOOP("duban::LedgerPage", "Returned before")},
    {&MatterFilter::rebounded, QT_TRANSLATE_NOOP("duban::LedgerPage", "Rebounded")},
    {&MatterFilter::recheckDue, QT_TRANSLATE_NOOP("duban::LedgerPage", "Re-check is due")},
});

QString textOf(const Condition& condition) { return QCoreApplication::translate("duban::LedgerPage", condition.text); }

QString textOf(const DateRange& range) {
    const auto iso = [](const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QStringLiteral("…"); };
    return QStringLiteral("%1 – %2").arg(iso(range.from), iso(range.to));
}

std::optional<int> yearOf(const DateRange& range) {
    if (!range.from || !range.to)
        return std::nullopt;
    const int year = range.from->year();
    return *range.from == QDate(year, 1, 1) && *range.to == QDate(year, 12, 31) ? std::optional(year) : std::nullopt;
}

} // namespace

LedgerBar::LedgerBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_filter{.asOf = session.asOf()},
      m_search(searchBox(tr("Find in problems, measures, results"), tr("Find in the list"), this)) {
    setFixedHeight(44);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(6);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(240);
    row->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start)); // preedit text does not come here
    connect(m_search, &QLineEdit::returnPressed, this, &LedgerBar::take);
    addValues(row, MatterColumn::Department, tr("Lead unit"));
    addValues(row, MatterColumn::State, tr("State"));
    addValues(row, MatterColumn::Category, tr("Category"));
    addValues(row, MatterColumn::Source, tr("Source"));
    addValues(row, MatterColumn::Severity, tr("Severity"));
    addValues(row, MatterColumn::Year, tr("Year of issue"));
    addMore(row);
    m_special = label({}, TextRole::Body, Token::Accent, this);
    m_special->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_special, 1);
    m_clear = button(tr("Clear filters"), {}, this);
    m_clear->setProperty("role", QStringLiteral("ghost"));
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &LedgerBar::cleared);
    addGroups(row);
    m_count = label({}, TextRole::Caption, Token::Text3, this);
    row->addWidget(m_count);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &LedgerBar::take);
}

void LedgerBar::addValues(QHBoxLayout* row, MatterColumn column, const QString& title) {
    auto* made = new FilterButton(
        title,
        [this, column] {
            auto values = mattersOf(m_session.office, m_session.asOf()).valueCounts(column, m_filter);
            if (!values) {
                m_session.navigator.tellError(values.error());
                return std::vector<ValueCount>();
            }
            if (column == MatterColumn::State)
                for (ValueCount& value : *values)
                    if (const auto state = fromWord<MatterState>(value.value))
                        value.label = stateLabel(*state);
            return std::move(*values);
        },
        this);
    made->setSingle(column == MatterColumn::Year);
    made->setShy(column == MatterColumn::Year || column == MatterColumn::Severity || column == MatterColumn::Source);
    m_buttons.emplace_back(column, made);
    row->addWidget(made);
    connect(made, &FilterButton::chosenChanged, this, &LedgerBar::take);
}

void LedgerBar::addMore(QHBoxLayout* row) {
    auto* more = button({}, QStringLiteral("plus"), this);
    more->setProperty("role", QStringLiteral("ghost"));
    more->setAccessibleName(tr("More conditions"));
    more->setToolTip(tr("More conditions"));
    m_more = new QMenu(more);
    for (const auto& [column, shown] : m_buttons)
        if (!shown->isVisibleTo(this))
            connect(m_more->addAction(shown->text() + QStringLiteral("…")), &QAction::triggered, this,
                    [this, more, column = column] { openValues(column, more->mapToGlobal(QPoint(0, more->height() + 2))); });
    m_more->addSeparator();
    for (const Condition& condition : conditions) {
        QAction* one = m_more->addAction(textOf(condition));
        one->setCheckable(true);
        connect(one, &QAction::triggered, this, [this, field = condition.field](bool on) {
            m_filter.*field = on;
            showSpecial();
            Q_EMIT filterChanged();
        });
    }
    connect(m_more, &QMenu::aboutToShow, this, [this] {
        qsizetype at = m_more->actions().size() - std::ssize(conditions);
        for (const Condition& condition : conditions)
            m_more->actions()[at++]->setChecked(m_filter.*condition.field);
    });
    connect(more, &QPushButton::clicked, this, [this, more] { m_more->popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    row->addWidget(more);
}

void LedgerBar::addGroups(QHBoxLayout* row) {
    m_group = button({}, QStringLiteral("ledger"), this);
    m_group->setProperty("role", QStringLiteral("ghost"));
    auto* menu = new QMenu(m_group);
    const auto add = [&](const QString& text, std::optional<MatterColumn> column) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, column] { Q_EMIT groupWanted(column); });
    };
    add(tr("One by one"), std::nullopt);
    add(tr("By unit"), MatterColumn::Department);
    add(tr("By category"), MatterColumn::Category);
    connect(m_group, &QPushButton::clicked, this, [this, menu] { menu->popup(m_group->mapToGlobal(QPoint(0, m_group->height() + 2))); });
    row->addWidget(m_group);
    showGroup(std::nullopt);
}

void LedgerBar::showGroup(std::optional<MatterColumn> column) {
    m_group->setText(!column ? tr("One by one") : *column == MatterColumn::Department ? tr("By unit") : tr("By category"));
    m_group->setAccessibleName(tr("Groups: %1").arg(m_group->text()));
}

void LedgerBar::openValues(MatterColumn column, const QPoint& globalPosition) {
    for (const auto& [one, shown] : m_buttons)
        if (one == column)
            return shown->openMenu(globalPosition);
}

void LedgerBar::takeValues(MatterFilter& next, MatterColumn column, const QStringList& chosen) const {
    const auto ids = [&](ListKind list) {
        std::vector<qint64> found;
        for (const QString& name : chosen)
            if (const ListItem* item = m_session.office.itemByName(list, name))
                found.push_back(item->id);
        return found;
    };
    switch (column) {
    case MatterColumn::Department: next.departments = chosen; break;
    case MatterColumn::State:
        next.states.clear();
        for (const QString& word : chosen)
            if (const auto state = fromWord<MatterState>(word))
                next.states.push_back(*state);
        break;
    case MatterColumn::Category: next.categories = ids(ListKind::Category); break;
    case MatterColumn::Source: next.sources = ids(ListKind::Source); break;
    case MatterColumn::Severity: next.severities = chosen; break;
    case MatterColumn::Year:
        if (!chosen.isEmpty())
            next.issued = {QDate(chosen.first().toInt(), 1, 1), QDate(chosen.first().toInt(), 12, 31)};
        else if (yearOf(next.issued))
            next.issued = {};
        break;
    }
}

void LedgerBar::take() {
    m_typing.stop();
    MatterFilter next = m_filter;
    next.search = m_search->text().trimmed();
    for (const auto& [column, shown] : m_buttons)
        takeValues(next, column, shown->chosen());
    if (next == m_filter)
        return;
    m_filter = next;
    showSpecial();
    Q_EMIT filterChanged();
}

void LedgerBar::showFilter(const MatterFilter& filter) {
    m_filter = filter;
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.search);
    showValues();
    showSpecial();
}

void LedgerBar::showValues() {
    const auto names = [this](ListKind list, const std::vector<qint64>& ids) {
        QStringList out;
        for (const qint64 id : ids)
            if (const ListItem* item = m_session.office.item(list, id))
                out << item->name;
        return out;
    };
    for (const auto& [column, shown] : m_buttons) {
        QStringList values;
        QStringList labels;
        switch (column) {
        case MatterColumn::Department:
            values = m_filter.departments;
            if (auto units = values.isEmpty() ? Result<std::vector<Department>>(std::vector<Department>())
                                              : DepartmentService(m_session.office).all())
                for (const QString& code : values) {
                    const auto unit =
                        std::find_if(units->begin(), units->end(), [&](const Department& one) { return one.body.code == code; });
                    labels << (unit == units->end() ? code : unit->body.shortName);
                }
            break;
        case MatterColumn::State:
            for (const MatterState state : m_filter.states) {
                values << wordOf(state);
                labels << stateLabel(state);
            }
            break;
        case MatterColumn::Category: values = names(ListKind::Category, m_filter.categories); break;
        case MatterColumn::Source: values = names(ListKind::Source, m_filter.sources); break;
        case MatterColumn::Severity: values = m_filter.severities; break;
        case MatterColumn::Year:
            if (const auto year = yearOf(m_filter.issued))
                values << QString::number(*year);
            break;
        }
        shown->setChosen(values, labels.isEmpty() ? values : labels);
    }
}

void LedgerBar::showSpecial() {
    QStringList special;
    for (const Condition& condition : conditions)
        if (m_filter.*condition.field)
            special << textOf(condition);
    if (m_filter.dueWithin)
        special << (*m_filter.dueWithin == 0 ? tr("Due today") : tr("Due within %1 working days").arg(*m_filter.dueWithin));
    if (!m_filter.step.isEmpty())
        special << stepLabel(m_filter.step);
    if (m_filter.issuedIn)
        special << m_filter.issuedIn->chineseText();
    if (m_filter.issued.isSet() && !yearOf(m_filter.issued))
        special << tr("Issued %1").arg(textOf(m_filter.issued));
    if (m_filter.closed.isSet())
        special << tr("Closed %1").arg(textOf(m_filter.closed));
    if (m_filter.due.isSet())
        special << tr("Limit %1").arg(textOf(m_filter.due));
    if (!m_filter.clerk.isEmpty())
        special << tr("Clerk %1").arg(m_filter.clerk);
    m_special->setText(special.join(QStringLiteral("、")));
    m_special->setToolTip(m_special->text());
    m_clear->setVisible(!(m_filter == MatterFilter{.asOf = m_filter.asOf}));
}

void LedgerBar::showCount(const QString& text) { m_count->setText(text); }

} // namespace duban
