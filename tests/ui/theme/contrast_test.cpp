// Texts reach 4.5:1 on their grounds in both themes, computed from the one table (WCAG 2 relative luminance).
#include "theme/tokens.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace duban;

namespace {

double luminance(const char* hex) {
    const QColor colour{QLatin1String(hex)};
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

const TokenColours& rowOf(Token token) {
    return *std::find_if(tokenTable.begin(), tokenTable.end(), [&](const TokenColours& row) { return row.token == token; });
}

double contrast(Token text, Token ground, bool dark) {
    const double a = luminance(dark ? rowOf(text).dark : rowOf(text).light);
    const double b = luminance(dark ? rowOf(ground).dark : rowOf(ground).light);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("every text reaches 4.5:1 on its ground, light and dark") {
    const std::pair<Token, Token> pairs[] = {
        {Token::Text, Token::Window},         {Token::Text, Token::Surface},        {Token::Text, Token::Selected},
        {Token::Text2, Token::Surface},       {Token::Text2, Token::Nav},           {Token::Text2, Token::Chip},
        {Token::Text3, Token::Surface},       {Token::Text3, Token::Window},        {Token::Accent, Token::Surface},
        {Token::Accent, Token::AccentSoft},   {Token::Red, Token::RedSoft},         {Token::Amber, Token::AmberSoft},
        {Token::Blue, Token::BlueSoft},       {Token::Green, Token::GreenSoft},     {Token::Red, Token::Surface},
        {Token::OnAccent, Token::AccentFill}, {Token::OnAccent, Token::AccentHover}};
    for (const auto& [text, ground] : pairs)
        for (const bool dark : {false, true}) {
            INFO(rowOf(text).name << " on " << rowOf(ground).name << (dark ? " dark" : " light"));
            CHECK(contrast(text, ground, dark) >= 4.5);
        }
}
