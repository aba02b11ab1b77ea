#include "documents/preview_page.h"

#include "charts/queued_charts.h"
#include "documents/layout.h"
#include "documents/page_range.h"
#include "documents/pdf_writer.h"
#include "documents/printing.h"
#include "documents/sheet_view.h"
#include "overview/issued_papers.h"
#include "overview/office_papers.h"
#include "shell/jobs.h"
#include "shell/prompts.h"
#include "theme/labels.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace duban {

namespace {

// Charts are laid out by size alone; they are drawn later, on the interface thread.
class ChartPlace final : public ChartRenderer {
public:
    void draw(QPainter&, const QRectF&, double, const ChartData&) const override {}
};

std::vector<PaperPage> pagesOf(const std::vector<Paper>& papers) {
    FontBook fonts;
    const ChartPlace charts;
    std::vector<PaperPage> pages;
    for (const Paper& paper : papers) {
        auto laidOut = layOut(paper, fonts, &charts);
        std::move(laidOut.begin(), laidOut.end(), std::back_inserter(pages));
    }
    return pages;
}

QAction* actionOf(const QString& text, const char* icon, QObject* parent) {
    auto* made = new QAction(text, parent);
    made->setProperty("iconName", QString::fromLatin1(icon));
    made->setEnabled(false);
    return made;
}

} // namespace

PreviewPage::PreviewPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_stack(new QStackedWidget(this)), m_view(new SheetView(m_stack)), m_bar(new QWidget(this)),
      m_place(label({}, TextRole::Body, Token::Text2, m_bar)), m_zoom(label({}, TextRole::Body, Token::Text2, m_bar)),
      m_waiting(label({}, TextRole::Body, Token::Text2, m_stack)), m_openFile(button(tr("Open file"), QStringLiteral("paper"), m_bar)),
      m_openFolder(button(tr("Open its folder"), QStringLiteral("folder"), m_bar)), m_save(actionOf(tr("Save as PDF…"), "exp", this)),
      m_print(actionOf(tr("Print…"), "paper", this)), m_word(actionOf(tr("Save as Word…"), "exp", this)),
      m_template(actionOf(tr("Fill in a template…"), "exp", this)), m_editor(new QPlainTextEdit(m_stack)), m_range(new QLineEdit(m_bar)),
      m_copies(new QSpinBox(m_bar)), m_edit(button(tr("Edit text"), {}, m_bar)), m_apply(button(tr("Apply"), {}, m_bar)),
      m_discard(button(tr("Discard changes"), {}, m_bar)), m_issue(button(tr("Issue…"), {}, m_bar)),
      m_showIssued(button({}, QStringLiteral("paper"), m_bar)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    column->addWidget(m_bar);
    column->addWidget(line(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_view);
    m_editor->setAccessibleName(tr("Text of the paper"));
    m_stack->addWidget(m_editor);
    m_waiting->setText(tr("Choose a paper to print on the page of a slip or of a quarter."));
    connect(m_save, &QAction::triggered, this, [this] { savePdf(); });
    connect(m_word, &QAction::triggered, this, [this] { saveWord(); });
    connect(m_template, &QAction::triggered, this, &PreviewPage::fillIn);
    connect(m_print, &QAction::triggered, this, &PreviewPage::print);
    connect(m_view, &SheetView::pageShown, this, &PreviewPage::showPlace);
    connect(m_view, &SheetView::zoomed, this, &PreviewPage::rememberZoom);
    connect(m_openFile, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)); });
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath())); });
    if (const int zoom = QSettings().value(QStringLiteral("preview/zoom")).toInt(); zoom > 0)
        m_view->setZoom(zoom);
    showButtons();
}

