#include "charts/chart_panel.h"
#include "charts/chart_renderer.h"
#include "charts/chart_scene.h"
#include "charts/chart_words.h"

#include "core/temp_office.h"
#include "ui/user.h"

#include <QBuffer>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QPainter>
#include <QPdfWriter>
#include <QTableWidget>

using namespace duban;
using namespace duban::test;

namespace {

ChartData closureRates() {
    return {ChartKind::HorizontalBars,
            s("按期销号率"),
            s("%"),
            {s("市发展和改革委员会"), s("市住房和城乡建设局（市人民防空办公室）"), s("市<b>教育</b>局")},
            {{s("按期销号率"), {93.5, 41, 71.25}}},
            s("口径：已销号且未逾期；截至 2026-11-20")};
}

ChartData months() {
    return {ChartKind::Bars,
            s("每月交办与销号"),
            s("件"),
            {s("1月"), s("2月"), s("3月"), s("4月")},
            {{s("交办"), {12, 7, 0, 3}}, {s("销号"), {5, 9, 8, 1}}},
            {}};
}

/// Bars as Qt Charts laid them out, in scene coordinates.
std::vector<QRectF> barsOf(const ChartScene& scene) {
    std::vector<QRectF> bars;
    for (const QGraphicsItem* item : scene.items())
        if (const auto* rect = qgraphicsitem_cast<const QGraphicsRectItem*>(item))
            if (const QRectF box = rect->mapRectToScene(rect->rect()); scene.plotArea().adjusted(-1, -1, 1, 1).contains(box))
                bars.push_back(box);
    return bars;
}

const QGraphicsSimpleTextItem* textOf(const ChartScene& scene, const QString& text) {
    for (const auto* item : scene.texts())
        if (QString(item->text()).remove(QLatin1Char('\n')) == text)
            return item;
    return nullptr;
}

void checkApart(const ChartScene& scene) {
    const auto texts = scene.texts();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        INFO(texts[i]->text().toStdString());
        const QRectF box = texts[i]->sceneBoundingRect();
        CHECK(scene.sceneRect().adjusted(-1, -1, 1, 1).contains(box));
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            INFO(texts[j]->text().toStdString());
            const QRectF both = box.intersected(texts[j]->sceneBoundingRect());
            CHECK_FALSE((both.width() > 2 && both.height() > 4)); // line boxes are taller than their characters
        }
    }
}

} // namespace

TEST_CASE("the grid of an axis has round steps, and whole ones for small counts") {
    CHECK(axisScale(0) == AxisScale{1, 1, 0});
    CHECK(axisScale(3) == AxisScale{3, 1, 0});
    CHECK(axisScale(7) == AxisScale{8, 2, 0});
    CHECK(axisScale(12) == AxisScale{15, 5, 0});
    CHECK(axisScale(38) == AxisScale{40, 10, 0});
    CHECK(axisScale(100) == AxisScale{100, 20, 0});
    CHECK(axisScale(93.89) == AxisScale{100, 20, 0});
    CHECK(axisScale(1204) == AxisScale{1250, 250, 0});
    CHECK(axisScale(0.35).decimals == 1);
    CHECK(figureText(12) == s("12"));
    CHECK(figureText(93.5) == s("93.5"));
    CHECK(figureText(71.25) == s("71.25"));
}

TEST_CASE("horizontal bars stand in the order of the data, as long as their values, with whole names beside them") {
    const ChartScene scene(closureRates(), ChartLook::paper(), {620, 260});
    std::vector<QRectF> bars = barsOf(scene);
    REQUIRE(bars.size() == 3);
    std::sort(bars.begin(), bars.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
    const double values[] = {93.5, 41, 71.25}; // the axis ends at 100
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(bars[i].width() == Approx(scene.plotArea().width() * values[i] / 100).margin(2));
        const auto* name = textOf(scene, closureRates().categories[static_cast<int>(i)]);
        REQUIRE(name != nullptr); // neither elided nor read as markup
        CHECK(name->sceneBoundingRect().center().y() == Approx(bars[i].center().y()).margin(3));
        const auto* figure = textOf(scene, figureText(values[i]));
        REQUIRE(figure != nullptr);
        CHECK(figure->sceneBoundingRect().left() >= bars[i].right());
    }
    checkApart(scene);
}

