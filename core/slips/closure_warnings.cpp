#include "slips/closure_warnings.h"

#include "base/near_text.h"
#include "base/text.h"

#include <algorithm>

namespace duban {

namespace {

constexpr qsizetype fewCharacters = 10;

bool onlyPhrases(const QString& result, const QStringList& phrases) {
    QString rest = result;
    bool any = false;
    for (const QString& phrase : phrases) {
        any = any || (!phrase.isEmpty() && rest.contains(phrase));
        rest.remove(phrase);
    }
    qsizetype letters = 0;
    for (const QChar c : rest) {
        if (c.isDigit())
            return false;
        letters += c.isLetter() ? 1 : 0;
    }
    return any && letters < fewCharacters;
}

} // namespace

std::vector<ClosureNotice> closureWarnings(const QString& problem, const QString& result, const QStringList& phrases,
                                           const std::vector<OtherResult>& others, int percent) {
    std::vector<ClosureNotice> found;
    if (cleanText(result).isEmpty())
        return found;
    const TextShape shape(result);
    const auto like =
        std::find_if(others.begin(), others.end(), [&](const OtherResult& other) { return shape.isNear(TextShape(other.text), percent); });
    if (like != others.end())
        found.push_back({ClosureWarning::NearAnother, like->ref});
    if (onlyPhrases(result, phrases))
        found.push_back({ClosureWarning::EmptyPhrases, {}});
    if (shape.similarity(TextShape(problem)) == 0)
        found.push_back({ClosureWarning::NoSharedWord, {}});
    return found;
}

} // namespace duban
