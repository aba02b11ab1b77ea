// What the papers of single steps share (办理文书): the matter in words, the limit of that day, heads and edges.
#pragma once

#include "slips/step_papers.h"

namespace duban::steps {

/// One paper at work: the step it stands for and what was before it.
struct Facts {
    const StepPaperInput& input;
    std::vector<Event> history; ///< corrected
    std::vector<Event> taken;   ///< the steps of this kind
    const Event* step = nullptr;

    [[nodiscard]] const SlipView& view() const { return input.view; }
    [[nodiscard]] const Matter& matter() const { return input.matter.matter; }
    [[nodiscard]] QDate on() const { return step ? step->body.on : QDate(); }
    /// The limit in force just before a step.
    [[nodiscard]] QDate limitBefore(const Event& event) const;
    /// The last step of a verb before another one; null if there was none.
    [[nodiscard]] const Event* lastBefore(Verb verb, const Event& event) const;
    [[nodiscard]] const Event* last(Verb verb) const;
    /// 1 for the first of its kind.
    [[nodiscard]] int ordinal() const;
};

/// 江效交〔2026〕12号第2项; without the ordinal when the slip has one matter.
QString refOf(const Facts& facts);
/// Who took a step and when: 同意。\n张某　2026年3月5日（代录）
QString opinionOf(const Event* event, const QString& verdict);
/// Room for an opinion that is written and signed by hand.
QString blankOpinion();

Paper letterOf(const Facts& facts, const QString& title, const QString& addressee);
Paper formOf(const Facts& facts, const QString& title);
/// 单位_文种_文号_日期
void nameFile(Paper& paper, const Facts& facts, const QString& kind);

Paper reminderLetter(const Facts& facts);
Paper supervisionLetter(const Facts& facts);
Paper interviewLetter(const Facts& facts);
Paper transferLetter(const Facts& facts);
Paper refusalForm(const Facts& facts);
Paper extensionForm(const Facts& facts);
Paper returnForm(const Facts& facts);
Paper verificationForm(const Facts& facts);
Paper closureForm(const Facts& facts);

} // namespace duban::steps
