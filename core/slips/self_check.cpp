#include "slips/self_check.h"

#include "slips/slip_service.h"
#include "store/attachment_files.h"

namespace duban {

namespace {

constexpr int slice = 500; // so that no statement stays open for long
constexpr qsizetype mostNamed = 100;

// What is kept beside the history; the rest of a life is only ever folded from it.
bool sameLife(const MatterLife& stored, const MatterLife& folded) {
    return stored.state == folded.state && stored.issuedOn == folded.issuedOn && stored.dueOn == folded.dueOn &&
           stored.firstDueOn == folded.firstDueOn && stored.submittedOn == folded.submittedOn && stored.closedOn == folded.closedOn &&
           stored.recheckOn == folded.recheckOn && stored.askedOn == folded.askedOn && stored.refusedOn == folded.refusedOn &&
           stored.suspendedOn == folded.suspendedOn && stored.reboundOn == folded.reboundOn && stored.returns == folded.returns &&
           stored.reminders == folded.reminders && stored.lastStep == folded.lastStep;
}

class HistoryCheck {
public:
    explicit HistoryCheck(Office& office) : m_office(office), m_store(office.database()), m_service(office) {}
    QStringList wrong;

    Result<> slip(SlipId id) {
        auto slip = m_store.slip(id);
        auto matters = m_store.matters(id);
        if (!slip || !matters)
            return slip ? matters.error() : slip.error();
        for (const Matter& matter : *matters) {
            const QString ref = QStringLiteral("%1/%2").arg((*slip)->ref()).arg(matter.ordinal);
            auto history = m_store.history(matter.id);
            if (!history)
                return history.error();
            const LifeSettings settings = m_service.lifeSettings((*slip)->issuedOn.value_or(m_office.today()));
            const LifeRules rules{m_office.calendar(), settings, {}, matter.body.limit, ref, true};
            const auto life = fold(*history, rules);
            if ((!life || !sameLife(matter.life, *life)) && wrong.size() < mostNamed)
                wrong << ref;
        }
        return {};
    }

private:
    Office& m_office;
    SlipStore m_store;
    SlipService m_service;
};

Result<std::vector<SlipId>> slipsAfter(Database& database, qint64 after) {
    Query query = database.query("slips/slip_ids_after");
    query.bind(":id", after).bind(":limit", slice);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<SlipId> ids;
    while (query.next())
        ids.emplace_back(query.integer(0));
    return ids;
}

struct KeptName {
    qint64 id = 0;
    QString name, stored, digest;
};

Result<std::vector<KeptName>> filesAfter(Database& database, qint64 after) {
    Query query = database.query("slips/attachments_after");
    query.bind(":id", after).bind(":limit", slice);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<KeptName> files;
    while (query.next())
        files.push_back({query.integer(0), query.text(1), query.text(2), query.text(3)});
    return files;
}

} // namespace

Result<QStringList> checkHistories(Office& office, Progress& progress) {
    HistoryCheck check(office);
    qint64 after = 0, done = 0;
    for (;;) {
        auto ids = slipsAfter(office.database(), after);
        if (!ids)
            return ids.error();
        if (ids->empty())
            return check.wrong;
        for (const SlipId id : *ids)
            if (auto seen = check.slip(id); !seen)
                return seen.error();
        after = ids->back().value();
        progress.report(done += static_cast<qint64>(ids->size()), 0, {});
        if (progress.cancelled())
            return cancelledError();
    }
}

Result<QStringList> checkAttachments(Office& office, Progress& progress) {
    QStringList wrong;
    qint64 after = 0, done = 0;
    for (;;) {
        auto files = filesAfter(office.database(), after);
        if (!files)
            return files.error();
        if (files->empty())
            return wrong;
        for (const KeptName& file : *files) {
            if (!fileAgrees(office.database().filesFolder(), file.stored, file.digest) && wrong.size() < mostNamed)
                wrong << file.name;
            after = file.id;
        }
        progress.report(done += static_cast<qint64>(files->size()), 0, {});
        if (progress.cancelled())
            return cancelledError();
    }
}

} // namespace duban
