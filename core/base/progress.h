// Progress of a long job, and the wish to stop it.
#pragma once

#include <QString>

namespace duban {

class Progress {
public:
    virtual ~Progress() = default;
    /// Called from the working thread. done/total in steps of the job, what = the current item ("第 120/800 行").
    virtual void report(qint64 done, qint64 total, const QString& what) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

class NoProgress final : public Progress {
public:
    void report(qint64, qint64, const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace duban
