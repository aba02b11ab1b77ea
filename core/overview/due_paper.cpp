#include "overview/due_paper.h"

#include "paper/words.h"
#include "scoring/report_words.h"

namespace duban {

namespace {

Table emptyTable(const QString& name, size_t count, const QStringList& titles, const std::vector<double>& weights) {
    Table table;
    table.caption = QStringLiteral("%1（%2件）").arg(name, QString::number(count));
    table.headerRows = 1;
    table.sizePt = 10.5;
    table.minRowMm = 7;
    table.columnWeights = weights;
    TableRow header;
    for (const QString& title : titles)
        header.push_back(labelCell(title));
    table.rows.push_back(header);
    return table;
}

/// A day's list is carried about: two lines say which matter it is.
QString briefly(const QString& text) {
    constexpr qsizetype most = 44;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most) + u'…';
}

QString remarkOf(const MatterRow& row, QDate asOf) {
    if (row.due == asOf && row.step == QLatin1String("soon"))
        return QStringLiteral("今日到期");
    if (row.overdueDays > 0)
        return QStringLiteral("逾期%1个工作日").arg(row.overdueDays);
    return row.asked ? QStringLiteral("已申请延期") : QString();
}

Result<> append(Paper& paper, DueLists& lists, const QString& name, const DueSection& section, const QString& dateTitle,
                std::optional<QDate> MatterRow::*date) {
    auto rows = lists.rows(section);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return {};
    Table table = emptyTable(name, rows->size(),
                             {QStringLiteral("序号"), QStringLiteral("交办单号"), QStringLiteral("责任单位"), QStringLiteral("问题"),
                              dateTitle, QStringLiteral("经办人"), QStringLiteral("备注")},
                             {1, 3.6, 4, 8, 2.8, 1.8, 2.8});
    for (const MatterRow& row : *rows)
        table.rows.push_back({textCell(QString::number(table.rows.size()), 1, Align::Centre), textCell(refWords(row.ref)),
                              textCell(row.departmentName), textCell(briefly(row.problem)), textCell(dateOnPaper(row.*date)),
                              textCell(row.clerk), textCell(remarkOf(row, section.filter.asOf))});
    paper.body.emplace_back(std::move(table));
    paper.body.emplace_back(Space{3});
    return {};
}

void appendClues(Paper& paper, const std::vector<UndecidedClue>& clues) {
    if (clues.empty())
        return;
    Table table = emptyTable(QStringLiteral("待处置线索"), clues.size(),
                             {QStringLiteral("序号"), QStringLiteral("线索编号"), QStringLiteral("来源"), QStringLiteral("内容"),
                              QStringLiteral("处置时限"), QStringLiteral("备注")},
                             {1, 3, 2.4, 10, 2.8, 2.8});
    for (const UndecidedClue& one : clues)
        table.rows.push_back({textCell(QString::number(table.rows.size()), 1, Align::Centre), textCell(one.clue.ref()),
                              textCell(one.clue.body.source), textCell(briefly(one.clue.body.content)), textCell(dateOnPaper(one.decideBy)),
                              textCell(one.lateDays > 0 ? QStringLiteral("超过%1个工作日").arg(one.lateDays) : QString())});
    paper.body.emplace_back(std::move(table));
}

QString taskOnPaper(const OfficeTask& task) {
    const auto quarter = Quarter::parse(task.subject);
    const QString subject = quarter ? quarter->chineseText() : task.subject + QStringLiteral("年");
    if (task.code == QLatin1String("announce_quarter"))
        return QStringLiteral("公示%1考核结果").arg(subject);
    if (task.code == QLatin1String("publish_quarter"))
        return QStringLiteral("通报%1考核结果（公示期已满）").arg(subject);
    if (task.code == QLatin1String("next_calendar"))
        return QStringLiteral("导入%1节假日安排").arg(subject);
    return QStringLiteral("做好%1换年准备").arg(subject);
}

void appendTasks(Paper& paper, const std::vector<OfficeTask>& tasks) {
    if (tasks.empty())
        return;
    Table table = emptyTable(QStringLiteral("季度、年度事务"), tasks.size(),
                             {QStringLiteral("序号"), QStringLiteral("事务"), QStringLiteral("起办日期")}, {1, 12, 3});
    for (const OfficeTask& task : tasks)
        table.rows.push_back({textCell(QString::number(table.rows.size()), 1, Align::Centre), textCell(taskOnPaper(task)),
                              textCell(dateOnPaper(task.since))});
    paper.body.emplace_back(std::move(table));
}

} // namespace

Result<Paper> dueListPaper(DueLists& lists, const DueList& list, const OfficeSettings& settings) {
    Paper paper;
    paper.form = PageForm::List;
    paper.landscape = true;
    paper.head.title = QStringLiteral("每日到期清单");
    paper.head.subtitle =
        QStringLiteral("%1　%2　临期指%3个工作日内到期").arg(settings.officeName, dateOnPaper(list.asOf), QString::number(list.within));
    const QString due = QStringLiteral("整改时限");
    struct Part {
        QString name;
        const DueSection& section;
        QString dateTitle;
        std::optional<QDate> MatterRow::*date;
    };
    for (const Part& part : {Part{QStringLiteral("逾期"), list.overdue, due, &MatterRow::due},
                             Part{QStringLiteral("临期"), list.dueSoon, due, &MatterRow::due},
                             Part{QStringLiteral("超期未签收"), list.unsignedSlips, QStringLiteral("交办日期"), &MatterRow::issued},
                             Part{QStringLiteral("待回头看"), list.rechecks, QStringLiteral("回头看日期"), &MatterRow::recheckOn}})
        if (auto done = append(paper, lists, part.name, part.section, part.dateTitle, part.date); !done)
            return done.error();
    appendClues(paper, list.undecided);
    if (paper.body.empty())
        paper.body.emplace_back(plainParagraph(QStringLiteral("当日没有到期、逾期、未签收、待回头看的事项，也没有待处置的线索。")));
    appendTasks(paper, list.tasks);
    paper.footerLeft = QStringLiteral("%1　截至%2").arg(settings.officeName, dateOnPaper(list.asOf));
    paper.fileStem = fileStemOf({settings.officeName, QStringLiteral("每日到期清单"), list.asOf.toString(Qt::ISODate)});
    return paper;
}

} // namespace duban
