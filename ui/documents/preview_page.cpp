#include "documents/preview_page.h"

#include "documents/layout.h"
#include "documents/pdf_writer.h"
#include "documents/printing.h"
#include "documents/sheet_view.h"
#include "overview/office_papers.h"
#include "shell/jobs.h"
#include "shell/prompts.h"
#include "theme/labels.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
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

bool hasChart(const std::vector<Paper>& papers) {
    return std::any_of(papers.begin(), papers.end(), [](const Paper& paper) {
        return std::any_of(paper.body.begin(), paper.body.end(),
                           [](const Block& block) { return std::holds_alternative<ChartBlock>(block); });
    });
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
      m_print(actionOf(tr("Print…"), "paper", this)) {
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
    m_waiting->setText(tr("Choose a paper to print on the page of a slip or of a quarter."));
    connect(m_save, &QAction::triggered, this, [this] { savePdf(); });
    connect(m_print, &QAction::triggered, this, &PreviewPage::print);
    connect(m_view, &SheetView::pageShown, this, &PreviewPage::showPlace);
    connect(m_view, &SheetView::zoomed, this, &PreviewPage::showPlace);
    connect(m_openFile, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)); });
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedPath).absolutePath())); });
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
    row->addStretch(1);
    for (QPushButton* after : {m_openFile, m_openFolder}) {
        after->setProperty("role", QStringLiteral("ghost"));
        after->hide();
        row->addWidget(after);
    }
    row->addWidget(m_place);
}

void PreviewPage::open(const QString& kind, const QStringList& refs) {
    const int token = ++m_token;
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_waiting->setText(tr("Preparing the papers…"));
    m_stack->setCurrentWidget(m_waiting);
    const QString path = m_session.office.database().path();
    m_session.jobs.run<Result<Made>>(
        tr("Preparing the papers"), this,
        [path, kind, refs, on = m_session.asOf()](Progress& progress) -> Result<Made> {
            const SystemClock clock;
            auto office = Office::open(path, OpenMode::ReadOnly, clock);
            if (!office)
                return office.error();
            auto papers = papersOf(**office, kind, refs, on, progress);
            if (!papers)
                return papers.error();
            auto pages = pagesOf(*papers);
            return Made{std::move(*papers), std::move(pages)};
        },
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
    m_save->setEnabled(!m_papers.empty());
    m_print->setEnabled(!m_papers.empty());
    m_view->setPages(std::move(made.pages));
    m_stack->setCurrentWidget(m_view);
    showPlace();
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
    if (hasChart(m_papers)) {
        NoProgress quiet;
        const QtChartRenderer charts;
        return saved(to, writePdf(m_papers, to, &charts, quiet));
    }
    m_session.jobs.run<Result<int>>(
        tr("Saving the PDF"), this, [papers = m_papers, to](Progress& progress) { return writePdf(papers, to, nullptr, progress); },
        [this, to](const Result<int>& pages) { saved(to, pages); });
}

void PreviewPage::saved(const QString& path, const Result<int>& pages) {
    if (!pages) {
        if (pages.error().kind != ErrorKind::Cancelled)
            m_session.navigator.tellError(pages.error());
        return;
    }
    m_savedPath = path;
    m_openFile->show();
    m_openFolder->show();
    m_session.navigator.tell(tr("Saved %1, %2 pages.").arg(QDir::toNativeSeparators(path), QString::number(*pages)));
}

void PreviewPage::print() {
    const QtChartRenderer charts;
    const auto done = printPages(m_view->pages(), m_title, charts, this);
    if (!done)
        m_session.navigator.tellError(done.error());
    else if (*done)
        m_session.navigator.tell(tr("%1 was sent to the printer.").arg(m_title));
}

QString PreviewPage::title() const { return m_title.isEmpty() ? tr("Print preview") : m_title; }
QString PreviewPage::subtitle() const { return m_title.isEmpty() ? QString() : tr("Print preview"); }
QList<QAction*> PreviewPage::headerActions() { return {m_save, m_print}; }
QString PreviewPage::statusText() const { return m_view->pageCount() == 0 ? QString() : m_place->text(); }

} // namespace duban
