// Handover slips (问题交办单) and their matters (事项, 一事一表) as values.
// Longer than most headers: a slip and its matters are read, and change, together.
#pragma once

#include "base/code_table.h"
#include "base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace duban {

enum class SlipState { Draft, Approving, Approved, Issued, Signed, Finished, Voided };
template <>
inline constexpr auto codesOf<SlipState> = std::to_array<Code<SlipState>>({{SlipState::Draft, "draft"},
                                                                           {SlipState::Approving, "approving"},
                                                                           {SlipState::Approved, "approved"},
                                                                           {SlipState::Issued, "issued"},
                                                                           {SlipState::Signed, "signed"},
                                                                           {SlipState::Finished, "finished"},
                                                                           {SlipState::Voided, "voided"}});

enum class MatterState {
    Planned,
    Waiting,
    Rectifying,
    Submitted,
    Verifying,
    Closing,
    Closed,
    Consolidated,
    Suspended,
    Merged,
    Transferred,
    Voided
};
template <>
inline constexpr auto codesOf<MatterState> = std::to_array<Code<MatterState>>({{MatterState::Planned, "planned"},
                                                                               {MatterState::Waiting, "waiting"},
                                                                               {MatterState::Rectifying, "rectifying"},
                                                                               {MatterState::Submitted, "submitted"},
                                                                               {MatterState::Verifying, "verifying"},
                                                                               {MatterState::Closing, "closing"},
                                                                               {MatterState::Closed, "closed"},
                                                                               {MatterState::Consolidated, "consolidated"},
                                                                               {MatterState::Suspended, "suspended"},
                                                                               {MatterState::Merged, "merged"},
                                                                               {MatterState::Transferred, "transferred"},
                                                                               {MatterState::Voided, "voided"}});

enum class MatterKind { Immediate, Limited, Standing }; ///< 立行立改 / 限期整改 / 长期坚持
template <>
inline constexpr auto codesOf<MatterKind> = std::to_array<Code<MatterKind>>({{MatterKind::Immediate, "immediate"},
                                                                             {MatterKind::Limited, "limited"},
                                                                             {MatterKind::Standing, "standing"}});

/// `江效交〔2026〕12号` as three values.
struct SlipNumber {
    QString prefix;
    int year = 0;
    int number = 0;
    [[nodiscard]] QString text() const { return QStringLiteral("%1〔%2〕%3号").arg(prefix).arg(year).arg(number); }
    auto operator<=>(const SlipNumber&) const = default;
};

/// Reads a slip number as people write it: 【2026】012号, （2026）第12号, full-width digits; empty if it is none.
std::optional<SlipNumber> parseSlipNumber(const QString& text);

/// A limit as it was set: so many working days from day 0, or a date.
struct Limit {
    std::optional<int> days;
    std::optional<QDate> date;
    bool operator==(const Limit&) const = default;
};

/// What a clerk writes about a matter before it is issued.
struct MatterDraft {
    QString problem;
    QString source;   ///< name from the office's list; may be empty if the slip comes from clues
    QString category; ///< name from the office's list
    QString severity = QStringLiteral("一般");
    QString requirement;
    MatterKind kind = MatterKind::Limited;
    Limit limit;
    bool operator==(const MatterDraft&) const = default;
};

struct SlipDraft {
    QString title;
    QString lead;   ///< department code; exactly one answers and is scored
    QStringList co; ///< department codes
    QString clerk;
    QString approver;
    QString contact;
    QStringList copies;
    QStringList clues; ///< XS-2026-0001
    std::vector<MatterDraft> matters;
    bool operator==(const SlipDraft&) const = default;
};

struct Slip {
    SlipId id{0};
    QString uuid;
    SlipDraft body; ///< matters empty: they live in Matter
    DepartmentId lead{0};
    SlipState state = SlipState::Draft;
    std::optional<int> draftNumber;
    std::optional<SlipNumber> number;
    std::optional<QDate> approvedOn, issuedOn, signedOn, endedOn;
    std::optional<BatchId> batch;
    int version = 1;
    [[nodiscard]] QString ref() const { return number ? number->text() : QStringLiteral("草-%1").arg(draftNumber.value_or(0)); }
    bool operator==(const Slip&) const = default;
};

/// Where a matter stands: the fold of its history, and nothing else. Overdue is computed from it, never stored.
struct MatterLife {
    MatterState state = MatterState::Planned;
    std::optional<QDate> issuedOn, signedOn, dueOn, firstDueOn;
    std::optional<QDate> submittedOn; ///< first submission of the current leg
    std::optional<QDate> closedOn, recheckOn;
    std::optional<QDate> askedOn, askedTo; ///< an extension that was asked and is undecided
    std::optional<QDate> refusedOn;        ///< a refusal that is undecided
    std::optional<QDate> suspendedOn;
    MatterState suspendedFrom = MatterState::Rectifying;
    std::optional<QDate> reboundOn;
    QDate lastOn; ///< no later step may be dated before it
    int returns = 0, grants = 0, reminders = 0;
    QString lastStep; ///< the highest reminder sent in this life: soon, blue, yellow, red
    QString answeredBy, verifiedBy;
    bool operator==(const MatterLife&) const = default;
    /// The unit's clock runs: issued, not yet submitted, not suspended.
    [[nodiscard]] bool clockRunning() const { return state == MatterState::Waiting || state == MatterState::Rectifying; }
    [[nodiscard]] bool ended() const;
};

/// The one-item-one-table beside the history.
struct MatterTable {
    QString cause, aim, leader, person, contact, progress, result, mechanism, mechanismWaived, note;
    bool operator==(const MatterTable&) const = default;
};

struct Measure {
    MeasureId id{0};
    int ordinal = 0;
    QString what, who;
    std::optional<QDate> dueOn, doneOn;
    QString result;
    bool operator==(const Measure&) const = default;
};

struct Matter {
    MatterId id{0};
    QString uuid;
    SlipId slip{0};
    int ordinal = 1;
    DepartmentId lead{0};
    MatterDraft body;
    qint64 categoryId = 0; ///< row of body.category in the office's list
    std::optional<qint64> sourceId;
    MatterLife life;
    MatterTable table;
    int round = 1;
    std::optional<MatterId> previous;
    std::optional<BatchId> batch;
    int version = 1;
    bool operator==(const Matter&) const = default;
};

} // namespace duban
