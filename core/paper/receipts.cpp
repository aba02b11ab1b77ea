#include "paper/receipts.h"

#include "paper/words.h"

namespace duban {

bool hasReceipt(const Paper& paper) {
    const Rule* first = paper.foot.empty() ? nullptr : std::get_if<Rule>(&paper.foot.front());
    return first && first->dashed;
}

Result<std::optional<Paper>> ReceiptsApart::next() {
    auto paper = m_papers.next();
    if (!paper || !*paper || !hasReceipt(**paper))
        return paper;
    if (m_kept.empty())
        m_stem = (*paper)->fileStem;
    m_kept.push_back(std::move((*paper)->foot));
    (*paper)->foot.clear();
    return paper;
}

std::optional<Paper> ReceiptsApart::receipts() const {
    if (m_kept.empty())
        return std::nullopt;
    Paper paper;
    paper.form = PageForm::Form;
    paper.head.title = QStringLiteral("签收回执");
    paper.fileStem = safeFileStem(m_stem + QStringLiteral("_回执"));
    for (const auto& receipt : m_kept) {
        paper.body.insert(paper.body.end(), receipt.begin(), receipt.end());
        paper.body.emplace_back(Space{8});
    }
    return paper;
}

} // namespace duban
