#include "documents/docx_writer.h"

#include "documents/docx_blocks.h"
#include "documents/docx_names.h"
#include "documents/docx_sections.h"
#include "documents/zip_file.h"

#include <QBuffer>
#include <QCoreApplication>

namespace duban {
namespace {

const QString head = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString relation = QStringLiteral("<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        "relationships/%2\" Target=\"%3\"/>");

QString relations(const QString& inside) {
    return head + QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1</Relationships>")
                      .arg(inside);
}

QByteArray contentTypes(const DocxEdges& edges) {
    QString parts;
    const auto part = [&](const QString& name, const QString& type) {
        parts += QStringLiteral("<Override PartName=\"/%1\" ContentType=\"application/vnd.openxmlformats-%2+xml\"/>").arg(name, type);
    };
    const QString word = QStringLiteral("officedocument.wordprocessingml.");
    part(QStringLiteral("word/document.xml"), word + QStringLiteral("document.main"));
    part(QStringLiteral("word/styles.xml"), word + QStringLiteral("styles"));
    part(QStringLiteral("word/settings.xml"), word + QStringLiteral("settings"));
    part(QStringLiteral("docProps/core.xml"), QStringLiteral("package.core-properties"));
    for (size_t i = 0; i < edges.parts().size(); ++i) {
        part(QStringLiteral("word/") + edges.parts()[i].name(i),
             word + (edges.parts()[i].head ? QStringLiteral("header") : QStringLiteral("footer")));
    }
    return (head + QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                  "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                  "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                  "<Default Extension=\"png\" ContentType=\"image/png\"/>%1</Types>")
                       .arg(parts))
        .toUtf8();
}

// Nothing is squeezed, nothing hangs over the edge, no room between Chinese and digits: as our own engine sets it.
QByteArray styles() {
    return (head +
            QStringLiteral(
                "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>"
                "<w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:cs=\"仿宋_GB2312\"/>"
                "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
                "<w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
                "<w:qFormat/><w:pPr><w:widowControl w:val=\"0\"/><w:kinsoku/><w:overflowPunct w:val=\"0\"/>"
                "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:adjustRightInd w:val=\"0\"/>"
                "<w:snapToGrid w:val=\"0\"/></w:pPr></w:style></w:styles>"))
        .toUtf8();
}

QByteArray settings() {
    return (head + QStringLiteral("<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                  "<w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
                                  "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
                                  "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"))
        .toUtf8();
}

/// The title and nothing about persons.
QByteArray properties(const Paper& first) {
    return (head + QStringLiteral("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                                  "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%1</dc:title></cp:coreProperties>")
                       .arg(shownText(QString(first.head.title).remove(u'\n')).toHtmlEscaped()))
        .toUtf8();
}

ZipEntries package(const QByteArray& document, const DocxEdges& edges, const DocxPictures& pictures, const Paper& first) {
    QString inside = relation.arg(QStringLiteral("styles"), QStringLiteral("styles"), QStringLiteral("styles.xml")) +
                     relation.arg(QStringLiteral("settings"), QStringLiteral("settings"), QStringLiteral("settings.xml"));
    ZipEntries entries{
        {QStringLiteral("[Content_Types].xml"), contentTypes(edges)},
        {QStringLiteral("_rels/.rels"),
         relations(relation.arg(QStringLiteral("r1"), QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")) +
                   QStringLiteral("<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                                  "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"))
             .toUtf8()},
        {QStringLiteral("docProps/core.xml"), properties(first)},
        {QStringLiteral("word/document.xml"), document},
        {QStringLiteral("word/styles.xml"), styles()},
        {QStringLiteral("word/settings.xml"), settings()}};
    for (size_t i = 0; i < edges.parts().size(); ++i) {
        const DocxEdges::Part& part = edges.parts()[i];
        inside += relation.arg(QStringLiteral("edge%1").arg(i + 1), part.head ? QStringLiteral("header") : QStringLiteral("footer"),
                               part.name(i));
        entries.emplace_back(QStringLiteral("word/") + part.name(i), part.xml);
    }
    for (size_t i = 0; i < pictures.png.size(); ++i) {
        const QString name = QStringLiteral("media/chart%1.png").arg(i + 1);
        inside += relation.arg(QStringLiteral("chart%1").arg(i + 1), QStringLiteral("image"), name);
        entries.emplace_back(QStringLiteral("word/") + name, pictures.png[i]);
    }
    entries.emplace_back(QStringLiteral("word/_rels/document.xml.rels"), relations(inside).toUtf8());
    return entries;
}

/// A section ends in a paragraph that carries it; the last one in the body itself.
void endSection(DocxText& text, const QString& section, bool last) {
    DocxLook hair;
    hair.sizePt = 1;
    hair.lineMm = 0.36;
    text.begin(hair, last ? QString() : section);
    text.end();
    if (last) {
        text.markup(section);
    }
}

} // namespace

Result<> writeDocx(const std::vector<Paper>& papers, const QString& path, const ChartRenderer* charts, Progress& progress) {
    if (papers.empty()) {
        return invalidError("documents.nothing_to_print",
                            QT_TRANSLATE_NOOP("errors", "There is nothing to print; choose at least one paper."));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("w:document"));
    writeDocxNamespaces(xml);
    xml.writeStartElement(QStringLiteral("w:body"));
    DocxText text(xml);
    DocxEdges edges;
    DocxPictures pictures;
    FontBook fonts;
    for (size_t i = 0; i < papers.size(); ++i) {
        if (progress.cancelled()) {
            return cancelledError();
        }
        progress.report(static_cast<qint64>(i), static_cast<qint64>(papers.size()), papers[i].fileStem);
        const PageFrame frame = frameOf(papers[i]);
        FootPlace foot;
        const int pages = static_cast<int>(layOut(papers[i], fonts, charts, &foot).size());
        DocxBlocks(text, papers[i], FlowContext{frame, fonts, charts != nullptr}, charts, pictures).write(foot);
        endSection(text, edges.section(papers[i], pages, papers.size() == 1, i == 0), i + 1 == papers.size());
    }
    xml.writeEndDocument();
    return writeZip(path, package(buffer.data(), edges, pictures, papers.front()));
}

} // namespace duban
