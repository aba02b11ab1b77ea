#include "simulate/written_input.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace duban {

Result<QByteArray> readBytes(const QString& path) {
    QFile file(path);
    const bool open = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : !QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly);
    if (!open)
        return storageError("cli.input", QT_TRANSLATE_NOOP("errors", "“%1” cannot be read; check the name and the folder."), {path},
                            file.errorString());
    return file.readAll();
}

Result<QJsonObject> readInput(const QString& path) {
    auto bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return invalidError("cli.json", QT_TRANSLATE_NOOP("errors", "“%1” is not one JSON object (character %2); correct it."),
                            {path, QString::number(problem.offset)}, "input");
    return document.object();
}

void ObjectReader::fail(Error error) {
    if (!m_error)
        m_error = std::move(error);
}

void ObjectReader::wrongType(const char* key, const char* source) {
    Error error = invalidError("cli.type", source, {placeOf(key)});
    error.field = placeOf(key);
    fail(std::move(error));
}

QJsonValue ObjectReader::take(const char* key) {
    m_known << QString::fromLatin1(key);
    return m_object.value(QLatin1String(key));
}

void ObjectReader::text(const char* key, QString& into) {
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isString() && !value.isNull())
        return wrongType(key, QT_TRANSLATE_NOOP("errors", "“%1” must be a text."));
    into = value.toString();
}

void ObjectReader::texts(const char* key, QStringList& into) {
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    into.clear();
    bool valid = value.isArray();
    for (const QJsonValue& item : value.toArray()) {
        valid = valid && item.isString();
        into << item.toString();
    }
    if (!valid)
        wrongType(key, QT_TRANSLATE_NOOP("errors", "“%1” must be a list of texts."));
}

void ObjectReader::date(const char* key, QDate& into) {
    std::optional<QDate> day;
    date(key, day);
    if (day)
        into = *day;
}

void ObjectReader::date(const char* key, std::optional<QDate>& into) {
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (value.isNull())
        into.reset();
    else if (!day.isValid() || value.toString().size() != 10)
        wrongType(key, QT_TRANSLATE_NOOP("errors", "“%1” must be a date, written as 2026-03-05."));
    else
        into = day;
}

void ObjectReader::number(const char* key, std::optional<int>& into) {
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (value.isNull())
        into.reset();
    else if (!value.isDouble() || value.toDouble() != static_cast<double>(value.toInt(-1)))
        wrongType(key, QT_TRANSLATE_NOOP("errors", "“%1” must be a whole number."));
    else
        into = value.toInt();
}

Result<> ObjectReader::end() {
    for (const QString& key : m_object.keys())
        if (!m_known.contains(key)) {
            Error error = invalidError("cli.unknown_key", QT_TRANSLATE_NOOP("errors", "“%1” is not known here; the keys are: %2."),
                                       {m_place + key, m_known.join(QStringLiteral("、"))});
            error.field = m_place + key;
            return error;
        }
    return m_error ? Result<>(*m_error) : Result<>();
}

