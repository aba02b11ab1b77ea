// The bar above the ledger (筛选条): search, conditions by column, further conditions, groups, and what is shown of how many.
#pragma once

#include "shell/session.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace duban {

class FilterButton;

class LedgerBar final : public QWidget {
    Q_OBJECT
public:
    LedgerBar(Session& session, QWidget* parent);
    /// Shows these conditions without announcing them.
    void showFilter(const MatterFilter& filter);
    [[nodiscard]] const MatterFilter& filter() const { return m_filter; }
    void showCount(const QString& text);
    void showGroup(std::optional<MatterColumn> column);
    /// The values of a column, from its header.
    void openValues(MatterColumn column, const QPoint& globalPosition);
    [[nodiscard]] QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void filterChanged(); ///< by the user; filter() is the new one
    void cleared();
    void groupWanted(std::optional<duban::MatterColumn> column);

private:
    void addValues(QHBoxLayout* row, MatterColumn column, const QString& title);
    void addMore(QHBoxLayout* row);
    void addGroups(QHBoxLayout* row);
    void take();
    void takeValues(MatterFilter& next, MatterColumn column, const QStringList& chosen) const;
    void showValues();
    void showSpecial();
    Session& m_session;
    MatterFilter m_filter;
    QLineEdit* m_search;
    QPushButton* m_clear = nullptr;
    QPushButton* m_group = nullptr;
    QMenu* m_more = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_special = nullptr; ///< conditions that have no button: overdue, quarter …
    std::vector<std::pair<MatterColumn, FilterButton*>> m_buttons;
    QTimer m_typing;
};

} // namespace duban
