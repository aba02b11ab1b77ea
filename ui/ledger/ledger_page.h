// The slips ledger (交办台账): filter bar, the table in an order, in groups or one by one, and the selected matter beside it.
#pragma once

#include "ledger/ledger_model.h"
#include "ledger/saved_view.h"
#include "shell/page.h"
#include "shell/session.h"

class QMenu;
class QStackedWidget;

namespace duban {

class BulkActions;
class FindBar;
class LedgerBar;
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
    [[nodiscard]] bool canFind() const override { return true; }
    void find() override;
    void findNext(bool backwards) override;

    /// Shows exactly the matters of this filter, one by one, newest first.
    void setFilter(const MatterFilter& filter, const QString& title);
    void setView(const SavedView& view);
    void setGroupBy(std::optional<MatterColumn> column);
    [[nodiscard]] const MatterFilter& filter() const { return m_filter; }
    [[nodiscard]] const std::vector<MatterOrder>& order() const { return m_order; }
    [[nodiscard]] LedgerModel& model() { return *m_model; }
    [[nodiscard]] std::vector<qint64> selectedIds() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void buildStack();
    void connectView();
    QMenu* buildViewsMenu();
    void fillViewsMenu(QMenu* menu);
    void saveView();
    void openHeaderMenu(int column, const QPoint& globalPosition);
    void openRowMenu(const QPoint& globalPosition);
    void addColumnsTo(QMenu* menu);
    void setHidden(const QStringList& keys);
    [[nodiscard]] QStringList hidden() const;
    void restoreColumns();
    void rememberColumns();
    void resetColumns();
    void fitProblem();
    void takeFilter();
    void reload();
    void loadRest(int token, const std::vector<MatterOrder>& order);
    [[nodiscard]] std::vector<MatterOrder> wantedOrder() const;
    void showList(std::vector<qint64> ids, std::vector<GroupCount> groups, bool whole);
    void showSelected();
    void showOrder();
    void sort(int column, bool descending, bool further);
    void findText(const QString& text);
    void goTo(qsizetype hit);

    Session& m_session;
    MatterFilter m_filter;
    std::vector<MatterOrder> m_order; ///< empty: the default one
    std::optional<MatterColumn> m_groupBy;
    QString m_title;
    qint64 m_all = -1;
    int m_token = 0; ///< replies of older requests are dropped
    bool m_stale = true;
    bool m_ownWidth = false;    ///< the user set the width of the problem column
    bool m_setting = false;     ///< widths are being set, not dragged
    std::vector<qint64> m_hits; ///< places among the ids of what was found
    qsizetype m_hit = 0;
    LedgerModel* m_model;
    LedgerView* m_view;
    LedgerBar* m_bar;
    FindBar* m_find;
    MatterPane* m_pane;
    BulkActions* m_bulk;
    QStackedWidget* m_stack = nullptr;
    QList<QAction*> m_actions;
};

} // namespace duban
