// The interface is whole in Chinese, and one term has one wording.
#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QByteArray read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Source strings of a .ts file that have no finished translation.
QStringList unfinished(const QByteArray& ts) {
    QStringList found;
    QXmlStreamReader xml(ts);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == s("source")) {
            source = xml.readElementText();
        } else if (xml.name() == s("translation")) {
            const bool open = xml.attributes().value(s("type")) == s("unfinished");
            if (xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty() || open)
                found << source;
        }
    }
    if (xml.hasError())
        found << xml.errorString();
    return found;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression mark(s("%(L?[0-9]+|n)"));
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        marks << it.next().captured();
    marks.removeDuplicates();
    marks.sort();
    return marks;
}

/// What is wrong with one glossary file, given the words of the files before it.
QStringList glossaryFaults(const QString& name, const QByteArray& json, QMap<QString, QString>& words) {
    QJsonParseError problem;
    const QJsonObject glossary = QJsonDocument::fromJson(json, &problem).object();
    QStringList found;
    if (problem.error != QJsonParseError::NoError)
        found << name + s(": ") + problem.errorString();
    for (auto it = glossary.begin(); it != glossary.end(); ++it) {
        const QString chinese = it.value().toString();
        if (chinese.isEmpty())
            found << name + s(": no wording for ") + it.key();
        if (placeholders(it.key()) != placeholders(chinese))
            found << name + s(": other placeholders than its source: ") + it.key();
        if (words.value(it.key(), chinese) != chinese)
            found << name + s(": worded otherwise elsewhere: ") + it.key();
        words[it.key()] = chinese;
    }
    return found;
}

} // namespace

TEST_CASE("an unfinished translation is found") {
    CHECK(unfinished("<TS><context><message><source>A</source><translation>甲</translation></message></context></TS>").isEmpty());
    CHECK(unfinished("<TS><message><source>A</source><translation type=\"unfinished\"/></message></TS>") == QStringList{s("A")});
    CHECK(unfinished("<TS><message><source>B</source><translation></translation></message></TS>") == QStringList{s("B")});
    CHECK(unfinished(
              "<TS><message numerus=\"yes\"><source>%n</source><translation><numerusform>%n 件</numerusform></translation></message></TS>")
              .isEmpty());
    CHECK(unfinished("<TS><message>").size() == 1); // cut short
}

TEST_CASE("a faulty glossary is found") {
    QMap<QString, QString> words;
    CHECK(glossaryFaults(s("a.json"), "{\"Unit %1\": \"单位 %1\", \"Slip\": \"交办单\"}", words).isEmpty());
    CHECK(glossaryFaults(s("b.json"), "{\"Slip\": \"交办单\"}", words).isEmpty());
    CHECK(glossaryFaults(s("b.json"), "{\"Slip\": \"督办单\"}", words).size() == 1);
    CHECK(glossaryFaults(s("b.json"), "{\"%1 of %2\": \"共 %2\"}", words).size() == 1);
    CHECK(glossaryFaults(s("b.json"), "{\"Matter\": \"\"}", words).size() == 1);
    CHECK(glossaryFaults(s("b.json"), "{\"Matter\"", words).size() == 1);
}

TEST_CASE("the glossary has one wording for each term") {
    QMap<QString, QString> words;
    QStringList found;
    const QDir folder(s(DUBAN_SOURCE_DIR "/translations/glossary"));
    for (const QString& name : folder.entryList({s("*.json")}, QDir::Files, QDir::Name))
        found << glossaryFaults(name, read(folder.filePath(name)), words);
    CHECK(found.join(u'\n').toStdString() == "");
}

TEST_CASE("the Chinese interface is complete") {
    const QString path = s(DUBAN_SOURCE_DIR "/translations/dubantai_zh_CN.ts");
    if (QFile::exists(path))
        CHECK(unfinished(read(path)).join(u'\n').toStdString() == "");
}
