#include "office/setting_words.h"

#include <QCoreApplication>
#include <QHash>

namespace duban {

namespace {

QString say(const char* source) { return QCoreApplication::translate("settings", source); }

QStringList keys(std::initializer_list<const char*> names) {
    QStringList list;
    for (const char* name : names)
        list << QString::fromLatin1(name);
    return list;
}

struct Words {
    const char* key;
    const char* label;
    const char* unit;
};

constexpr const char* workdays = QT_TRANSLATE_NOOP("settings", "working days");
constexpr Words table[] = {
    {"officeName", QT_TRANSLATE_NOOP("settings", "Name of the office"), ""},
    {"letterhead", QT_TRANSLATE_NOOP("settings", "Letterhead"), ""},
    {"phone", QT_TRANSLATE_NOOP("settings", "Telephone"), ""},
    {"prefix", QT_TRANSLATE_NOOP("settings", "Prefix of all numbers"), ""},
    {"slipWord", QT_TRANSLATE_NOOP("settings", "Handover slip"), ""},
    {"remindWord", QT_TRANSLATE_NOOP("settings", "Reminder"), ""},
    {"superviseWord", QT_TRANSLATE_NOOP("settings", "Supervision notice"), ""},
    {"summonWord", QT_TRANSLATE_NOOP("settings", "Summons"), ""},
    {"refusalWord", QT_TRANSLATE_NOOP("settings", "Decision on a refusal"), ""},
    {"extensionWord", QT_TRANSLATE_NOOP("settings", "Decision on an extension"), ""},
    {"returnWord", QT_TRANSLATE_NOOP("settings", "Notice of return"), ""},
    {"verificationWord", QT_TRANSLATE_NOOP("settings", "Record of verification"), ""},
    {"closureWord", QT_TRANSLATE_NOOP("settings", "Closure sheet"), ""},
    {"transferWord", QT_TRANSLATE_NOOP("settings", "Letter of transfer"), ""},
    {"decideDays", QT_TRANSLATE_NOOP("settings", "Decide on a clue"), workdays},
    {"signDays", QT_TRANSLATE_NOOP("settings", "Sign for a slip"), workdays},
    {"refuseDays", QT_TRANSLATE_NOOP("settings", "Refuse a slip"), workdays},
    {"returnDays", QT_TRANSLATE_NOOP("settings", "After a return"), workdays},
    {"simpleDays", QT_TRANSLATE_NOOP("settings", "Simple matter"), workdays},
    {"ordinaryDays", QT_TRANSLATE_NOOP("settings", "Ordinary matter"), workdays},
    {"complexDays", QT_TRANSLATE_NOOP("settings", "Complex matter"), workdays},
    {"maxLimitDays", QT_TRANSLATE_NOOP("settings", "Longest limit"), workdays},
    {"recheckMonths", QT_TRANSLATE_NOOP("settings", "Re-check after closure"), QT_TRANSLATE_NOOP("settings", "months")},
    {"repeatMonths", QT_TRANSLATE_NOOP("settings", "Repeat problem within"), QT_TRANSLATE_NOOP("settings", "months")},
    {"announceDays", QT_TRANSLATE_NOOP("settings", "Announcement of a quarter"), workdays},
    {"objectionDays", QT_TRANSLATE_NOOP("settings", "Answer an objection"), workdays},
    {"soonDays", QT_TRANSLATE_NOOP("settings", "Due soon: days before the limit"), workdays},
    {"yellowDays", QT_TRANSLATE_NOOP("settings", "Yellow: overdue days"), workdays},
    {"redDays", QT_TRANSLATE_NOOP("settings", "Red: overdue days"), workdays},
    {"gateEvidence", QT_TRANSLATE_NOOP("settings", "Evidence for closure, at least"), QT_TRANSLATE_NOOP("settings", "pieces")},
    {"similarityPercent", QT_TRANSLATE_NOOP("settings", "Near text from"), "%"},
    {"maxTextChars", QT_TRANSLATE_NOOP("settings", "Longest text"), QT_TRANSLATE_NOOP("settings", "characters")},
};

const Words* wordsOf(const QString& key) {
    for (const Words& one : table)
        if (key == QLatin1String(one.key))
            return &one;
    return nullptr;
}

} // namespace

std::vector<SettingGroup> settingGroups() {
    return {
        {say(QT_TRANSLATE_NOOP("settings", "Office and letterhead")), {}, keys({"officeName", "letterhead", "phone"})},
        {say(QT_TRANSLATE_NOOP("settings", "Words in numbers")),
         say(QT_TRANSLATE_NOOP("settings", "A number is the prefix, the word of its paper, the year and the running number.")),
         keys({"prefix", "slipWord", "remindWord", "superviseWord", "summonWord", "refusalWord", "extensionWord", "returnWord",
               "verificationWord", "closureWord", "transferWord"})},
        {say(QT_TRANSLATE_NOOP("settings", "Limits")),
         say(QT_TRANSLATE_NOOP("settings", "A new value holds for what is issued from its day on; limits already fixed stay.")),
         keys({"decideDays", "signDays", "refuseDays", "returnDays", "simpleDays", "ordinaryDays", "complexDays", "maxLimitDays",
               "recheckMonths", "repeatMonths", "announceDays", "objectionDays"})},
        {say(QT_TRANSLATE_NOOP("settings", "Reminder ladder")),
         say(QT_TRANSLATE_NOOP("settings", "Blue begins with the first working day after the limit.")),
         keys({"soonDays", "yellowDays", "redDays"})},
        {say(QT_TRANSLATE_NOOP("settings", "Closure gate and texts")), {}, keys({"gateEvidence", "similarityPercent", "maxTextChars"})},
    };
}

QString settingLabel(const QString& key) {
    const Words* words = wordsOf(key);
    return words == nullptr ? key : say(words->label);
}

QString settingUnit(const QString& key) {
    const Words* words = wordsOf(key);
    return words == nullptr || *words->unit == '\0' ? QString() : say(words->unit);
}

} // namespace duban
