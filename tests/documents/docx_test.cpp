// Word documents and the office's own templates: opened by LibreOffice, compared with our own PDF, filled and refused.
#include "documents/docx_template.h"
#include "documents/docx_writer.h"
#include "documents/pdf_writer.h"
#include "documents/sample_papers.h"
#include "documents/xml_tree.h"
#include "documents/zip_file.h"
#include "paper/receipts.h"

#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <map>
#include <sys/resource.h>

using namespace duban;

namespace {

QString output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Text without what lines and pages add: spaces, page numbers, the head of a table that goes on.
QString bare(QString text) {
    for (const QChar c : {QChar(u' '), QChar(u'\n'), QChar(0x3000), QChar(0x0C), QChar(u'—')})
        text.remove(c);
    return text;
}

QString textOf(const QString& pdf) { return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}); }

int pagesOf(const QString& text) { return static_cast<int>(text.count(QChar(0x0C))); }

/// Every character as often as it is there: the order of cells on a line is a matter of the reader, and the faces another
/// program finds may give radicals for characters.
QString letters(const QString& text) {
    QString all = bare(text).normalized(QString::NormalizationForm_KC);
    all.remove(QStringLiteral("𬭊")); // drawn, but Qt gives no text to what lies beyond the first plane
    std::sort(all.begin(), all.end());
    return all;
}

QByteArray documentOf(const QString& docx) {
    const auto entries = readZip(docx);
    REQUIRE(entries);
    for (const auto& [name, bytes] : *entries)
        if (name == QStringLiteral("word/document.xml"))
            return bytes;
    return {};
}

QString plain(const XmlNode& node) {
    QString text = node.text;
    for (const auto& child : node.children)
        text += plain(*child) + (child->is("w:p") ? QStringLiteral("\n") : child->is("w:br") ? QStringLiteral("/") : QString());
    return text;
}

QString plainOf(const QString& docx) {
    auto tree = readXml(documentOf(docx), docx, QStringLiteral("word/document.xml"));
    REQUIRE(tree);
    return plain(**tree);
}

/// A template as Word would save it; body is the inside of w:body.
QString writeTemplate(const QTemporaryDir& folder, const QString& body) {
    const QString path = folder.filePath(QStringLiteral("模板.docx"));
    const QString xml =
        QStringLiteral("<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                       "main\"><w:body>%1</w:body></w:document>")
            .arg(body);
    REQUIRE(writeZip(path, {{QStringLiteral("word/document.xml"), xml.toUtf8()}, {QStringLiteral("word/media/章.png"), "\x89PNG"}}));
    return path;
}

QString para(const QStringList& runs) {
    QString xml = QStringLiteral("<w:p>");
    for (const QString& run : runs)
        xml += QStringLiteral("<w:r><w:t>%1</w:t></w:r>").arg(run);
    return xml + QStringLiteral("</w:p>");
}

PaperFields someFields() {
    PaperFields fields;
    fields.values = {{QStringLiteral("编号"), QStringLiteral("江效交〔2026〕12号")},
                     {QStringLiteral("承办单位"), QStringLiteral("<甲>&局\n二科")}};
    fields.lists[QStringLiteral("事项")] = {{{QStringLiteral("问题"), QStringLiteral("脏")}},
                                            {{QStringLiteral("问题"), QStringLiteral("乱")}}};
    return fields;
}

class SmallDisk {
public:
    SmallDisk() {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
};

QString refusal(const QString& body) {
    QTemporaryDir folder;
    const auto filled = fillTemplate(writeTemplate(folder, body), someFields(), folder.filePath(QStringLiteral("出.docx")));
    CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("出.docx"))));
    REQUIRE_FALSE(filled);
    return filled.error().code + QLatin1Char(' ') + sentence(filled.error());
}

} // namespace

