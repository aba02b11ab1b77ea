#include "slips/step_facts.h"

#include "paper/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

namespace {

bool isReminder(StepPaper kind, const EventDraft& event) {
    if (event.verb != Verb::Remind)
        return false;
    if (kind == StepPaper::Interview)
        return event.step == QLatin1String("red");
    if (kind == StepPaper::Supervision)
        return event.step == QLatin1String("yellow");
    return event.step != QLatin1String("red") && event.step != QLatin1String("yellow");
}

bool standsFor(StepPaper kind, const EventDraft& event) {
    const Verb verb = event.verb;
    switch (kind) {
    case StepPaper::Reminder:
    case StepPaper::Supervision:
    case StepPaper::Interview: return isReminder(kind, event);
    case StepPaper::Refusal: return verb == Verb::Refuse;
    case StepPaper::Extension: return verb == Verb::Extend;
    case StepPaper::Return: return verb == Verb::Return;
    case StepPaper::Verification:
    case StepPaper::Closure: return verb == Verb::Submit; // printed before they are filled in by hand
    case StepPaper::Transfer: return verb == Verb::Transfer;
    }
    return false;
}

Error noStep(StepPaper kind, const QString& ref) {
    return ruleError("papers.no_step",
                     QT_TRANSLATE_NOOP("errors", "%1: there is no step yet for the paper “%2”; take the step first, then print."),
                     {ref, nameOnPaper(kind)}, "ref");
}

Paper paperOf(StepPaper kind, const steps::Facts& facts) {
    switch (kind) {
    case StepPaper::Reminder: return steps::reminderLetter(facts);
    case StepPaper::Supervision: return steps::supervisionLetter(facts);
    case StepPaper::Interview: return steps::interviewLetter(facts);
    case StepPaper::Refusal: return steps::refusalForm(facts);
    case StepPaper::Extension: return steps::extensionForm(facts);
    case StepPaper::Return: return steps::returnForm(facts);
    case StepPaper::Verification: return steps::verificationForm(facts);
    case StepPaper::Closure: return steps::closureForm(facts);
    case StepPaper::Transfer: return steps::transferLetter(facts);
    }
    return {};
}

} // namespace

QString nameOnPaper(StepPaper kind) {
    switch (kind) {
    case StepPaper::Reminder: return QStringLiteral("催办单");
    case StepPaper::Supervision: return QStringLiteral("督办通知单");
    case StepPaper::Interview: return QStringLiteral("约谈通知");
    case StepPaper::Refusal: return QStringLiteral("退件处理单");
    case StepPaper::Extension: return QStringLiteral("延期审批单");
    case StepPaper::Return: return QStringLiteral("退回整改通知单");
    case StepPaper::Verification: return QStringLiteral("整改核查记录");
    case StepPaper::Closure: return QStringLiteral("销号审批表");
    case StepPaper::Transfer: return QStringLiteral("移送函");
    }
    return {};
}

QString seriesWord(const OfficeSettings& settings, Verb verb, const QString& ladderStep) {
    if (verb == Verb::Remind)
        return ladderStep == QLatin1String("red")      ? settings.summonWord
               : ladderStep == QLatin1String("yellow") ? settings.superviseWord
                                                       : settings.remindWord;
    if (verb == Verb::Uphold || verb == Verb::Reject)
        return settings.refusalWord;
    if (verb == Verb::Grant || verb == Verb::Deny)
        return settings.extensionWord;
    if (verb == Verb::Return)
        return settings.returnWord;
    if (verb == Verb::Verify)
        return settings.verificationWord;
    if (verb == Verb::Close)
        return settings.closureWord;
    return verb == Verb::Transfer ? settings.transferWord : QString();
}

std::vector<Event> stepsOf(StepPaper kind, const MatterView& matter) {
    std::vector<Event> steps = corrected(matter.history);
    steps.erase(std::remove_if(steps.begin(), steps.end(), [&](const Event& event) { return !standsFor(kind, event.body); }), steps.end());
    return steps;
}

Result<Paper> stepPaper(StepPaper kind, const StepPaperInput& input) {
    steps::Facts facts{input, corrected(input.matter.history), stepsOf(kind, input.matter), nullptr};
    for (const Event& event : facts.taken)
        if (!input.event || event.id == *input.event)
            facts.step = &event;
    if (!facts.step)
        return noStep(kind, QStringLiteral("%1/%2").arg(input.view.slip.ref()).arg(input.matter.matter.ordinal));
    return paperOf(kind, facts);
}

namespace steps {

QDate Facts::limitBefore(const Event& event) const {
    QDate limit = matter().life.firstDueOn.value_or(QDate());
    for (const Event& past : history) {
        if (past.id == event.id)
            break;
        const Verb verb = past.body.verb;
        const bool sets = verb == Verb::Issue || verb == Verb::Return || verb == Verb::Grant || verb == Verb::Resume;
        if (sets && past.body.to)
            limit = *past.body.to;
    }
    return limit;
}

const Event* Facts::lastBefore(Verb verb, const Event& event) const {
    const Event* found = nullptr;
    for (const Event& past : history) {
        if (past.id == event.id)
            break;
        if (past.body.verb == verb)
            found = &past;
    }
    return found;
}

const Event* Facts::last(Verb verb) const {
    const auto found = std::find_if(history.rbegin(), history.rend(), [&](const Event& event) { return event.body.verb == verb; });
    return found == history.rend() ? nullptr : &*found;
}

int Facts::ordinal() const { return static_cast<int>(step - taken.data()) + 1; }

QString refOf(const Facts& facts) {
    const QString ref = facts.view().slip.ref();
    const bool moved = facts.matter().slip != facts.view().slip.id; // an upheld refusal: the ordinal is of the new slip
    return moved || facts.view().matters.size() == 1 ? ref : QStringLiteral("%1第%2项").arg(ref).arg(facts.matter().ordinal);
}

QString opinionOf(const Event* event, const QString& verdict) {
    if (!event)
        return blankOpinion();
    const QString text = event->body.note.isEmpty() ? verdict + u'。' : QStringLiteral("%1。%2").arg(verdict, event->body.note);
    const QString paper = event->body.onPaper ? QStringLiteral("（书面决定，代录）") : QString();
    return QStringLiteral("%1\n%2　%3%4").arg(text, event->body.actor, dateOnPaper(event->body.on), paper);
}

QString blankOpinion() { return QStringLiteral("\n\n签名：　　　　　　　　　　　年　　月　　日"); }

namespace {

Paper begun(const Facts& facts, PageForm form, const QString& title) {
    Paper paper;
    paper.form = form;
    paper.head.title = title;
    paper.head.number = facts.step->body.number;
    return paper;
}

} // namespace

Paper letterOf(const Facts& facts, const QString& title, const QString& addressee) {
    Paper paper = begun(facts, PageForm::Letter, title);
    paper.head.mark = officeOnPaper(facts.input.settings);
    paper.head.addressee = addressee;
    return paper;
}

Paper formOf(const Facts& facts, const QString& title) {
    Paper paper = begun(facts, PageForm::Form, title);
    paper.head.mark = officeOnPaper(facts.input.settings);
    paper.footerLeft = facts.input.settings.officeName;
    return paper;
}

void nameFile(Paper& paper, const Facts& facts, const QString& kind) {
    const QString number = paper.head.number.isEmpty() ? refOf(facts) : paper.head.number;
    paper.fileStem = fileStemOf({facts.view().lead.body.name, kind, number, facts.on().toString(Qt::ISODate)});
}

} // namespace steps
} // namespace duban
