#include "office/calendar_page.h"

#include "forms/choice.h"
#include "forms/date_text.h"
#include "forms/form_row.h"
#include "office/limits_dialog.h"
#include "office/year_view.h"
#include "shell/jobs.h"
#include "shell/prompts.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

namespace duban {

namespace {

/// One sample of the legend: the mark as it stands in the calendar, and what it means.
QWidget* sample(const QString& mark, Token colour, Token ground, const QString& meaning, QWidget* parent) {
    auto* made = new QWidget(parent);
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    constexpr int ratio = 2; // sharp on every screen
    QPixmap picture(24 * ratio, 20 * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ground));
    painter.drawRoundedRect(0, 0, 24, 20, 3, 3);
    painter.setPen(Theme::color(colour));
    painter.setFont(fontOf(TextRole::Caption));
    painter.drawText(QRect(0, 0, 24, 20), Qt::AlignCenter, mark);
    painter.end();
    auto* chip = label({}, TextRole::Caption, colour, made);
    chip->setPixmap(picture);
    chip->setFixedSize(24, 20);
    row->addWidget(chip);
    row->addWidget(label(meaning, TextRole::Caption, Token::Text2, made));
    return made;
}

} // namespace

CalendarPage::CalendarPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_import(new QAction(tr("Import a year's arrangement…"), this)) {
    m_import->setProperty("iconName", QStringLiteral("imp"));
    connect(m_import, &QAction::triggered, this, &CalendarPage::importYear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    row->addWidget(buildYear(), 1);
    row->addWidget(buildSide());
    connect(m_view, &YearView::daySelected, this, &CalendarPage::showDay);
    connect(m_view, &YearView::yearWanted, this, &CalendarPage::showYear);
}

QWidget* CalendarPage::buildYear() {
    auto* panel = new Panel(this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    const auto arrow = [&](const QString& icon, const QString& words, int step) {
        auto* made = button(QString(), icon, panel);
        made->setAccessibleName(words);
        made->setToolTip(words);
        made->setFixedWidth(32);
        made->setObjectName(step < 0 ? QStringLiteral("previous-year") : QStringLiteral("next-year"));
        connect(made, &QPushButton::clicked, this, [this, step] { showYear(m_view->year() + step); });
        return made;
    };
    m_year = label({}, TextRole::PanelTitle, Token::Text, panel);
    bar->addWidget(arrow(QStringLiteral("left"), tr("Year before"), -1));
    bar->addWidget(m_year);
    bar->addWidget(arrow(QStringLiteral("right"), tr("Year after"), 1));
    bar->addStretch(1);
    bar->addWidget(legend());
    panel->body()->addLayout(bar);
    panel->body()->addWidget(line(Qt::Horizontal, panel));
    m_view = new YearView(panel);
    auto* frame = new QVBoxLayout;
    frame->setContentsMargins(16, 12, 16, 12);
    frame->addWidget(m_view);
    panel->body()->addLayout(frame, 1);
    return panel;
}

QWidget* CalendarPage::legend() {
    auto* made = new QWidget(this);
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(sample(tr("Off"), Token::Red, Token::RedSoft, tr("public holiday"), made));
    row->addWidget(sample(tr("On"), Token::Blue, Token::BlueSoft, tr("make-up working day"), made));
    row->addWidget(sample(QStringLiteral("◤"), Token::Amber, Token::Surface, tr("changed by the office"), made));
    return made;
}

QWidget* CalendarPage::buildSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(316);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_dayPanel = new Panel(tr("Day"), side);
    auto* form = new QVBoxLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setSpacing(8);
    buildDayForm(form);
    m_dayPanel->body()->addLayout(form);
    column->addWidget(m_dayPanel);
    auto* source = new Panel(tr("What this year rests on"), side);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(16, 12, 16, 12);
    words->setSpacing(8);
    m_provisional = textLabel({}, Token::Amber, source);
    m_source = textLabel({}, Token::Text2, source);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changes = textLabel({}, Token::Text2, source);
    words->addWidget(m_provisional);
    words->addWidget(m_source);
    words->addWidget(m_changes);
    words->addStretch(1);
    auto* inner = new QWidget;
    inner->setLayout(words);
    auto* scroll = new QScrollArea(source);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    source->body()->addWidget(scroll, 1);
    column->addWidget(source, 1);
    return side;
}

void CalendarPage::buildDayForm(QVBoxLayout* column) {
    m_day = label({}, TextRole::Strong, Token::Text, m_dayPanel);
    m_dayReason = textLabel({}, Token::Text2, m_dayPanel);
    column->addWidget(m_day);
    column->addWidget(m_dayReason);
    m_rule = new Choice({tr("Rest day"), tr("Working day"), tr("As arranged")}, m_dayPanel);
    m_name = new QLineEdit(m_dayPanel);
    m_name->setPlaceholderText(tr("shown in the calendar"));
    m_reason = new QLineEdit(m_dayPanel);
    m_reason->setPlaceholderText(tr("for instance the paper that orders it"));
    auto* rule = new FormRow(tr("Becomes"), m_rule, true, m_dayPanel);
    auto* name = new FormRow(tr("Name"), m_name, false, m_dayPanel);
    m_reasonRow = new FormRow(tr("Reason"), m_reason, true, m_dayPanel);
    for (FormRow* one : {rule, name, m_reasonRow}) {
        one->setLabelWidth(52);
        column->addWidget(one);
    }
    rule->setCheck([this] { return m_rule->value().isEmpty() ? tr("Choose what the day becomes.") : QString(); });
    m_reasonRow->setCheck([this] { return m_reason->text().trimmed().isEmpty() ? tr("Write the reason.") : QString(); });
    auto* save = button(tr("See what moves, then save…"), {}, m_dayPanel);
    save->setObjectName(QStringLiteral("save-day"));
    connect(save, &QPushButton::clicked, this, [this, rule] {
        const bool chosen = rule->check();
        if (m_reasonRow->check() && chosen)
            saveDay();
    });
    column->addWidget(save, 0, Qt::AlignLeft);
}

QString CalendarPage::title() const { return tr("Working-day calendar"); }

QString CalendarPage::subtitle() const { return m_view->year() == 0 ? QString() : QString::number(m_view->year()); }

QString CalendarPage::statusText() const {
    const int year = m_view->year();
    const Calendar& calendar = m_session.office.calendar();
    return year == 0 ? QString()
                     : tr("%1 working days in %2").arg(calendar.workdaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31))).arg(year);
}

