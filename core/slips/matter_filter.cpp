#include "slips/matter_filter.h"

#include "base/text.h"
#include "slips/slip_lifecycle.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace duban {

namespace {

QString jsonTexts(const QStringList& texts) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString iso(QDate date) { return date.toString(Qt::ISODate); }

/// The n-th working day on or before date, counting back: a limit before it is at least n working days over.
QDate workdayBack(QDate date, int n, const Calendar& calendar) {
    QDate day = calendar.lastWorkday(date);
    for (int i = 1; i < n; ++i)
        day = calendar.lastWorkday(day.addDays(-1));
    return day;
}

class Builder {
public:
    Builder(const MatterFilter& filter, const Calendar& calendar, const LifeSettings& settings, SearchPlan plan)
        : m_filter(filter), m_calendar(calendar), m_settings(settings), m_plan(plan) {}

    MatterClauses build() {
        addStates();
        addLists();
        addDates();
        addMarks();
        addSlip();
        const bool ladder = m_filter.overdue || m_filter.dueSoon || m_filter.dueWithin || !m_filter.step.isEmpty() || m_filter.signLate;
        if (ladder)
            addLadder();
        m_out.narrow = ladder || m_filter.recheckDue || m_filter.extensionAsked || m_filter.refused || m_filter.slip || m_filter.batch ||
                       !m_filter.ids.empty();
        if (!m_filter.search.trimmed().isEmpty())
            addSearch();
        return std::move(m_out);
    }

private:
    void add(const char* fragment) { m_out.where += QLatin1String("\n  AND ") + QLatin1String(fragment); }
    void add(const char* fragment, const char* name, std::variant<QString, qint64> value) {
        add(fragment);
        m_out.values.emplace_back(name, std::move(value));
    }
    void addRange(const DateRange& range, const char* from, const char* fromName, const char* to, const char* toName) {
        if (range.from)
            add(from, fromName, iso(*range.from));
        if (range.to)
            add(to, toName, iso(*range.to));
    }

    // A unit's matters are few: with units chosen, the index by unit is to be used and not the one by state (hence the plus).
    void addStates() {
        const bool byUnit = !m_filter.departments.isEmpty() || !m_filter.leads.empty();
        QStringList words;
        for (const MatterState state : m_filter.states)
            words << wordOf(state);
        if (words.isEmpty())
            add("m.state <> 'planned'");
        else if (words.size() == 1)
            add(byUnit ? "+m.state = :state" : "m.state = :state", ":state", words.first());
        else
            add("+m.state IN (SELECT value FROM json_each(:states))", ":states", jsonTexts(words));
        if (m_filter.open)
            add("+m.state IN ('waiting', 'rectifying', 'submitted', 'verifying', 'closing', 'suspended')");
    }

    void addLists() {
        if (m_filter.departments.size() == 1)
            add("m.lead_id = (SELECT id FROM department WHERE code = :department)", ":department", m_filter.departments.first());
        else if (!m_filter.departments.isEmpty())
            add("m.lead_id IN (SELECT id FROM department WHERE code IN (SELECT value FROM json_each(:departments)))", ":departments",
                jsonTexts(m_filter.departments));
        std::vector<qint64> leads;
        for (const DepartmentId lead : m_filter.leads)
            leads.push_back(lead.value());
        addIds(leads, "m.lead_id = :lead", ":lead", "m.lead_id IN (SELECT value FROM json_each(:leads))", ":leads");
        if (!m_filter.groups.isEmpty())
            add("m.lead_id IN (SELECT d.id FROM department d JOIN department_group g ON g.id = d.group_id "
                "WHERE g.name IN (SELECT value FROM json_each(:groups)))",
                ":groups", jsonTexts(m_filter.groups));
        addIds(m_filter.categories, "m.category_id = :category", ":category", "m.category_id IN (SELECT value FROM json_each(:categories))",
               ":categories");
        addIds(m_filter.sources, "m.source_id = :source", ":source", "m.source_id IN (SELECT value FROM json_each(:sources))", ":sources");
        if (!m_filter.severities.isEmpty())
            add("m.severity IN (SELECT value FROM json_each(:severities))", ":severities", jsonTexts(m_filter.severities));
    }

    void addIds(const std::vector<qint64>& ids, const char* one, const char* oneName, const char* many, const char* manyName) {
        if (ids.size() == 1)
            add(one, oneName, ids.front());
        else if (!ids.empty())
            add(many, manyName, jsonIds(ids));
    }

