#include "exchange/form_take.h"

#include <algorithm>

namespace duban {

namespace {

class Planner {
public:
    Planner(const FormPreview& preview, const MatterView& matter, const QStringList& fields, QDate on)
        : m_preview(preview), m_matter(matter), m_on(on) {
        for (const FormChange& change : preview.changes)
            if (fields.contains(change.field))
                m_said.insert(change.field, change.theirs);
    }

    FormPlan run(const QStringList& evidence) {
        takeTable();
        takeMeasures();
        takeEvidence(evidence);
        takeCourse();
        for (const char* field : {"reported_on", "evidence", "completed_on", "opinion"})
            if (m_said.contains(QLatin1String(field)))
                m_plan.keptFields << QLatin1String(field);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] bool has(const QString& field) const { return m_said.contains(field); }
    [[nodiscard]] QDate dayOf(const QString& field) const { return QDate::fromString(m_said.value(field), Qt::ISODate); }
    StepInput& add(Verb verb, QDate on, const QStringList& fields) {
        FormStep step{{}, on, fields};
        step.step.verb = verb;
        return m_plan.steps.emplace_back(std::move(step)).step;
    }

    void takeTable() {
        MatterTable table = m_matter.matter.table;
        const std::array<std::pair<const char*, QString*>, 7> places = {{{"cause", &table.cause},
                                                                         {"aim", &table.aim},
                                                                         {"leader", &table.leader},
                                                                         {"person", &table.person},
                                                                         {"phone", &table.contact},
                                                                         {"mechanism", &table.mechanism},
                                                                         {"mechanism_waived", &table.mechanismWaived}}};
        for (const auto& [field, place] : places)
            if (has(QLatin1String(field))) {
                *place = m_said.value(QLatin1String(field));
                m_plan.tableFields << QLatin1String(field);
            }
        if (!m_plan.tableFields.isEmpty())
            m_plan.table = std::move(table);
    }

    // New measures first, in their order; then what is done. A state without a day is progress unless it says that all is done.
    void takeMeasures() {
        QMap<int, QStringList> parts;
        for (auto said = m_said.cbegin(); said != m_said.cend(); ++said)
            if (said.key().startsWith(QLatin1String("measures.")))
                parts[said.key().section(u'.', 1, 1).toInt()] << said.key();
        int next = 1;
        for (const Measure& measure : m_matter.measures)
            next = std::max(next, measure.ordinal + 1);
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            const bool known = part.key() < next && isKnown(part.key());
            int ordinal = part.key();
            if (!known) {
                if (!has(field(part.key(), "what")))
                    continue; // its text was not accepted
                ordinal = next + m_added++;
                addMeasure(part.key());
            } else {
                fillMeasure(part.key());
            }
            m_ordinals.insert(part.key(), ordinal);
        }
        for (auto ordinal = m_ordinals.cbegin(); ordinal != m_ordinals.cend(); ++ordinal)
            finishMeasure(ordinal.key(), ordinal.value());
    }
    static QString field(int ordinal, const char* part) { return QStringLiteral("measures.%1.%2").arg(ordinal).arg(QLatin1String(part)); }
    [[nodiscard]] bool isKnown(int ordinal) const {
        return std::any_of(m_matter.measures.begin(), m_matter.measures.end(), [&](const Measure& one) { return one.ordinal == ordinal; });
    }
    void fillMeasure(int ordinal) {
        const auto known =
            std::find_if(m_matter.measures.begin(), m_matter.measures.end(), [&](const Measure& one) { return one.ordinal == ordinal; });
        Measure measure = *known;
        const auto take = [&](const char* part, const auto& use) {
            const QString name = field(ordinal, part);
            if (!has(name))
                return;
            use(m_said.value(name));
            m_plan.measureFields << name;
        };
        take("what", [&](const QString& text) { measure.what = text; });
        take("who", [&](const QString& text) { measure.who = text; });
        take("due", [&](const QString& text) { measure.dueOn = QDate::fromString(text, Qt::ISODate); });
        if (measure.dueOn && !measure.dueOn->isValid())
            measure.dueOn.reset();
        if (!(measure == *known) && !measure.what.isEmpty())
            m_plan.measures.push_back(std::move(measure));
    }
    void addMeasure(int place) {
        QStringList fields{field(place, "what")};
        for (const char* part : {"who", "due"})
            if (has(field(place, part)))
                fields << field(place, part);
        StepInput& step = add(Verb::Measure, m_on, fields);
        step.note = m_said.value(field(place, "what"));
        step.person = m_said.value(field(place, "who"));
        if (const QDate due = dayOf(field(place, "due")); due.isValid())
            step.to = due;
    }
    void finishMeasure(int place, int ordinal) {
        const QString done = field(place, "done"), state = field(place, "state");
        const QString word = has(state) ? m_said.value(state) : m_preview.content.value(state);
        QDate day = dayOf(done);
        if (!day.isValid() && has(state) && word.startsWith(QStringLiteral("已完成")) && !hasColumn(done))
            day = std::min(reported(), m_on); // a form without this column: done by the day it was filled in
        if (day.isValid()) {
            QStringList fields;
            for (const QString& one : {done, state})
                if (has(one))
                    fields << one;
            StepInput& step = add(Verb::Measure, day, fields);
            step.done = ordinal;
            step.result = word;
        } else if (has(state)) {
            m_states << QStringLiteral("措施%1：%2").arg(ordinal).arg(word);
            m_stateFields << state;
        }
    }
    [[nodiscard]] bool hasColumn(const QString& field) const { return m_preview.content.contains(field); }
    [[nodiscard]] QDate reported() const {
        const QDate day =
            m_preview.form.values.completedOn.isValid() ? m_preview.form.values.completedOn : m_preview.form.values.reportedOn;
        return day.isValid() ? day : m_on;
    }

