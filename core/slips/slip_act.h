// One step of a slip or a matter, from the clerk's input to the committed history: the body of SlipService::act().
#pragma once

#include "slips/slip_service.h"

namespace duban {

class SlipAct {
public:
    SlipAct(SlipService& service, const StepInput& step, const Actor& actor, QDate on)
        : m_service(service), m_step(step), m_actor(actor), m_on(on), m_tx(service.m_office.database()) {}

    /// Everything inside one transaction; on refusal nothing has changed.
    Result<SlipId> run(const QString& refText);

private:
    Result<> checkInput() const;
    Result<> complete(const MatterView& matter, EventDraft& event, const LifeRules& rules);
    Result<> onSlip(SlipView& view);
    Result<> onMatters(SlipView& view, const Ref& ref);
    Result<> onMatter(SlipView& view, MatterView& matter);
    Result<> approve(Slip& slip);
    Result<> issueOrEnd(SlipView& view, Verb verb);
    Result<> effects(SlipView& view, MatterView& matter, EventDraft& event);
    Result<> onMeasure(MatterView& matter, EventDraft& event);
    Result<> onRemind(const MatterView& matter, EventDraft& event, const LifeRules& rules);
    Result<> takeNumber(EventDraft& event);
    Result<> onUphold(SlipView& view, MatterView& matter, EventDraft& event);
    Result<> onRebound(SlipView& view, MatterView& matter, EventDraft& event);
    Result<> onCorrect(SlipView& view, MatterView& matter, EventDraft& event);
    Result<> keepEvidence(MatterView& matter);
    Result<> record(SlipId slip, std::optional<MatterId> matter, const EventDraft& event);
    Result<SlipId> newDraft(const Slip& like, DepartmentId lead, const QString& title);
    [[nodiscard]] EventDraft draftEvent() const;
    void takeTexts(MatterTable& table) const;

    SlipService& m_service;
    const StepInput& m_step;
    const Actor& m_actor;
    QDate m_on;
    Transaction m_tx;
    std::vector<qint64> m_touched;
};

} // namespace duban
