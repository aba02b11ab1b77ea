#include "store/program_file.h"

#include <QStringList>

namespace duban {

bool isProgramFile(const QString& name, const QByteArray& firstBytes) {
    static const QStringList endings{
        u"exe"_qs, u"com"_qs,     u"bat"_qs,      u"cmd"_qs, u"msi"_qs, u"scr"_qs, u"pif"_qs, u"dll"_qs, u"vbs"_qs, u"vbe"_qs, u"js"_qs,
        u"jse"_qs, u"wsf"_qs,     u"ps1"_qs,      u"hta"_qs, u"lnk"_qs, u"url"_qs, u"reg"_qs, u"cpl"_qs, u"jar"_qs, u"sh"_qs,  u"run"_qs,
        u"bin"_qs, u"desktop"_qs, u"appimage"_qs, u"deb"_qs, u"rpm"_qs, u"apk"_qs, u"app"_qs, u"py"_qs,  u"pl"_qs,  u"so"_qs,  u"chm"_qs};
    QString bare = name.trimmed();
    while (bare.endsWith(QLatin1Char('.')) || bare.endsWith(QLatin1Char(' '))) // Windows drops them
        bare.chop(1);
    if (const auto dot = bare.lastIndexOf(QLatin1Char('.')); dot >= 0 && endings.contains(bare.mid(dot + 1).toLower()))
        return true;
    return firstBytes.startsWith("MZ") ||
           firstBytes.startsWith("\x7f"
                                 "ELF") ||
           firstBytes.startsWith("#!") || firstBytes.startsWith("\xfe\xed\xfa") || firstBytes.startsWith("\xcf\xfa\xed\xfe") ||
           firstBytes.startsWith("\xca\xfe\xba\xbe") || firstBytes.startsWith(QByteArray("L\0\0\0\x01\x14\x02\0", 8)) ||
           firstBytes.contains("[Desktop Entry]");
}

} // namespace duban
