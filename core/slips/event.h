// The history (办理过程): one append-only row for each thing that happens to a slip or a matter.
#pragma once

#include "base/code_table.h"
#include "base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace duban {

enum class Verb {
    Propose,
    Disapprove,
    Approve,
    Issue,
    Sign,
    Refuse,
    Uphold,
    Reject,
    Measure,
    Done,
    Progress,
    Submit,
    Accept,
    Return,
    Extend,
    Grant,
    Deny,
    Remind,
    Verify,
    Close,
    Recheck,
    Rebound,
    Suspend,
    Resume,
    Merge,
    Transfer,
    Void,
    Correct,
    Edit,
    Attach,
    Withdraw
};

template <>
inline constexpr auto codesOf<Verb> = std::to_array<Code<Verb>>({
    {Verb::Propose, "propose"},   {Verb::Disapprove, "disapprove"},
    {Verb::Approve, "approve"},   {Verb::Issue, "issue"},
    {Verb::Sign, "sign"},         {Verb::Refuse, "refuse"},
    {Verb::Uphold, "uphold"},     {Verb::Reject, "reject"},
    {Verb::Measure, "measure"},   {Verb::Done, "done"},
    {Verb::Progress, "progress"}, {Verb::Submit, "submit"},
    {Verb::Accept, "accept"},     {Verb::Return, "return"},
    {Verb::Extend, "extend"},     {Verb::Grant, "grant"},
    {Verb::Deny, "deny"},         {Verb::Remind, "remind"},
    {Verb::Verify, "verify"},     {Verb::Close, "close"},
    {Verb::Recheck, "recheck"},   {Verb::Rebound, "rebound"},
    {Verb::Suspend, "suspend"},   {Verb::Resume, "resume"},
    {Verb::Merge, "merge"},       {Verb::Transfer, "transfer"},
    {Verb::Void, "void"},         {Verb::Correct, "correct"},
    {Verb::Edit, "edit"},         {Verb::Attach, "attach"},
    {Verb::Withdraw, "withdraw"},
});

/// What is said about one step. Which fields a verb uses is written beside it in matter_lifecycle.cpp.
struct EventDraft {
    Verb verb = Verb::Edit;
    QDate on;                    ///< civil date of the act
    QString note;                ///< reason, opinion, progress or result
    QString person;              ///< signer, answering person, verifier
    std::optional<QDate> to;     ///< a new limit, an asked date, a re-check date
    std::optional<int> days;     ///< a new limit in working days
    QString number;              ///< of the paper that goes with it
    QString step;                ///< reminder: soon, blue, yellow, red
    std::optional<qint64> other; ///< merge, rebound: the other matter; correct: the event
    QString field;               ///< correct: "on" or "to"
    QString value;               ///< correct: the right value
    QString actor;               ///< who decided (person)
    QString account;
    bool onPaper = false;  ///< 代录
    bool imported = false; ///< comes from an existing ledger: never late in signing, no evidence asked
    bool operator==(const EventDraft&) const = default;
};

struct Event {
    EventId id{0};
    QString uuid;
    SlipId slip{0};
    std::optional<MatterId> matter; ///< empty: a step of the slip alone (propose, approve)
    EventDraft body;
    QString recordedAt;
    bool operator==(const Event&) const = default;
};

} // namespace duban
