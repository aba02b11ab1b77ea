#include "office/year_section.h"

#include "office/office_service.h"
#include "office/plain_table.h"
#include "theme/labels.h"
#include "theme/link.h"

#include <QBoxLayout>

namespace duban {

YearSection::TaskWords YearSection::wordsOf(YearTask task, int year) {
    switch (task) {
    case YearTask::OpenMatters:
        return {tr("List of open matters"),
                tr("Matters that are open on 31 December go on under their numbers; print the list and have it signed."),
                tr("Open matters")};
    case YearTask::Calendar:
        return {tr("Working-day calendar of %1").arg(year + 1),
                tr("Until the State Council's arrangement is loaded, dates of the next year are provisional."), tr("To the calendar")};
    case YearTask::Scheme:
        return {tr("Scoring scheme of %1").arg(year + 1),
                tr("Take over a new scheme before the first quarter begins, or note that the present one goes on."),
                tr("To the quarter page")};
    case YearTask::Series: break;
    }
    return {tr("Numbers begin at 1 again"), tr("Every series begins at 1 on 1 January by itself; the list shows where it ends."),
            QString()};
}

YearSection::YearSection(Session& session, QWidget* parent) : SettingsSection(session, tr("Change of year"), parent) {
    build({tr("To do"), tr("State"), tr("Figures")}, {240, 190, 0});
}

int YearSection::year() const {
    const QDate today = m_session.asOf();
    return today.month() == 1 ? today.year() - 1 : today.year();
}

void YearSection::reload() {
    auto tasks = YearChange(m_session.office).tasks(year(), m_session.asOf());
    if (!tasks)
        return tellError(tasks.error());
    m_tasks = std::move(*tasks);
    table()->setRowCount(static_cast<int>(m_tasks.size()));
    int row = 0;
    for (const YearTaskState& task : m_tasks) {
        const QString who =
            task.doneBy.isEmpty() ? QString() : QStringLiteral(" %1 %2").arg(task.doneBy, task.doneOn.toString(Qt::ISODate));
        const bool itself = task.task == YearTask::Series && !task.done;
        setRow(table(), row,
               {wordsOf(task.task, year()).title,
                task.done ? tr("done") + who
                : itself  ? tr("by itself")
                          : tr("open"),
                task.detail});
        table()->item(row++, 1)->setIcon(
            Theme::icon(QString::fromLatin1(task.done ? "ok" : "clock"), task.done ? Token::Green : Token::Amber));
    }
    if (table()->currentRow() < 0)
        table()->setCurrentCell(0, 0);
    else
        showRow(table()->currentRow());
}

void YearSection::lead(YearTask task) {
    if (task == YearTask::OpenMatters)
        m_session.navigator.openLedger(MatterFilter{.asOf = m_session.asOf(), .open = true}, tr("Open matters"));
    else
        m_session.navigator.showPage(task == YearTask::Calendar ? QStringLiteral("calendar") : QStringLiteral("quarter"));
}

void YearSection::showRow(int row) {
    if (row < 0 || row >= static_cast<int>(m_tasks.size()))
        return;
    const YearTaskState task = m_tasks[static_cast<std::size_t>(row)];
    const TaskWords words = wordsOf(task.task, year());
    FieldForm* made = beginForm(words.title);
    made->addNote(words.advice);
    const bool byPerson = task.task == YearTask::OpenMatters || task.task == YearTask::Scheme;
    if (byPerson && !task.done) {
        made->addText(QStringLiteral("note"), tr("Note"), false);
        made->addSave(QStringLiteral("tick"), task.task == YearTask::Scheme ? tr("The present scheme goes on") : tr("Mark as done"));
        connect(made, &FieldForm::saveWanted, this, [this, made, task] {
            finish(
                OfficeService(m_session.office)
                    .tickYearStep(year(), yearTaskWord(task.task), made->text(QStringLiteral("note")), m_session.actor, m_session.asOf()),
                tr("%1: done").arg(wordsOf(task.task, year()).title));
        });
    }
    if (!words.link.isEmpty()) {
        auto* holder = new QWidget(this);
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(16, 0, 16, 12);
        auto* link = new Link(words.link, holder);
        link->setObjectName(QStringLiteral("lead"));
        connect(link, &Link::clicked, this, [this, task] { lead(task.task); });
        column->addWidget(link, 0, Qt::AlignLeft);
        addToSide(holder);
    }
    endForm();
}

} // namespace duban
