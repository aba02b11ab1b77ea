#include "departments/pinyin.h"

#include <QCollator>
#include <QLocale>

#include <array>

namespace duban {

namespace {

struct Edge {
    char16_t first; ///< the first character of a letter in the order of readings
    char letter;
};
// The collation of zh_CN is by reading, so between two of these edges all characters begin with one letter.
constexpr auto edges = std::to_array<Edge>({
    {u'阿', 'a'}, {u'八', 'b'}, {u'嚓', 'c'}, {u'咑', 'd'}, {u'妸', 'e'}, {u'发', 'f'}, {u'旮', 'g'}, {u'哈', 'h'},
    {u'丌', 'j'}, {u'咔', 'k'}, {u'垃', 'l'}, {u'妈', 'm'}, {u'拏', 'n'}, {u'噢', 'o'}, {u'妑', 'p'}, {u'七', 'q'},
    {u'呥', 'r'}, {u'仨', 's'}, {u'他', 't'}, {u'屲', 'w'}, {u'夕', 'x'}, {u'丫', 'y'}, {u'帀', 'z'},
});
struct Reading {
    char16_t character;
    const char* letters;
};
// Read in two ways in names of units and places.
constexpr auto twoReadings = std::to_array<Reading>({
    {u'长', "cz"},
    {u'重', "zc"},
    {u'行', "xh"},
    {u'乐', "ly"},
    {u'调', "dt"},
    {u'会', "hk"},
    {u'朝', "cz"},
    {u'厦', "xs"},
    {u'单', "ds"},
    {u'区', "qo"},
    {u'解', "jx"},
    {u'仇', "cq"},
    {u'曾', "zc"},
    {u'查', "cz"},
    {u'盛', "sc"},
    {u'藏', "zc"},
});

} // namespace

QString initialsOf(QChar character) {
    if (character.unicode() < 0x2E80)
        return character.isLetterOrNumber() ? QString(character.toLower()) : QString();
    if (!character.isLetter())
        return {};
    for (const Reading& reading : twoReadings)
        if (reading.character == character.unicode())
            return QString::fromLatin1(reading.letters);
    static const QCollator collator{QLocale(QLocale::Chinese, QLocale::China)};
    char letter = 0;
    for (const Edge& edge : edges) {
        if (collator.compare(QStringView(&character, 1), QStringView(&edge.first, 1)) < 0)
            break;
        letter = edge.letter;
    }
    return letter == 0 ? QString() : QString(QLatin1Char(letter));
}

QString initialsOf(const QString& text) {
    QString out;
    for (const QChar c : text)
        out += initialsOf(c).left(1);
    return out;
}

bool initialsMatch(const QString& text, const QString& letters) {
    if (letters.isEmpty())
        return false;
    QStringList readings;
    for (const QChar c : text)
        if (const QString one = initialsOf(c); !one.isEmpty())
            readings << one;
    const QString wanted = letters.toLower();
    for (qsizetype from = 0; from + wanted.size() <= readings.size(); ++from) {
        qsizetype i = 0;
        while (i < wanted.size() && readings[from + i].contains(wanted[i]))
            ++i;
        if (i == wanted.size())
            return true;
    }
    return false;
}

} // namespace duban
