// The form at the side of the office pages (侧栏表单): fields one below the other, a button, errors beside their fields.
#pragma once

#include "base/error.h"
#include "calendar/calendar.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace duban {

class Choice;
class DateEdit;
class FormRow;

class FieldForm final : public QWidget {
    Q_OBJECT
public:
    explicit FieldForm(QWidget* parent = nullptr);

    QLineEdit* addText(const QString& field, const QString& caption, bool required, const QString& value = {});
    DateEdit* addDate(const QString& field, const QString& caption, const Calendar& calendar, QDate today, std::optional<QDate> value);
    Choice* addChoice(const QString& field, const QString& caption, const QStringList& items, const QString& value = {});
    void addNote(const QString& text);
    /// Checks every field, then asks for saving. name: of the button, for tests.
    void addSave(const QString& name, const QString& words);
    [[nodiscard]] QString text(const QString& field) const;
    [[nodiscard]] std::optional<QDate> date(const QString& field) const;
    [[nodiscard]] FormRow* row(const QString& field) const { return m_rows.value(field); }
    void showError(const Error& error); ///< beside its field; without one, above the button

Q_SIGNALS:
    void saveWanted();

private:
    FormRow* add(const QString& field, const QString& caption, QWidget* widget, bool required);
    bool check();
    QVBoxLayout* m_column;
    QHash<QString, FormRow*> m_rows;
    QStringList m_order;
    QLabel* m_error;
};

} // namespace duban