    void addDates() {
        if (m_filter.issuedIn)
            addRange(DateRange::of(*m_filter.issuedIn), "m.issued_on >= :quarter_from", ":quarter_from", "m.issued_on <= :quarter_to",
                     ":quarter_to");
        addRange(m_filter.issued, "m.issued_on >= :issued_from", ":issued_from", "m.issued_on <= :issued_to", ":issued_to");
        addRange(m_filter.due, "m.due_on >= :due_from", ":due_from", "m.due_on <= :due_to", ":due_to");
        addRange(m_filter.closed, "m.closed_on >= :closed_from", ":closed_from", "m.closed_on <= :closed_to", ":closed_to");
    }

    void addMarks() {
        if (m_filter.recheckDue)
            add("+m.state = 'closed' AND m.recheck_on IS NOT NULL AND m.recheck_on <= :as_of AND m.rebound_on IS NULL", ":as_of",
                m_filter.asOf.isValid() ? iso(m_filter.asOf) : QString());
        if (m_filter.returned)
            add("m.returns > 0");
        if (m_filter.rebounded)
            add("m.rebound_on IS NOT NULL");
        if (m_filter.extensionAsked)
            add("m.asked_on IS NOT NULL");
        if (m_filter.refused)
            add("m.refused_on IS NOT NULL");
    }

    void addSlip() {
        if (m_filter.slip)
            add("m.slip_id = :slip", ":slip", m_filter.slip->value());
        if (m_filter.batch)
            add("m.batch_id = :batch", ":batch", m_filter.batch->value());
        if (!m_filter.ids.empty())
            add("m.id IN (SELECT value FROM json_each(:ids))", ":ids", jsonIds(m_filter.ids));
        QStringList words;
        for (const SlipState state : m_filter.slipStates)
            words << wordOf(state);
        if (!words.isEmpty())
            add("m.slip_id IN (SELECT id FROM slip WHERE withdrawn = 0 AND state IN (SELECT value FROM json_each(:slip_states)))",
                ":slip_states", jsonTexts(words));
        if (!m_filter.clerk.isEmpty())
            add("m.slip_id IN (SELECT id FROM slip WHERE clerk = :clerk)", ":clerk", m_filter.clerk);
    }

    void addLadder() {
        if (!m_filter.asOf.isValid()) {
            add("0");
            return;
        }
        const LadderBounds bounds = ladderBounds(m_filter.asOf, m_calendar, m_settings);
        const bool running = m_filter.overdue || m_filter.dueSoon || m_filter.dueWithin || !m_filter.step.isEmpty();
        if (running)
            add("m.clock_running = 1");
        if (m_filter.overdue)
            add("m.due_on < :late", ":late", iso(bounds.late));
        if (m_filter.dueSoon || m_filter.dueWithin) {
            const int days = m_filter.dueWithin.value_or(m_settings.soonDays);
            addBetween(bounds.late, m_calendar.addWorkdays(m_filter.asOf, days + 1), ":soon_from", ":soon_to",
                       "m.due_on >= :soon_from AND m.due_on < :soon_to");
        }
        if (!m_filter.step.isEmpty())
            addStep(bounds);
        if (m_filter.signLate)
            add("m.state = 'waiting' AND +m.issued_on < :sign_late", ":sign_late", iso(bounds.signLate));
    }

    void addBetween(QDate from, QDate to, const char* fromName, const char* toName, const char* fragment) {
        add(fragment, fromName, iso(from));
        m_out.values.emplace_back(toName, iso(to));
    }

    void addStep(const LadderBounds& bounds) {
        constexpr const char* between = "m.due_on >= :step_from AND m.due_on < :step_to";
        if (m_filter.step == QLatin1String("soon"))
            addBetween(bounds.late, bounds.notSoon, ":step_from", ":step_to", between);
        else if (m_filter.step == QLatin1String("blue"))
            addBetween(bounds.yellow, bounds.late, ":step_from", ":step_to", between);
        else if (m_filter.step == QLatin1String("yellow"))
            addBetween(bounds.red, bounds.yellow, ":step_from", ":step_to", between);
        else if (m_filter.step == QLatin1String("red"))
            add("m.due_on < :step_to", ":step_to", iso(bounds.red));
        else
            add("0");
    }