void PreviewPage::buildBar() {
    m_bar->setFixedHeight(44);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    auto* smaller = button({}, QStringLiteral("zout"), m_bar);
    smaller->setAccessibleName(tr("Smaller"));
    smaller->setToolTip(tr("Smaller"));
    auto* larger = button({}, QStringLiteral("zin"), m_bar);
    larger->setAccessibleName(tr("Larger"));
    larger->setToolTip(tr("Larger"));
    auto* fit = button(tr("Fit width"), {}, m_bar);
    auto* real = button(QStringLiteral("100%"), {}, m_bar);
    connect(smaller, &QPushButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() - 25); });
    connect(larger, &QPushButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() + 25); });
    connect(fit, &QPushButton::clicked, this, [this] { m_view->fitWidth(); });
    connect(real, &QPushButton::clicked, this, [this] { m_view->setZoom(100); });
    for (QWidget* widget : {static_cast<QWidget*>(smaller), static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(larger),
                            static_cast<QWidget*>(fit), static_cast<QWidget*>(real)})
        row->addWidget(widget);
    addPrintChoices(row);
    addTextButtons(row);
    row->addStretch(1);
    for (QPushButton* after : {m_openFile, m_openFolder}) {
        after->setProperty("role", QStringLiteral("ghost"));
        after->hide();
        row->addWidget(after);
    }
    row->addWidget(m_place);
}

void PreviewPage::addPrintChoices(QHBoxLayout* row) {
    m_range->setPlaceholderText(tr("All pages"));
    m_range->setToolTip(tr("Pages to print, for example 1-3,5"));
    m_range->setAccessibleName(tr("Pages to print"));
    m_range->setFixedWidth(110);
    m_copies->setRange(1, 99);
    m_copies->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_copies->setSuffix(tr(" copies"));
    m_copies->setAccessibleName(tr("Copies"));
    row->addSpacing(8);
    row->addWidget(m_range);
    row->addWidget(m_copies);
}

void PreviewPage::addTextButtons(QHBoxLayout* row) {
    connect(m_edit, &QPushButton::clicked, this, &PreviewPage::editText);
    connect(m_apply, &QPushButton::clicked, this, &PreviewPage::applyText);
    connect(m_discard, &QPushButton::clicked, this, &PreviewPage::discardText);
    connect(m_issue, &QPushButton::clicked, this, &PreviewPage::issue);
    connect(m_showIssued, &QPushButton::clicked, this, [this] { open(m_kind, {m_earlier}); });
    row->addSpacing(8);
    for (QPushButton* each : {m_edit, m_apply, m_discard, m_issue, m_showIssued})
        row->addWidget(each);
}

void PreviewPage::rememberZoom() {
    QSettings().setValue(QStringLiteral("preview/zoom"), m_view->fitsWidth() ? 0 : m_view->zoom());
    showPlace();
}

void PreviewPage::showButtons() {
    const bool editing = m_stack->currentWidget() == m_editor;
    const bool ready = m_stack->currentWidget() == m_view && !m_papers.empty();
    m_edit->setVisible(ready && canIssue());
    m_issue->setVisible(ready && canIssue());
    m_apply->setVisible(editing);
    m_discard->setVisible(editing);
    m_showIssued->setVisible(ready && canIssue() && !m_earlier.isEmpty());
    m_showIssued->setText(tr("Issued: %1").arg(m_earlier));
    for (QAction* action : {m_save, m_print, m_word})
        action->setEnabled(ready);
    m_template->setEnabled(ready && m_papers.size() == 1);
}

Result<PreviewPage::Made> PreviewPage::make(const QString& path, const QString& kind, const QStringList& refs, QDate on,
                                            Progress& progress) {
    const SystemClock clock;
    auto office = Office::open(path, OpenMode::ReadOnly, clock);
    if (!office)
        return office.error();
    IssuedPapers issued(**office);
    auto again = refs.size() == 1 ? issued.byNumber(refs.front()) : Result<std::optional<IssuedPaper>>(std::nullopt);
    if (!again)
        return again.error();
    if (*again && (*again)->kind == kind) {
        std::vector<Paper> papers{std::move((*again)->paper)};
        auto pages = pagesOf(papers);
        return Made{std::move(papers), std::move(pages), std::move((*again)->pdf), (*again)->pages, {}};
    }
    auto papers = papersOf(**office, kind, refs, on, progress);
    if (!papers)
        return papers.error();
    auto earlier = issued.list(kind, refs.value(0));
    if (!earlier)
        return earlier.error();
    auto pages = pagesOf(*papers);
    return Made{std::move(*papers), std::move(pages), {}, 0, earlier->empty() ? QString() : earlier->front().number.text()};
}

