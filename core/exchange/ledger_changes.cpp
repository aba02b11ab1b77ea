#include "exchange/ledger_changes.h"

#include "base/text.h"
#include "exchange/ledger_json.h"

#include <QJsonArray>

#include <algorithm>

namespace duban {

namespace {

QString shown(const QJsonValue& value) {
    if (value.isBool())
        return value.toBool() ? QStringLiteral("是") : QStringLiteral("否");
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts << part.toString();
        return parts.join(u'\n');
    }
    if (value.isObject()) // a limit or a slip number
        return value.toObject().contains(u"due") ? value.toObject().value(u"due").toString() : value.toObject().value(u"text").toString();
    return value.toString();
}

/// A step that was taken back, a unit that changed: facts that a list cannot change by being written anew.
bool takeable(const QString& field, const QJsonValue& after) {
    if (field == u"issued_on" || field == u"department" || field == u"slip_no" || field == u"co_departments")
        return false;
    if (field == u"closed")
        return after.toBool();
    return field != u"completed_on" && field != u"closed_on" && field != u"deadline" ? true : !after.isNull();
}

class Growing {
public:
    Growing(const Matter& matter, const std::vector<Event>& history, const LedgerValues& values, const Actor& actor, QDate on)
        : m_history(history), m_values(values), m_actor(actor), m_on(on) {
        m_growth.id = matter.id;
        m_growth.body = matter.body;
        m_growth.table = matter.table;
    }

    MatterGrowth run(const std::vector<LedgerChange>& changes, const std::vector<Measure>& measures) {
        for (const LedgerChange& change : changes)
            if (change.takeable)
                take(change.field, measures);
        takeSteps(changes);
        return std::move(m_growth);
    }

private:
    void take(const QString& field, const std::vector<Measure>& measures) {
        if (field == u"problem")
            m_growth.body.problem = m_values.problem;
        else if (field == u"requirement")
            m_growth.body.requirement = m_values.requirement;
        else if (field == u"category" && !m_values.category.isEmpty())
            m_growth.body.category = m_values.category;
        else if (field == u"source")
            m_growth.body.source = m_values.source;
        else if (field == u"leader")
            m_growth.table.leader = m_values.leader;
        else if (field == u"person")
            m_growth.table.person = m_values.person;
        else if (field == u"progress")
            m_growth.table.progress = m_values.progress;
        else if (field == u"remark")
            m_growth.table.note = m_values.remark;
        else if (field == u"measures")
            takeMeasures(measures);
        else if (field == u"deadline" && m_values.deadline)
            correct(Verb::Issue, "to", m_values.deadline->due);
    }

    void takeMeasures(const std::vector<Measure>& known) {
        int ordinal = 0;
        QStringList keys;
        for (const Measure& measure : known) {
            ordinal = std::max(ordinal, measure.ordinal);
            keys << matchKey(measure.what);
        }
        for (const QString& what : m_values.measures) {
            if (keys.contains(matchKey(what)))
                continue;
            Measure measure;
            measure.ordinal = ++ordinal;
            measure.what = what;
            m_growth.measures.push_back(measure);
        }
    }

    // The steps that the row now names and the history does not have; days that were corrected are corrected there.
    void takeSteps(const std::vector<LedgerChange>& changes) {
        const auto changed = [&](const char* field) {
            return std::any_of(changes.begin(), changes.end(),
                               [&](const LedgerChange& one) { return one.takeable && one.field == QLatin1String(field); });
        };
        if (!changed("completed_on") && !changed("closed") && !changed("closed_on"))
            return;
        const QDate submitted = m_values.completedOn.isValid() ? m_values.completedOn : m_values.closed ? m_values.closedOn : QDate();
        if (submitted.isValid())
            step(Verb::Submit, submitted);
        if (m_values.closed && m_values.closedOn.isValid())
            for (const Verb verb : {Verb::Accept, Verb::Verify, Verb::Close})
                step(verb, m_values.closedOn);
    }

    void step(Verb verb, QDate on) {
        if (find(verb) != nullptr)
            return correct(verb, "on", on);
        EventDraft event = draft(verb, on);
        if (verb == Verb::Submit)
            event.person = m_values.person;
        m_growth.events.push_back(std::move(event));
    }

    void correct(Verb verb, const char* field, QDate day) {
        const Event* target = find(verb);
        const QString value = day.toString(Qt::ISODate);
        if (target == nullptr || (field == std::string_view("on") ? target->body.on == day : target->body.to == day))
            return;
        EventDraft event = draft(Verb::Correct, m_on);
        event.other = target->id.value();
        event.field = QLatin1String(field);
        event.value = value;
        event.note = QStringLiteral("台账更新");
        m_growth.events.push_back(std::move(event));
    }

    [[nodiscard]] const Event* find(Verb verb) const {
        const auto found = std::find_if(m_history.rbegin(), m_history.rend(), [&](const Event& event) { return event.body.verb == verb; });
        return found == m_history.rend() ? nullptr : &*found;
    }
    [[nodiscard]] EventDraft draft(Verb verb, QDate on) const {
        EventDraft event;
        event.verb = verb;
        event.on = on;
        event.actor = m_actor.person;
        event.account = m_actor.account;
        event.imported = true;
        return event;
    }

    std::vector<Event> m_history;
    const LedgerValues& m_values;
    const Actor& m_actor;
    QDate m_on;
    MatterGrowth m_growth;
};

} // namespace

std::vector<LedgerChange> changesBetween(const QJsonObject& before, const QJsonObject& after) {
    std::vector<LedgerChange> changes;
    for (const auto& code : codesOf<LedgerField>) {
        const QString field = wordOf(code.value);
        const QJsonValue old = before.value(field), now = after.value(field);
        if (code.value != LedgerField::Seq && old != now)
            changes.push_back({field, shown(old), shown(now), takeable(field, now)});
    }
    return changes;
}

MatterGrowth growthOf(const Matter& matter, const std::vector<Measure>& measures, const std::vector<Event>& history,
                      const std::vector<LedgerChange>& changes, const LedgerValues& values, const Actor& actor, QDate on) {
    return Growing(matter, corrected(history), values, actor, on).run(changes, measures);
}

} // namespace duban
