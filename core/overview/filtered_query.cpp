#include "overview/filtered_query.h"

#include "overview/due_list.h"

#include <QFile>

namespace duban {

FilteredQuery::FilteredQuery(Office& office, const char* name, const MatterFilter& filter, const char* tail)
    : m_clauses(matterClauses(filter, office.calendar(), mattersOf(office, filter.asOf).settings())) {
    QFile file(QStringLiteral(":/sql/overview/%1.sql").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no statement %s", name);
    m_sql = QString::fromUtf8(file.readAll()) + m_clauses.where + QLatin1String(tail);
    m_name = QString::fromLatin1(name);
}

Query FilteredQuery::query(Office& office) {
    Query query = office.database().composed(m_name, m_sql);
    m_clauses.bindTo(query);
    return query;
}

} // namespace duban
