#include "exchange/summary_template.h"

#include "base/text.h"
#include "store/row.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duban {

namespace {

QString bodyOf(const SummaryTemplate& one) {
    QJsonArray columns;
    for (const SummaryColumn column : one.columns)
        columns << wordOf(column);
    const QJsonObject body{{u"columns"_qs, columns}, {u"title"_qs, one.title}, {u"signature"_qs, one.signature}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

SummaryTemplate templateOf(const QString& name, const QString& body) {
    const QJsonObject object = QJsonDocument::fromJson(body.toUtf8()).object();
    SummaryTemplate one{name, {}, object.value(u"title").toString(), object.value(u"signature").toString()};
    for (const QJsonValue& word : object.value(u"columns").toArray())
        if (const auto column = fromWord<SummaryColumn>(word.toString()))
            one.columns.push_back(*column);
    return one;
}

} // namespace

Result<std::vector<SummaryTemplate>> SummaryTemplates::all() {
    Query query = m_office.database().query("exchange/summary_templates");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<SummaryTemplate> list;
    while (query.next())
        list.push_back(templateOf(query.text(0), query.text(1)));
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return list;
}

Result<SummaryTemplate> SummaryTemplates::find(const QString& name) {
    auto list = all();
    if (!list)
        return list.error();
    QStringList names;
    for (const SummaryTemplate& one : *list) {
        if (one.name == name)
            return one;
        names << one.name;
    }
    return notFoundError("exchange.no_template", QT_TRANSLATE_NOOP("errors", "There is no summary template “%1”; there are: %2."),
                         {name, names.isEmpty() ? QStringLiteral("—") : names.join(u'、')}, "template");
}

Result<> SummaryTemplates::save(const SummaryTemplate& one, const Actor& actor) {
    const QString name = cleanText(one.name);
    if (name.isEmpty())
        return invalidError("exchange.template_name", QT_TRANSLATE_NOOP("errors", "The template needs a name."), {}, "template");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    Query query = m_office.database().query("exchange/keep_summary_template");
    query.bind(":uuid", newUuid()).bind(":name", name).bind(":body", bodyOf(one));
    if (auto id = tx.write(std::move(query), "summary_template"); !id)
        return id.error();
    if (auto noted = tx.record(actor, {u"summary.template"_qs, name, {}}, m_office.nowUtc()); !noted)
        return noted;
    return tx.commit();
}

} // namespace duban
