#include "naive_scorer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace duban::test {

namespace {

/// Monday to Friday unless the arrangement's file says otherwise.
bool works(QDate date) {
    static const QHash<QDate, bool> listed = [] {
        QHash<QDate, bool> days;
        for (int year = 2024; year <= 2026; ++year) {
            QFile file(QStringLiteral(DUBAN_SOURCE_DIR "/resources/holidays/holidays-%1.json").arg(year));
            if (file.open(QIODevice::ReadOnly))
                for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).object().value(u"days").toArray())
                    days.insert(QDate::fromString(value[u"date"].toString(), Qt::ISODate), !value[u"isOffDay"].toBool());
        }
        return days;
    }();
    return listed.value(date, date.dayOfWeek() <= 5);
}

QDate nextWorkday(QDate date) {
    do
        date = date.addDays(1);
    while (!works(date));
    return date;
}

QDate after(QDate date, int workdays) {
    for (int i = 0; i < workdays; ++i)
        date = nextWorkday(date);
    return date;
}

QDate rolled(QDate date) { return works(date) ? date : nextWorkday(date); }

/// The unit's work on one matter as it stands at the end of a day.
struct Clock {
    bool runs = false;
    QDate limit;
    bool missed = false;          ///< an overdue day has been counted, or would be if the extension is denied
    std::vector<QDate> overdue;   ///< for good
    std::vector<QDate> undecided; ///< while an extension is undecided
    bool asked = false;
    QDate askedTo;

    void start(QDate newLimit) {
        *this = Clock();
        runs = true;
        limit = newLimit;
    }
    /// One calendar day passes while the clock runs.
    void pass(QDate day, bool suspended) {
        if (!runs || !works(day))
            return;
        if (suspended) {
            if (!missed)
                limit = nextWorkday(limit);
        } else if (day > limit) {
            missed = true;
            (asked ? undecided : overdue).push_back(day);
        }
    }
    void denied() {
        asked = false;
        overdue.insert(overdue.end(), undecided.begin(), undecided.end());
        undecided.clear();
    }
    void granted(QDate to) {
        asked = false;
        limit = to;
        missed = false;
        for (const QDate day : undecided)
            if (day > to)
                overdue.push_back(day);
        undecided.clear();
        missed = !overdue.empty();
    }
};

struct Story {
    std::vector<std::vector<QDate>> legs; ///< overdue days of each
    QDate signLate;
    qint64 slip = 0;
    std::vector<QDate> returned, rebound;
};

class Life {
public:
    explicit Life(const MatterHistory& matter) : m_matter(matter) {}

    Story until(QDate asOf) {
        QDate day = asOf;
        for (const Event& event : m_matter.history)
            day = std::min(day, event.body.on);
        for (; day <= asOf; day = day.addDays(1)) {
            m_leg.pass(day, m_suspended);
            m_sign.pass(day, m_suspended);
            for (const Event& event : m_matter.history)
                if (event.body.on == day)
                    happen(event);
        }
        finishLeg();
        finishSigning();
        return m_story;
    }

private:
    void happen(const Event& event);
    void finishLeg() {
        if (m_leg.runs)
            m_story.legs.push_back(m_leg.overdue);
        m_leg = Clock();
    }
    void finishSigning() {
        if (m_sign.runs && !m_sign.overdue.empty())
            m_story.signLate = m_sign.overdue.front();
        m_sign = Clock();
    }
    [[nodiscard]] QDate limitOf(const EventDraft& said, const Limit& otherwise) const {
        if (said.to)
            return rolled(*said.to);
        if (said.days)
            return after(said.on, *said.days);
        return otherwise.date ? rolled(*otherwise.date) : after(said.on, otherwise.days.value_or(0));
    }

    const MatterHistory& m_matter;
    Story m_story;
    Clock m_leg, m_sign;
    bool m_suspended = false;
};

