// The faces of official papers (公文字体): each role resolved once to what this computer has, glyph by glyph if need be.
#pragma once

#include "documents/display_list.h"

#include <QHash>
#include <QRawFont>

#include <array>
#include <vector>

namespace duban {

struct FontUse {
    FontRole role = FontRole::Body;
    QString wanted; ///< the official name
    QString used;   ///< the family found
    bool substitute = false;
    bool operator==(const FontUse&) const = default;
};

/// What each role is set in here, for the settings page and the preview. Needs a QGuiApplication.
std::vector<FontUse> fontReport();

/// Measures characters and finds a face for each. Raw fonts belong to one thread, so each job makes its own book.
class FontBook {
public:
    struct Glyph {
        qint16 face = -1;  ///< index for face(); -1 = not looked up yet
        float advance = 0; ///< in ems
    };

    FontBook();
    Glyph glyph(char32_t character, FontRole role);
    [[nodiscard]] const Face& face(int index) const { return faces_[static_cast<size_t>(index)].face; }

private:
    struct Loaded {
        Face face;
        QRawFont font;
        bool mixesRadicals = false;
    };
    struct RoleGlyphs {
        std::vector<Glyph> basic; ///< the first 65,536 characters
        QHash<char32_t, Glyph> others;
        std::vector<int> chain;
    };

    int load(const Face& face);
    Glyph find(char32_t character, const RoleGlyphs& glyphs);
    int systemFace(char32_t character);
    [[nodiscard]] Glyph measured(char32_t character, int face) const;

    std::vector<Loaded> faces_;
    std::array<RoleGlyphs, 5> roles_;
};

/// The raw font of a face; hinting off, one engine only, so that what was measured is what is drawn.
QRawFont rawFont(const Face& face, double pixelSize);

} // namespace duban