void CalendarPage::activate() { showYear(m_view->year() == 0 ? m_session.asOf().year() : m_view->year()); }

void CalendarPage::onChanged(const ChangeSet& changes) {
    if (changes.touches(ChangeKind::Calendar))
        activate();
}

void CalendarPage::showYear(int year) {
    if (year < 2000 || year > 2100)
        return;
    std::set<QDate> changed;
    for (const DayChange& change : m_session.office.dayChanges())
        if (change.off)
            changed.insert(change.day);
        else
            changed.erase(change.day);
    const QDate before = m_view->selected();
    m_view->setYear(year, m_session.office.calendar(), std::move(changed), m_session.asOf());
    m_year->setText(tr("Year %1").arg(year));
    showSource();
    if (m_view->selected() != before || m_day->text().isEmpty())
        showDay(m_view->selected());
    else
        m_dayReason->setText(dayReasonText(m_session.office.calendar().explain(before)));
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
}

void CalendarPage::showSource() {
    const int year = m_view->year();
    const Calendar& calendar = m_session.office.calendar();
    const bool whole = calendar.isProvisional(QDate(year, 6, 1));
    const bool end = !whole && calendar.isProvisional(QDate(year, 12, 31));
    m_provisional->setVisible(whole || end);
    m_provisional->setText(whole ? tr("Provisional: no arrangement of %1 is loaded; Monday to Friday count.").arg(year)
                                 : tr("From 25 December provisional, until the arrangement of %1 is loaded.").arg(year + 1));
    QString source;
    for (const HolidayYear& one : m_session.office.holidayYears())
        if (one.year == year)
            source =
                (m_session.office.isImported(year) ? tr("Imported arrangement of the year.") : tr("Built-in arrangement of the year.")) +
                QLatin1Char('\n') + (one.source.isEmpty() ? tr("No notice is named.") : one.source);
    QString breakable = source;
    breakable.replace(QLatin1Char('/'), QStringLiteral("/\u200B")); // a long address must be able to break
    m_source->setText(breakable);
    m_source->setVisible(!source.isEmpty());
    QStringList lines;
    for (const DayChange& change : m_session.office.dayChanges())
        if (change.day.year() == year)
            lines << QStringLiteral("%1 %2：%3（%4 %5）")
                         .arg(change.day.toString(QStringLiteral("MM-dd")),
                              change.off ? (*change.off ? tr("Rest day") : tr("Working day")) : tr("As arranged"), change.reason,
                              change.madeBy, change.madeOn.toString(Qt::ISODate));
    m_changes->setText(lines.isEmpty() ? QString() : tr("Changed by the office:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    m_changes->setVisible(!lines.isEmpty());
}

void CalendarPage::showDay(QDate day) {
    const CountedDay known = m_session.office.calendar().explain(day);
    m_day->setText(dateWithWeekday(day));
    m_dayReason->setText(dayReasonText(known));
    m_rule->setValue({});
    m_name->clear();
    m_reason->clear();
    m_reasonRow->setError({});
}

void CalendarPage::saveDay() {
    DayChange change;
    change.day = m_view->selected();
    change.name = m_name->text().trimmed();
    change.reason = m_reason->text().trimmed();
    if (m_rule->currentIndex() < 2)
        change.off = m_rule->currentIndex() == 0;
    propose({std::nullopt, change}, tr("%1 becomes: %2").arg(dateWithWeekday(change.day), m_rule->value()), change.reason, false);
}

void CalendarPage::importYear() {
    const QString path = m_session.prompts.pickOpen(tr("Import a year's arrangement"), tr("Holiday arrangements (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_session.navigator.tellError(
            storageError("office.unreadable", QT_TRANSLATE_NOOP("errors", "%1 cannot be read; close it if it is open elsewhere."), {path}));
    auto year = parseHolidayYear(file.read(4 << 20));
    if (!year)
        return m_session.navigator.tellError(year.error());
    const int number = year->year;
    showYear(number);
    propose({std::move(*year), std::nullopt}, tr("Arrangement of %1").arg(number), {}, true);
}

void CalendarPage::propose(const CalendarEdit& edit, const QString& what, const QString& reason, bool askAnyway) {
    m_session.jobs.run<Result<std::vector<MovedLimit>>>(
        tr("Reckoning which limits move"), this,
        [&holder = m_session.office, edit](Progress& progress) -> Result<std::vector<MovedLimit>> {
            auto office = Office::beside(holder);
            if (!office)
                return office.error();
            return CalendarChange(**office).preview(edit, progress);
        },
        [this, edit, what, reason, askAnyway](Result<std::vector<MovedLimit>> limits) {
            if (!limits)
                return m_session.navigator.tellError(limits.error());
            if (!limits->empty() || askAnyway)
                return ask(edit, what, reason, std::move(*limits));
            auto saved = CalendarChange(m_session.office).apply(edit, reason, {}, m_session.actor, m_session.asOf());
            if (!saved)
                return m_session.navigator.tellError(saved.error());
            told(0);
        });
}

void CalendarPage::ask(const CalendarEdit& edit, const QString& what, const QString& reason, std::vector<MovedLimit> limits) {
    auto* dialog = new LimitsDialog(m_session, edit, what, reason, std::move(limits), this);
    connect(dialog, &LimitsDialog::saved, this, &CalendarPage::told);
    dialog->open();
}

void CalendarPage::told(int moved) {
    showDay(m_view->selected());
    m_session.navigator.tell(moved == 0 ? tr("The calendar is changed; no limit moved.")
                                        : tr("The calendar is changed; %1 limits moved.").arg(moved));
}

} // namespace duban
