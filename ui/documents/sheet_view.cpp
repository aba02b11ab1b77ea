#include "documents/sheet_view.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace duban {

namespace {
constexpr int gap = 16;
constexpr size_t keptPictures = 6;
} // namespace

SheetView::SheetView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the papers"));
    verticalScrollBar()->setSingleStep(40);
    connect(&Theme::of(*qobject_cast<QApplication*>(qApp)), &Theme::changed, this, [this] { viewport()->update(); });
}

double SheetView::trueScale() const { return logicalDpiX() / 25.4; }

QSize SheetView::sheetSize(const PaperPage& page) const { return (page.sizeMm * m_scale).toSize(); }

void SheetView::setPages(std::vector<PaperPage> pages) {
    m_pages = std::move(pages);
    m_painted = 0;
    m_shown = 0;
    place();
    verticalScrollBar()->setValue(0);
    scrollContentsBy(0, 0);
}

void SheetView::place() {
    double widest = 210;
    for (const PaperPage& page : m_pages)
        widest = std::max(widest, page.sizeMm.width());
    if (m_fit) // the scroll bar is allowed for, so that it cannot come and go
        m_scale = std::max(0.5, (viewport()->width() - 2 * gap) / widest);
    m_pictures.clear();
    m_tops.clear();
    int y = gap, width = 0;
    for (const PaperPage& page : m_pages) {
        m_tops.push_back(y);
        y += sheetSize(page).height() + gap;
        width = std::max(width, sheetSize(page).width() + 2 * gap);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
    Q_EMIT zoomed(zoom());
}

int SheetView::currentPage() const {
    const QScrollBar* bar = verticalScrollBar();
    if (m_tops.empty() || (bar->maximum() > 0 && bar->value() == bar->maximum()))
        return pageCount();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), bar->value() + gap);
    return std::max(1, static_cast<int>(after - m_tops.begin()));
}

void SheetView::goTo(int page) {
    if (page >= 1 && page <= pageCount())
        verticalScrollBar()->setValue(m_tops[static_cast<size_t>(page - 1)] - gap);
}

int SheetView::zoom() const { return qRound(100 * m_scale / trueScale()); }

void SheetView::fitWidth() {
    const int page = currentPage();
    m_fit = true;
    place();
    goTo(page);
}

void SheetView::setZoom(int percent) {
    const int page = currentPage();
    m_fit = false;
    m_scale = trueScale() * std::clamp(percent, 25, 400) / 100;
    place();
    goTo(page);
}

const QPixmap& SheetView::pictureOf(int index) {
    if (const auto known = m_pictures.find(index); known != m_pictures.end())
        return known->second;
    if (m_pictures.size() >= keptPictures)
        m_pictures.clear();
    const PaperPage& page = m_pages[static_cast<size_t>(index)];
    const double ratio = devicePixelRatioF();
    QPixmap picture(sheetSize(page) * ratio);
    picture.fill(Qt::white); // paper is white in the dark theme, too
    QPainter painter(&picture);
    m_painter.paint(painter, page, m_scale * ratio);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    ++m_painted;
    return m_pictures[index] = picture;
}

void SheetView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::color(Token::Window));
    const int top = verticalScrollBar()->value();
    for (int i = 0; i < pageCount(); ++i) {
        const QSize size = sheetSize(m_pages[static_cast<size_t>(i)]);
        const int x = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
        const QRect sheet(QPoint(x, m_tops[static_cast<size_t>(i)] - top), size);
        if (!sheet.intersects(event->rect()))
            continue;
        painter.drawPixmap(sheet.topLeft(), pictureOf(i));
        painter.setPen(Theme::color(Token::Line2));
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
}

void SheetView::resizeEvent(QResizeEvent*) {
    const int page = m_shown; // the sheets still lie as they did in the old size
    place();
    goTo(page);
}

void SheetView::scrollContentsBy(int, int) {
    viewport()->update();
    if (const int page = currentPage(); page != m_shown) {
        m_shown = page;
        Q_EMIT pageShown(page);
    }
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home)
        goTo(1);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void SheetView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(zoom() + (event->angleDelta().y() > 0 ? 10 : -10));
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace duban
