// One row of a form (表单行): label at the left, mark of a required field, the field, and what is wrong under it.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace duban {

class FormRow final : public QWidget {
    Q_OBJECT
public:
    /// The row takes the field in.
    FormRow(const QString& text, QWidget* field, bool required = false, QWidget* parent = nullptr);

    /// Asked when the field is left; returns what is wrong, or nothing.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }
    /// True if the field is fine; otherwise the sentence stands under it.
    bool check();
    void setError(const QString& text);
    [[nodiscard]] QString error() const;
    [[nodiscard]] QWidget* field() const { return m_field; }
    void setLabelWidth(int width);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_label;
    QWidget* m_field;
    QWidget* m_errorRow;
    QLabel* m_error;
    std::function<QString()> m_check;
};

} // namespace duban
