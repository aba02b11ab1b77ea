// Views of the ledger (视图): conditions, order, groups and columns under a name; the office's defaults and one's own.
#pragma once

#include "ledger/ledger_columns.h"
#include "office/office.h"

#include <QStringList>

namespace duban {

struct SavedView {
    QString name;
    MatterFilter filter; ///< asOf is the day on which it is opened
    std::vector<MatterOrder> order = {};
    std::optional<MatterColumn> groupBy = {};
    QStringList hidden = {}; ///< keys of columns
    bool operator==(const SavedView&) const = default;
};

/// All, open, overdue, this quarter, closed, to re-check, and one's own work: computed for the day.
std::vector<SavedView> defaultViews(QDate asOf, const QString& clerk);

/// One's own, kept for the user of the computer. Conditions are kept by name or code, so that they hold in any file.
class SavedViews {
public:
    explicit SavedViews(const Office& office) : m_office(office) {}
    [[nodiscard]] std::vector<SavedView> load(QDate asOf) const;
    void save(const SavedView& view); ///< replaces the one of that name
    void remove(const QString& name);

private:
    const Office& m_office;
};

} // namespace duban
