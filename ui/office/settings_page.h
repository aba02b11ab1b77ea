// Office settings (办公室设置): every value dated and audited; lists, persons, contacts, staff change, change of year.
#pragma once

#include "shell/page.h"
#include "shell/session.h"

class QListWidget;
class QStackedWidget;

namespace duban {

class SettingsSection;

class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void activate() override;
    void onChanged(const ChangeSet& changes) override;

    [[nodiscard]] QListWidget* parts() const { return m_parts; }
    [[nodiscard]] SettingsSection* current() const;
    void showPart(int part);

private:
    void add(SettingsSection* section);
    Session& m_session;
    QListWidget* m_parts;
    QStackedWidget* m_stack;
};

} // namespace duban