void PreviewPage::open(const QString& kind, const QStringList& refs) {
    const int token = ++m_token;
    m_kind = kind;
    m_refs = refs;
    m_papers.clear();
    m_waiting->setText(tr("Preparing the papers…"));
    m_stack->setCurrentWidget(m_waiting);
    showButtons();
    const QString path = m_session.office.database().path();
    m_session.jobs.run<Result<Made>>(
        tr("Preparing the papers"), this,
        [path, kind, refs, on = m_session.asOf()](Progress& progress) { return make(path, kind, refs, on, progress); },
        [this, token](Result<Made> made) {
            if (token != m_token)
                return;
            if (!made) {
                m_waiting->setText(sentence(made.error()));
                return m_session.navigator.tellError(made.error());
            }
            const Paper first = made->papers.front();
            const auto count = made->papers.size();
            const QString name = QString(first.head.title).remove(u'\n');
            take(std::move(*made), count == 1 ? name : tr("%1 and others, %2 papers").arg(name, QString::number(count)),
                 count == 1 ? first.fileStem : QStringLiteral("%1等%2份").arg(first.fileStem, QString::number(count)));
        });
}

void PreviewPage::showPapers(std::vector<Paper> papers, const QString& title, const QString& fileStem) {
    ++m_token;
    auto pages = pagesOf(papers);
    take({std::move(papers), std::move(pages)}, title, fileStem);
}

void PreviewPage::take(Made made, const QString& title, const QString& fileStem) {
    m_papers = std::move(made.papers);
    m_title = title;
    m_fileStem = fileStem;
    m_savedPath.clear();
    m_openFile->hide();
    m_openFolder->hide();
    m_issued = std::move(made.issued);
    m_issuedPages = made.issuedPages;
    m_earlier = made.earlier.isEmpty() ? m_earlier : made.earlier;
    m_range->clear();
    m_view->setPages(std::move(made.pages));
    m_stack->setCurrentWidget(m_view);
    showPlace();
    showButtons();
    Q_EMIT headerChanged();
}

void PreviewPage::showPlace() {
    m_place->setText(tr("Page %1 of %2").arg(m_view->currentPage()).arg(m_view->pageCount()));
    m_zoom->setText(QStringLiteral("%1%").arg(m_view->zoom()));
    Q_EMIT statusChanged();
}

void PreviewPage::savePdf(const QString& path) {
    if (m_papers.empty())
        return;
    const QString to =
        path.isEmpty() ? m_session.prompts.pickSave(tr("Save as PDF"), m_fileStem + QStringLiteral(".pdf"), tr("PDF files (*.pdf)")) : path;
    if (to.isEmpty())
        return;
    if (m_issued)
        return saveIssued(to);
    m_session.jobs.run<Result<int>>(
        tr("Saving the PDF"), this,
        [papers = m_papers, to](Progress& progress) {
            const QueuedCharts charts(progress);
            return writePdf(papers, to, &charts, progress);
        },
        [this, to](const Result<int>& pages) { saved(to, pages); });
}

void PreviewPage::offer(const QString& path) {
    m_savedPath = path;
    m_openFile->show();
    m_openFolder->show();
}

void PreviewPage::saved(const QString& path, const Result<int>& pages) {
    if (!pages) {
        if (pages.error().kind != ErrorKind::Cancelled)
            m_session.navigator.tellError(pages.error());
        return;
    }
    offer(path);
    m_session.navigator.tell(tr("Saved %1, %2 pages.").arg(QDir::toNativeSeparators(path), QString::number(*pages)));
}

void PreviewPage::print() {
    const auto numbers = parsePageRange(m_range->text(), m_view->pageCount());
    if (!numbers)
        return m_session.navigator.tellError(numbers.error());
    const QtChartRenderer charts;
    const auto done = printPages(m_view->pages(), {*numbers, m_copies->value(), m_title}, charts, this);
    if (!done)
        m_session.navigator.tellError(done.error());
    else if (*done)
        m_session.navigator.tell(tr("%1 was sent to the printer.").arg(m_title));
}

QString PreviewPage::title() const { return m_title.isEmpty() ? tr("Print preview") : m_title; }
QString PreviewPage::subtitle() const { return m_title.isEmpty() ? QString() : tr("Print preview"); }
QList<QAction*> PreviewPage::headerActions() { return {m_save, m_word, m_template, m_print}; }
QString PreviewPage::statusText() const { return m_view->pageCount() == 0 ? QString() : m_place->text(); }

} // namespace duban
