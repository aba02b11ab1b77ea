// Repeatable chance: the same seed gives the same throws on every machine (the standard's distributions do not).
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace duban {

class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    quint64 next() { // splitmix64
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// from..to, both included.
    int between(int from, int to) { return from + static_cast<int>(next() % static_cast<quint64>(to - from + 1)); }
    bool chance(int perMille) { return next() % 1000 < static_cast<quint64>(perMille); }
    template <class List> const auto& oneOf(const List& list) { return list[static_cast<std::size_t>(next() % std::size(list))]; }

private:
    quint64 m_state;
};

} // namespace duban
