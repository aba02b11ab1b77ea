// The clue desk (线索台): the list with its decision clock, the selected clue beside it, and the intake form in its place.
#pragma once

#include "clues/clue_query.h"
#include "clues/file_viewer.h"
#include "shell/page.h"
#include "shell/session.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace duban {

class ClueForm;
class ClueModel;
class CluePane;
class DecideDialog;
class FilterButton;
class LedgerView;

class CluesPage final : public Page {
    Q_OBJECT
public:
    explicit CluesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headerActions() override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void onChanged(const ChangeSet& changes) override;
    bool mayLeave() override;

    void setFilter(const ClueFilter& filter); ///< shows exactly the clues of this filter
    [[nodiscard]] const ClueFilter& filter() const { return m_filter; }
    [[nodiscard]] ClueModel& model() { return *m_model; }
    [[nodiscard]] LedgerView& view() { return *m_view; }
    [[nodiscard]] ClueForm* form() { return m_form; } ///< null while the list is shown
    [[nodiscard]] FileViewer& viewer() { return m_viewer; }
    void beginNew();
    void beginEdit(const QString& ref);
    DecideDialog* decide(); ///< on the selected clues; null if none of them may be decided
    void select(const QString& ref);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void buildBar(QVBoxLayout* column);
    void buildList();
    void addFilter(QHBoxLayout* row, ClueSort column, const QString& title);
    void takeFilters();
    void showFilters();
    void sort(int column, bool descending);
    void reload();
    void showSelected();
    void showForm(const Clue* clue);
    void closeForm();
    void saveForm(bool next);
    [[nodiscard]] std::vector<Clue> selected() const;
    Session& m_session;
    FileViewer m_viewer;
    ClueFilter m_filter;
    ClueSort m_sort = ClueSort::Number;
    bool m_descending = true;
    ClueModel* m_model;
    LedgerView* m_view;
    CluePane* m_pane;
    QWidget* m_list = nullptr;
    QStackedWidget* m_sides = nullptr; ///< list, form
    QStackedWidget* m_stack = nullptr; ///< table, nothing found, nothing there
    ClueForm* m_form = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_late = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_count = nullptr;
    std::vector<std::pair<ClueSort, FilterButton*>> m_buttons;
    QTimer m_typing;
    QAction *m_add = nullptr, *m_decide = nullptr, *m_save = nullptr, *m_saveNext = nullptr, *m_back = nullptr;
    bool m_stale = true;
};

} // namespace duban
