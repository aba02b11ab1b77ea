// Points (分值) in hundredths; no floating point ever touches a score.
#pragma once

#include "base/result.h"

#include <compare>

namespace duban {

class Points {
public:
    constexpr Points() = default;
    static constexpr Points hundredths(qint64 value) { return Points(value); }
    /// Reads "-0.50", "3", "2.5"; more than two decimals is an error. Full-width digits and "−" are accepted.
    static Result<Points> parse(const QString& text);
    /// numerator / denominator x this, rounded half away from zero (domain.md, Scoring). denominator > 0.
    [[nodiscard]] Points scaled(qint64 numerator, qint64 denominator) const;

    [[nodiscard]] constexpr qint64 value() const { return m_hundredths; }
    [[nodiscard]] QString text() const;        ///< "-0.50", as stored and in JSON
    [[nodiscard]] QString displayText() const; ///< "−0.50", with a real minus, for people
    auto operator<=>(const Points&) const = default;
    constexpr Points operator-() const { return Points(-m_hundredths); }
    constexpr Points& operator+=(Points other) {
        m_hundredths += other.m_hundredths;
        return *this;
    }
    friend constexpr Points operator+(Points a, Points b) { return Points(a.m_hundredths + b.m_hundredths); }
    friend constexpr Points operator-(Points a, Points b) { return Points(a.m_hundredths - b.m_hundredths); }
    friend constexpr Points operator*(Points a, qint64 n) { return Points(a.m_hundredths * n); }

private:
    explicit constexpr Points(qint64 value) : m_hundredths(value) {}
    qint64 m_hundredths = 0;
};

/// n / d rounded half away from zero; d > 0.
constexpr qint64 divideRounded(qint64 n, qint64 d) { return n >= 0 ? (2 * n + d) / (2 * d) : -((-2 * n + d) / (2 * d)); }

} // namespace duban
