// Native charts of written workbooks; declared in workbook_writer.h.
#include "exchange/workbook_writer.h"

#include <xlsxwriter.h>

namespace duban {

namespace {

constexpr std::array<lxw_color_t, 4> colours = {0x1D6471, 0xB97F0E, 0x3C72C4, 0x869396};

std::uint8_t typeOf(SheetChart::Kind kind) {
    switch (kind) {
    case SheetChart::Kind::Columns: return LXW_CHART_COLUMN;
    case SheetChart::Kind::Bars: return LXW_CHART_BAR;
    case SheetChart::Kind::Line: return LXW_CHART_LINE;
    case SheetChart::Kind::Stacked: return LXW_CHART_BAR_STACKED;
    }
    return LXW_CHART_COLUMN;
}

void paint(lxw_chart_series* series, SheetChart::Kind kind, std::size_t index) {
    const lxw_color_t colour = colours[index % colours.size()];
    if (kind == SheetChart::Kind::Line) {
        lxw_chart_line line{};
        line.color = colour;
        line.width = 2.25F;
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        return;
    }
    lxw_chart_fill fill{};
    fill.color = colour;
    chart_series_set_fill(series, &fill);
}

void setAxes(lxw_chart* chart, const SheetChart& wanted) {
    lxw_chart_line grid{};
    grid.color = 0xDCE2E3;
    grid.width = 0.75F;
    const bool lying = wanted.kind == SheetChart::Kind::Bars || wanted.kind == SheetChart::Kind::Stacked;
    lxw_chart_axis* values = lying ? chart->x_axis : chart->y_axis;
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &grid);
    chart_axis_set_num_format(values, wanted.percent ? "0%" : "0");
    chart_axis_set_min(values, 0);
    if (wanted.percent)
        chart_axis_set_max(values, 1);
    if (lying) {
        chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_FALSE);
        chart_axis_set_reverse(chart->y_axis);      // first line on top, as in the table,
        chart_axis_set_crossing_max(chart->y_axis); // and the numbers still below
    }
}

} // namespace

void SheetWriter::chart(const SheetChart& wanted) {
    lxw_chart* chart = workbook_add_chart(m_book.m_book, typeOf(wanted.kind));
    if (!chart)
        return m_book.keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
    const QByteArray sheet = m_name.toUtf8();
    const auto first = static_cast<lxw_row_t>(wanted.firstRow);
    const auto last = static_cast<lxw_row_t>(wanted.lastRow);
    for (std::size_t i = 0; i < wanted.series.size(); ++i) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        const auto names = static_cast<lxw_col_t>(wanted.nameColumn);
        const auto values = static_cast<lxw_col_t>(wanted.series[i].column);
        chart_series_set_categories(series, sheet.constData(), first, names, last, names);
        chart_series_set_values(series, sheet.constData(), first, values, last, values);
        chart_series_set_name(series, wanted.series[i].name.toUtf8().constData());
        paint(series, wanted.kind, i);
    }
    chart_title_set_name(chart, wanted.title.toUtf8().constData());
    lxw_chart_font font{};
    font.size = 12;
    font.bold = LXW_EXPLICIT_FALSE;
    chart_title_set_name_font(chart, &font);
    setAxes(chart, wanted);
    if (wanted.series.size() == 1)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE); // the title says it already
    else
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options{};
    options.x_scale = wanted.width / 480.0; // the library's own size is 480 x 288
    options.y_scale = wanted.height / 288.0;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    m_book.keep(worksheet_insert_chart_opt(m_sheet, static_cast<lxw_row_t>(wanted.at.row), static_cast<lxw_col_t>(wanted.at.column), chart,
                                           &options));
}

} // namespace duban
