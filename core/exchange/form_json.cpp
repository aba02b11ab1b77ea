#include "exchange/form_json.h"

#include "exchange/ledger_cells.h"

#include <QJsonArray>

namespace duban {

namespace {

QJsonValue day(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null); }
QJsonValue code(const QString& text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonValue slipJson(const std::optional<SlipNumber>& slip) {
    if (!slip)
        return QJsonValue::Null;
    return QJsonObject{{u"prefix"_qs, slip->prefix}, {u"year"_qs, slip->year}, {u"number"_qs, slip->number}, {u"text"_qs, slip->text()}};
}

QJsonValue deadlineJson(const std::optional<LedgerDeadline>& deadline) {
    if (!deadline)
        return QJsonValue::Null;
    QJsonObject object{{u"kind"_qs, deadline->workdays ? u"workdays"_qs : u"date"_qs}, {u"due"_qs, day(deadline->due)}};
    if (deadline->workdays)
        object.insert(u"workdays"_qs, *deadline->workdays);
    return object;
}

void addIfSaid(QJsonObject& object, const QString& key, const QString& text) {
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonArray measuresJson(const std::vector<FormMeasure>& measures) {
    QJsonArray array;
    int place = 0;
    for (const FormMeasure& measure : measures) {
        QJsonObject object{{u"no"_qs, measure.number.value_or(++place)},
                           {u"text"_qs, measure.what},
                           {u"due"_qs, day(measure.due)},
                           {u"state"_qs, measure.state}};
        place = object.value(u"no").toInt();
        addIfSaid(object, u"who"_qs, measure.who);
        if (measure.done.isValid())
            object.insert(u"done"_qs, day(measure.done));
        array << object;
    }
    return array;
}

} // namespace

QJsonObject toJson(const FormSheet& form) {
    const FormValues& values = form.values;
    QJsonObject object{
        {u"sheet"_qs, form.sheet},
        {u"slip_no"_qs, slipJson(values.slip)},
        {u"matter_no"_qs, values.matter ? QJsonValue(*values.matter) : QJsonValue(QJsonValue::Null)},
        {u"reported_by"_qs, code(values.reportedBy)},
        {u"reported_on"_qs, day(values.reportedOn)},
        {u"department"_qs, code(values.department)},
        {u"co_departments"_qs, QJsonArray::fromStringList(values.coDepartments)},
        {u"category"_qs, values.category},
        {u"source"_qs, values.source},
        {u"issued_on"_qs, day(values.issuedOn)},
        {u"deadline"_qs, deadlineJson(values.deadline)},
        {u"problem"_qs, values.problem},
        {u"requirement"_qs, values.requirement},
        {u"leader"_qs, values.leader},
        {u"person"_qs, values.person},
        {u"phone"_qs, values.phone},
        {u"measures"_qs, measuresJson(values.measures)},
        {u"result"_qs, values.result},
        {u"evidence"_qs, QJsonArray::fromStringList(values.evidence.isEmpty() ? QStringList() : measuresOfText(values.evidence))},
        {u"completed_on"_qs, day(values.completedOn)},
        {u"apply_to_close"_qs, values.applyToClose},
        {u"department_opinion_present"_qs, !values.departmentOpinion.isEmpty()},
        {u"office_opinion"_qs, values.officeOpinion}};
    addIfSaid(object, u"cause"_qs, values.cause);
    addIfSaid(object, u"aim"_qs, values.aim);
    addIfSaid(object, u"progress"_qs, values.progress);
    addIfSaid(object, u"mechanism"_qs, values.mechanism);
    addIfSaid(object, u"mechanism_waived"_qs, values.mechanismWaived);
    return object;
}

QJsonObject toJson(const FormError& error) {
    return {{u"kind"_qs, error.kind}, {u"cell"_qs, error.cell}, {u"column"_qs, error.column}, {u"value"_qs, error.value}};
}

QJsonObject toJson(const FormFile& file) {
    QJsonArray forms;
    for (const FormSheet& form : file.sheets)
        forms << toJson(form);
    return {{u"file"_qs, file.file}, {u"sheets_ignored"_qs, QJsonArray::fromStringList(file.ignored)}, {u"forms"_qs, forms}};
}

} // namespace duban
