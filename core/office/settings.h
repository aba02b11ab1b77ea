// What an office may set (domain.md marks it "(set)"): dated values over these defaults; lists; persons.
#pragma once

#include "base/code_table.h"
#include "base/id.h"
#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace duban {

/// The values in force on one day. Each field is stored under its own name as key.
struct OfficeSettings {
    QString officeName, prefix;
    QString letterhead; ///< 发文机关标志; empty = office name
    QString phone;
    int decideDays = 2, signDays = 2, refuseDays = 2, returnDays = 5;
    int simpleDays = 5, ordinaryDays = 15, complexDays = 30, maxLimitDays = 60;
    int soonDays = 3, yellowDays = 5, redDays = 10, recheckMonths = 3, repeatMonths = 12;
    int announceDays = 5, objectionDays = 10, maxTextChars = 5000, similarityPercent = 50;
    bool operator==(const OfficeSettings&) const = default;
};

/// The keys an office may set: the names of the fields above.
QStringList settingKeys();
/// The value as it is stored; empty for an unknown key.
QString settingText(const OfficeSettings& settings, const QString& key);
/// Invalid for an unknown key or a number out of its range.
Result<> applySetting(OfficeSettings& settings, const QString& key, const QString& value);

struct DatedSetting {
    QString key;
    QDate validFrom;
    QString value;
    bool operator==(const DatedSetting&) const = default;
};

enum class ListKind { Source, Category, Severity, Phrase };
template <>
inline constexpr auto codesOf<ListKind> = std::to_array<Code<ListKind>>(
    {{ListKind::Source, "source"}, {ListKind::Category, "category"}, {ListKind::Severity, "severity"}, {ListKind::Phrase, "phrase"}});

struct ListItem {
    qint64 id = 0;
    ListKind list = ListKind::Source;
    QString name;
    int position = 0;
    bool operator==(const ListItem&) const = default;
};

enum class Role { Clerk, Leader, Administrator };
template <>
inline constexpr auto
    codesOf<Role> = std::to_array<Code<Role>>({{Role::Clerk, "clerk"}, {Role::Leader, "leader"}, {Role::Administrator, "administrator"}});

struct Person {
    PersonId id{0};
    QString name;
    Role role = Role::Clerk;
    QDate validFrom;
    std::optional<QDate> validTo;
    bool operator==(const Person&) const = default;
};

} // namespace duban
