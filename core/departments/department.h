// An assessed unit (部门/单位) and its group (考核组别), as values with the dates between which they exist.
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace duban {

/// A group of units that are ranked among themselves (组别).
struct Group {
    GroupId id;
    QString name;
    int order = 0;
    bool ranked = true; ///< false: "opinions only" (只征求意见), no ranking
    bool operator==(const Group&) const = default;
};

/// What the office states about a unit. Names and aliases are unique across units that exist at the same time.
struct DepartmentDraft {
    QString code;      ///< stable short code, "ZF02"
    QString name;      ///< full name, 市发展和改革委员会
    QString shortName; ///< 市发改委; never empty once parsed (falls back to the full name)
    QString groupName; ///< name of its Group; empty: not grouped yet
    QStringList aliases;
    QDate validFrom;              ///< invalid: always existed
    std::optional<QDate> validTo; ///< last day on which it exists
    QString successorCode;        ///< who carries on its work after validTo (承接单位); empty: nobody
    int order = 0;                ///< place in lists, from 1

    bool operator==(const DepartmentDraft&) const = default;
};

[[nodiscard]] inline bool aliveOn(const DepartmentDraft& department, QDate date) {
    return (!department.validFrom.isValid() || department.validFrom <= date) && (!department.validTo || *department.validTo >= date);
}

struct Department {
    DepartmentId id;
    DepartmentDraft body;
    int version = 1;

    [[nodiscard]] bool aliveOn(QDate date) const { return duban::aliveOn(body, date); }
    bool operator==(const Department&) const = default;
};

} // namespace duban