TEST_CASE("a .docx holds every word of its paper, is opened by LibreOffice, and has the pages of the PDF") {
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
        return; // a build machine without an office program
    QTemporaryDir folder;
    const std::map<QString, Paper> papers{{QStringLiteral("d1"), samples::slip()},
                                          {QStringLiteral("d2"), samples::oneItemOneTable()},
                                          {QStringLiteral("d7"), samples::notice(10)},
                                          {QStringLiteral("d10"), samples::notice(40)}};
    NoProgress quiet;
    QStringList documents;
    for (const auto& [name, paper] : papers) {
        REQUIRE(writePdf({paper}, folder.filePath(name + QStringLiteral("-own.pdf")), nullptr, quiet));
        documents << folder.filePath(name + QStringLiteral(".docx"));
        REQUIRE(writeDocx({paper}, documents.last(), nullptr, quiet));
    }
    output(QStringLiteral("soffice"),
           QStringList{QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()), QStringLiteral("--headless"),
                       QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), folder.path()} +
               documents);
    for (const auto& [name, paper] : papers) {
        INFO(name.toStdString());
        QString own = textOf(folder.filePath(name + QStringLiteral("-own.pdf")));
        const QString other = textOf(folder.filePath(name + QStringLiteral(".pdf")));
        CHECK(pagesOf(own) == pagesOf(other));
        if (name != QStringLiteral("d10")) // there the table goes over pages, and its head is said again: 续表
            CHECK(letters(own).toStdString() == letters(other).toStdString());
    }
}

TEST_CASE("a .docx names the official faces, repeats table heads, cuts no row and names no person") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("通报.docx"));
    NoProgress quiet;
    REQUIRE(writeDocx({samples::notice(30), samples::slip(QStringLiteral("<b>粗</b>\u0007\u202E&amp;䶮"))}, path, nullptr, quiet));
    const QString xml = QString::fromUtf8(documentOf(path));
    for (const char* part : {"w:eastAsia=\"仿宋_GB2312\"", "w:eastAsia=\"方正小标宋简体\"", "w:eastAsia=\"黑体\"", "<w:tblHeader/>",
                             "<w:cantSplit/>", "w:linePitch=\"579\"", "<w:titlePg/>", "&lt;b&gt;粗&lt;/b&gt;&amp;amp;䶮"})
        CHECK(xml.contains(QString::fromUtf8(part)));
    CHECK(xml.count(QStringLiteral("<w:sectPr>")) == 2);
    const auto entries = readZip(path);
    for (const auto& [name, bytes] : *entries) {
        INFO(name.toStdString());
        if (name.endsWith(QStringLiteral(".xml")) || name.endsWith(QStringLiteral(".rels")))
            CHECK(readXml(bytes, path, name));
        CHECK_FALSE(bytes.contains("dc:creator"));
    }
}

TEST_CASE("fields of a template are filled wherever Word has split them, rows are repeated, and the rest stays as it was") {
    QTemporaryDir folder;
    const QString row = QStringLiteral("<w:tr><w:tc>%1</w:tc><w:tc>%2</w:tc></w:tr>");
    const QString body = para({QStringLiteral("文号{"), QStringLiteral("{编"), QStringLiteral("号 }}，收")}) +
                         QStringLiteral("<w:tbl>%1%2</w:tbl>")
                             .arg(row.arg(para({QStringLiteral("序")}), para({QStringLiteral("问题")})),
                                  row.arg(para({QStringLiteral("{{事项.序号}}")}), para({QStringLiteral("{{ 事项.问题 }}（{{编号}}）")}))) +
                         para({QStringLiteral("致{{承办单位}}：{{承办单位}}")});
    const QString path = folder.filePath(QStringLiteral("出.docx"));
    const auto filled = fillTemplate(writeTemplate(folder, body), someFields(), path);
    INFO((filled ? QString() : sentence(filled.error())).toStdString());
    REQUIRE(filled);
    CHECK(plainOf(path) == QStringLiteral("文号江效交〔2026〕12号，收\n序\n问题\n1\n脏（江效交〔2026〕12号）\n2\n乱（江效交〔2026〕12号）\n"
                                          "致<甲>&局/二科：<甲>&局/二科\n"));
    bool kept = false;
    const auto entries = readZip(path);
    for (const auto& [name, bytes] : *entries)
        kept = kept || (name == QStringLiteral("word/media/章.png") && bytes == QByteArray("\x89PNG"));
    CHECK(kept);
}

