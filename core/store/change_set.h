// What one committed act changed, by kind: views refresh only what they show.
#pragma once

#include <QObject>

#include <set>
#include <vector>

namespace duban {

enum class ChangeKind { Settings, Lists, Persons, Calendar, Departments, Clues, Slips, Matters, Imports, Scores };

struct ChangeSet {
    std::set<ChangeKind> kinds;
    std::vector<qint64> slips; ///< ids; empty with Slips in kinds = many
    std::vector<qint64> matters;
    [[nodiscard]] bool touches(ChangeKind kind) const { return kinds.contains(kind); }
};

/// Announces after the commit, once per act, in the thread of the service.
class Changes final : public QObject {
    Q_OBJECT
public:
    void publish(const ChangeSet& set) { Q_EMIT changed(set); }

Q_SIGNALS:
    void changed(const duban::ChangeSet& set);
};

} // namespace duban
