// Finding in the list without narrowing it (Ctrl+F, F3): a strip under the table with the text and which hit of how many.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace duban {

class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent);
    void open();
    [[nodiscard]] QString text() const;
    /// Which hit of how many; total 0 says that there are none.
    void showPlace(qsizetype place, qsizetype total);

Q_SIGNALS:
    void textChanged(const QString& text);
    void nextWanted(bool backwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void shut();
    QLineEdit* m_text;
    QLabel* m_place;
    QTimer m_typing;
};

} // namespace duban
