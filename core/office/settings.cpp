#include "office/settings.h"

#include "base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duban {

namespace {

struct Field {
    const char* key;
    QString OfficeSettings::*text;
    int OfficeSettings::*number;
    int least;
    int most;
};

// A limit of nothing would make every matter late at birth; 60 working days is the longest limit there is (domain.md).
constexpr std::array<Field, 21> fields = {{
    {"officeName", &OfficeSettings::officeName, nullptr, 0, 0},
    {"prefix", &OfficeSettings::prefix, nullptr, 0, 0},
    {"letterhead", &OfficeSettings::letterhead, nullptr, 0, 0},
    {"phone", &OfficeSettings::phone, nullptr, 0, 0},
    {"decideDays", nullptr, &OfficeSettings::decideDays, 1, 60},
    {"signDays", nullptr, &OfficeSettings::signDays, 1, 60},
    {"refuseDays", nullptr, &OfficeSettings::refuseDays, 1, 60},
    {"returnDays", nullptr, &OfficeSettings::returnDays, 1, 60},
    {"simpleDays", nullptr, &OfficeSettings::simpleDays, 1, 60},
    {"ordinaryDays", nullptr, &OfficeSettings::ordinaryDays, 1, 60},
    {"complexDays", nullptr, &OfficeSettings::complexDays, 1, 60},
    {"maxLimitDays", nullptr, &OfficeSettings::maxLimitDays, 1, 250},
    {"soonDays", nullptr, &OfficeSettings::soonDays, 0, 60},
    {"yellowDays", nullptr, &OfficeSettings::yellowDays, 2, 60},
    {"redDays", nullptr, &OfficeSettings::redDays, 3, 120},
    {"recheckMonths", nullptr, &OfficeSettings::recheckMonths, 1, 24},
    {"repeatMonths", nullptr, &OfficeSettings::repeatMonths, 1, 60},
    {"announceDays", nullptr, &OfficeSettings::announceDays, 1, 60},
    {"objectionDays", nullptr, &OfficeSettings::objectionDays, 1, 60},
    {"maxTextChars", nullptr, &OfficeSettings::maxTextChars, 100, 100000},
    {"similarityPercent", nullptr, &OfficeSettings::similarityPercent, 1, 100},
}};

const Field* fieldOf(const QString& key) {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return key == QLatin1String(field.key); });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

QStringList settingKeys() {
    QStringList keys;
    for (const Field& field : fields)
        keys << QString::fromLatin1(field.key);
    return keys;
}

QString settingText(const OfficeSettings& settings, const QString& key) {
    const Field* field = fieldOf(key);
    if (field == nullptr)
        return {};
    return field->text != nullptr ? settings.*field->text : QString::number(settings.*field->number);
}

Result<> applySetting(OfficeSettings& settings, const QString& key, const QString& value) {
    const Field* field = fieldOf(key);
    if (field == nullptr)
        return invalidError("office.unknown_setting", QT_TRANSLATE_NOOP("errors", "There is no setting “%1”; choose one of: %2."),
                            {key, settingKeys().join(QStringLiteral(", "))}, "key");
    if (field->text != nullptr) {
        settings.*field->text = value;
        return {};
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < field->least || number > field->most)
        return invalidError("office.setting_out_of_range",
                            QT_TRANSLATE_NOOP("errors", "The setting “%1” must be a whole number from %2 to %3, not “%4”."),
                            {key, QString::number(field->least), QString::number(field->most), value}, field->key);
    settings.*field->number = number;
    return {};
}

} // namespace duban
