// Slips and matters as a clerk works them: draft, change, every step of their lives, evidence, history.
#pragma once

#include "departments/department.h"
#include "office/office.h"
#include "slips/closure_warnings.h"
#include "slips/matter_lifecycle.h"
#include "slips/slip_lifecycle.h"
#include "slips/slip_store.h"

namespace duban {

/// One step as it is entered. Each verb uses what it needs (cli.md, act).
struct StepInput {
    Verb verb = Verb::Progress;
    QString note, person;
    std::optional<QDate> to;
    std::optional<int> days;
    QStringList evidence;    ///< paths of files to keep
    QString unit;            ///< refuse: proposed unit; uphold: the new lead unit; merge: REF of the other matter; transfer: the body
    std::optional<int> done; ///< measure: the ordinal that is done
    QString mechanism, noMechanism; ///< submit
    QString cause, aim, leader;     ///< any step before submission
    QString field, value;           ///< correct: on, to, note or person of the event below
    std::optional<qint64> event;    ///< correct
    QString result;                 ///< done: the measure's result
    bool operator==(const StepInput&) const = default;
};

/// A slip with everything about it, for a page or for `show`.
struct MatterView {
    Matter matter;
    std::vector<Measure> measures;
    std::vector<Attachment> evidence;
    std::vector<Event> history;
    int overdueDays = 0;
    QString step;           ///< of the reminder ladder
    std::vector<Verb> next; ///< what the rules would take; the first is the next step
    std::vector<GateLine> gate;
    std::vector<ClosureNotice> warnings; ///< before the closure; they forbid nothing
};
struct SlipView {
    Slip slip;
    Department lead{DepartmentId(0), {}, 1};
    std::vector<MatterView> matters;
    std::vector<Event> history; ///< steps of the slip alone
};

/// What is taken in whole: an imported or generated slip with its matters and their histories, in order of events.
struct MatterHistoryInput {
    MatterDraft body;
    MatterTable table;
    std::vector<Measure> measures;
    std::vector<EventDraft> events;
    std::vector<Attachment> evidence; ///< files that are in the store already
    int ordinal = 1;
    int round = 1;
    std::optional<MatterId> previous; ///< of a later round: the matter that rebounded
    qint64 categoryId = 0;            ///< 0: looked up by name
    std::optional<qint64> sourceId;
};
struct SlipHistoryInput {
    Slip slip;                          ///< number or draftNumber, lead and texts given; state and dates come from the events
    std::vector<EventDraft> slipEvents; ///< propose, approve, … of the slip alone
    std::vector<MatterHistoryInput> matters;
};

/// The same with the limit that each issue, return, grant and resumption fixed, in their order.
struct LimitedHistory {
    const SlipHistoryInput& input;
    const std::vector<QDate>& limits;
};

class SlipService {
public:
    explicit SlipService(Office& office) : m_office(office), m_store(office.database()) {}

    Result<Slip> draft(const SlipDraft& draft, const Actor& actor, QDate on);
    /// Only drafts; version guards against a change made meanwhile (Conflict).
    Result<Slip> edit(const Slip& current, const SlipDraft& draft, const Actor& actor, QDate on);
    /// One step of a slip or a matter: rule, history, audit, index, commit, one ChangeSet. The whole slip afterwards.
    Result<SlipView> act(const QString& ref, const StepInput& step, const Actor& actor, QDate on);
    /// Fields of the one-item-one-table that are not yet facts (cause, aim, persons, contact); matter version guards.
    Result<> editTable(MatterId matter, const MatterTable& table, int version, const Actor& actor, QDate on);
    /// Words, person and day of a measure that is not done yet (a returned form fills in what was left open).
    Result<> editMeasure(MatterId matter, const Measure& measure, const Actor& actor);
    Result<> attach(const QString& ref, const QStringList& paths, const Actor& actor, QDate on);

    Result<SlipView> view(const QString& ref, QDate asOf);
    Result<SlipView> view(SlipId id, QDate asOf);
    /// The slip of a matter and its ordinal.
    Result<SlipView> viewOfMatter(MatterId id, QDate asOf);

    /// Bulk path: the same rules and stores, without a ChangeSet of its own; one audit entry a slip. Returns matter ids.
    Result<std::vector<MatterId>> takeIn(Transaction& tx, const SlipHistoryInput& input, const Actor& actor, const AuditNote& note);

    /// The rules with the office's settings as of a day.
    [[nodiscard]] LifeSettings lifeSettings(QDate on) const;

private:
    Result<> resolve(MatterDraft& body, Matter& matter) const;
    Result<Slip> prepare(const SlipDraft& raw, Slip slip, std::vector<Matter>& matters, QDate on);
    Result<Slip> saveDraft(Transaction& tx, Slip slip, std::vector<Matter>& matters);
    Result<> saveDraftMatters(Transaction& tx, const Slip& slip, std::vector<Matter>& matters);
    Result<> reindex(const Matter& matter, const QByteArray& oldText);
    Result<> finish(Transaction& tx, const Actor& actor, const AuditNote& note, const std::vector<qint64>& slips);
    Result<SlipId> find(const Ref& ref, const QString& text);
    Result<> warn(MatterView& view, const Slip& slip, QDate asOf);
    Result<MatterView> viewMatter(const Slip& slip, Matter matter, QDate asOf);
    LifeRules rulesFor(const MatterView& view, const Slip& slip, const LifeSettings& settings) const;
    Result<std::vector<MatterId>> writeWhole(Transaction& tx, const Slip& slip, std::vector<Matter>& matters, const LimitedHistory& history,
                                             const Actor& actor, const AuditNote& note);
    friend class SlipAct;
    Office& m_office;
    SlipStore m_store;
};

} // namespace duban
