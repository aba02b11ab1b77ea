#include "store/page_check.h"

#include "store/database.h"

namespace duban {

Result<QStringList> checkPages(Database& database) {
    Query query = database.composed(QStringLiteral("quick_check"), QStringLiteral("PRAGMA quick_check(20)"));
    if (auto done = query.exec(); !done)
        return done.error();
    QStringList found;
    while (query.next())
        if (query.text(0) != u"ok")
            found << query.text(0);
    return found;
}

} // namespace duban
