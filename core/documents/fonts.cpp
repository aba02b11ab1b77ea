#include "documents/fonts.h"

#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QTextLayout>

#include <mutex>

namespace duban {
namespace {

struct RoleFonts {
    FontRole role;
    std::vector<Face> official;
    std::vector<Face> free;
};

std::vector<RoleFonts> roleFonts() {
    const Face serif{QStringLiteral("Noto Serif CJK SC"), false};
    const auto face = [](const char16_t* name, bool bold = false) { return Face{QString::fromUtf16(name), bold}; };
    return {
        {FontRole::Title,
         {face(u"方正小标宋简体"), face(u"方正小标宋_GBK"), face(u"FZXiaoBiaoSong-B05S"), face(u"华文中宋"), face(u"STZhongsong")},
         {face(u"Duban Title", true), face(u"Noto Serif CJK SC", true)}},
        {FontRole::Body,
         {face(u"仿宋_GB2312"), face(u"仿宋"), face(u"FangSong"), face(u"方正仿宋_GBK"), face(u"华文仿宋"), face(u"STFangsong")},
         {face(u"Duban Fang"), serif}},
        {FontRole::Kai,
         {face(u"楷体_GB2312"), face(u"楷体"), face(u"KaiTi"), face(u"方正楷体_GBK"), face(u"华文楷体"), face(u"STKaiti")},
         {face(u"LXGW WenKai"), face(u"AR PL KaitiM GB"), face(u"Duban Fang"), serif}},
        {FontRole::Hei,
         {face(u"黑体"), face(u"SimHei"), face(u"方正黑体_GBK"), face(u"华文黑体")},
         {face(u"Duban Hei", true), face(u"Noto Sans CJK SC", true)}},
        {FontRole::Song, {face(u"宋体"), face(u"SimSun"), face(u"方正书宋_GBK"), face(u"华文宋体")}, {serif, face(u"Duban Fang")}},
    };
}

// QFontDatabase belongs to the whole process, so the three embedded fonts are registered once for it.
void registerEmbeddedFonts() {
    static std::once_flag once;
    std::call_once(once, [] {
        for (const auto* name : {":/fonts/duban-fang.otf", ":/fonts/duban-title.otf", ":/fonts/duban-hei.otf"}) {
            QFontDatabase::addApplicationFont(QString::fromLatin1(name));
        }
    });
}

std::vector<Face> installed(const std::vector<Face>& faces) {
    std::vector<Face> out;
    for (const Face& face : faces) {
        if (QFontDatabase::hasFamily(face.family)) {
            out.push_back(face);
        }
    }
    return out;
}

// The official face first; the free ones behind it serve characters it lacks.
std::vector<Face> chainOf(const RoleFonts& fonts) {
    std::vector<Face> chain = installed(fonts.official);
    chain.resize(std::min<size_t>(chain.size(), 1));
    for (const Face& face : installed(fonts.free)) {
        chain.push_back(face);
    }
    const Face serif{QStringLiteral("Noto Serif CJK SC"), fonts.role == FontRole::Title};
    if (std::find(chain.begin(), chain.end(), serif) == chain.end() && QFontDatabase::hasFamily(serif.family)) {
        chain.push_back(serif);
    }
    if (chain.empty()) {
        chain.push_back(Face{QGuiApplication::font().family(), false});
    }
    return chain;
}

QString fromCharacter(char32_t character) { return QString::fromUcs4(&character, 1); }

/// A face that draws 一 and the radical U+2F00 with one glyph is read back from a PDF as radicals: not searchable.
bool mixesRadicals(const QRawFont& font) {
    const QList<quint32> glyphs = font.glyphIndexesForString(fromCharacter(0x4E00) + fromCharacter(0x2F00));
    return glyphs.size() == 2 && glyphs[0] != 0 && glyphs[0] == glyphs[1];
}

} // namespace

QRawFont rawFont(const Face& face, double pixelSize) {
    QFont font;
    font.setFamilies({face.family});
    font.setWeight(face.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setPixelSize(100);
    QRawFont raw = QRawFont::fromFont(font);
    raw.setPixelSize(pixelSize);
    return raw;
}

std::vector<FontUse> fontReport() {
    registerEmbeddedFonts();
    std::vector<FontUse> report;
    for (const RoleFonts& fonts : roleFonts()) {
        const Face used = chainOf(fonts).front();
        const bool official = std::find(fonts.official.begin(), fonts.official.end(), used) != fonts.official.end();
        report.push_back({fonts.role, fonts.official.front().family, used.family, !official});
    }
    return report;
}

FontBook::FontBook() {
    registerEmbeddedFonts();
    for (const RoleFonts& fonts : roleFonts()) {
        RoleGlyphs& glyphs = roles_[static_cast<size_t>(fonts.role)];
        glyphs.basic.resize(0x10000);
        for (const Face& face : chainOf(fonts)) {
            glyphs.chain.push_back(load(face));
        }
    }
}

int FontBook::load(const Face& face) {
    for (size_t i = 0; i < faces_.size(); ++i) {
        if (faces_[i].face == face) {
            return static_cast<int>(i);
        }
    }
    const QRawFont font = rawFont(face, 1000);
    faces_.push_back({face, font, mixesRadicals(font)});
    return static_cast<int>(faces_.size()) - 1;
}

FontBook::Glyph FontBook::glyph(char32_t character, FontRole role) {
    RoleGlyphs& glyphs = roles_[static_cast<size_t>(role)];
    Glyph& known = character < 0x10000 ? glyphs.basic[character] : glyphs.others[character];
    if (known.face < 0) {
        known = find(character, glyphs);
    }
    return known;
}

FontBook::Glyph FontBook::find(char32_t character, const RoleGlyphs& glyphs) {
    for (const bool searchable : {true, false}) { // a face that can be searched comes first, a rare character last
        for (const int face : glyphs.chain) {
            const Loaded& loaded = faces_[static_cast<size_t>(face)];
            if (loaded.font.supportsCharacter(character) && !(searchable && loaded.mixesRadicals && character >= 0x2E80)) {
                return measured(character, face);
            }
        }
    }
    const int face = systemFace(character);
    return measured(character, face < 0 ? glyphs.chain.front() : face);
}

// Any other installed font that has the character: Qt's own merging is asked once per character.
int FontBook::systemFace(char32_t character) {
    QTextLayout layout(fromCharacter(character));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    if (runs.isEmpty() || runs.first().glyphIndexes().value(0) == 0) {
        return -1;
    }
    const int face = load(Face{runs.first().rawFont().familyName(), false});
    return faces_[static_cast<size_t>(face)].font.supportsCharacter(character) ? face : -1;
}

FontBook::Glyph FontBook::measured(char32_t character, int face) const {
    const QRawFont& font = faces_[static_cast<size_t>(face)].font;
    const QList<QPointF> advances = font.advancesForGlyphIndexes(font.glyphIndexesForString(fromCharacter(character)));
    return {static_cast<qint16>(face), advances.isEmpty() ? 1.0F : static_cast<float>(advances.first().x() / 1000.0)};
}

} // namespace duban
