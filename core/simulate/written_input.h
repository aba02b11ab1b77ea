// Reads written inputs (JSON of `add`, `edit`, `replay`): unknown keys and wrong types are refused, naming the place.
#pragma once

#include "base/result.h"
#include "clues/clue.h"
#include "departments/department_matcher.h"
#include "scoring/scoring_service.h"
#include "slips/slip.h"

#include <QJsonObject>

namespace duban {

/// From a file, or from standard input for "-".
Result<QJsonObject> readInput(const QString& path);
Result<QByteArray> readBytes(const QString& path);

/// base with the keys of the object worked in; "matters" replaces all of them.
Result<SlipDraft> slipFromJson(const QJsonObject& object, SlipDraft base, const DepartmentMatcher& departments);
Result<ClueDraft> clueFromJson(const QJsonObject& object, ClueDraft base, const DepartmentMatcher& departments);

/// Points entered by hand; the quarter is that of the day if none is named.
Result<ScoreEntryDraft> entryFromJson(const QJsonObject& object, QDate on);

/// Takes values out of one object, remembers the first thing wrong, and ends by refusing what nobody asked for.
class ObjectReader {
public:
    ObjectReader(const QJsonObject& object, QString place) : m_object(object), m_place(std::move(place)) {}
    void text(const char* key, QString& into);
    void texts(const char* key, QStringList& into);
    void date(const char* key, QDate& into);
    void date(const char* key, std::optional<QDate>& into);
    void number(const char* key, std::optional<int>& into);
    [[nodiscard]] QJsonValue take(const char* key);
    void fail(Error error);
    [[nodiscard]] QString placeOf(const char* key) const { return m_place + QString::fromLatin1(key); }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_error; }
    Result<> end();

private:
    void wrongType(const char* key, const char* source);
    QJsonObject m_object;
    QString m_place; ///< "matters/2/"
    QStringList m_known;
    std::optional<Error> m_error;
};

} // namespace duban
