#include "office/settings.h"

#include "base/error.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

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
constexpr auto fields = std::to_array<Field>({
    {"officeName", &OfficeSettings::officeName, nullptr, 0, 0},
    {"prefix", &OfficeSettings::prefix, nullptr, 0, 0},
    {"slipWord", &OfficeSettings::slipWord, nullptr, 0, 0},
    {"remindWord", &OfficeSettings::remindWord, nullptr, 0, 0},
    {"superviseWord", &OfficeSettings::superviseWord, nullptr, 0, 0},
    {"summonWord", &OfficeSettings::summonWord, nullptr, 0, 0},
    {"refusalWord", &OfficeSettings::refusalWord, nullptr, 0, 0},
    {"extensionWord", &OfficeSettings::extensionWord, nullptr, 0, 0},
    {"returnWord", &OfficeSettings::returnWord, nullptr, 0, 0},
    {"verificationWord", &OfficeSettings::verificationWord, nullptr, 0, 0},
    {"closureWord", &OfficeSettings::closureWord, nullptr, 0, 0},
    {"transferWord", &OfficeSettings::transferWord, nullptr, 0, 0},
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
    {"gateEvidence", nullptr, &OfficeSettings::gateEvidence, 1, 20},
    {"announceDays", nullptr, &OfficeSettings::announceDays, 1, 60},
    {"objectionDays", nullptr, &OfficeSettings::objectionDays, 1, 60},
    {"maxTextChars", nullptr, &OfficeSettings::maxTextChars, 100, 100000},
    {"similarityPercent", nullptr, &OfficeSettings::similarityPercent, 1, 100},
});

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

Result<> checkSetting(const OfficeSettings& settings, const QString& key) {
    if (settings.officeName.isEmpty() || settings.officeName.size() > 60)
        return invalidError("office.name_length", QT_TRANSLATE_NOOP("errors", "The name of the office needs 1 to 60 characters."), {},
                            "officeName");
    const Field* field = fieldOf(key);
    static const QRegularExpression unfit(QStringLiteral("[\\s\\d\\[\\]()（）【】〔〕/]"));
    if (field != nullptr && (key == QLatin1String("prefix") || key.endsWith(QLatin1String("Word")))) {
        const QString text = settings.*field->text;
        if (text.isEmpty() || text.size() > 12 || unfit.match(text).hasMatch())
            return invalidError("office.bad_prefix",
                                QT_TRANSLATE_NOOP("errors", "“%1” cannot stand in a number; write 1 to 12 characters without digits, "
                                                            "blanks and brackets."),
                                {text}, field->key);
        QStringList words;
        for (const Field& one : fields)
            if (QLatin1String(one.key).endsWith(QLatin1String("Word")))
                words << settings.*one.text;
        if (QSet<QString>(words.begin(), words.end()).size() != words.size())
            return invalidError("office.same_word",
                                QT_TRANSLATE_NOOP("errors", "“%1” is the word of two kinds of paper; their numbers would mix."), {text},
                                field->key);
    }
    if (settings.yellowDays >= settings.redDays)
        return invalidError("office.ladder_order",
                            QT_TRANSLATE_NOOP("errors", "The yellow step (%1 days) must come before the red one (%2 days)."),
                            {QString::number(settings.yellowDays), QString::number(settings.redDays)}, field == nullptr ? "" : field->key);
    if (settings.simpleDays > settings.maxLimitDays || settings.ordinaryDays > settings.maxLimitDays ||
        settings.complexDays > settings.maxLimitDays)
        return invalidError("office.limit_over_maximum",
                            QT_TRANSLATE_NOOP("errors", "A usual limit is longer than the longest limit allowed (%1 working days)."),
                            {QString::number(settings.maxLimitDays)}, field == nullptr ? "" : field->key);
    return {};
}

} // namespace duban
