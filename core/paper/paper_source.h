// Papers one after another (批量文书): a job of a thousand slips never holds more than a few of them.
#pragma once

#include "base/result.h"
#include "paper/paper.h"

namespace duban {

class PaperSource {
public:
    virtual ~PaperSource() = default;
    /// About how many papers there will be, for progress.
    [[nodiscard]] virtual qint64 expected() const = 0;
    /// The next paper in the order asked for; empty behind the last.
    virtual Result<std::optional<Paper>> next() = 0;
};

/// Papers that are there already; they must outlive it.
class PaperList final : public PaperSource {
public:
    explicit PaperList(const std::vector<Paper>& papers) : m_papers(papers) {}
    [[nodiscard]] qint64 expected() const override { return static_cast<qint64>(m_papers.size()); }
    Result<std::optional<Paper>> next() override {
        return m_at < m_papers.size() ? std::optional(m_papers[m_at++]) : std::optional<Paper>();
    }

private:
    const std::vector<Paper>& m_papers;
    size_t m_at = 0;
};

} // namespace duban
