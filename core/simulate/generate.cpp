#include "simulate/generate.h"

#include "base/text.h"

#include "departments/department_service.h"
#include "office/office_service.h"
#include "simulate/invented_life.h"
#include "simulate/invented_text.h"
#include "store/attachment_files.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <deque>

namespace duban {

namespace {

constexpr int unitCount = 300;
constexpr int slipsPerCommit = 2000;
constexpr int unissued = 24; ///< slips at the end that are drafts, being approved or approved

Result<> furnish(Office& office, QDate from) {
    QByteArray csv = "code,name,short_name,group,aliases,valid_from,valid_to,successor_code\n";
    for (int i = 0; i < unitCount; ++i) {
        const InventedUnit unit = inventedUnit(i);
        csv += (unit.code + u',' + unit.name + u",,"_qs + unit.group + u",,,,\n"_qs).toUtf8();
    }
    const Actor actor = office.defaultActor();
    if (auto units = DepartmentService(office).importCsv(csv, actor, from); !units)
        return units.error();
    for (const QString& name : {u"陆明"_qs, u"沈洁"_qs, u"顾远"_qs, u"邵宁"_qs})
        if (auto added = OfficeService(office).addPerson(name, Role::Clerk, actor, from); !added)
            return added.error();
    return {};
}

Result<Attachment> oneEvidence(const Office& office, const QString& folder) {
    QTemporaryFile file;
    if (!file.open())
        return storageError("simulate.no_space",
                            QT_TRANSLATE_NOOP("errors", "The sample year could not be unpacked to “%1”; free some space."),
                            {file.fileName()});
    file.write("整改现场照片说明（示例）\n");
    file.close();
    auto kept = keepFile(folder, file.fileName());
    if (!kept)
        return kept.error();
    Attachment evidence;
    evidence.name = u"整改佐证.txt"_qs;
    evidence.storedName = kept->storedName;
    evidence.contentDigest = kept->contentDigest;
    evidence.bytes = kept->bytes;
    evidence.datedOn = office.today();
    return evidence;
}

struct Rebound {
    MatterId matter;
    int round;
    DepartmentId lead;
    QString code;
    qint64 category;
    QDate from;
};

class Generator {
public:
    Generator(Office& office, const GenerateWishes& wishes, Progress& progress)
        : m_office(office), m_wishes(wishes), m_progress(progress), m_dice(wishes.seed), m_slips(office),
          m_first(wishes.last.addYears(-wishes.years).addDays(1)) {}

    Result<Generated> run() {
        if (auto ready = prepare(); !ready)
            return ready.error();
        while (m_made.matters < m_wishes.matters) {
            if (auto done = commitSome(); !done)
                return done.error();
            m_progress.report(m_made.matters, m_wishes.matters, {});
            if (m_progress.cancelled())
                return cancelledError();
        }
        if (auto kept = m_office.database().keepNew(); !kept)
            return kept.error();
        m_office.changes().publish({{ChangeKind::Slips, ChangeKind::Matters}, {}, {}});
        return m_made;
    }

private:
    Result<> prepare() {
        if (auto ready = m_office.database().fillNew(); !ready)
            return ready;
        if (auto ready = furnish(m_office, m_first); !ready)
            return ready;
        auto units = DepartmentService(m_office).all();
        auto evidence = oneEvidence(m_office, m_office.database().filesFolder());
        if (!units || !evidence)
            return units ? evidence.error() : units.error();
        m_units = std::move(*units);
        m_evidence = std::move(*evidence);
        for (const Person& person : m_office.persons())
            if (person.role == Role::Clerk)
                m_clerks << person.name;
        m_leader = m_office.leaders(m_wishes.last).value(0);
        m_prefix = m_office.settings(m_wishes.last).prefix + u"交"_qs;
        return {};
    }

    Result<> commitSome() {
        Transaction tx(m_office.database());
        if (auto begun = tx.begin(); !begun)
            return begun;
        for (int i = 0; i < slipsPerCommit && m_made.matters < m_wishes.matters; ++i)
            if (auto added = addSlip(tx); !added)
                return added;
        return tx.commit();
    }

    // Slips come in the order of their days, so that numbers rise with them.
    [[nodiscard]] QDate dayOfNext() const {
        const qint64 span = m_first.daysTo(m_wishes.last);
        return m_office.calendar().rollForward(m_first.addDays(span * m_made.matters / m_wishes.matters));
    }

