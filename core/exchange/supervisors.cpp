#include "exchange/supervisors.h"

#include "base/text.h"
#include "exchange/ledger_cells.h"
#include "exchange/ledger_words.h"
#include "exchange/workbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace duban {

namespace {

enum class Column { Code, Name, Gender, Birth, Politics, Post, Group, From, To, Phone, Assessment };

struct ColumnWords {
    Column column;
    const char* words;
};
constexpr ColumnWords columnWords[] = {
    {Column::Code, "编号 监督员编号 证号 序号 聘书编号"},
    {Column::Name, "姓名 监督员姓名 名字"},
    {Column::Gender, "性别"},
    {Column::Birth, "出生年月 出生日期 出生 生日"},
    {Column::Politics, "政治面貌 党派 面貌"},
    {Column::Post, "工作单位及职务 工作单位和职务 单位及职务 单位职务 工作单位 单位 职务 职业"},
    {Column::Group, "组别 所在小组 小组 分组 编组"},
    {Column::From, "聘期起 聘任日期 聘任时间 起聘日期 聘期开始 任期起"},
    {Column::To, "聘期止 到期日期 聘期结束 解聘日期 聘期至 任期止"},
    {Column::Phone, "联系电话 联系方式 手机 手机号 手机号码 电话"},
    {Column::Assessment, "考核情况 考核结果 考核等次 年度考核 考核"},
};

using Columns = QMap<Column, int>;

std::optional<Columns> columnsOf(const SheetRow& row) {
    static const QHash<QString, Column> known = [] {
        QHash<QString, Column> words;
        for (const ColumnWords& entry : columnWords)
            for (const QString& word : QString::fromUtf8(entry.words).split(u' '))
                words.insert(headerKey(word), entry.column);
        return words;
    }();
    Columns columns;
    for (const SheetCell& cell : row.cells)
        if (const auto column = known.constFind(headerKey(cell.text)); column != known.cend() && !columns.contains(*column))
            columns.insert(*column, cell.column);
    const bool roster =
        columns.contains(Column::Name) && columns.size() >= 4 && (columns.contains(Column::Group) || columns.contains(Column::To));
    return roster ? std::optional(columns) : std::nullopt;
}

/// 1956-12, 1990.11, 1985年10月, a date cell: the month.
QString monthOf(const SheetCell& cell) {
    if (cell.type == CellType::Date)
        return cell.date.toString(QStringLiteral("yyyy-MM"));
    const QString text = textOfCell(cell);
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:年|[-./])?(\\d{1,2})月?(?:[-./]?\\d{1,2}日?)?$"));
    const auto match = form.match(matchKey(text));
    const int month = match.captured(2).toInt();
    if (match.hasMatch() && month >= 1 && month <= 12)
        return QStringLiteral("%1-%2").arg(match.captured(1)).arg(month, 2, 10, QLatin1Char('0'));
    if (const auto day = dateOfCell(cell, std::nullopt, false))
        return day->toString(QStringLiteral("yyyy-MM"));
    return text;
}

class RosterReading {
public:
    RosterReading(const Columns& columns, bool from1904, SupervisorRoster& roster)
        : m_columns(columns), m_from1904(from1904), m_roster(roster) {}

