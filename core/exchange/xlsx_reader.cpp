#include "exchange/xlsx_reader.h"

#include "exchange/file_kind.h"

#include <QDir>
#include <QHash>

namespace duban {

namespace {

constexpr qsizetype mostEntries = 10'000; // a workbook has at most a thousand parts

struct Relation {
    QString type; ///< last word of the type address: worksheet, styles, sharedStrings, officeDocument
    QString target;
};

class Relations : public XmlReceiver {
public:
    QHash<QString, Relation> byId;

    void open(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "Relationship" && byId.size() < mostEntries && attributes.view("TargetMode") != "External")
            byId.insert(attributes.text("Id"), {attributes.text("Type").section(QLatin1Char('/'), -1), attributes.text("Target")});
    }
    void close(std::string_view) override {}
};

class WorkbookPart : public XmlReceiver {
public:
    struct Sheet {
        QString name;
        QString relation;
        bool hidden;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;
    bool rootSeen = false;

    void open(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbook")
            rootSeen = true;
        else if (name == "workbookPr")
            from1904 = attributes.flag("date1904");
        else if (name == "sheet" && sheets.size() < static_cast<std::size_t>(mostEntries))
            sheets.push_back({attributes.text("name"), attributes.text("id"), attributes.text("state").contains(QLatin1String("idden"))});
    }
    void close(std::string_view) override {}
};

/// Targets are relative to the folder of the part they belong to, or begin with a slash.
QString resolved(const QString& folder, const QString& target) {
    const QString path = target.startsWith(QLatin1Char('/')) ? target.mid(1) : folder + target;
    return QDir::cleanPath(path);
}

QString folderOf(const QString& part) { return part.left(part.lastIndexOf(QLatin1Char('/')) + 1); }

Result<Relations> relationsOf(ZipParts& parts, const QString& part, Progress& progress) {
    const QString folder = folderOf(part);
    Relations relations;
    const QString name = folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    if (parts.has(name))
        if (Result<> parsed = parseXmlPart(parts, name, relations, progress); !parsed)
            return parsed.error();
    return relations;
}

/// A zip that holds something else than an .xlsx workbook: say what can be done about it.
Error otherZip(const ZipParts& parts) {
    for (const char* old : {"xl/workbook.bin"})
        if (parts.has(QString::fromLatin1(old)))
            return oldWorkbook(parts.path());
    if (parts.has(QStringLiteral("xl/worksheets/sheet1.xml")) || parts.has(QStringLiteral("xl/styles.xml")))
        return damagedWorkbook(parts.path(), QStringLiteral("the workbook part is missing"));
    return notAWorkbook(parts.path());
}

} // namespace

Result<std::unique_ptr<WorkbookReader>> XlsxReader::open(const QString& path, Progress& progress) {
    Result<ZipParts> parts = ZipParts::open(path);
    if (!parts)
        return parts.error();
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*parts)));
    if (Result<> read = reader->readWorkbook(progress); !read)
        return read.error();
    if (Result<> read = reader->readShared(progress); !read)
        return read.error();
    return std::unique_ptr<WorkbookReader>(std::move(reader));
}

Result<> XlsxReader::readWorkbook(Progress& progress) {
    QString part = QStringLiteral("xl/workbook.xml");
    const Result<Relations> top = relationsOf(m_parts, QString(), progress);
    if (!top)
        return top.error();
    for (const Relation& relation : top->byId)
        if (relation.type == QLatin1String("officeDocument"))
            part = resolved(QString(), relation.target);
    if (!m_parts.has(part) || !part.endsWith(QLatin1String(".xml")))
        return otherZip(m_parts);
    WorkbookPart workbook;
    if (Result<> parsed = parseXmlPart(m_parts, part, workbook, progress); !parsed)
        return parsed;
    if (!workbook.rootSeen)
        return notAWorkbook(m_parts.path());
    m_shared.from1904 = workbook.from1904;
    const Result<Relations> relations = relationsOf(m_parts, part, progress);
    if (!relations)
        return relations.error();
    for (const Relation& relation : relations->byId) {
        if (relation.type == QLatin1String("styles"))
            m_stylesPart = resolved(folderOf(part), relation.target);
        else if (relation.type == QLatin1String("sharedStrings"))
            m_stringsPart = resolved(folderOf(part), relation.target);
    }
    for (const WorkbookPart::Sheet& sheet : workbook.sheets) {
        const Relation relation = relations->byId.value(sheet.relation);
        if (relation.type == QLatin1String("worksheet")) // chart sheets hold no rows
            m_sheets.push_back({sheet.name, resolved(folderOf(part), relation.target), sheet.hidden});
        else if (relation.type.isEmpty())
            return damagedWorkbook(m_parts.path(), QStringLiteral("sheet %1 leads nowhere").arg(sheet.name));
    }
    return {};
}

Result<> XlsxReader::readShared(Progress& progress) {
    if (!m_stylesPart.isEmpty())
        if (Result<> parsed = parseXmlPart(m_parts, m_stylesPart, m_shared.styles, progress); !parsed)
            return parsed;
    if (!m_stringsPart.isEmpty())
        if (Result<> parsed = parseXmlPart(m_parts, m_stringsPart, m_shared.strings, progress); !parsed)
            return parsed;
    if (m_shared.strings.tooLarge())
        return tooLargeWorkbook(m_parts.path(), QStringLiteral("shared strings"));
    return {};
}

QStringList XlsxReader::sheetNames() const {
    QStringList names;
    for (const SheetPart& sheet : m_sheets)
        names << sheet.name;
    return names;
}

Result<> XlsxReader::readSheet(int sheet, XlsxSheet& reader, Progress& progress) {
    const SheetPart& place = m_sheets[static_cast<std::size_t>(sheet)];
    if (Result<> parsed = parseXmlPart(m_parts, place.part, reader, progress); !parsed)
        return parsed;
    switch (reader.trouble()) {
    case XlsxSheet::Trouble::Damaged: return damagedWorkbook(m_parts.path(), place.part);
    case XlsxSheet::Trouble::TooLarge: return tooLargeWorkbook(m_parts.path(), place.part);
    case XlsxSheet::Trouble::None: break;
    }
    if (!reader.rootSeen())
        return damagedWorkbook(m_parts.path(), place.part + QStringLiteral(" is no sheet"));
    return {};
}

Result<SheetOutline> XlsxReader::outline(int sheet, Progress& progress) {
    std::vector<SheetRow> head;
    XlsxSheet reader(m_shared, [&head](const SheetRow& row) {
        if (head.size() < headRows)
            head.push_back(shortened(row));
        return true;
    });
    if (Result<> read = readSheet(sheet, reader, progress); !read)
        return read.error();
    SheetOutline outline = reader.takeOutline();
    outline.name = m_sheets[static_cast<std::size_t>(sheet)].name;
    outline.hidden = m_sheets[static_cast<std::size_t>(sheet)].hidden;
    outline.head = std::move(head);
    return outline;
}

Result<> XlsxReader::eachRow(int sheet, const RowHandler& handler, Progress& progress) {
    XlsxSheet reader(m_shared, handler);
    return readSheet(sheet, reader, progress);
}

} // namespace duban
