// The slips ledger (交办台账): filter bar, the table, and the selected matter beside it.
#pragma once

#include "ledger/ledger_model.h"
#include "shell/page.h"
#include "shell/session.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace duban {

class FilterButton;
class LedgerView;
class MatterPane;

class LedgerPage final : public Page {
    Q_OBJECT
public:
    explicit LedgerPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Slips ledger"); }
    [[nodiscard]] QString subtitle() const override { return m_title; }
    [[nodiscard]] QList<QAction*> headerActions() override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void onChanged(const ChangeSet& changes) override;

    /// Shows exactly the matters of this filter.
    void setFilter(const MatterFilter& filter, const QString& title);
    [[nodiscard]] const MatterFilter& filter() const { return m_filter; }
    [[nodiscard]] LedgerModel& model() { return *m_model; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void buildStack();
    void buildBar(class QVBoxLayout* column);
    void addFilter(class QHBoxLayout* row, MatterColumn column, const QString& title);
    void takeFilters();
    void showFilters();
    void reload();
    void showList(std::vector<qint64> ids, bool whole);
    void showSelected();
    void sort(int column, bool descending);

    Session& m_session;
    MatterFilter m_filter;
    MatterOrder m_order;
    bool m_ordered = false; ///< the user chose an order
    QString m_title;
    qint64 m_all = 0;
    int m_token = 0; ///< replies of older requests are dropped
    bool m_stale = true;
    LedgerModel* m_model;
    LedgerView* m_view;
    MatterPane* m_pane;
    QStackedWidget* m_stack = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_special = nullptr; ///< conditions that have no button: overdue, quarter …
    std::vector<std::pair<MatterColumn, FilterButton*>> m_buttons;
    QTimer m_typing;
    QList<QAction*> m_actions;
};

} // namespace duban