    // A number finds its slip, and any matter whose text speaks of it.
    void addSearch() {
        const QString expression = searchExpression(m_filter.search);
        if (expression.isEmpty()) {
            add("0");
            return;
        }
        m_out.values.emplace_back(":search", expression);
        const auto ref = parseRef(m_filter.search);
        if (ref && ref->number) {
            add("m.id IN (SELECT t.rowid FROM matter_text t WHERE t.matter_text MATCH :search UNION SELECT n.id FROM slip s "
                "JOIN matter n ON n.slip_id = s.id WHERE s.prefix = :prefix AND s.year = :year AND s.number = :number AND s.withdrawn = 0 "
                "AND (:ordinal = 0 OR n.ordinal = :ordinal))");
            m_out.values.emplace_back(":prefix", ref->number->prefix);
            m_out.values.emplace_back(":year", qint64(ref->number->year));
            m_out.values.emplace_back(":number", qint64(ref->number->number));
            m_out.values.emplace_back(":ordinal", qint64(ref->matter.value_or(0)));
            return;
        }
        const bool byUnit = !m_filter.departments.isEmpty() || !m_filter.leads.empty();
        if (m_out.narrow || byUnit) // few rows are left: each is looked up in the index
            add("EXISTS (SELECT 1 FROM matter_text t WHERE t.matter_text MATCH :search AND t.rowid = m.id)");
        else if (m_plan == SearchPlan::Set)
            add("m.id IN (SELECT t.rowid FROM matter_text t WHERE t.matter_text MATCH :search)");
        else {
            m_out.where.prepend(QLatin1String("\n  AND t.matter_text MATCH :search"));
            m_out.hitsFirst = true;
        }
        addNeighbours();
    }

    // ABC and BCD do not make ABCD: from four characters on the text itself is asked.
    void addNeighbours() {
        const QString needle = searchForm(m_filter.search);
        if (needle.toUcs4().size() > 3)
            add("(holds_text(:needle, m.problem, m.requirement, m.cause, m.progress, m.result, m.mechanism, m.note) OR EXISTS "
                "(SELECT 1 FROM measure x WHERE x.matter_id = m.id AND holds_text(:needle, x.what, x.result)))",
                ":needle", needle);
    }

    const MatterFilter& m_filter;
    const Calendar& m_calendar;
    const LifeSettings& m_settings;
    SearchPlan m_plan;
    MatterClauses m_out;
};

} // namespace

QString jsonIds(const std::vector<qint64>& ids) {
    QString out = QStringLiteral("[");
    for (const qint64 id : ids) {
        if (out.size() > 1)
            out += QLatin1Char(',');
        out += QString::number(id);
    }
    return out + QLatin1Char(']');
}

LadderBounds ladderBounds(QDate asOf, const Calendar& calendar, const LifeSettings& settings) {
    LadderBounds bounds;
    bounds.late = workdayBack(asOf, 1, calendar);
    bounds.yellow = workdayBack(asOf, settings.yellowDays, calendar);
    bounds.red = workdayBack(asOf, settings.redDays, calendar);
    bounds.notSoon = calendar.addWorkdays(asOf, settings.soonDays + 1);
    bounds.signLate = workdayBack(asOf, settings.signDays + 1, calendar);
    return bounds;
}

void MatterClauses::bindTo(Query& query) const {
    for (const auto& [name, value] : values)
        std::visit([&query, key = name](const auto& v) { query.bind(key, v); }, value);
}

MatterClauses matterClauses(const MatterFilter& filter, const Calendar& calendar, const LifeSettings& settings, SearchPlan plan) {
    return Builder(filter, calendar, settings, plan).build();
}

// searchForm() leaves letters and digits, so nothing needs escaping within the quotes.
QString searchExpression(const QString& text) {
    const QList<uint> form = searchForm(text).toUcs4();
    const qsizetype size = std::min<qsizetype>(3, form.size());
    QStringList tokens;
    for (qsizetype i = 0; size > 0 && i + size <= form.size() && tokens.size() < 40; ++i)
        tokens << QStringLiteral("\"%1\"").arg(QString::fromUcs4(reinterpret_cast<const char32_t*>(form.data() + i), size));
    tokens.removeDuplicates();
    return tokens.join(QStringLiteral(" AND "));
}

} // namespace duban
