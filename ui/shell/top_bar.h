// The bar at the top (40 high): mark, name, menus, the search box, who works.
#pragma once

#include <QWidget>

class QLineEdit;
class QLabel;
class QMenuBar;

namespace duban {

class BellButton;

class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent);
    [[nodiscard]] QMenuBar* menus() const { return m_menus; }
    [[nodiscard]] QLineEdit* searchBox() const { return m_search; }
    [[nodiscard]] BellButton* bell() const { return m_bell; }
    void setPerson(const QString& name, const QString& role);
    void setSearchEnabled(bool enabled);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMenuBar* m_menus;
    QLineEdit* m_search;
    BellButton* m_bell;
    QLabel* m_person;
};

} // namespace duban
