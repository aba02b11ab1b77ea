#include "office/value_section.h"

#include "office/office_service.h"
#include "office/plain_table.h"
#include "theme/labels.h"

namespace duban {

namespace {

QString shown(const QString& key, const QString& value) {
    const QString unit = settingUnit(key);
    return value.isEmpty() ? QStringLiteral("—") : unit.isEmpty() ? value : QStringLiteral("%1 %2").arg(value, unit);
}

bool fromTheBeginning(QDate day) { return day.year() <= 2000; }

} // namespace

ValueSection::ValueSection(Session& session, const SettingGroup& group, QWidget* parent)
    : SettingsSection(session, group.title, parent), m_keys(group.keys) {
    build({tr("Setting"), tr("Now"), tr("Since"), tr("Next")}, {200, 0, 110, 170}, group.note);
    table()->setRowCount(static_cast<int>(m_keys.size()));
}

QString ValueSection::since(const QString& key) const {
    QDate from;
    for (const DatedSetting& one : m_session.office.datedSettings()) // by their first day
        if (one.key == key && one.validFrom <= m_session.asOf())
            from = one.validFrom;
    return !from.isValid() || fromTheBeginning(from) ? tr("beginning") : from.toString(Qt::ISODate);
}

QString ValueSection::next(const QString& key) const {
    for (const DatedSetting& one : m_session.office.datedSettings())
        if (one.key == key && one.validFrom > m_session.asOf())
            return tr("%1 from %2").arg(shown(key, one.value), one.validFrom.toString(Qt::ISODate));
    return {};
}

void ValueSection::reload() {
    const OfficeSettings& now = m_session.office.settings(m_session.asOf());
    for (int row = 0; row < static_cast<int>(m_keys.size()); ++row)
        setRow(table(), row,
               {settingLabel(m_keys[row]), shown(m_keys[row], settingText(now, m_keys[row])), since(m_keys[row]), next(m_keys[row])});
    if (table()->currentRow() < 0)
        table()->setCurrentCell(0, 0);
    else
        showRow(table()->currentRow());
}

QString ValueSection::historyOf(const QString& key) {
    QStringList lines;
    auto changes = OfficeService(m_session.office).changesOf(key);
    if (!changes)
        return sentence(changes.error());
    for (const SettingChange& change : *changes) // instants are kept in UTC
        lines << QStringLiteral("%1 %2\n%3")
                     .arg(QDateTime::fromString(change.at, Qt::ISODateWithMs)
                              .toOffsetFromUtc(8 * 3600)
                              .toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                          change.actor, change.what);
    return lines.join(QLatin1Char('\n'));
}

void ValueSection::showRow(int row) {
    if (row < 0 || row >= static_cast<int>(m_keys.size()))
        return;
    const QString key = m_keys[row];
    const QString unit = settingUnit(key);
    FieldForm* made = beginForm(unit.isEmpty() ? settingLabel(key) : QStringLiteral("%1（%2）").arg(settingLabel(key), unit));
    const QString now = settingText(m_session.office.settings(m_session.asOf()), key);
    made->addText(key, tr("New value"), false, now);
    made->addDate(QStringLiteral("validFrom"), tr("Valid from"), m_session.office.calendar(), m_session.asOf(), m_session.asOf());
    made->addSave(QStringLiteral("save-value"), tr("Save"));
    const QString history = historyOf(key);
    made->addNote(history.isEmpty() ? tr("Never changed.") : tr("Changes:") + QLatin1Char('\n') + history);
    connect(made, &FieldForm::saveWanted, this, [this, made, key] {
        const QDate from = made->date(QStringLiteral("validFrom")).value_or(QDate());
        const QString value = made->text(key);
        finish(OfficeService(m_session.office).setValue(key, value, from, m_session.actor),
               tr("%1: %2 from %3").arg(settingLabel(key), shown(key, value), from.toString(Qt::ISODate)));
    });
    endForm();
}

} // namespace duban
