// Receipts printed apart (回执另印): slips without the strip at their foot, and all the strips together for cutting.
#pragma once

#include "paper/paper_source.h"

namespace duban {

/// Does a paper end in a strip to cut off?
bool hasReceipt(const Paper& paper);

/// Passes papers on without their receipts, and keeps those.
class ReceiptsApart final : public PaperSource {
public:
    explicit ReceiptsApart(PaperSource& papers) : m_papers(papers) {}
    [[nodiscard]] qint64 expected() const override { return m_papers.expected(); }
    Result<std::optional<Paper>> next() override;
    /// Every receipt so far as one paper, in the order of the slips; empty if there was none.
    [[nodiscard]] std::optional<Paper> receipts() const;

private:
    PaperSource& m_papers;
    std::vector<std::vector<Block>> m_kept;
    QString m_stem;
};

} // namespace duban
