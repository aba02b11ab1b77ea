#include "theme/look_settings.h"

#include "theme/theme.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace duban {

namespace {

constexpr const char* schemeWords[] = {"light", "dark", "system"};

} // namespace

const std::vector<int>& offeredScales() {
    static const std::vector<int> scales{100, 110, 125, 150};
    return scales;
}

LookSettings LookSettings::load() {
    const QSettings settings;
    LookSettings look;
    const QString word = settings.value(QStringLiteral("look/scheme"), QStringLiteral("light")).toString();
    for (int i = 0; i < 3; ++i)
        if (word == QLatin1String(schemeWords[i]))
            look.scheme = static_cast<ColourScheme>(i);
    look.compact = settings.value(QStringLiteral("look/compact")).toBool();
    const int scale = settings.value(QStringLiteral("look/scale"), 100).toInt();
    if (std::find(offeredScales().begin(), offeredScales().end(), scale) != offeredScales().end())
        look.scale = scale;
    return look;
}

void LookSettings::save() const {
    QSettings settings;
    settings.setValue(QStringLiteral("look/scheme"), QString::fromLatin1(schemeWords[static_cast<int>(scheme)]));
    settings.setValue(QStringLiteral("look/compact"), compact);
    settings.setValue(QStringLiteral("look/scale"), scale);
}

void LookSettings::apply(QApplication& application) const {
    Theme& theme = Theme::of(application);
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && theme.systemIsDark());
    theme.setCompact(compact);
    theme.apply(dark);
}

void takeScale() {
    const QSettings settings(QStringLiteral("dubantai"), QStringLiteral("dubantai"));
    const int scale = settings.value(QStringLiteral("look/scale"), 100).toInt();
    if (scale > 100 && scale <= 150 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale / 100.0));
}

} // namespace duban
