#include "documents/page_painter.h"

#include "documents/fonts.h"

#include <QGlyphRun>
#include <QPainter>

namespace duban {
namespace {

const QColor officialRed(214, 0, 15); // 红头

QColor inkOf(bool red) { return red ? officialRed : QColor(Qt::black); }

QColor inkOf(const LineItem& item) {
    switch (item.band) {
    case Band::None: return inkOf(item.red);
    case Band::Blue: return QColor(0, 82, 204);
    case Band::Yellow: return QColor(245, 184, 0);
    case Band::Red: return officialRed;
    }
    return inkOf(item.red);
}

void paintLine(QPainter& painter, const LineItem& item, double scale) {
    QPen pen(inkOf(item), item.thicknessMm * scale, Qt::SolidLine, Qt::FlatCap);
    if (item.dashed) {
        const double dash = 2 / std::max(0.05, item.thicknessMm);
        pen.setDashPattern({dash, dash * 0.6});
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(item.x1, item.y1) * scale, QPointF(item.x2, item.y2) * scale);
}

void paintRect(QPainter& painter, const RectItem& item, double scale) {
    painter.setPen(QPen(QColor(Qt::black), item.thicknessMm * scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(item.rect.topLeft() * scale, item.rect.size() * scale));
}

void paintChart(QPainter& painter, const ChartItem& item, double scale, const ChartRenderer* charts) {
    if (charts) {
        painter.save();
        charts->draw(painter, QRectF(item.rect.topLeft() * scale, item.rect.size() * scale), scale, item.chart);
        painter.restore();
    } else {
        paintRect(painter, RectItem{item.rect, 0.2}, scale);
    }
}

} // namespace

const QRawFont& PagePainter::fontFor(const Face& face, double pixels) {
    for (const Sized& known : fonts_) {
        if (known.pixels == pixels && known.face == face) {
            return known.font;
        }
    }
    if (fonts_.size() > 200) {
        fonts_.clear(); // a preview that is zoomed for an hour
    }
    fonts_.push_back({face, pixels, rawFont(face, pixels)});
    return fonts_.back().font;
}

void PagePainter::paintText(QPainter& painter, const TextItem& item, double scale) {
    const QRawFont& font = fontFor(item.face, item.sizeMm * scale);
    QGlyphRun run;
    run.setRawFont(font);
    const QList<quint32> glyphs = font.glyphIndexesForString(item.text);
    QList<QPointF> positions;
    positions.reserve(glyphs.size());
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        positions.emplace_back((at < item.offsets.size() ? static_cast<double>(item.offsets[at]) : 0.0) * scale, 0);
    }
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.setPen(inkOf(item.red));
    painter.drawGlyphRun(QPointF(item.x, item.baseline) * scale, run);
}

void PagePainter::paint(QPainter& painter, const PaperPage& page, double unitsPerMm) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            paintText(painter, *text, unitsPerMm);
        } else if (const auto* line = std::get_if<LineItem>(&item)) {
            paintLine(painter, *line, unitsPerMm);
        } else if (const auto* rect = std::get_if<RectItem>(&item)) {
            paintRect(painter, *rect, unitsPerMm);
        } else if (const auto* chart = std::get_if<ChartItem>(&item)) {
            paintChart(painter, *chart, unitsPerMm, charts_);
        }
    }
    painter.restore();
}

void paintPage(QPainter& painter, const PaperPage& page, const ChartRenderer* charts) {
    PagePainter(charts).paint(painter, page, painter.device()->logicalDpiX() / 25.4);
}

} // namespace duban
