// The page "打印预览": papers as they will be printed, saved as PDF or sent to a printer.
#pragma once

#include "base/result.h"
#include "documents/display_list.h"
#include "paper/paper.h"
#include "shell/page.h"
#include "shell/session.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace duban {

class SheetView;

class PreviewPage final : public Page {
    Q_OBJECT
public:
    explicit PreviewPage(Session& session, QWidget* parent = nullptr);

    /// Builds the papers in a job; kinds and references as in overview/office_papers.h.
    void open(const QString& kind, const QStringList& refs);
    void showPapers(std::vector<Paper> papers, const QString& title, const QString& fileStem);
    /// To this file; asked for if empty. A job, but for papers with charts, whose scenes belong to this thread.
    void savePdf(const QString& path = {});
    void print();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headerActions() override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] SheetView* view() const { return m_view; }

private:
    struct Made {
        std::vector<Paper> papers;
        std::vector<PaperPage> pages;
    };
    void buildBar();
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
    std::vector<Paper> m_papers;
    QString m_title, m_fileStem, m_savedPath;
    int m_token = 0; ///< of the last request; older answers are dropped
};

} // namespace duban
