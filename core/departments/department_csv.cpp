#include "departments/department_csv.h"

#include "base/csv.h"
#include "base/text.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <array>

namespace duban {

namespace {

enum Column { Code, Name, ShortName, GroupWord, Aliases, ValidFrom, ValidTo, Successor, ColumnCount };

const std::array<QStringList, ColumnCount>& headerWords() {
    static const std::array<QStringList, ColumnCount> words = {
        QStringList{u"code"_qs, u"编码"_qs, u"代码"_qs, u"单位编码"_qs, u"单位代码"_qs, u"编号"_qs},
        QStringList{u"name"_qs, u"名称"_qs, u"单位名称"_qs, u"全称"_qs, u"单位全称"_qs, u"单位"_qs, u"部门名称"_qs},
        QStringList{u"short_name"_qs, u"shortname"_qs, u"简称"_qs, u"单位简称"_qs},
        QStringList{u"group"_qs, u"组别"_qs, u"分组"_qs, u"考核组"_qs, u"考核组别"_qs, u"类别"_qs},
        QStringList{u"aliases"_qs, u"alias"_qs, u"别名"_qs, u"曾用名"_qs, u"其他名称"_qs},
        QStringList{u"valid_from"_qs, u"validfrom"_qs, u"启用日期"_qs, u"设立日期"_qs, u"生效日期"_qs, u"有效期起"_qs},
        QStringList{u"valid_to"_qs, u"validto"_qs, u"停用日期"_qs, u"撤销日期"_qs, u"失效日期"_qs, u"有效期止"_qs},
        QStringList{u"successor_code"_qs, u"successorcode"_qs, u"承接单位编码"_qs, u"承接单位代码"_qs, u"承接单位"_qs},
    };
    return words;
}

/// One record with the place it came from and the words its own header uses, for errors.
struct Line {
    int number = 0;
    DepartmentDraft draft;
};

struct Table {
    std::array<int, ColumnCount> places{};
    std::array<QString, ColumnCount> titles;
    std::vector<Line> lines;
};

Error lineError(const char* code, const char* source, const Table& table, int line, Column column, const QString& value,
                const QString& other = {}) {
    return invalidError(code, source, {QString::number(line), table.titles[column], value, other}, "departments");
}

Result<> findColumns(const QStringList& header, Table& table) {
    table.places.fill(-1);
    for (int column = 0; column < ColumnCount; ++column) {
        const QStringList& words = headerWords()[static_cast<std::size_t>(column)];
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (words.contains(matchKey(header[i])) && table.places[static_cast<std::size_t>(column)] < 0) {
                table.places[static_cast<std::size_t>(column)] = static_cast<int>(i);
                table.titles[static_cast<std::size_t>(column)] = cleanText(header[i]);
            }
        }
    }
    for (const Column column : {Code, Name})
        if (table.places[column] < 0)
            return invalidError("departments.csv_no_column",
                                QT_TRANSLATE_NOOP("errors", "The first line names no column \"%1\"; add it, e.g. \"code,name,short_name,"
                                                            "group,aliases,valid_from,valid_to,successor_code\"."),
                                {column == Code ? u"code"_qs : u"name"_qs}, "departments");
    return {};
}

Result<QDate> readDate(const Table& table, const Line& line, Column column, const QString& text) {
    QString plain = text;
    plain.replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char('.'), QLatin1Char('-'));
    const QDate date = QDate::fromString(plain, u"yyyy-M-d"_qs);
    if (!date.isValid())
        return lineError("departments.csv_bad_date",
                         QT_TRANSLATE_NOOP("errors", "Line %1, column \"%2\": \"%3\" is not a date; write it as 2026-03-05."), table,
                         line.number, column, text);
    return date;
}

Result<Line> readLine(const Table& table, int number, const QStringList& fields) {
    const auto field = [&](Column column) {
        const int place = table.places[column];
        return place >= 0 && place < fields.size() ? cleanText(fields[place]) : QString();
    };
    Line line{number, {}};
    DepartmentDraft& draft = line.draft;
    draft.code = field(Code);
    draft.name = field(Name);
    for (const Column column : {Code, Name})
        if (field(column).isEmpty())
            return lineError("departments.csv_empty",
                             QT_TRANSLATE_NOOP("errors", "Line %1, column \"%2\" is empty; every unit needs a code and a name."), table,
                             number, column, {});
    draft.shortName = field(ShortName).isEmpty() ? draft.name : field(ShortName);
    draft.groupName = field(GroupWord);
    QString aliases = field(Aliases);
    for (const QString& alias : aliases.replace(QChar(0x3001), QLatin1Char('|')).split(QLatin1Char('|'), Qt::SkipEmptyParts))
        if (!cleanText(alias).isEmpty())
            draft.aliases << cleanText(alias);
    draft.successorCode = field(Successor);
    if (const QString from = field(ValidFrom); !from.isEmpty()) {
        const Result<QDate> date = readDate(table, line, ValidFrom, from);
        if (!date)
            return date.error();
        draft.validFrom = *date;
    }
    if (const QString to = field(ValidTo); !to.isEmpty()) {
        const Result<QDate> date = readDate(table, line, ValidTo, to);
        if (!date)
            return date.error();
        draft.validTo = *date;
    }
    return line;
}

