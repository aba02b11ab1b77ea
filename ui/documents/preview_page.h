// The page "打印预览": papers as they will be printed, saved as PDF or sent to a printer.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "documents/display_list.h"
#include "paper/paper.h"
#include "shell/page.h"
#include "shell/session.h"

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace duban {

class SheetView;
struct IssuedPaper;

class PreviewPage final : public Page {
    Q_OBJECT
public:
    explicit PreviewPage(Session& session, QWidget* parent = nullptr);

    /// Builds the papers in a job; kinds and references as in overview/office_papers.h.
    void open(const QString& kind, const QStringList& refs);
    void showPapers(std::vector<Paper> papers, const QString& title, const QString& fileStem);
    /// To this file; asked for if empty. A job; its charts are drawn here while it waits (charts/queued_charts.h).
    void savePdf(const QString& path = {});
    void saveWord(const QString& path = {});
    void fillIn(); ///< the office's own template
    void print();
    /// The words of a notice or report, changed in place; withText() says what may change.
    void editText();
    void applyText();
    void discardText();
    [[nodiscard]] bool canIssue() const;
    void issue();
    [[nodiscard]] QPlainTextEdit* editor() const { return m_editor; }
    [[nodiscard]] QLineEdit* pageRange() const { return m_range; }
    [[nodiscard]] QSpinBox* copies() const { return m_copies; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headerActions() override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] SheetView* view() const { return m_view; }

private:
    struct Made {
        std::vector<Paper> papers;
        std::vector<PaperPage> pages;
        std::optional<QByteArray> issued = {}; ///< the bytes of a paper that went out
        int issuedPages = 0;
        QString earlier = {}; ///< number of the newest issued paper of the same kind and period
    };
    static Result<Made> make(const QString& path, const QString& kind, const QStringList& refs, QDate on, Progress& progress);
    void buildBar();
    void addPrintChoices(QHBoxLayout* row);
    void addTextButtons(QHBoxLayout* row);
    void rememberZoom();
    void showButtons();
    void offer(const QString& path);
    void savedWord(const QString& path, const Result<>& done);
    void showIssued(IssuedPaper issued);
    void saveIssued(const QString& path);
    void take(Made made, const QString& title, const QString& fileStem);
    void showPlace();
    void saved(const QString& path, const Result<int>& pages);

    Session& m_session;
    QStackedWidget* m_stack;
    SheetView* m_view;
    QWidget* m_bar;
    QLabel* m_place;
    QLabel* m_zoom;
    QLabel* m_waiting;
    QPushButton* m_openFile;
    QPushButton* m_openFolder;
    QAction* m_save;
    QAction* m_print;
    QAction* m_word;
    QAction* m_template;
    QPlainTextEdit* m_editor;
    QLineEdit* m_range;
    QSpinBox* m_copies;
    QPushButton *m_edit, *m_apply, *m_discard, *m_issue, *m_showIssued;
    std::vector<Paper> m_papers;
    QString m_title, m_fileStem, m_savedPath, m_kind, m_earlier;
    QStringList m_refs;
    std::optional<QByteArray> m_issued;
    int m_issuedPages = 0;
    int m_token = 0; ///< of the last request; older answers are dropped
};

} // namespace duban
