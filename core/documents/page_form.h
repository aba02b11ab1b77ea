// The measures of each form of page (版心): sheet, type area, line pitch, and what stands at head and foot of a page.
#pragma once

#include "documents/typeset.h"

namespace duban {

/// GB/T 9704: 28 characters in 156 mm, 22 lines in 225 mm.
constexpr double officialEm = 156.0 / 28;
constexpr double officialPitch = 225.0 / 22;
constexpr double mmPerPoint = 25.4 / 72;

struct PageFrame {
    PageForm form = PageForm::Form;
    QSizeF sheet{210, 297};
    double left = 28;
    double top = 37;
    double width = 156;
    double height = 225;

    [[nodiscard]] double bottom() const { return top + height; }
    /// Size of a character and distance of lines for a nominal size (三号 = 16 pt).
    [[nodiscard]] double emOf(double sizePt) const;
    [[nodiscard]] double pitchOf(double sizePt) const;
    [[nodiscard]] bool official() const { return form == PageForm::Official || form == PageForm::Letter; }
};

/// The em of a red mark: as large as the form allows, smaller for a long name.
double markSize(const QString& mark, double largest, double width);

PageFrame frameOf(const Paper& paper);

/// Red mark, number and rules of the first page; returns where the text begins.
double drawHead(PaperPage& page, const Paper& paper, const PageFrame& frame, FontBook& fonts);

/// PaperPage numbers and running feet, once the number of pages is known.
void drawPageFeet(std::vector<PaperPage>& pages, const Paper& paper, const PageFrame& frame, FontBook& fonts);

} // namespace duban
