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
    /// The word of each kind of numbered paper behind the prefix: 江效交, 江效催, 江效督, 江效约.
    QString slipWord = QStringLiteral("交"), remindWord = QStringLiteral("催"), superviseWord = QStringLiteral("督"),
            summonWord = QStringLiteral("约"), refusalWord = QStringLiteral("退"), extensionWord = QStringLiteral("延"),
            returnWord = QStringLiteral("改"), verificationWord = QStringLiteral("核"), closureWord = QStringLiteral("销"),
            transferWord = QStringLiteral("移");
    QString letterhead; ///< 发文机关标志; empty = office name
    QString phone;
    int decideDays = 2, signDays = 2, refuseDays = 2, returnDays = 5;
    int simpleDays = 5, ordinaryDays = 15, complexDays = 30, maxLimitDays = 60;
    int soonDays = 3, yellowDays = 5, redDays = 10, recheckMonths = 3, repeatMonths = 12;
    int gateEvidence = 1; ///< pieces of evidence without which nothing is closed
    int announceDays = 5, objectionDays = 10, maxTextChars = 5000, similarityPercent = 50;
    bool operator==(const OfficeSettings&) const = default;
};

/// The keys an office may set: the names of the fields above.
QStringList settingKeys();
/// The value as it is stored; empty for an unknown key.
QString settingText(const OfficeSettings& settings, const QString& key);
/// Invalid for an unknown key or a number out of its range.
Result<> applySetting(OfficeSettings& settings, const QString& key, const QString& value);
/// What only people can get wrong: an office without a name, a prefix that no number could be read back with, a ladder out of order.
Result<> checkSetting(const OfficeSettings& settings, const QString& key);

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
    QDate validFrom;
    std::optional<QDate> validTo; ///< closed: no longer offered, what carries it keeps it
    bool operator==(const ListItem&) const = default;
    [[nodiscard]] bool validOn(QDate on) const { return !validTo || *validTo >= on; }
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
    [[nodiscard]] bool servesOn(QDate on) const { return validFrom <= on && (!validTo || *validTo >= on); }
};

/// A running series of numbers: prefix and word, and the last number of a year.
struct NumberSeries {
    QString prefix;
    int year = 0;
    int last = 0;
    bool operator==(const NumberSeries&) const = default;
};

/// One line of "who changed this" from the audit chain.
struct SettingChange {
    QString at, actor;
    QString what; ///< "15 → 20（2026-07-01）"
};

/// What the office ticks off at the turn of the year (年度切换).
struct YearStep {
    int year = 0;
    QString step;
    QDate doneOn;
    QString doneBy, note;
    bool operator==(const YearStep&) const = default;
};

} // namespace duban
