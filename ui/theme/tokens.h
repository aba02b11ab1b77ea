// The colours of the window, light and dark, as one table; every drawn pixel takes its colour from here.
#pragma once

#include <QColor>

#include <array>

namespace duban {

enum class Token {
    Window,
    Nav,
    Surface,
    Sunken,
    Hover,
    Selected,
    Line,
    Line2,
    Strong,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentFill,
    AccentHover,
    OnAccent,
    AccentSoft,
    Red,
    RedSoft,
    RedFill,
    Amber,
    AmberSoft,
    AmberFill,
    Blue,
    BlueSoft,
    BlueFill,
    Green,
    GreenSoft,
    GreenFill,
    Chip,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5
};

struct TokenColours {
    Token token;
    const char* name; ///< @name in the style sheet
    const char* light;
    const char* dark;
};

inline constexpr auto tokenTable = std::to_array<TokenColours>({
    {Token::Window, "window", "#F2F4F4", "#14191B"},
    {Token::Nav, "nav", "#E9EEEE", "#181E21"},
    {Token::Surface, "surface", "#FFFFFF", "#1D2427"},
    {Token::Sunken, "sunken", "#F5F7F7", "#232B2E"},
    {Token::Hover, "hover", "#EFF5F6", "#273134"},
    {Token::Selected, "selected", "#DAEBEE", "#1B424B"},
    {Token::Line, "line", "#DCE2E3", "#323C40"},
    {Token::Line2, "line2", "#C2CBCD", "#465257"},
    {Token::Strong, "strong", "#869396", "#748389"},
    {Token::Text, "text", "#1C272C", "#E4EAEB"},
    {Token::Text2, "text2", "#47555B", "#B6C2C5"},
    {Token::Text3, "text3", "#58666B", "#A0ADB1"},
    {Token::Disabled, "disabled", "#9AA5A9", "#64727A"},
    {Token::Accent, "accent", "#1D6471", "#74BFCB"},
    {Token::AccentFill, "accentfill", "#1D6471", "#2B7886"},
    {Token::AccentHover, "accenthover", "#17525D", "#256975"},
    {Token::OnAccent, "onaccent", "#FFFFFF", "#FFFFFF"},
    {Token::AccentSoft, "accentsoft", "#DCECEF", "#1E3B42"},
    {Token::Red, "red", "#A83224", "#F2A094"},
    {Token::RedSoft, "redsoft", "#FAE8E5", "#45241F"},
    {Token::RedFill, "redfill", "#C4493A", "#D9655A"},
    {Token::Amber, "amber", "#7F5200", "#E5B85C"},
    {Token::AmberSoft, "ambersoft", "#FBF0D6", "#3A2E15"},
    {Token::AmberFill, "amberfill", "#B97F0E", "#C9922B"},
    {Token::Blue, "blue", "#24569F", "#93B9F0"},
    {Token::BlueSoft, "bluesoft", "#E4EDF9", "#1E2E47"},
    {Token::BlueFill, "bluefill", "#3C72C4", "#5B8EDB"},
    {Token::Green, "green", "#28653F", "#87C99F"},
    {Token::GreenSoft, "greensoft", "#E2F0E6", "#1C3526"},
    {Token::GreenFill, "greenfill", "#46895F", "#57A374"},
    {Token::Chip, "chip", "#E8ECED", "#2D373B"},
    {Token::Chart1, "chart1", "#1D6471", "#4FA3B1"},
    {Token::Chart2, "chart2", "#B97F0E", "#C9922B"},
    {Token::Chart3, "chart3", "#3C72C4", "#5B8EDB"},
    {Token::Chart4, "chart4", "#869396", "#748389"},
    {Token::Chart5, "chart5", "#7FB3BD", "#2F6670"},
});

} // namespace duban
