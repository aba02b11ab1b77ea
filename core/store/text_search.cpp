#include "store/text_search.h"

#include "base/text.h"

#include <QByteArrayView>

#include <sqlite3.h>

namespace duban {

namespace {

QByteArrayView viewOf(sqlite3_value* value) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return {text, text == nullptr ? 0 : sqlite3_value_bytes(value)};
}

void holdsText(sqlite3_context* context, int count, sqlite3_value** values) {
    const QByteArrayView needle = viewOf(values[0]);
    for (int i = 1; i < count; ++i)
        if (viewOf(values[i]).indexOf(needle) >= 0) // as it stands, which is nearly always
            return sqlite3_result_int(context, 1);
    const QString form = QString::fromUtf8(needle);
    for (int i = 1; i < count; ++i)
        if (const QByteArrayView text = viewOf(values[i]); !text.isEmpty() && searchForm(QString::fromUtf8(text)).contains(form))
            return sqlite3_result_int(context, 1);
    sqlite3_result_int(context, 0);
}

} // namespace

bool registerTextSearch(sqlite3* handle) {
    return sqlite3_create_function_v2(handle, "holds_text", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, holdsText,
                                      nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace duban
