// What stands in the form and is not saved yet (草稿自动保存): kept in the ledger file, so that it survives a killed program.
#pragma once

#include "office/office.h"
#include "slips/slip.h"

#include <QJsonObject>

#include <vector>

namespace duban {

struct DraftCopy {
    std::optional<SlipId> slip; ///< empty: a draft that was never saved
    int baseVersion = 0;        ///< of the slip when the typing began; another one now means it was saved meanwhile
    SlipDraft draft;
    QString person;
    QDateTime savedAt; ///< UTC
    bool operator==(const DraftCopy&) const = default;
};

class DraftCopies {
public:
    explicit DraftCopies(Office& office) : m_office(office) {}

    /// One per slip; the later replaces the earlier. No rule is asked: half a draft is kept, too.
    Result<> keep(const std::optional<SlipId>& slip, int baseVersion, const SlipDraft& draft, const Actor& actor);
    /// Saved, or given up.
    Result<> drop(const std::optional<SlipId>& slip);
    Result<std::optional<DraftCopy>> of(const std::optional<SlipId>& slip);
    Result<std::vector<DraftCopy>> all(); ///< newest first

private:
    Office& m_office;
};

/// Every field, as it stands in the form.
QJsonObject draftToJson(const SlipDraft& draft);
SlipDraft draftFromJson(const QJsonObject& object);

} // namespace duban
