// Loads the interface language; Chinese (zh_CN) is the default, English is the language of the source strings.
#pragma once

#include <QString>

namespace duban {

/// language "zh" or "en"; replaces what was installed before. Sets QLocale's default as well (zh_CN: weeks start on Monday).
void installLanguage(const QString& language);

} // namespace duban
