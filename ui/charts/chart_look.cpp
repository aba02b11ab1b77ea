#include "charts/chart_look.h"

#include "documents/fonts.h"
#include "theme/labels.h"

namespace duban {

namespace {

constexpr Token seriesTokens[] = {Token::Chart1, Token::Chart2, Token::Chart3, Token::Chart4, Token::Chart5};

QColor light(Token token) {
    for (const TokenColours& row : tokenTable)
        if (row.token == token)
            return QColor(QLatin1String(row.light));
    return {};
}

} // namespace

QBrush ChartLook::brush(int place) const {
    static constexpr Qt::BrushStyle patterns[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::FDiagPattern,
                                                  Qt::DiagCrossPattern};
    return {colour(place), patterns[place % 5]};
}

QPen ChartLook::pen(int place) const {
    static constexpr Qt::PenStyle strokes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return {colour(place), 2, strokes[place % 5]};
}

ChartLook ChartLook::screen() {
    ChartLook look{Theme::color(Token::Text2), Theme::color(Token::Line2), Theme::color(Token::Line), Theme::color(Token::Surface), {},
                   fontOf(TextRole::Caption)};
    for (const Token token : seriesTokens)
        look.series << Theme::color(token);
    return look;
}

ChartLook ChartLook::paper() {
    ChartLook look{light(Token::Text), light(Token::Strong), light(Token::Line), QColor(Qt::white), {}, fontOf(TextRole::Caption)};
    for (const Token token : seriesTokens)
        look.series << light(token);
    for (const FontUse& use : fontReport()) // a system face may print 月 as a radical that no search finds
        if (use.role == FontRole::Body)
            look.font.setFamilies({use.used});
    return look;
}

} // namespace duban
