// What each setting is called and counted in (设置项名称).
#pragma once

#include <QString>
#include <QStringList>

namespace duban {

struct SettingGroup {
    QString title, note;
    QStringList keys;
};
/// The settings by subject, in the order of the page; every key of settingKeys() stands in one of them.
std::vector<SettingGroup> settingGroups();
QString settingLabel(const QString& key);
QString settingUnit(const QString& key); ///< working days, months, %; empty for texts

} // namespace duban
