#include "office/settings_page.h"

#include "office/contact_section.h"
#include "office/list_section.h"
#include "office/person_section.h"
#include "office/plain_table.h"
#include "office/series_section.h"
#include "office/staff_section.h"
#include "office/value_section.h"
#include "office/year_section.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace duban {

SettingsPage::SettingsPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_parts(new QListWidget(this)), m_stack(new QStackedWidget(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    auto* list = new Panel(this);
    list->setFixedWidth(152);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setItemDelegate(rowDelegate(m_parts));
    m_parts->setAccessibleName(tr("Parts of the settings"));
    list->body()->setContentsMargins(0, 8, 0, 8);
    list->body()->addWidget(m_parts);
    row->addWidget(list);
    row->addWidget(m_stack, 1);
    for (const SettingGroup& group : settingGroups())
        add(new ValueSection(session, group, m_stack));
    add(new SeriesSection(session, m_stack));
    add(new ListSection(session, ListKind::Source, tr("Sources"), m_stack));
    add(new ListSection(session, ListKind::Category, tr("Categories"), m_stack));
    add(new ListSection(session, ListKind::Severity, tr("Severities"), m_stack));
    add(new ListSection(session, ListKind::Phrase, tr("Empty phrases"), m_stack));
    add(new PersonSection(session, m_stack));
    add(new ContactSection(session, m_stack));
    add(new StaffSection(session, m_stack));
    add(new YearSection(session, m_stack));
    connect(m_parts, &QListWidget::currentRowChanged, this, &SettingsPage::showPart);
}

void SettingsPage::add(SettingsSection* section) {
    auto* item = new QListWidgetItem(section->title(), m_parts);
    item->setSizeHint({0, 30});
    m_stack->addWidget(section);
}

SettingsSection* SettingsPage::current() const { return static_cast<SettingsSection*>(m_stack->currentWidget()); }

void SettingsPage::showPart(int part) {
    if (part < 0 || part >= m_stack->count())
        return;
    m_stack->setCurrentIndex(part);
    if (m_parts->currentRow() != part)
        return m_parts->setCurrentRow(part); // comes back here
    current()->reload();
    Q_EMIT headerChanged();
}

QString SettingsPage::title() const { return tr("Office settings"); }

QString SettingsPage::subtitle() const { return current() == nullptr ? QString() : current()->title(); }

void SettingsPage::activate() { showPart(std::max(m_parts->currentRow(), 0)); }

void SettingsPage::onChanged(const ChangeSet& changes) {
    for (const ChangeKind kind : {ChangeKind::Settings, ChangeKind::Lists, ChangeKind::Persons, ChangeKind::Imports, ChangeKind::Slips})
        if (changes.touches(kind) && isVisible())
            return Q_EMIT headerChanged(); // the section that made the change reloads itself
}

} // namespace duban
