// Papers of slips and of their steps (交办单、一事一表、办理文书), read from the file one after another in the order asked for.
#pragma once

#include "office/office.h"
#include "paper/paper_source.h"
#include "slips/slip_service.h"
#include "slips/step_papers.h"

#include <deque>

namespace duban {

class SlipPapers final : public PaperSource {
public:
    /// kind: slip, table or a word of StepPaper; refs: a slip, one of its matters (…/2), or the number of a step's own paper.
    SlipPapers(Office& office, QString kind, QStringList refs, QDate on);
    static QStringList kinds();

    [[nodiscard]] qint64 expected() const override { return m_refs.size(); }
    Result<std::optional<Paper>> next() override;

private:
    Result<> build(const QString& ref);
    Result<> addSlip(const QString& ref);
    Result<> addSteps(StepPaper kind, const QString& ref);
    Result<> addStep(StepPaper kind, const SlipView& view, const MatterView& matter, std::optional<EventId> event);
    Result<bool> addNumbered(StepPaper kind, const QString& ref);
    Result<> addMoved(StepPaper kind, const SlipView& view);

    Office& m_office;
    SlipService m_slips;
    QString m_kind;
    QStringList m_refs;
    QDate m_on;
    qsizetype m_at = 0;
    std::vector<Department> m_departments;
    std::deque<Paper> m_ready;
};

} // namespace duban
