// Sheets of paper under each other as they will be printed (打印预览): white whatever the theme; only visible ones are painted.
#pragma once

#include "charts/chart_renderer.h"
#include "documents/page_painter.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>

namespace duban {

class SheetView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SheetView(QWidget* parent = nullptr);

    void setPages(std::vector<PaperPage> pages);
    [[nodiscard]] const std::vector<PaperPage>& pages() const { return m_pages; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The one at the top, or the last when the end is reached; 0 without pages.
    [[nodiscard]] int currentPage() const;
    void goTo(int page);
    void fitWidth();
    /// Per cent of the true size on this screen, 25 to 400.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const;
    [[nodiscard]] bool fitsWidth() const { return m_fit; }
    /// How many sheets were painted so far, for tests: those out of sight are not.
    [[nodiscard]] int painted() const { return m_painted; }

Q_SIGNALS:
    void pageShown(int page);
    void zoomed(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize sheetSize(const PaperPage& page) const;
    [[nodiscard]] double trueScale() const; ///< pixels a millimetre at 100 %
    void place();
    const QPixmap& pictureOf(int index);

    QtChartRenderer m_charts;
    PagePainter m_painter{&m_charts};
    std::vector<PaperPage> m_pages;
    std::vector<int> m_tops; ///< y of each sheet in the whole strip
    std::map<int, QPixmap> m_pictures;
    double m_scale = 3; ///< pixels a millimetre
    bool m_fit = true;
    int m_painted = 0;
    int m_shown = 0;
};

} // namespace duban
