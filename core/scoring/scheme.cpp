#include "scoring/scheme.h"

#include "base/quarter.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace duban {

namespace {

Error schemeError(const char* code, const char* source, const QStringList& args) { return invalidError(code, source, args, "scheme"); }

/// Reads one JSON object key by key and remembers the first thing wrong; finish() refuses keys that nobody asked for.
class Reader {
public:
    Reader(const QJsonObject& object, QString place) : m_object(object), m_place(std::move(place)) {}

    QString text(const QString& key) {
        const QJsonValue value = take(key);
        if (!value.isString() || value.toString().trimmed().isEmpty())
            fail("scoring.scheme_text", QT_TRANSLATE_NOOP("errors", "Scheme, “%1”: a text is missing here; write it in quotation marks."),
                 key);
        return value.toString();
    }
    Points points(const QString& key, std::optional<Points> fallback = std::nullopt) {
        if (fallback && !m_object.contains(key))
            return *fallback;
        const QJsonValue value = take(key);
        const Result<Points> read = value.isString() ? Points::parse(value.toString()) : Result<Points>(Error{});
        if (!read) {
            fail("scoring.scheme_points",
                 QT_TRANSLATE_NOOP("errors", "Scheme, “%1”: write the points as text with at most two decimals, for example \"-0.50\"."),
                 key);
            return {};
        }
        return *read;
    }
    std::optional<Points> optionalPoints(const QString& key) {
        if (!m_object.contains(key))
            return std::nullopt;
        return points(key);
    }
    int integer(const QString& key, int lowest, int highest) {
        const QJsonValue value = take(key);
        const int number = value.toInt(lowest - 1);
        if (number < lowest || number > highest)
            fail("scoring.scheme_number", QT_TRANSLATE_NOOP("errors", "Scheme, “%1”: write a whole number from %2 to %3."), key,
                 {QString::number(lowest), QString::number(highest)});
        return number;
    }
    template <class E> E word(const QString& key) {
        const auto found = fromWord<E>(take(key).toString());
        if (found)
            return *found;
        QStringList known;
        for (const auto& code : codesOf<E>)
            known << wordOf(code.value);
        fail("scoring.scheme_word", QT_TRANSLATE_NOOP("errors", "Scheme, “%1”: this word is not known; use one of %2."), key,
             {known.join(QStringLiteral(", "))});
        return codesOf<E>.front().value;
    }
    QStringList texts(const QString& key) {
        QStringList list;
        for (const QJsonValue& value : m_object.contains(key) ? array(key) : QJsonArray()) {
            if (!value.isString())
                fail("scoring.scheme_text",
                     QT_TRANSLATE_NOOP("errors", "Scheme, “%1”: a text is missing here; write it in quotation marks."), key);
            list << value.toString();
        }
        return list;
    }
    QJsonArray array(const QString& key) {
        const QJsonValue value = take(key);
        if (!value.isArray())
            fail("scoring.scheme_list", QT_TRANSLATE_NOOP("errors", "Scheme, “%1”: a list in square brackets is missing here."), key);
        return value.toArray();
    }
    template <class T> std::vector<T> each(const QString& key, T (*read)(Reader&)) {
        std::vector<T> all;
        const QJsonArray items = array(key);
        for (qsizetype i = 0; i < items.size(); ++i) {
            Reader reader(items[i].toObject(), QStringLiteral("%1[%2].").arg(place(key)).arg(i));
            all.push_back(read(reader));
            reader.finish();
            if (!m_error)
                m_error = reader.m_error;
        }
        return all;
    }
    void finish() {
        for (const QString& key : m_object.keys())
            if (!m_taken.contains(key))
                fail("scoring.scheme_key", QT_TRANSLATE_NOOP("errors", "Scheme, “%1”: this key is not known; correct or remove it."), key);
    }
    void fail(const char* code, const char* source, const QString& key, const QStringList& more = {}) {
        if (!m_error)
            m_error = schemeError(code, source, QStringList{place(key)} + more);
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    QJsonValue take(const QString& key) {
        m_taken.insert(key);
        return m_object.value(key);
    }
    [[nodiscard]] QString place(const QString& key) const { return m_place + key; }

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_taken;
    std::optional<Error> m_error;
};

SchemeComponent readComponent(Reader& reader) {
    SchemeComponent component;
    component.code = reader.text(u"code"_qs);
    component.name = reader.text(u"name"_qs);
    component.kind = reader.word<ComponentKind>(u"kind"_qs);
    component.maximum = reader.points(u"maximum"_qs);
    component.weight = reader.integer(u"weight"_qs, 1, 100);
    component.floor = reader.points(u"floor"_qs, Points());
    if (component.maximum <= Points() || component.floor < Points() || component.floor >= component.maximum)
        reader.fail("scoring.scheme_maximum",
                    QT_TRANSLATE_NOOP("errors", "Scheme, “%1”: the maximum must be above the floor, and the floor not below 0."),
                    u"maximum"_qs);
    return component;
}

SchemeRule readRule(Reader& reader) {
    SchemeRule rule;
    rule.code = reader.text(u"code"_qs);
    rule.name = reader.text(u"name"_qs);
    rule.clause = reader.text(u"clause"_qs);
    rule.trigger = reader.word<Trigger>(u"trigger"_qs);
    rule.points = reader.points(u"points"_qs);
    rule.capPerMatter = reader.optionalPoints(u"cap_per_matter"_qs);
    rule.cap = reader.optionalPoints(u"cap"_qs);
    rule.groups = reader.texts(u"groups"_qs);
    rule.factor = reader.points(u"factor"_qs, Points::hundredths(100));
    const bool capsFine = (!rule.capPerMatter || *rule.capPerMatter > Points()) && (!rule.cap || *rule.cap > Points());
    if (rule.points == Points() || rule.factor <= Points() || !capsFine)
        reader.fail("scoring.scheme_rule",
                    QT_TRANSLATE_NOOP("errors", "Scheme, “%1”: points may not be 0, and caps and factor must be above 0."), u"points"_qs);
    return rule;
}

SchemeGrade readGrade(Reader& reader) { return {reader.text(u"name"_qs), reader.points(u"from"_qs)}; }

template <class T> std::optional<QString> twice(const std::vector<T>& items) {
    QSet<QString> seen;
    for (const T& item : items) {
        if (seen.contains(item.code))
            return item.code;
        seen.insert(item.code);
    }
    return std::nullopt;
}

/// Two rules of one trigger must not fire for the same group: the fact would count twice.
std::optional<QString> overlapping(const std::vector<SchemeRule>& rules) {
    for (std::size_t i = 0; i < rules.size(); ++i)
        for (std::size_t j = i + 1; j < rules.size(); ++j) {
            if (rules[i].trigger != rules[j].trigger || rules[i].trigger == Trigger::Entry)
                continue;
            const bool shared = std::any_of(rules[i].groups.begin(), rules[i].groups.end(),
                                            [&](const QString& group) { return rules[j].groups.contains(group); });
            if (rules[i].groups.isEmpty() || rules[j].groups.isEmpty() || shared)
                return rules[j].code;
        }
    return std::nullopt;
}

Result<> check(const Scheme& scheme) {
    if (!scheme.validFrom.isValid() || scheme.validFrom != Quarter::of(scheme.validFrom).first())
        return schemeError(
            "scoring.scheme_first_day",
            QT_TRANSLATE_NOOP("errors", "Scheme, “valid_from”: a scheme begins on the first day of a quarter, for example 2026-07-01."),
            {});
    int weights = 0;
    for (const SchemeComponent& component : scheme.components)
        weights += component.weight;
    if (weights != 100)
        return schemeError("scoring.scheme_weights",
                           QT_TRANSLATE_NOOP("errors", "Scheme, “components”: the weights sum to %1; they must sum to 100."),
                           {QString::number(weights)});
    if (std::count_if(scheme.components.begin(), scheme.components.end(),
                      [](const SchemeComponent& component) { return component.kind == ComponentKind::Deductions; }) != 1)
        return schemeError("scoring.scheme_daily",
                           QT_TRANSLATE_NOOP("errors", "Scheme, “components”: exactly one component must be of kind deductions."), {});
    auto code = twice(scheme.components);
    if (!code)
        code = twice(scheme.rules);
    if (code)
        return schemeError("scoring.scheme_twice", QT_TRANSLATE_NOOP("errors", "Scheme: the code “%1” is used twice; give each its own."),
                           {*code});
    if (const auto other = overlapping(scheme.rules))
        return schemeError(
            "scoring.scheme_overlap",
            QT_TRANSLATE_NOOP("errors",
                              "Scheme: rule “%1” fires together with another rule of its trigger in one group; part their groups."),
            {*other});
    if (scheme.grades.empty() || !std::is_sorted(scheme.grades.begin(), scheme.grades.end(),
                                                 [](const SchemeGrade& a, const SchemeGrade& b) { return a.from > b.from; }))
        return schemeError("scoring.scheme_grades",
                           QT_TRANSLATE_NOOP("errors", "Scheme, “grades”: list the grades from the best to the worst."), {});
    return {};
}

QJsonObject componentJson(const SchemeComponent& component) {
    return {{u"code"_qs, component.code},         {u"name"_qs, component.name},
            {u"kind"_qs, wordOf(component.kind)}, {u"maximum"_qs, component.maximum.text()},
            {u"weight"_qs, component.weight},     {u"floor"_qs, component.floor.text()}};
}

QJsonObject ruleJson(const SchemeRule& rule) {
    QJsonObject object{{u"code"_qs, rule.code},
                       {u"name"_qs, rule.name},
                       {u"clause"_qs, rule.clause},
                       {u"trigger"_qs, wordOf(rule.trigger)},
                       {u"points"_qs, rule.points.text()}};
    if (rule.capPerMatter)
        object.insert(u"cap_per_matter"_qs, rule.capPerMatter->text());
    if (rule.cap)
        object.insert(u"cap"_qs, rule.cap->text());
    if (!rule.groups.isEmpty())
        object.insert(u"groups"_qs, QJsonArray::fromStringList(rule.groups));
    if (rule.factor != Points::hundredths(100))
        object.insert(u"factor"_qs, rule.factor.text());
    return object;
}

} // namespace

const SchemeRule* Scheme::rule(const QString& code) const {
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const SchemeRule& candidate) { return candidate.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

Result<Scheme> readScheme(const QByteArray& json) {
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return schemeError("scoring.scheme_json",
                           QT_TRANSLATE_NOOP("errors", "The scheme is not a JSON object (fault at byte %1); export one and change that."),
                           {QString::number(fault.offset)});
    Reader reader(document.object(), {});
    Scheme scheme;
    scheme.name = reader.text(u"name"_qs);
    scheme.version = reader.text(u"version"_qs);
    scheme.validFrom = QDate::fromString(reader.text(u"valid_from"_qs), Qt::ISODate);
    scheme.components = reader.each<SchemeComponent>(u"components"_qs, readComponent);
    scheme.bonusMaximum = reader.points(u"bonus_maximum"_qs);
    scheme.rules = reader.each<SchemeRule>(u"rules"_qs, readRule);
    scheme.grades = reader.each<SchemeGrade>(u"grades"_qs, readGrade);
    scheme.topSharePercent = reader.integer(u"top_share_percent"_qs, 0, 100);
    scheme.firstMaximum = reader.integer(u"first_maximum"_qs, 0, 1000);
    scheme.fewMatters = reader.integer(u"few_matters"_qs, 0, 1000);
    reader.finish();
    if (reader.error())
        return *reader.error();
    if (auto fine = check(scheme); !fine)
        return fine.error();
    return scheme;
}

QByteArray writeScheme(const Scheme& scheme) {
    QJsonArray components, rules, grades;
    for (const SchemeComponent& component : scheme.components)
        components.append(componentJson(component));
    for (const SchemeRule& rule : scheme.rules)
        rules.append(ruleJson(rule));
    for (const SchemeGrade& grade : scheme.grades)
        grades.append(QJsonObject{{u"name"_qs, grade.name}, {u"from"_qs, grade.from.text()}});
    const QJsonObject object{{u"name"_qs, scheme.name},
                             {u"version"_qs, scheme.version},
                             {u"valid_from"_qs, scheme.validFrom.toString(Qt::ISODate)},
                             {u"components"_qs, components},
                             {u"bonus_maximum"_qs, scheme.bonusMaximum.text()},
                             {u"rules"_qs, rules},
                             {u"grades"_qs, grades},
                             {u"top_share_percent"_qs, scheme.topSharePercent},
                             {u"first_maximum"_qs, scheme.firstMaximum},
                             {u"few_matters"_qs, scheme.fewMatters}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

const Scheme& defaultScheme() {
    static const Scheme scheme = [] {
        QFile file(u":/scheme/default.json"_qs);
        const bool open = file.open(QIODevice::ReadOnly);
        auto read = readScheme(open ? file.readAll() : QByteArray());
        Q_ASSERT_X(read, "defaultScheme", "the embedded scheme is broken");
        return read ? *read : Scheme();
    }();
    return scheme;
}

} // namespace duban
