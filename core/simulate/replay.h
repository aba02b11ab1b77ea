// Replay of written histories (按记录重演): one act a line, done through the services as a clerk would do it.
#pragma once

#include "clues/clue.h"
#include "office/office.h"
#include "slips/slip_service.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace duban {

/// Who acts when nobody is named: the first leader for what is a leader's to decide, else the first clerk.
Actor actorFor(const Office& office, std::optional<Verb> verb, const QString& by, QDate on);

/// A step with its options as keys: note, person, to, days, evidence, unit, done, mechanism, no-mechanism, cause, aim,
/// leader, result; correct: event (its UUID, or the verb of the latest such step), field, value.
Result<StepInput> stepFromJson(const QJsonObject& options, Verb verb, const QString& ref, SlipService& slips, QDate on);

/// What an act left behind.
struct Performed {
    QString ref; ///< with /N when the act was one matter's
    std::optional<SlipView> slip;
    std::optional<Clue> clue;
};

/// "do": add (with "what" and "input"), edit ("ref", "input"), dispose ("ref", "way", "note", "target"), attach ("ref",
/// "evidence", for a clue "sealed") or a verb ("ref" and the options of the step); "at" and "by" where wanted.
Result<Performed> perform(Office& office, const QJsonObject& act);

struct ReplayResult {
    int line = 0;
    QString ref;
    std::optional<Error> error;
};

/// Remembers the names given by "as", so that later lines can use them; a name follows its slip when that takes a number.
class Replay {
public:
    /// Relative paths of evidence are looked up in folder; empty: where the program runs.
    explicit Replay(Office& office, QString folder = {}) : m_office(office), m_folder(std::move(folder)) {}
    ReplayResult line(int number, const QByteArray& text);

private:
    [[nodiscard]] QString resolved(const QString& ref) const;
    [[nodiscard]] QJsonArray inFolder(const QJsonArray& paths) const;
    Result<Performed> run(const QByteArray& text);
    Office& m_office;
    QString m_folder;
    QHash<QString, QString> m_names;
};

} // namespace duban