    void takeEvidence(const QStringList& evidence) {
        if (!evidence.isEmpty())
            add(Verb::Attach, m_on, {}).evidence = evidence;
    }

    void takeCourse() {
        const bool submits = has(u"apply_to_close"_qs) && m_said.value(u"apply_to_close"_qs) == QStringLiteral("是");
        QStringList progress, fields;
        if (has(u"progress"_qs) && !m_said.value(u"progress"_qs).isEmpty()) {
            progress << m_said.value(u"progress"_qs);
            fields << u"progress"_qs;
        }
        if (!submits && has(u"result"_qs) && !m_said.value(u"result"_qs).isEmpty()) { // 先行报告进展
            progress << m_said.value(u"result"_qs);
            fields << u"result"_qs;
        }
        progress << m_states;
        fields << m_stateFields;
        if (!progress.isEmpty())
            add(Verb::Progress, m_on, fields).note = progress.join(u'\n');
        if (!submits)
            return;
        StepInput& step = add(Verb::Submit, m_on, {u"apply_to_close"_qs});
        if (has(u"result"_qs))
            m_plan.steps.back().fields << u"result"_qs;
        step.note = has(u"result"_qs) ? m_said.value(u"result"_qs) : m_matter.matter.table.result;
        step.person = has(u"person"_qs) ? m_said.value(u"person"_qs) : m_matter.matter.table.person;
    }

    const FormPreview& m_preview;
    const MatterView& m_matter;
    QDate m_on;
    FormFields m_said;
    FormPlan m_plan;
    QMap<int, int> m_ordinals; ///< place in the form -> ordinal in the file
    QStringList m_states, m_stateFields;
    int m_added = 0;
};

} // namespace

FormPlan planOf(const FormPreview& preview, const MatterView& matter, const QStringList& fields, const QStringList& evidence, QDate on) {
    return Planner(preview, matter, fields, on).run(evidence);
}

} // namespace duban
