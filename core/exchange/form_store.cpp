#include "exchange/form_store.h"

#include "store/attachment_files.h"
#include "store/row.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace duban {

QString fieldsText(const FormFields& fields) {
    QJsonObject object;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        object.insert(field.key(), field.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FormFields textFields(const QString& text) {
    FormFields fields;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        fields.insert(entry.key(), entry.value().toString());
    return fields;
}

Result<std::optional<FormSent>> FormStore::sent(const QString& uuid) {
    Query query = m_database.query("exchange/form_sent_by_uuid");
    query.bind(":uuid", uuid);
    auto found = query.one();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<FormSent>();
    return std::optional(FormSent{query.integer(0), query.text(1), MatterId(query.integer(2)), static_cast<int>(query.integer(3)),
                                  query.date(4), textFields(query.text(5))});
}

Result<> FormStore::add(Transaction& tx, const FormSent& form) {
    Query query = m_database.query("exchange/add_form_sent");
    query.bind(":uuid", form.uuid).bind(":matter_id", form.matter).bind(":leg", form.leg).bind(":sent_on", form.sentOn);
    query.bind(":base", fieldsText(form.base));
    auto id = tx.write(std::move(query), "form_sent");
    return id ? Result<>() : Result<>(id.error());
}

Result<bool> FormStore::knows(const QString& contentDigest, MatterId matter) {
    Query query = m_database.query("exchange/form_return_by_content");
    query.bind(":content_digest", contentDigest).bind(":matter_id", matter);
    return query.one();
}

Result<std::vector<FormReturn>> FormStore::returns(MatterId matter) {
    Query query = m_database.query("exchange/form_returns_of_matter");
    query.bind(":matter_id", matter);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<FormReturn> list;
    while (query.next()) {
        FormReturn form;
        form.id = query.integer(0);
        form.matter = matter;
        form.receivedOn = query.date(1);
        form.fileName = query.text(2);
        form.sheet = query.text(3);
        form.storedName = query.text(4);
        form.fileDigest = query.text(5);
        form.content = textFields(query.text(6));
        form.taken = textFields(query.text(7));
        list.push_back(std::move(form));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return list;
}

Result<> FormStore::add(Transaction& tx, const FormReturn& form) {
    Query query = m_database.query("exchange/add_form_return");
    query.bind(":uuid", newUuid()).bind(":form_id", form.form).bind(":matter_id", form.matter).bind(":received_on", form.receivedOn);
    query.bind(":file_name", form.fileName).bind(":sheet", form.sheet).bind(":stored_name", form.storedName);
    query.bind(":file_digest", form.fileDigest).bind(":content_digest", form.contentDigest);
    query.bind(":content", fieldsText(form.content)).bind(":taken", fieldsText(form.taken));
    auto id = tx.write(std::move(query), "form_return");
    return id ? Result<>() : Result<>(id.error());
}

Result<QStringList> FormStore::checkFiles() {
    QStringList wrong;
    for (qint64 after = 0;;) {
        Query query = m_database.query("exchange/form_returns_after");
        query.bind(":id", after);
        if (auto done = query.exec(); !done)
            return done.error();
        const qint64 before = after;
        while (query.next()) {
            after = query.integer(0);
            if (!fileAgrees(m_database.filesFolder(), query.text(2), query.text(3)) && wrong.size() < 100)
                wrong << query.text(1);
        }
        if (auto whole = query.whole(); !whole)
            return whole.error();
        if (after == before)
            return wrong;
    }
}

} // namespace duban