namespace {

void checkUnits(ObjectReader& reader, const char* key, const QStringList& codes, const DepartmentMatcher& departments) {
    for (const QString& code : codes)
        if (departments.byCode(code) == nullptr) {
            Error error =
                notFoundError("cli.unknown_unit", QT_TRANSLATE_NOOP("errors", "“%1”: no unit has the code “%2”; check the list of units."),
                              {reader.placeOf(key), code});
            error.field = reader.placeOf(key);
            reader.fail(std::move(error));
        }
}

void readLimit(ObjectReader& reader, Limit& limit) {
    Limit read;
    reader.number("days", read.days);
    reader.date("due", read.date);
    if (read.days && read.date) {
        Error error = invalidError("cli.two_limits", QT_TRANSLATE_NOOP("errors", "“%1”: give the limit as days or as a date, not both."),
                                   {reader.placeOf("days")});
        error.field = reader.placeOf("days");
        reader.fail(std::move(error));
    }
    if (read.days || read.date)
        limit = read;
}

Result<MatterDraft> matterFromJson(const QJsonObject& object, int ordinal) {
    ObjectReader reader(object, QStringLiteral("matters/%1/").arg(ordinal));
    MatterDraft matter;
    QString kind = wordOf(matter.kind);
    reader.text("problem", matter.problem);
    reader.text("source", matter.source);
    reader.text("category", matter.category);
    reader.text("severity", matter.severity);
    reader.text("requirement", matter.requirement);
    reader.text("kind", kind);
    readLimit(reader, matter.limit);
    if (const auto known = fromWord<MatterKind>(kind)) {
        matter.kind = *known;
    } else {
        Error error =
            invalidError("cli.kind", QT_TRANSLATE_NOOP("errors", "“%1”: “%2” is not known; choose immediate, limited or standing."),
                         {reader.placeOf("kind"), kind});
        error.field = reader.placeOf("kind");
        reader.fail(std::move(error));
    }
    if (auto ended = reader.end(); !ended)
        return ended.error();
    return matter;
}

Result<std::vector<MatterDraft>> mattersFromJson(const QJsonValue& value) {
    std::vector<MatterDraft> matters;
    if (!value.isArray())
        return invalidError("cli.type", QT_TRANSLATE_NOOP("errors", "“%1” must be a list of objects."), {u"matters"_qs}, "matters");
    for (const QJsonValue& item : value.toArray()) {
        if (!item.isObject())
            return invalidError("cli.type", QT_TRANSLATE_NOOP("errors", "“%1” must be a list of objects."), {u"matters"_qs}, "matters");
        auto matter = matterFromJson(item.toObject(), static_cast<int>(matters.size()) + 1);
        if (!matter)
            return matter.error();
        matters.push_back(std::move(*matter));
    }
    return matters;
}

} // namespace

Result<SlipDraft> slipFromJson(const QJsonObject& object, SlipDraft base, const DepartmentMatcher& departments) {
    ObjectReader reader(object, {});
    reader.text("title", base.title);
    reader.text("lead", base.lead);
    reader.texts("co", base.co);
    reader.text("clerk", base.clerk);
    reader.text("approver", base.approver);
    reader.text("contact", base.contact);
    reader.texts("copies", base.copies);
    reader.texts("clues", base.clues);
    const QJsonValue matters = reader.take("matters");
    if (!base.lead.isEmpty())
        checkUnits(reader, "lead", {base.lead}, departments);
    checkUnits(reader, "co", base.co, departments);
    if (auto ended = reader.end(); !ended)
        return ended.error();
    if (!matters.isUndefined()) {
        auto read = mattersFromJson(matters);
        if (!read)
            return read.error();
        base.matters = std::move(*read);
    }
    return base;
}

Result<ClueDraft> clueFromJson(const QJsonObject& object, ClueDraft base, const DepartmentMatcher& departments) {
    ObjectReader reader(object, {});
    reader.date("received", base.received);
    reader.text("source", base.source);
    reader.text("category", base.category);
    reader.text("content", base.content);
    reader.texts("units", base.units);
    checkUnits(reader, "units", base.units, departments);
    const QJsonValue informant = reader.take("informant");
    if (!informant.isUndefined() && !informant.isObject() && !informant.isNull())
        reader.fail(invalidError("cli.type", QT_TRANSLATE_NOOP("errors", "“%1” must be an object."), {u"informant"_qs}, "informant"));
    if (auto ended = reader.end(); !ended)
        return ended.error();
    if (!informant.isUndefined()) {
        ObjectReader who(informant.toObject(), QStringLiteral("informant/"));
        base.informant = Informant();
        who.text("name", base.informant->name);
        who.text("contact", base.informant->contact);
        if (auto ended = who.end(); !ended)
            return ended.error();
    }
    return base;
}

Result<ScoreEntryDraft> entryFromJson(const QJsonObject& object, QDate on) {
    ScoreEntryDraft entry;
    QString quarter = Quarter::of(on).text(), points;
    ObjectReader reader(object, {});
    reader.text("quarter", quarter);
    reader.text("unit", entry.unit);
    reader.text("rule", entry.rule);
    reader.text("points", points);
    reader.text("reason", entry.reason);
    reader.texts("evidence", entry.evidence);
    reader.text("approver", entry.approver);
    reader.text("ref", entry.ref);
    if (auto ended = reader.end(); !ended)
        return ended.error();
    auto parsed = Quarter::parse(quarter);
    if (!parsed)
        return parsed.error();
    entry.quarter = *parsed;
    if (!points.isEmpty()) {
        auto value = Points::parse(points);
        if (!value)
            return value.error();
        entry.points = *value;
    }
    return entry;
}

} // namespace duban
