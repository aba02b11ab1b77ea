#include "paper/paper_fields.h"

#include <QRegularExpression>

namespace duban {

namespace {

/// 核查人（两人） is also asked for as 核查人.
QStringList namesOf(const QString& label) {
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    const QString name = QString(label).remove(spaces);
    const QString bare = name.section(u'（', 0, 0);
    return bare == name || bare.isEmpty() ? QStringList{name} : QStringList{name, bare};
}

void put(PaperFields& fields, const QString& label, const QString& text) {
    for (const QString& name : namesOf(label))
        if (!name.isEmpty())
            fields.values.try_emplace(name, text); // the first of two equal labels
}

void addPairs(PaperFields& fields, const Table& table) {
    for (const TableRow& row : table.rows)
        for (size_t i = 0; i + 1 < row.size(); ++i)
            if (row[i].label && !row[i + 1].label)
                put(fields, row[i].text, row[i + 1].text);
}

void addList(PaperFields& fields, const Table& table, int number) {
    const TableRow& head = table.rows.front();
    std::vector<std::map<QString, QString>> rows;
    for (size_t i = static_cast<size_t>(table.headerRows); i < table.rows.size(); ++i) {
        std::map<QString, QString> row;
        for (size_t column = 0; column < std::min(head.size(), table.rows[i].size()); ++column)
            for (const QString& name : namesOf(head[column].text))
                row.try_emplace(name, table.rows[i][column].text);
        rows.push_back(std::move(row));
    }
    const QStringList names = table.caption.isEmpty() ? QStringList() : namesOf(table.caption);
    fields.lists.try_emplace(names.isEmpty() ? QStringLiteral("表%1").arg(number) : names.back(), std::move(rows));
}

} // namespace

QStringList PaperFields::names() const {
    QStringList all;
    for (const auto& [name, text] : values)
        all << name;
    for (const auto& [name, rows] : lists)
        if (!rows.empty())
            for (const auto& [column, text] : rows.front())
                all << QStringLiteral("%1.%2").arg(name, column);
    return all;
}

PaperFields fieldsOf(const Paper& paper) {
    PaperFields fields;
    for (const auto& [name, text] : paper.fields)
        put(fields, name, text);
    put(fields, QStringLiteral("编号"), paper.head.number);
    put(fields, QStringLiteral("标题"), QString(paper.head.title).remove(u'\n'));
    put(fields, QStringLiteral("主送"), paper.head.addressee);
    put(fields, QStringLiteral("机关"), paper.head.mark);
    for (const FieldList& list : paper.lists) {
        auto& rows = fields.lists[list.name];
        for (const FieldRow& row : list.rows)
            rows.emplace_back(row.begin(), row.end());
    }
    int number = 0;
    for (const auto* blocks : {&paper.body, &paper.foot})
        for (const Block& block : *blocks)
            if (const auto* table = std::get_if<Table>(&block); table && !table->rows.empty())
                table->headerRows > 0 ? addList(fields, *table, ++number) : addPairs(fields, *table);
    return fields;
}

} // namespace duban
