#include "office/series_section.h"

#include "office/office_service.h"
#include "office/plain_table.h"
#include "theme/labels.h"

namespace duban {

SeriesSection::SeriesSection(Session& session, QWidget* parent) : SettingsSection(session, tr("Next numbers"), parent) {
    build({tr("Series"), tr("Year"), tr("Last number"), tr("Next number")}, {0, 80, 120, 120},
          tr("Each series begins at 1 every year. Numbers are never used again, also not those of a voided paper."));
}

void SeriesSection::reload() {
    auto series = OfficeService(m_session.office).series();
    if (!series)
        return tellError(series.error());
    m_series = std::move(*series);
    const OfficeSettings& set = m_session.office.settings(m_session.asOf());
    const NumberSeries slips{set.prefix + set.slipWord, m_session.asOf().year(), 0};
    if (std::none_of(m_series.begin(), m_series.end(),
                     [&](const NumberSeries& one) { return one.prefix == slips.prefix && one.year == slips.year; }))
        m_series.insert(m_series.begin(), slips); // not begun yet: a paper register may have come further
    table()->setRowCount(static_cast<int>(m_series.size()));
    int row = 0;
    for (const NumberSeries& one : m_series)
        setRow(table(), row++, {one.prefix, QString::number(one.year), QString::number(one.last), QString::number(one.last + 1)});
    if (table()->currentRow() < 0)
        table()->setCurrentCell(0, 0);
    else
        showRow(table()->currentRow());
}

void SeriesSection::showRow(int row) {
    if (row < 0 || row >= static_cast<int>(m_series.size()))
        return;
    const NumberSeries one = m_series[static_cast<std::size_t>(row)];
    FieldForm* made = beginForm(QStringLiteral("%1〔%2〕").arg(one.prefix).arg(one.year));
    made->addText(QStringLiteral("next"), tr("Next number"), true, QString::number(one.last + 1));
    made->addText(QStringLiteral("reason"), tr("Reason"), true)->setPlaceholderText(tr("for instance the paper register's last number"));
    made->addSave(QStringLiteral("save-series"), tr("Save"));
    connect(made, &FieldForm::saveWanted, this, [this, made, one] {
        finish(OfficeService(m_session.office)
                   .setNextNumber(one.prefix, one.year, made->text(QStringLiteral("next")).toInt(), made->text(QStringLiteral("reason")),
                                  m_session.actor),
               tr("%1: the next number is %2").arg(one.prefix, made->text(QStringLiteral("next"))));
    });
    endForm();
}

} // namespace duban
