// Problem clues (问题线索): intake and triage. Who brought one (举报人) is sealed by the vault and never part of what is read.
#pragma once

#include "base/code_table.h"
#include "base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace duban {

enum class ClueState { Open, HandedOver, Merged, Transferred, Forwarded, Rejected, Settled }; ///< 待处置 交办 并案 移送 转办 不予受理 了结
template <>
inline constexpr auto codesOf<ClueState> = std::to_array<Code<ClueState>>({{ClueState::Open, "open"},
                                                                           {ClueState::HandedOver, "handed_over"},
                                                                           {ClueState::Merged, "merged"},
                                                                           {ClueState::Transferred, "transferred"},
                                                                           {ClueState::Forwarded, "forwarded"},
                                                                           {ClueState::Rejected, "rejected"},
                                                                           {ClueState::Settled, "settled"}});

/// Who brought a clue, and how to reach that person.
struct Informant {
    QString name, contact;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && contact.isEmpty(); }
    bool operator==(const Informant&) const = default;
};

struct ClueDraft {
    QDate received;
    QString source;   ///< name from the list
    QString category; ///< may be empty until triage
    QString content;
    QStringList units; ///< department codes
    /// Only on the way in: sealed when it is stored, never read back into a draft. Nothing: stays as it was; empty: taken away.
    std::optional<Informant> informant = {};
    bool operator==(const ClueDraft&) const = default;
};

struct Clue {
    ClueId id{0};
    QString uuid;
    int year = 0, number = 0;
    ClueDraft body;
    ClueState state = ClueState::Open;
    std::optional<QDate> disposedOn;
    QString reason;
    QString target; ///< 并案: the other clue; 交办: the slip; 移送/转办: the body
    int version = 1;
    bool informantKept = false; ///< sealed in the vault; shown only by ClueService::reveal()
    [[nodiscard]] QString ref() const { return QStringLiteral("XS-%1-%2").arg(year).arg(number, 4, 10, QLatin1Char('0')); }
    bool operator==(const Clue&) const = default;
};

/// One decision on a clue (处置), as it was taken; Open means that an earlier one was taken back.
struct ClueDecision {
    ClueState way = ClueState::Settled;
    QDate on;
    QString actor;
    bool onPaper = false;
    QString reason, target;
    bool operator==(const ClueDecision&) const = default;
};

/// A file kept with a clue. A sealed one shows a neutral name; its own stands inside the seal.
struct ClueFile {
    AttachmentId id{0};
    QString name, storedName, contentDigest;
    qint64 bytes = 0;
    QDate datedOn;
    [[nodiscard]] bool sealed() const { return storedName.endsWith(QLatin1String(".sealed")); }
    bool operator==(const ClueFile&) const = default;
};

} // namespace duban
