// Problem clues (问题线索): intake and triage. The informant is not stored before the vault exists.
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

struct ClueDraft {
    QDate received;
    QString source;   ///< name from the list
    QString category; ///< may be empty until triage
    QString content;
    QStringList units; ///< department codes
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
    [[nodiscard]] QString ref() const { return QStringLiteral("XS-%1-%2").arg(year).arg(number, 4, 10, QLatin1Char('0')); }
    bool operator==(const Clue&) const = default;
};

} // namespace duban
