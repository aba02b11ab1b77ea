// duban due: the day's list (每日到期清单).
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/slip_json.h"
#include "overview/due_list.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

namespace {

struct Part {
    const char* key;
    const char* title;
    const DueSection& section;
};

Result<> append(DueLists& lists, const Part& part, Answer& answer) {
    auto rows = lists.rows(part.section);
    if (!rows)
        return rows.error();
    QJsonArray array;
    answer.text += QStringLiteral("%1（%2）\n").arg(say(part.title)).arg(rows->size());
    for (const MatterRow& row : *rows) {
        QJsonObject object = matterRowJson(row);
        object.insert(u"step"_qs, row.step);
        array << object;
        answer.text += QStringLiteral("  %1  %2  %3  %4\n")
                           .arg(row.ref, row.departmentShort, row.due ? row.due->toString(Qt::ISODate) : u"—"_qs,
                                row.problem.left(40).replace(u'\n', u' '));
    }
    answer.json.insert(QString::fromLatin1(part.key), array);
    return {};
}

void appendClues(const DueList& list, Answer& answer) {
    QJsonArray clues;
    answer.text += QStringLiteral("%1（%2）\n").arg(say(QT_TRANSLATE_NOOP("duban", "Clues to decide"))).arg(list.undecided.size());
    for (const UndecidedClue& one : list.undecided) {
        QJsonObject object = clueJson(one.clue, list.asOf);
        object.remove(u"as_of");
        object.insert(u"decide_by"_qs, dateJson(one.decideBy));
        object.insert(u"late_days"_qs, one.lateDays);
        clues << object;
        answer.text += QStringLiteral("  %1  %2  %3\n")
                           .arg(one.clue.ref(), one.decideBy.toString(Qt::ISODate), one.clue.body.content.left(40).replace(u'\n', u' '));
    }
    answer.json.insert(u"undecided"_qs, clues);
}

void appendTasks(const DueList& list, Answer& answer) {
    QJsonArray tasks;
    answer.text +=
        QStringLiteral("%1（%2）\n").arg(say(QT_TRANSLATE_NOOP("duban", "Tasks of the quarter and the year"))).arg(list.tasks.size());
    for (const OfficeTask& task : list.tasks) {
        tasks << QJsonObject{{u"task"_qs, task.code}, {u"subject"_qs, task.subject}, {u"since"_qs, dateJson(task.since)}};
        answer.text += QStringLiteral("  %1\n").arg(taskText(task));
    }
    answer.json.insert(u"tasks"_qs, tasks);
}

Result<Answer> run(Call& call) {
    auto within = call.number("within");
    if (!within)
        return within.error();
    if (*within && **within < 0)
        return usageError("cli.within", QT_TRANSLATE_NOOP("errors", "--within cannot be negative."), {}, "within");
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto asOf = call.day(**office);
    if (!asOf)
        return asOf.error();
    DueLists lists(**office);
    auto list = lists.of(*asOf, *within);
    if (!list)
        return list.error();
    Answer answer;
    answer.json.insert(u"as_of"_qs, dateJson(*asOf));
    answer.json.insert(u"within"_qs, list->within);
    for (const Part& part : {Part{"due_today", QT_TRANSLATE_NOOP("duban", "Due today"), list->dueToday},
                             Part{"due_soon", QT_TRANSLATE_NOOP("duban", "Due soon"), list->dueSoon},
                             Part{"overdue", QT_TRANSLATE_NOOP("duban", "Overdue"), list->overdue},
                             Part{"unsigned", QT_TRANSLATE_NOOP("duban", "Not signed for"), list->unsignedSlips},
                             Part{"rechecks", QT_TRANSLATE_NOOP("duban", "To check again"), list->rechecks}})
        if (auto done = append(lists, part, answer); !done)
            return done.error();
    appendClues(*list, answer);
    appendTasks(*list, answer);
    return answer;
}

} // namespace

Command dueCommand() {
    return {"due", "FILE", QT_TRANSLATE_NOOP("duban", "What is due, overdue, unsigned, undecided or to be checked again on a day."),
            1,     1,      {{"within", "N", QT_TRANSLATE_NOOP("duban", "Due within so many working days.")}},
            run};
}

} // namespace duban
