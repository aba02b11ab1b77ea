// One part of the office settings (设置分区): a table at the left, the form of its selected row at the right.
#pragma once

#include "office/field_form.h"
#include "shell/session.h"

#include <QWidget>

class QTableWidget;
class QVBoxLayout;

namespace duban {

class Panel;

class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection(Session& session, const QString& title, QWidget* parent);
    [[nodiscard]] QString title() const { return m_title; }
    virtual void reload() = 0;
    [[nodiscard]] QTableWidget* table() const { return m_table; }
    [[nodiscard]] FieldForm* form() const { return m_form; }

protected:
    /// A row chosen; -1: none.
    virtual void showRow(int row) = 0;
    void build(const QStringList& headers, const std::vector<int>& widths, const QString& note = {});
    /// The form in the side panel; the former one goes.
    FieldForm* beginForm(const QString& title);
    void addToSide(QWidget* widget); ///< below the form
    void endForm();
    /// Above the table, at the left.
    void addToBar(QWidget* widget);
    /// Says what was done, and shows the new state; or the refusal beside its field.
    void finish(const Result<>& done, const QString& told);
    void tellError(const Error& error) { m_session.navigator.tellError(error); }
    Session& m_session;

private:
    QString m_title;
    QTableWidget* m_table = nullptr;
    Panel* m_side = nullptr;
    QVBoxLayout* m_sideBody = nullptr;
    QWidget* m_holder = nullptr;
    FieldForm* m_form = nullptr;
    class QHBoxLayout* m_bar = nullptr;
};

} // namespace duban
