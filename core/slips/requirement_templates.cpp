#include "slips/requirement_templates.h"

#include "base/error.h"
#include "base/text.h"
#include "store/row.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duban {

Result<std::vector<RequirementTemplate>> RequirementTemplates::all() {
    Query query = m_office.database().query("slips/templates");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<RequirementTemplate> found;
    while (query.next()) {
        RequirementTemplate one{TemplateId(query.integer(0)), query.text(1), query.text(2), query.date(3), query.optionalDate(4)};
        if (!one.validFrom.isValid())
            return badCell("requirement_template", one.id.value(), "valid_from");
        found.push_back(std::move(one));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return found;
}

Result<std::vector<RequirementTemplate>> RequirementTemplates::inForce(QDate on) {
    auto found = all();
    if (found)
        std::erase_if(*found, [on](const RequirementTemplate& one) { return !one.inForce(on); });
    return found;
}

Result<TemplateId> RequirementTemplates::write(Transaction& tx, qint64 category, const QString& text, QDate on) {
    Query query = m_office.database().query("slips/add_template");
    query.bind(":uuid", newUuid()).bind(":category_id", category).bind(":text", text).bind(":valid_from", on);
    auto id = tx.write(std::move(query), "requirement_template");
    return id ? Result<TemplateId>(TemplateId(*id)) : Result<TemplateId>(id.error());
}

Result<> RequirementTemplates::finish(Transaction& tx, const Actor& actor, const AuditNote& note) {
    if (auto recorded = tx.record(actor, note, m_office.nowUtc()); !recorded)
        return recorded;
    if (auto committed = tx.commit(); !committed)
        return committed;
    ChangeSet changes;
    changes.kinds = {ChangeKind::Lists};
    m_office.changes().publish(changes);
    return {};
}

Result<> RequirementTemplates::provideDefaults(const Actor& actor, QDate on) {
    auto present = all();
    if (!present)
        return present.error();
    if (!present->empty() || m_office.database().readOnly())
        return {};
    QFile file(QStringLiteral(":/templates/requirements.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without its requirement templates");
    const QJsonObject texts = QJsonDocument::fromJson(file.readAll()).object();
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    int count = 0;
    for (auto category = texts.begin(); category != texts.end(); ++category) {
        const ListItem* item = m_office.itemByName(ListKind::Category, category.key());
        if (item == nullptr) // this office has other categories
            continue;
        for (const QJsonValue& text : category.value().toArray()) {
            if (auto id = write(tx, item->id, text.toString(), on); !id)
                return id.error();
            ++count;
        }
    }
    return count == 0 ? Result<>() : finish(tx, actor, {QStringLiteral("template.defaults"), QString::number(count), {}});
}

Result<TemplateId> RequirementTemplates::add(const QString& category, const QString& text, const Actor& actor, QDate on) {
    const QString clean = cleanText(text);
    const ListItem* item = m_office.itemByName(ListKind::Category, category);
    if (item == nullptr)
        return invalidError("slips.template_category",
                            QT_TRANSLATE_NOOP("errors", "Choose the category first; a requirement text is kept for one category."), {},
                            "category");
    if (clean.isEmpty())
        return invalidError("slips.template_empty", QT_TRANSLATE_NOOP("errors", "Write the requirement first; an empty text is not kept."),
                            {}, "requirement");
    const int most = m_office.settings(on).maxTextChars;
    if (clean.size() > most)
        return invalidError("slips.template_long", QT_TRANSLATE_NOOP("errors", "The text has more than %1 characters; shorten it."),
                            {QString::number(most)}, "requirement");
    auto present = inForce(on);
    if (!present)
        return present.error();
    for (const RequirementTemplate& one : *present)
        if (one.category == item->name && matchKey(one.text) == matchKey(clean))
            return conflictError("slips.template_exists",
                                 QT_TRANSLATE_NOOP("errors", "“%1” has this text among its templates already; nothing was added."),
                                 {item->name}, "requirement");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    auto id = write(tx, item->id, clean, on);
    if (!id)
        return id;
    if (auto done = finish(tx, actor, {QStringLiteral("template.add"), item->name, {}}); !done)
        return done.error();
    return id;
}

Result<> RequirementTemplates::close(TemplateId id, const Actor& actor, QDate on) {
    auto present = inForce(on);
    if (!present)
        return present.error();
    const auto found = std::find_if(present->begin(), present->end(), [id](const RequirementTemplate& one) { return one.id == id; });
    if (found == present->end())
        return notFoundError("slips.template_gone",
                             QT_TRANSLATE_NOOP("errors", "This requirement text is no longer offered; load the list again."));
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    Query query = m_office.database().query("slips/close_template");
    query.bind(":id", id).bind(":valid_to", on.addDays(-1));
    if (auto written = tx.write(std::move(query), "requirement_template"); !written)
        return written.error();
    return finish(tx, actor, {QStringLiteral("template.close"), found->category, {}});
}

} // namespace duban