Result<> checkLine(const Table& table, const Line& line, const QHash<QString, int>& lineOfCode) {
    const DepartmentDraft& draft = line.draft;
    if (draft.validTo && draft.validFrom.isValid() && *draft.validTo < draft.validFrom)
        return lineError(
            "departments.csv_dates_crossed",
            QT_TRANSLATE_NOOP("errors", "Line %1, column \"%2\": the last day %3 is before the first day %4; correct one of them."), table,
            line.number, ValidTo, draft.validTo->toString(Qt::ISODate), draft.validFrom.toString(Qt::ISODate));
    if (draft.successorCode.isEmpty())
        return {};
    if (!draft.validTo)
        return lineError("departments.csv_successor_without_end",
                         QT_TRANSLATE_NOOP("errors",
                                           "Line %1, column \"%2\": %4 has the successor %3 but no last day; enter the last day or "
                                           "remove the successor."),
                         table, line.number, Successor, draft.successorCode, draft.code);
    if (!lineOfCode.contains(draft.successorCode))
        return lineError("departments.csv_unknown_successor",
                         QT_TRANSLATE_NOOP("errors",
                                           "Line %1, column \"%2\": no unit of this list has the code \"%3\"; correct the code or "
                                           "add that unit."),
                         table, line.number, Successor, draft.successorCode);
    return {};
}

Result<> checkNames(const Table& table) {
    QHash<QString, std::pair<QString, int>> owner; // key -> code and line
    for (const Line& line : table.lines) {
        QStringList names = line.draft.aliases;
        names << line.draft.name << line.draft.shortName;
        for (const QString& name : std::as_const(names)) {
            const auto known = owner.constFind(matchKey(name));
            if (known != owner.cend() && known->first != line.draft.code)
                return lineError(
                    "departments.csv_name_twice",
                    QT_TRANSLATE_NOOP("errors", "Line %1, column \"%2\": the name \"%3\" is already used in line %4; a name or "
                                                "alias may mean one unit only."),
                    table, line.number, line.draft.aliases.contains(name) ? Aliases : Name, name, QString::number(known->second));
            owner.insert(matchKey(name), {line.draft.code, line.number});
        }
    }
    return {};
}

Result<> checkChains(const Table& table, const QHash<QString, int>& lineOfCode) {
    QHash<QString, QString> next;
    for (const Line& line : table.lines)
        next.insert(line.draft.code, line.draft.successorCode);
    for (const Line& line : table.lines) {
        QSet<QString> seen;
        for (QString code = line.draft.code; !code.isEmpty(); code = next.value(code)) {
            if (seen.contains(code))
                return lineError("departments.csv_successor_loop",
                                 QT_TRANSLATE_NOOP("errors",
                                                   "Line %1, column \"%2\": the successors lead in a circle through \"%3\" (line %4); "
                                                   "correct one of them."),
                                 table, line.number, Successor, code, QString::number(lineOfCode.value(code)));
            seen.insert(code);
        }
    }
    return {};
}

Result<> checkTable(const Table& table) {
    QHash<QString, int> lineOfCode;
    for (const Line& line : table.lines) {
        if (lineOfCode.contains(line.draft.code))
            return lineError("departments.csv_code_twice",
                             QT_TRANSLATE_NOOP("errors",
                                               "Line %1, column \"%2\": the code \"%3\" is already used in line %4; give each unit a "
                                               "code of its own."),
                             table, line.number, Code, line.draft.code, QString::number(lineOfCode.value(line.draft.code)));
        lineOfCode.insert(line.draft.code, line.number);
    }
    for (const Line& line : table.lines)
        if (Result<> checked = checkLine(table, line, lineOfCode); !checked)
            return checked;
    if (Result<> checked = checkNames(table); !checked)
        return checked;
    return checkChains(table, lineOfCode);
}

Result<Table> readTable(const QString& text) {
    Table table;
    Result<> outcome;
    bool headerSeen = false;
    CsvSplitter splitter(QLatin1Char(','), [&](int number, const QStringList& fields) {
        if (cleanText(fields.join(QString())).isEmpty())
            return true;
        if (!headerSeen) {
            headerSeen = true;
            outcome = findColumns(fields, table);
        } else if (Result<Line> line = readLine(table, number, fields)) {
            line->draft.order = static_cast<int>(table.lines.size()) + 1;
            table.lines.push_back(std::move(*line));
        } else {
            outcome = line.error();
        }
        return outcome.has_value();
    });
    splitter.feed(text);
    splitter.finish();
    if (!outcome)
        return outcome.error();
    if (splitter.insideQuotes())
        return invalidError(
            "departments.csv_open_quote",
            QT_TRANSLATE_NOOP("errors", "A quotation mark in the list of units is never closed; save the list as CSV again."));
    if (table.lines.empty())
        return invalidError(
            "departments.csv_no_units",
            QT_TRANSLATE_NOOP("errors", "The list of units has no line below its header; choose a list with at least one unit."));
    return table;
}

} // namespace

Result<std::vector<DepartmentDraft>> parseDepartmentCsv(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return invalidError("departments.csv_not_utf8",
                            QT_TRANSLATE_NOOP("errors", "The list of units is not UTF-8 text; save it as \"CSV UTF-8\" and try again."));
    Result<Table> table = readTable(text);
    if (!table)
        return table.error();
    if (Result<> checked = checkTable(*table); !checked)
        return checked.error();
    std::vector<DepartmentDraft> drafts;
    drafts.reserve(table->lines.size());
    for (Line& line : table->lines)
        drafts.push_back(std::move(line.draft));
    return drafts;
}

} // namespace duban
