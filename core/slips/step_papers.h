// Papers that go with one step of a matter (办理文书): 催办单 to 移送函, built from the history that they stand for.
#pragma once

#include "base/code_table.h"
#include "slips/slip_paper.h"

namespace duban {

enum class StepPaper { Reminder, Supervision, Interview, Refusal, Extension, Return, Verification, Closure, Transfer };
template <>
inline constexpr auto codesOf<StepPaper> = std::to_array<Code<StepPaper>>({{StepPaper::Reminder, "reminder"},
                                                                           {StepPaper::Supervision, "supervision"},
                                                                           {StepPaper::Interview, "interview"},
                                                                           {StepPaper::Refusal, "refusal"},
                                                                           {StepPaper::Extension, "extension"},
                                                                           {StepPaper::Return, "return"},
                                                                           {StepPaper::Verification, "verification"},
                                                                           {StepPaper::Closure, "closure"},
                                                                           {StepPaper::Transfer, "transfer"}});

/// What every step paper reads. The slip is the one on which the step happened.
struct StepPaperInput {
    const SlipView& view;
    const MatterView& matter;
    const OfficeSettings& settings; ///< of the day of the step
    const Calendar& calendar;
    const std::vector<Department>& departments; ///< all of the office, for the names of proposed units
    std::optional<EventId> event = {};          ///< one of several reminders, returns …; empty: the latest
};

/// The steps a kind of paper stands for, newest last (a request still undecided counts); corrections worked in.
std::vector<Event> stepsOf(StepPaper kind, const MatterView& matter);

/// Errors: papers.no_step, when the step has not been taken yet.
Result<Paper> stepPaper(StepPaper kind, const StepPaperInput& input);

/// What the paper is called: 催办单, 督办通知单 …
QString nameOnPaper(StepPaper kind);

/// The word that a paper's own series of numbers carries: 催, 督, 约, 退 …; empty if the step takes no number.
QString seriesWord(const OfficeSettings& settings, Verb verb, const QString& ladderStep);

} // namespace duban
