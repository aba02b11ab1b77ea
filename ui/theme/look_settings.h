// How the window looks, kept for each user of the computer (界面设置): colours, density, scale.
#pragma once

#include <QString>

#include <vector>

class QApplication;

namespace duban {

enum class ColourScheme { Light, Dark, System };

struct LookSettings {
    ColourScheme scheme = ColourScheme::Light;
    bool compact = false;
    int scale = 100; ///< percent; taken at the next start
    bool operator==(const LookSettings&) const = default;

    static LookSettings load();
    void save() const;
    /// Colours and density; the scale belongs to the start of the program.
    void apply(QApplication& application) const;
};

/// 100, 110, 125, 150; the last is the large type for leaders.
const std::vector<int>& offeredScales();

/// Before the application exists: Qt reads the scale once.
void takeScale();

} // namespace duban