TEST_CASE("grouped bars have their heights, their figures and a legend") {
    const ChartScene scene(months(), ChartLook::paper(), {480, 240});
    const std::vector<QRectF> bars = barsOf(scene);
    for (const double value : {12.0, 7.0, 3.0, 5.0, 9.0, 8.0, 1.0}) {
        const bool drawn = std::any_of(bars.begin(), bars.end(), [&](const QRectF& bar) {
            return std::abs(bar.height() - scene.plotArea().height() * value / 15) < 2;
        });
        INFO(value);
        CHECK(drawn);
    }
    for (const char* word : {"1月", "2月", "3月", "4月", "交办", "销号", "（件）"})
        CHECK(textOf(scene, s(word)) != nullptr);
    checkApart(scene);
}

TEST_CASE("lines, stacked bars and pies show all their names") {
    ChartData data = months();
    for (const ChartKind kind : {ChartKind::Line, ChartKind::StackedBars, ChartKind::Pie}) {
        data.kind = kind;
        const ChartScene scene(data, ChartLook::screen(), {480, 240});
        for (const QString& name : data.categories) {
            const QStringList words = scene.words();
            CHECK(std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(name); }));
        }
        checkApart(scene);
    }
    const ChartScene pie({ChartKind::Pie, {}, s("件"), {s("群众举报"), s("明察暗访")}, {{{}, {1, 3}}}, {}}, ChartLook::paper(), {400, 160});
    CHECK(pie.words() == QStringList{s("群众举报  1件  25.0%"), s("明察暗访  3件  75.0%")});
}

TEST_CASE("a chart without any figure is drawn without trouble") {
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::HorizontalBars, ChartKind::StackedBars, ChartKind::Line, ChartKind::Pie}) {
        const ChartScene none({kind, {}, {}, {}, {}, {}}, ChartLook::paper(), {300, 200});
        const ChartScene zeros({kind, {}, {}, {s("甲"), s("乙")}, {{s("数"), {0, 0}}}, {}}, ChartLook::paper(), {300, 200});
        const ChartScene few({kind, {}, {}, {s("甲"), s("乙")}, {{s("数"), {1}}}, {}}, ChartLook::paper(), {300, 200});
    }
}

TEST_CASE("a printed chart is vectors and stays inside its place") {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        QPainter painter(&writer);
        const double perMm = 600 / 25.4;
        for (const ChartData& chart : {closureRates(), months()})
            QtChartRenderer().draw(painter, QRectF(0, 0, 156 * perMm, 70 * perMm), perMm, chart);
    }
    CHECK(buffer.data().size() > 4000);
    CHECK_FALSE(buffer.data().contains("/Subtype /Image"));
    CHECK(buffer.data().contains("/FontFile"));
}

TEST_CASE("a chart in the window offers its figures as a table and as words, and its marks lead on") {
    ChartPanel panel;
    panel.resize(600, 320);
    panel.setChart(closureRates());
    panel.show();
    QCoreApplication::processEvents();
    auto* view = panel.findChild<QGraphicsView*>();
    CHECK(view->accessibleName() == s("按期销号率"));
    CHECK(view->accessibleDescription().contains(s("市发展和改革委员会 93.5%")));
    int category = -1;
    QObject::connect(&panel, &ChartPanel::clicked, &panel, [&](int at, int) { category = at; });
    std::vector<QRectF> bars = barsOf(*panel.scene());
    REQUIRE(bars.size() == 3);
    std::sort(bars.begin(), bars.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(bars[1].center()));
    CHECK(category == 1);
    auto* table = panel.findChild<QTableWidget*>();
    CHECK_FALSE(table->isVisible());
    panel.showTable(true);
    CHECK(table->isVisible());
    CHECK(table->rowCount() == 3);
    CHECK(table->item(2, 0)->text() == s("市<b>教育</b>局"));
    CHECK(table->item(2, 1)->text() == s("71.25"));
}