TEST_CASE("a wrong field is named with its place, and a template that is none is refused") {
    const QString wrong = refusal(para({QStringLiteral("一")}) + para({QStringLiteral("送{{承办单未}}阅")}));
    CHECK(wrong.startsWith(QStringLiteral("documents.unknown_field")));
    CHECK(wrong.contains(QStringLiteral("“承办单未” (document ¶2 “送{{承办单未}}阅”)")));
    CHECK(wrong.contains(QStringLiteral("承办单位")));
    CHECK(refusal(para({QStringLiteral("{{编号")})).startsWith(QStringLiteral("documents.open_field")));
    CHECK(refusal(para({QStringLiteral("{{事项.问题}}")})).startsWith(QStringLiteral("documents.list_outside_row")));
    CHECK(refusal(QStringLiteral("<w:tbl><w:tr><w:tc>%1</w:tc></w:tr></w:tbl>").arg(para({QStringLiteral("{{事项.颜色}}")})))
              .startsWith(QStringLiteral("documents.unknown_field")));
    CHECK(refusal(QStringLiteral("<w:p>")).startsWith(QStringLiteral("documents.template_broken")));
    QTemporaryDir folder;
    const QString text = folder.filePath(QStringLiteral("文.docx"));
    REQUIRE(writeWhole(text, "no zip at all"));
    const auto filled = fillTemplate(text, someFields(), folder.filePath(QStringLiteral("出.docx")));
    REQUIRE_FALSE(filled);
    CHECK(filled.error().code == QStringLiteral("documents.not_docx"));
}

TEST_CASE("the labels of a paper's own forms are the fields of a template") {
    const PaperFields fields = fieldsOf(samples::slip());
    CHECK(fields.values.at(QStringLiteral("编号")) == QStringLiteral("江效交〔2026〕12号"));
    CHECK(fields.values.at(QStringLiteral("承办单位")) == QStringLiteral("江州市行政审批局"));
    CHECK(fields.values.at(QStringLiteral("整改时限")).contains(QStringLiteral("2026年9月30日")));
    CHECK(fieldsOf(samples::notice(3)).lists.at(QStringLiteral("第一组考核得分")).size() == 3);
}

TEST_CASE("a full disk leaves neither a PDF nor a .docx behind, and keeps the file that was there") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("旧.docx"));
    REQUIRE(writeWhole(path, "old"));
    NoProgress quiet;
    Result<int> pdf = 0;
    Result<> docx;
    {
        const SmallDisk disk; // what is written beyond it fails, as on a full one
        pdf = writePdf(std::vector<Paper>(3, samples::notice(5)), folder.filePath(QStringLiteral("新.pdf")), nullptr, quiet);
        docx = writeDocx(std::vector<Paper>(40, samples::notice(40)), path, nullptr, quiet);
    }
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().code == QStringLiteral("documents.cannot_write"));
    REQUIRE_FALSE(docx);
    CHECK(docx.error().code == QStringLiteral("documents.cannot_write"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("receipts printed apart leave their slips and come in the same order") {
    const std::vector<Paper> slips(3, samples::slip());
    PaperList list(slips);
    ReceiptsApart apart(list);
    for (int i = 0; i < 3; ++i) {
        const auto paper = apart.next();
        REQUIRE(paper);
        CHECK((*paper)->foot.empty());
    }
    CHECK_FALSE(*apart.next());
    REQUIRE(apart.receipts());
    CHECK(apart.receipts()->body.size() == 9); // cut line, form and a space for each
    CHECK_FALSE(hasReceipt(samples::notice(1)));
}