    Result<> addSlip(Transaction& tx) {
        const QDate day = std::min(dayOfNext(), m_office.calendar().lastWorkday(m_wishes.last));
        const qint64 left = m_wishes.matters - m_made.matters;
        SlipHistoryInput input;
        const Department& unit = m_units[static_cast<std::size_t>(m_dice.next() % m_units.size())];
        const auto again = reboundReady(day);
        input.slip.lead = again ? again->lead : unit.id;
        input.slip.body.lead = again ? again->code : unit.body.code;
        input.slip.body.clerk = m_dice.oneOf(m_clerks);
        const int count = static_cast<int>(std::min<qint64>(left, m_dice.chance(650) ? 1 : m_dice.between(2, 4)));
        for (int n = 1; n <= count; ++n)
            addMatter(input, n, day, n == 1 ? again : std::nullopt, left > unissued);
        input.slip.body.title = headline(input.matters.front().body.problem);
        introduce(input, day, left);
        auto ids = m_slips.takeIn(tx, input, Actor{input.slip.body.clerk, {}, false, {}}, {u"generate.slip"_qs, input.slip.ref(), {}});
        if (!ids)
            return ids.error();
        remember(input, *ids);
        return {};
    }

    void addMatter(SlipHistoryInput& input, int ordinal, QDate day, const std::optional<Rebound>& again, bool issued) {
        static constexpr std::array limits{5, 10, 15, 15, 15, 20, 30};
        const auto& categories = m_office.items(ListKind::Category);
        const auto& sources = m_office.items(ListKind::Source);
        MatterHistoryInput& matter = input.matters.emplace_back();
        matter.ordinal = ordinal;
        const ListItem& category = m_dice.oneOf(categories);
        const ListItem& source = m_dice.oneOf(sources);
        matter.categoryId = again ? again->category : category.id;
        matter.sourceId = source.id;
        matter.round = again ? again->round : 1;
        matter.previous = again ? std::optional(again->matter) : std::nullopt;
        matter.body.category = again ? m_office.item(ListKind::Category, again->category)->name : category.name;
        matter.body.source = source.name;
        matter.body.severity = m_dice.chance(800) ? u"一般"_qs : m_dice.chance(750) ? u"较重"_qs : u"严重"_qs;
        matter.body.limit.days = m_dice.oneOf(limits);
        matter.body.problem =
            inventedProblem(m_dice, inventedUnit(static_cast<int>(input.slip.lead.value() - m_units.front().id.value())).name);
        matter.body.requirement = inventedRequirement(m_dice);
        if (!issued)
            return;
        QString verifier = m_dice.oneOf(m_clerks);
        if (verifier == input.slip.body.clerk)
            verifier = m_leader;
        const LifeStage stage{m_office.calendar(), day, m_wishes.last, input.slip.body.clerk, m_leader, verifier, m_lastMatter, m_evidence};
        inventLife(m_dice, stage, *matter.body.limit.days, matter);
    }

    // Proposed and approved before it was issued; the last slips are still under way, so that every state is in the file.
    void introduce(SlipHistoryInput& input, QDate day, qint64 left) {
        const bool issued = left > unissued;
        const auto add = [&](Verb verb, const QString& actor) -> EventDraft& {
            EventDraft event;
            event.verb = verb;
            event.on = day;
            event.actor = actor;
            return input.slipEvents.emplace_back(std::move(event));
        };
        if (!issued && left % 3 == 0) {
            input.slip.draftNumber = ++m_drafts;
            return;
        }
        add(Verb::Propose, input.slip.body.clerk);
        if (!issued && left % 3 == 1) {
            input.slip.draftNumber = ++m_drafts;
            return;
        }
        if (day.year() != m_year) {
            m_year = day.year();
            m_number = 0;
        }
        input.slip.number = SlipNumber{m_prefix, m_year, ++m_number};
        input.slip.body.approver = m_leader;
        add(Verb::Approve, m_leader).number = input.slip.number->text();
    }

    std::optional<Rebound> reboundReady(QDate day) {
        if (m_rebounds.empty() || m_rebounds.front().from > day)
            return std::nullopt;
        Rebound again = m_rebounds.front();
        m_rebounds.pop_front();
        return again;
    }

    void remember(const SlipHistoryInput& input, const std::vector<MatterId>& ids) {
        m_made.slips += 1;
        m_made.matters += static_cast<qint64>(ids.size());
        m_made.events += static_cast<qint64>(input.slipEvents.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const MatterHistoryInput& matter = input.matters[i];
            m_made.events += static_cast<qint64>(matter.events.size());
            if (!matter.events.empty() && matter.events.back().verb == Verb::Rebound)
                m_rebounds.push_back({ids[i], matter.round + 1, input.slip.lead, input.slip.body.lead, matter.categoryId,
                                      matter.events.back().on.addDays(3)});
        }
        m_lastMatter = ids.front().value();
    }

    Office& m_office;
    const GenerateWishes& m_wishes;
    Progress& m_progress;
    Dice m_dice;
    SlipService m_slips;
    QDate m_first;
    std::vector<Department> m_units;
    Attachment m_evidence;
    QStringList m_clerks;
    QString m_leader, m_prefix;
    int m_year = 0, m_number = 0, m_drafts = 0;
    std::deque<Rebound> m_rebounds;
    std::optional<qint64> m_lastMatter;
    Generated m_made;
};

} // namespace

Result<Generated> generate(Office& office, const GenerateWishes& wishes, Progress& progress) {
    return Generator(office, wishes, progress).run();
}

} // namespace duban
