// Taking over an Excel ledger (导入台账): choose, look at every row first, take in all good rows at once, withdraw later.
#pragma once

#include "exchange/import_model.h"
#include "exchange/ledger_columns.h"
#include "exchange/row_dialog.h"
#include "shell/page.h"
#include "shell/session.h"

#include <QTemporaryDir>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace duban {

class LedgerView;

class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Import a ledger"); }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    /// Nothing to import before a workbook was read: the last one is the page's one primary button.
    [[nodiscard]] QList<QAction*> headerActions() override { return m_preview ? m_actions : m_actions.mid(0, 2); }
    void activate() override;
    void onChanged(const ChangeSet& changes) override;

    void choose(); ///< asks for files
    void read(const QStringList& files);
    void paste(); ///< cells of the clipboard as a ledger
    void commit();
    void editRow(int shownRow); ///< its cells written anew, its differences chosen
    void editColumns();         ///< which column is what
    void saveErrors();          ///< rows with errors as a workbook, bad cells marked
    [[nodiscard]] const ImportModel& model() const { return *m_model; }

private:
    void makeActions();
    void readAgain();
    void showCounts();
    void openMapping(const std::vector<SheetColumns>& now, const std::vector<SheetColumns>& words);
    void learn(const RowDialog& dialog);
    QWidget* makeStart();
    void buildPreview();
    void showPreview(ImportPreview preview);
    void showBatches();
    void undo(const ImportBatch& batch);
    void setBusy(bool busy);

    Session& m_session;
    QString m_subtitle;
    std::optional<ImportPreview> m_preview;
    ImportModel* m_model;
    LedgerView* m_view;
    QStackedWidget* m_stack;
    QLabel* m_summary = nullptr;
    QVBoxLayout* m_batches = nullptr;
    QAction* m_choose;
    QAction* m_commit;
    QAction* m_columns = nullptr;
    QAction* m_errors = nullptr;
    QAction* m_takeAll = nullptr;
    QStringList m_files;
    QTemporaryDir m_pasted; ///< what came from the clipboard, as a file for the same readers
    ImportWishes m_wishes;
    QList<QAction*> m_actions;
};

} // namespace duban
