#include "exchange/form_diff.h"

#include "base/text.h"

#include <algorithm>

namespace duban {

namespace {

QString iso(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
QString iso(const std::optional<QDate>& date) { return date ? iso(*date) : QString(); }
QString word(bool yes) { return yes ? QStringLiteral("是") : QStringLiteral("否"); }
QString measureField(int ordinal, const char* part) { return QStringLiteral("measures.%1.%2").arg(ordinal).arg(QLatin1String(part)); }

/// Fields that live nowhere but in the returned forms themselves.
constexpr std::array formOnly = {"reported_on", "evidence", "completed_on", "opinion"};

bool isFormOnly(const QString& field) {
    return std::any_of(formOnly.begin(), formOnly.end(), [&](const char* only) { return field == QLatin1String(only); });
}

bool submitted(const MatterLife& life) {
    return life.state == MatterState::Submitted || life.state == MatterState::Verifying || life.state == MatterState::Closing ||
           life.state == MatterState::Closed || life.state == MatterState::Consolidated;
}

/// A word's place in the order of the form, so that differences are listed as they are read.
int placeOf(const QString& field) {
    static const QStringList order =
        QStringLiteral("reported_on cause aim leader person phone measures progress result mechanism mechanism_waived evidence "
                       "completed_on apply_to_close opinion")
            .split(u' ');
    const QStringList parts = field.split(u'.');
    const int place = static_cast<int>(order.indexOf(parts.front())) * 100'000;
    static const QStringList columns = QStringLiteral("what who due done state").split(u' ');
    return parts.size() < 3 ? place : place + parts[1].toInt() * 10 + static_cast<int>(columns.indexOf(parts[2]));
}

} // namespace

FormFields fieldsOf(const MatterView& view, const std::vector<FormReturn>& returns) {
    const MatterTable& table = view.matter.table;
    FormFields fields{{u"cause"_qs, table.cause},
                      {u"aim"_qs, table.aim},
                      {u"leader"_qs, table.leader},
                      {u"person"_qs, table.person},
                      {u"phone"_qs, table.contact},
                      {u"progress"_qs, table.progress},
                      {u"result"_qs, table.result},
                      {u"mechanism"_qs, table.mechanism},
                      {u"mechanism_waived"_qs, table.mechanismWaived},
                      {u"apply_to_close"_qs, word(submitted(view.matter.life))}};
    for (const Measure& measure : view.measures) {
        fields.insert(measureField(measure.ordinal, "what"), measure.what);
        fields.insert(measureField(measure.ordinal, "who"), measure.who);
        fields.insert(measureField(measure.ordinal, "due"), iso(measure.dueOn));
        fields.insert(measureField(measure.ordinal, "done"), iso(measure.doneOn));
        fields.insert(measureField(measure.ordinal, "state"), measure.result);
    }
    for (const char* field : formOnly)
        fields.insert(QLatin1String(field), {});
    for (const FormReturn& one : returns)
        for (auto taken = one.taken.begin(); taken != one.taken.end(); ++taken)
            if (isFormOnly(taken.key()) || (taken.key().endsWith(QLatin1String(".state")) && fields.value(taken.key()).isEmpty()))
                fields.insert(taken.key(), taken.value());
    return fields;
}

namespace {

void putMeasures(WrittenFields& written, const std::vector<FormMeasure>& measures, const std::vector<Measure>& known) {
    int next = 1;
    for (const Measure& measure : known)
        next = std::max(next, measure.ordinal + 1);
    for (const FormMeasure& measure : measures) {
        int ordinal = measure.ordinal.value_or(0);
        for (const Measure& one : known)
            if (ordinal == 0 && matchKey(one.what) == matchKey(measure.what))
                ordinal = one.ordinal;
        if (ordinal == 0)
            ordinal = next++;
        const std::array<std::pair<const char*, QString>, 5> parts = {{{"what", measure.what},
                                                                       {"who", measure.who},
                                                                       {"due", iso(measure.due)},
                                                                       {"done", iso(measure.done)},
                                                                       {"state", measure.state}}};
        for (const auto& [part, text] : parts)
            if (measure.cells.contains(QLatin1String(part))) {
                written.values.insert(measureField(ordinal, part), text);
                written.cells.insert(measureField(ordinal, part), measure.cells.value(QLatin1String(part)));
            }
    }
}

} // namespace

WrittenFields fieldsOf(const FormSheet& form, const std::vector<Measure>& known) {
    const FormValues& values = form.values;
    WrittenFields written;
    const auto put = [&](const QString& field, const QString& text) {
        if (!form.cells.contains(field))
            return; // a form without this label says nothing about it
        written.values.insert(field, text);
        written.cells.insert(field, form.cells.value(field));
    };
    put(u"reported_on"_qs, iso(values.reportedOn));
    put(u"cause"_qs, values.cause);
    put(u"aim"_qs, values.aim);
    put(u"leader"_qs, values.leader);
    put(u"person"_qs, values.person);
    put(u"phone"_qs, values.phone);
    put(u"progress"_qs, values.progress);
    put(u"result"_qs, values.result);
    put(u"mechanism"_qs, values.mechanism);
    put(u"mechanism_waived"_qs, values.mechanismWaived);
    put(u"evidence"_qs, values.evidence);
    put(u"completed_on"_qs, iso(values.completedOn));
    put(u"apply_to_close"_qs, word(values.applyToClose));
    put(u"opinion"_qs, values.departmentOpinion);
    putMeasures(written, values.measures, known);
    return written;
}

FormFields asSentOut(FormFields fields) {
    for (const char* field : formOnly)
        fields.insert(QLatin1String(field), {}); // every form is dated and signed anew
    return fields;
}

std::vector<FormChange> differences(const std::optional<FormFields>& base, const FormFields& mine, const WrittenFields& theirs) {
    std::vector<FormChange> changes;
    for (auto field = theirs.values.begin(); field != theirs.values.end(); ++field) {
        const QString now = mine.value(field.key());
        const QString before = base ? base->value(field.key()) : now;
        const QString said = field.value();
        const bool saysNothing = base ? said == before : said.isEmpty() || (field.key() == u"apply_to_close" && said == word(false));
        if (saysNothing || said == now)
            continue;
        const bool ours = !isFormOnly(field.key()); // the office writes none of the others
        changes.push_back({field.key(), theirs.cells.value(field.key()), before, now, said, ours && now != before});
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const FormChange& a, const FormChange& b) { return placeOf(a.field) < placeOf(b.field); });
    return changes;
}

} // namespace duban
