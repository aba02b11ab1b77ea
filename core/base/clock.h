// The only place where the program learns what time it is.
#pragma once

#include <QDate>
#include <QDateTime>

namespace duban {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// The civil date in Asia/Shanghai, whatever the machine's own zone is (domain.md, Dates). China keeps UTC+8 without summer time.
    [[nodiscard]] QDate today() const { return nowUtc().toOffsetFromUtc(8 * 3600).date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still: for the demo year (as-of 2026-11-20) and for tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate today) : m_now(today, QTime(1, 30), Qt::UTC) {} // 09:30 in Shanghai
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }

private:
    QDateTime m_now;
};

} // namespace duban
