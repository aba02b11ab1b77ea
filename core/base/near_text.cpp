#include "base/near_text.h"

#include "base/text.h"

#include <algorithm>

namespace duban {

TextShape::TextShape(const QString& text) {
    const QString key = categoryKey(text);
    if (key.size() < 2)
        return;
    m_pairs.reserve(static_cast<std::size_t>(key.size()));
    for (qsizetype i = 0; i + 1 < key.size(); ++i)
        m_pairs.push_back((static_cast<quint32>(key[i].unicode()) << 16) | key[i + 1].unicode());
    std::sort(m_pairs.begin(), m_pairs.end());
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
}

int TextShape::similarity(const TextShape& other) const {
    if (m_pairs.empty() || other.m_pairs.empty())
        return 0;
    std::size_t common = 0;
    auto left = m_pairs.begin();
    auto right = other.m_pairs.begin();
    while (left != m_pairs.end() && right != other.m_pairs.end()) {
        if (*left < *right) {
            ++left;
        } else if (*right < *left) {
            ++right;
        } else {
            ++common;
            ++left;
            ++right;
        }
    }
    return static_cast<int>(common * 1000 / (m_pairs.size() + other.m_pairs.size() - common));
}

bool TextShape::isNear(const TextShape& other, int percent) const {
    const std::size_t less = std::min(m_pairs.size(), other.m_pairs.size());
    const std::size_t more = std::max(m_pairs.size(), other.m_pairs.size());
    if (less == 0 || less * 100 < more * static_cast<std::size_t>(std::max(percent, 0)))
        return false; // even if the shorter one stood in the longer one word for word
    return similarity(other) >= percent * 10;
}

int similarity(const QString& a, const QString& b) { return TextShape(a).similarity(TextShape(b)); }

bool isNearText(const QString& a, const QString& b, int percent) { return TextShape(a).isNear(TextShape(b), percent); }

} // namespace duban
