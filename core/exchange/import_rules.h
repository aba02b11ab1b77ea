// What imports have learned (导入规则): the columns of a layout as somebody corrected them, and what words of units, categories
// and closure mean.
#pragma once

#include "exchange/ledger_check.h"
#include "office/office.h"

namespace duban {

class ImportRules {
public:
    explicit ImportRules(Office& office) : m_office(office) {}
    /// Words and layouts for a reading.
    Result<> fill(LedgerOptions& options);
    /// key: layoutKey() of the header row; name: of the file it was learned from.
    Result<> rememberLayout(const QString& key, const QString& name, const LedgerMapping& mapping, const Actor& actor);
    /// field: Department (means: code), Category (name) or Closed (是 or 否).
    Result<> learn(LedgerField field, const QString& written, const QString& means, const Actor& actor);

private:
    Office& m_office;
};

} // namespace duban
