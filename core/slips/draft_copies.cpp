#include "slips/draft_copies.h"

#include "store/row.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace duban {

namespace {

QJsonObject matterToJson(const MatterDraft& matter) {
    QJsonObject object{{QStringLiteral("problem"), matter.problem},   {QStringLiteral("source"), matter.source},
                       {QStringLiteral("category"), matter.category}, {QStringLiteral("severity"), matter.severity},
                       {QStringLiteral("kind"), wordOf(matter.kind)}, {QStringLiteral("requirement"), matter.requirement}};
    if (matter.limit.days)
        object.insert(QStringLiteral("days"), *matter.limit.days);
    if (matter.limit.date)
        object.insert(QStringLiteral("due"), matter.limit.date->toString(Qt::ISODate));
    return object;
}

MatterDraft matterFromJson(const QJsonObject& object) {
    MatterDraft matter;
    matter.problem = object[QStringLiteral("problem")].toString();
    matter.source = object[QStringLiteral("source")].toString();
    matter.category = object[QStringLiteral("category")].toString();
    matter.severity = object[QStringLiteral("severity")].toString();
    matter.requirement = object[QStringLiteral("requirement")].toString();
    matter.kind = fromWord<MatterKind>(object[QStringLiteral("kind")].toString()).value_or(matter.kind);
    if (const QJsonValue days = object[QStringLiteral("days")]; days.isDouble())
        matter.limit.days = days.toInt();
    if (const QDate due = QDate::fromString(object[QStringLiteral("due")].toString(), Qt::ISODate); due.isValid())
        matter.limit.date = due;
    return matter;
}

QStringList texts(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& one : value.toArray())
        list << one.toString();
    return list;
}

} // namespace

QJsonObject draftToJson(const SlipDraft& draft) {
    QJsonArray matters;
    for (const MatterDraft& matter : draft.matters)
        matters.append(matterToJson(matter));
    return {{QStringLiteral("title"), draft.title},
            {QStringLiteral("lead"), draft.lead},
            {QStringLiteral("co"), QJsonArray::fromStringList(draft.co)},
            {QStringLiteral("clerk"), draft.clerk},
            {QStringLiteral("approver"), draft.approver},
            {QStringLiteral("contact"), draft.contact},
            {QStringLiteral("copies"), QJsonArray::fromStringList(draft.copies)},
            {QStringLiteral("clues"), QJsonArray::fromStringList(draft.clues)},
            {QStringLiteral("matters"), matters}};
}

SlipDraft draftFromJson(const QJsonObject& object) {
    SlipDraft draft;
    draft.title = object[QStringLiteral("title")].toString();
    draft.lead = object[QStringLiteral("lead")].toString();
    draft.co = texts(object[QStringLiteral("co")]);
    draft.clerk = object[QStringLiteral("clerk")].toString();
    draft.approver = object[QStringLiteral("approver")].toString();
    draft.contact = object[QStringLiteral("contact")].toString();
    draft.copies = texts(object[QStringLiteral("copies")]);
    draft.clues = texts(object[QStringLiteral("clues")]);
    for (const QJsonValue& matter : object[QStringLiteral("matters")].toArray())
        draft.matters.push_back(matterFromJson(matter.toObject()));
    return draft;
}

Result<> DraftCopies::keep(const std::optional<SlipId>& slip, int baseVersion, const SlipDraft& draft, const Actor& actor) {
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    Query query = m_office.database().query("slips/keep_draft_copy");
    query.bind(":draft", slip.value_or(SlipId(0))).bind(":base_version", baseVersion).bind(":person", actor.person);
    query.bind(":body", QString::fromUtf8(QJsonDocument(draftToJson(draft)).toJson(QJsonDocument::Compact)));
    query.bind(":saved_at", m_office.nowUtc().toUTC().toString(Qt::ISODateWithMs));
    if (auto done = query.run(); !done)
        return done.error();
    return tx.commit();
}

Result<> DraftCopies::drop(const std::optional<SlipId>& slip) {
    auto present = of(slip);
    if (!present || !*present) // nothing to write for a draft that was only looked at
        return present ? Result<>() : Result<>(present.error());
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    Query query = m_office.database().query("slips/drop_draft_copy");
    query.bind(":draft", slip.value_or(SlipId(0)));
    if (auto done = query.run(); !done)
        return done.error();
    return tx.commit();
}

Result<std::vector<DraftCopy>> DraftCopies::all() {
    Query query = m_office.database().query("slips/draft_copies");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<DraftCopy> copies;
    while (query.next()) {
        DraftCopy copy;
        if (query.integer(0) != 0)
            copy.slip = SlipId(query.integer(0));
        copy.baseVersion = static_cast<int>(query.integer(1));
        const QJsonDocument body = QJsonDocument::fromJson(query.text(2).toUtf8());
        if (!body.isObject())
            return badCell("draft_copy", query.integer(0), "body");
        copy.draft = draftFromJson(body.object());
        copy.person = query.text(3);
        copy.savedAt = QDateTime::fromString(query.text(4), Qt::ISODateWithMs);
        copies.push_back(std::move(copy));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return copies;
}

Result<std::optional<DraftCopy>> DraftCopies::of(const std::optional<SlipId>& slip) {
    auto copies = all();
    if (!copies)
        return copies.error();
    for (DraftCopy& copy : *copies)
        if (copy.slip == slip)
            return std::optional(std::move(copy));
    return std::optional<DraftCopy>();
}

} // namespace duban
