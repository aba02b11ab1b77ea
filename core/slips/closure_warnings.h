// What is warned of before a closure (销号提示), and forbids nothing: a result like another one's, empty words, another subject.
#pragma once

#include "base/code_table.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace duban {

enum class ClosureWarning { NearAnother, EmptyPhrases, NoSharedWord };
template <>
inline constexpr auto codesOf<ClosureWarning> = std::to_array<Code<ClosureWarning>>({{ClosureWarning::NearAnother, "near_another"},
                                                                                     {ClosureWarning::EmptyPhrases, "empty_phrases"},
                                                                                     {ClosureWarning::NoSharedWord, "no_shared_word"}});

struct ClosureNotice {
    ClosureWarning warning = ClosureWarning::EmptyPhrases;
    QString ref; ///< of the other matter, for NearAnother
    bool operator==(const ClosureNotice&) const = default;
};

/// The result of another matter, to compare with.
struct OtherResult {
    QString ref, text;
};

/// domain.md, Closure gate: near by the office's percentage; nothing but the office's empty phrases and no fact, which is a
/// figure, a date or at least ten other characters; not one pair of characters shared with the problem. A blank result warns of nothing.
std::vector<ClosureNotice> closureWarnings(const QString& problem, const QString& result, const QStringList& phrases,
                                           const std::vector<OtherResult>& others, int percent);

} // namespace duban