    void take(const SheetRow& row) {
        Supervisor one;
        one.row = row.number;
        one.code = text(row, Column::Code);
        one.name = text(row, Column::Name);
        one.group = text(row, Column::Group);
        one.politics = text(row, Column::Politics);
        one.post = text(row, Column::Post);
        const bool says = !one.politics.isEmpty() || !one.post.isEmpty() || !one.group.isEmpty();
        if (one.name.isEmpty() && !says)
            return; // a blank row, a signature
        if (one.name.isEmpty())
            fail("empty_name", row, Column::Name);
        one.gender = text(row, Column::Gender);
        one.phone = text(row, Column::Phone);
        one.assessment = text(row, Column::Assessment);
        if (const SheetCell* birth = at(row, Column::Birth))
            one.birth = monthOf(*birth);
        one.from = date(row, Column::From);
        one.to = date(row, Column::To);
        if (one.from.isValid() && one.to.isValid() && one.to < one.from)
            fail("ends_before_it_begins", row, Column::To);
        if (!one.code.isEmpty() && m_codes.contains(one.code))
            fail("duplicate_code", row, Column::Code);
        m_codes.insert(one.code);
        m_roster.supervisors.push_back(std::move(one));
    }

private:
    [[nodiscard]] const SheetCell* at(const SheetRow& row, Column column) const {
        return m_columns.contains(column) ? row.at(m_columns.value(column)) : nullptr;
    }
    [[nodiscard]] QString text(const SheetRow& row, Column column) const {
        const SheetCell* cell = at(row, column);
        return cell == nullptr ? QString() : textOfCell(*cell);
    }
    QDate date(const SheetRow& row, Column column) {
        const SheetCell* cell = at(row, column);
        if (cell == nullptr || textOfCell(*cell).isEmpty())
            return {};
        const auto day = dateOfCell(*cell, std::nullopt, m_from1904);
        if (!day)
            fail("invalid_date", row, column);
        return day.value_or(QDate());
    }
    void fail(const char* kind, const SheetRow& row, Column column) {
        m_roster.errors.push_back({QLatin1String(kind), cellName(row.number, m_columns.value(column)),
                                   QString::fromUtf8(columnWords[static_cast<std::size_t>(column)].words).section(u' ', 0, 0),
                                   text(row, column).left(60)});
    }

    const Columns& m_columns;
    bool m_from1904;
    SupervisorRoster& m_roster;
    QSet<QString> m_codes;
};

Result<bool> readRoster(WorkbookReader& book, int index, SupervisorRoster& roster, Progress& progress) {
    auto outline = book.outline(index, progress);
    if (!outline)
        return outline.error();
    for (const SheetRow& head : outline->head) {
        const auto columns = head.number <= 30 ? columnsOf(head) : std::nullopt;
        if (!columns)
            continue;
        roster.sheet = outline->name;
        roster.headerRow = head.number;
        RosterReading reading(*columns, book.counts1904(), roster);
        auto read = book.eachRow(
            index,
            [&](const SheetRow& row) {
                if (row.number > roster.headerRow)
                    reading.take(row);
                return !progress.cancelled();
            },
            progress);
        if (!read)
            return read.error();
        return progress.cancelled() ? Result<bool>(cancelledError()) : Result<bool>(true);
    }
    return false;
}

} // namespace

Result<SupervisorRoster> readSupervisors(const QString& path, Progress& progress) {
    auto book = openWorkbook(path, progress);
    if (!book)
        return book.error();
    SupervisorRoster roster;
    roster.file = QFileInfo(path).fileName();
    for (int index = 0; index < static_cast<int>((*book)->sheetNames().size()); ++index) {
        auto found = readRoster(**book, index, roster, progress);
        if (!found)
            return found.error();
        if (*found)
            return roster;
    }
    return corruptError("exchange.no_roster",
                        QT_TRANSLATE_NOOP("errors",
                                          "No sheet of \"%1\" is a roster of supervisors; it must name at least the name (姓名) and the "
                                          "group (组别) or the end of the term (聘期止)."),
                        {roster.file});
}

QJsonObject toJson(const SupervisorRoster& roster) {
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null); };
    QJsonArray rows, errors;
    for (const Supervisor& one : roster.supervisors)
        rows << QJsonObject{{u"row"_qs, one.row},       {u"code"_qs, one.code},   {u"name"_qs, one.name},
                            {u"gender"_qs, one.gender}, {u"birth"_qs, one.birth}, {u"politics"_qs, one.politics},
                            {u"post"_qs, one.post},     {u"group"_qs, one.group}, {u"from"_qs, day(one.from)},
                            {u"to"_qs, day(one.to)},    {u"phone"_qs, one.phone}, {u"assessment"_qs, one.assessment}};
    for (const SupervisorError& error : roster.errors)
        errors << QJsonObject{{u"kind"_qs, error.kind}, {u"cell"_qs, error.cell}, {u"column"_qs, error.column}, {u"value"_qs, error.value}};
    return {{u"file"_qs, roster.file},
            {u"sheet"_qs, roster.sheet},
            {u"header_row"_qs, roster.headerRow},
            {u"supervisors"_qs, rows},
            {u"errors"_qs, errors}};
}

} // namespace duban
