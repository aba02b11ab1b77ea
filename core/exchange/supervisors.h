// The roster of social supervisors (社会监督员名册) read from a workbook, whatever its columns are called. Pure.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace duban {

struct Supervisor {
    int row = 0;
    QString code, name, gender;
    QString birth; ///< 1956-12; as written where it is no month
    QString politics, post, group, phone, assessment;
    QDate from, to;
    bool operator==(const Supervisor&) const = default;
};

struct SupervisorError {
    QString kind, cell, column, value;
    bool operator==(const SupervisorError&) const = default;
};

struct SupervisorRoster {
    QString file, sheet;
    int headerRow = 0;
    std::vector<Supervisor> supervisors;
    std::vector<SupervisorError> errors; ///< no name, the same code twice, a term that is no date or ends before it begins
    bool operator==(const SupervisorRoster&) const = default;
};

Result<SupervisorRoster> readSupervisors(const QString& path, Progress& progress);
QJsonObject toJson(const SupervisorRoster& roster);

} // namespace duban
