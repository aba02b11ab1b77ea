// Near text (相近文字): the one rule by which the program says that two texts tell the same (domain.md, Near text).
#pragma once

#include <QString>

#include <vector>

namespace duban {

/// The character pairs of one text after normalising (NFKC, lower case, without spaces, punctuation and symbols), made once
/// so that one text can be compared with thousands.
class TextShape {
public:
    TextShape() = default;
    explicit TextShape(const QString& text);
    /// Jaccard similarity of the pairs in thousandths, 0..1000; a text of less than two characters is like nothing.
    [[nodiscard]] int similarity(const TextShape& other) const;
    /// At or above percent (the office's setting similarityPercent); stops early where lengths alone forbid it.
    [[nodiscard]] bool isNear(const TextShape& other, int percent) const;
    [[nodiscard]] bool isEmpty() const { return m_pairs.empty(); }

private:
    std::vector<quint32> m_pairs; ///< sorted, each once
};

/// For a single comparison.
int similarity(const QString& a, const QString& b);
bool isNearText(const QString& a, const QString& b, int percent);

} // namespace duban