void Life::happen(const Event& event) {
    const EventDraft& said = event.body;
    const Verb verb = said.verb;
    if (verb == Verb::Issue) {
        m_leg.start(limitOf(said, m_matter.limit));
        m_story.slip = event.slip.value();
        if (!said.imported)
            m_sign.start(after(said.on, 2));
    } else if (verb == Verb::Sign) {
        finishSigning();
    } else if (verb == Verb::Uphold) {
        m_story = Story();
        m_leg = m_sign = Clock();
    } else if (verb == Verb::Submit) {
        finishLeg();
    } else if (verb == Verb::Return) {
        m_story.returned.push_back(said.on);
        m_leg.start(limitOf(said, Limit{5, {}}));
    } else if (verb == Verb::Extend && m_leg.runs && said.on <= m_leg.limit) {
        m_leg.asked = true;
        m_leg.askedTo = rolled(*said.to);
    } else if (verb == Verb::Grant && m_leg.asked) {
        m_leg.granted(said.to ? rolled(*said.to) : m_leg.askedTo);
    } else if (verb == Verb::Deny && m_leg.asked) {
        m_leg.denied();
    } else if (verb == Verb::Suspend || verb == Verb::Resume) {
        m_suspended = verb == Verb::Suspend;
    } else if (verb == Verb::Rebound) {
        m_story.rebound.push_back(said.on);
    } else if (verb == Verb::Close || verb == Verb::Void || verb == Verb::Merge || verb == Verb::Transfer) {
        finishLeg();
        finishSigning();
    }
}

qint64 answering(qint64 unit, QDate day, const std::vector<Department>& departments) {
    for (const Department& department : departments)
        if (department.id.value() == unit && department.body.validTo && *department.body.validTo < day)
            for (const Department& next : departments)
                if (next.body.code == department.body.successorCode)
                    return answering(next.id.value(), day, departments);
    return unit;
}

} // namespace

std::map<qint64, NaiveUnit> naiveScore(const std::vector<MatterHistory>& histories, const std::vector<Department>& departments, QDate first,
                                       QDate asOf) {
    std::map<qint64, NaiveUnit> units;
    std::map<qint64, QDate> signing;   // slip -> first day
    std::map<qint64, qint64> slipLead; // slip -> lead
    const auto inside = [&](QDate day) { return day >= first && day <= asOf; };
    for (const MatterHistory& matter : histories) {
        const Story story = Life(matter).until(asOf);
        std::map<qint64, int> lateDays, returned; // by unit, of this matter
        for (const auto& leg : story.legs)
            for (std::size_t i = 0; i < leg.size(); ++i)
                if (inside(leg[i])) {
                    NaiveUnit& unit = units[answering(matter.lead.value(), leg[i], departments)];
                    if (i == 0) {
                        ++unit.replyLate;
                        unit.daily -= 50;
                    } else {
                        ++unit.lateDays;
                        unit.daily -= ++lateDays[answering(matter.lead.value(), leg[i], departments)] <= 20 ? 5 : 0;
                    }
                }
        for (const QDate day : story.returned)
            if (inside(day)) {
                const qint64 id = answering(matter.lead.value(), day, departments);
                ++units[id].returned;
                units[id].daily -= ++returned[id] <= 3 ? 30 : 0;
            }
        for (const QDate day : story.rebound)
            if (inside(day)) {
                ++units[answering(matter.lead.value(), day, departments)].rebound;
                units[answering(matter.lead.value(), day, departments)].daily -= 100;
            }
        if (story.signLate.isValid() && (!signing.contains(story.slip) || story.signLate < signing[story.slip])) {
            signing[story.slip] = story.signLate;
            slipLead[story.slip] = matter.lead.value();
        }
    }
    for (const auto& [slip, day] : signing)
        if (inside(day)) {
            NaiveUnit& unit = units[answering(slipLead[slip], day, departments)];
            ++unit.signLate;
            unit.daily -= 20;
        }
    for (auto& [id, unit] : units)
        unit.daily = std::max(unit.daily, 0);
    return units;
}

} // namespace duban::test
