// Summary templates (汇总表模板): which columns in which order, title and signature line, kept for the office.
#pragma once

#include "base/actor.h"
#include "exchange/summary.h"
#include "office/office.h"

namespace duban {

struct SummaryTemplate {
    QString name;
    std::vector<SummaryColumn> columns;
    QString title, signature;
    bool operator==(const SummaryTemplate&) const = default;
};

class SummaryTemplates {
public:
    explicit SummaryTemplates(Office& office) : m_office(office) {}
    Result<std::vector<SummaryTemplate>> all(); ///< by name
    Result<SummaryTemplate> find(const QString& name);
    /// A template of the same name is replaced.
    Result<> save(const SummaryTemplate& one, const Actor& actor);

private:
    Office& m_office;
};

} // namespace duban
