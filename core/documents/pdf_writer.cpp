#include "documents/pdf_writer.h"

#include "documents/layout.h"
#include "documents/page_painter.h"
#include "documents/pdf_outline.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace duban {
namespace {

constexpr int resolution = 600;

QPageLayout sheetOf(const Paper& paper) {
    return QPageLayout(QPageSize(QPageSize::A4), paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
}

Error cannotWrite(const QString& path, const QString& detail) {
    return storageError("documents.cannot_write",
                        QT_TRANSLATE_NOOP("errors", "%1 cannot be written; close it if it is open elsewhere, or choose another folder."),
                        {path}, detail);
}

Error nothingToPrint() {
    return invalidError("documents.nothing_to_print", QT_TRANSLATE_NOOP("errors", "There is nothing to print; choose at least one paper."));
}

QString titleOf(const Paper& paper) { return QString(paper.head.title).remove(u'\n'); }

/// 问题交办单　江效交〔2026〕12号
QString bookmarkOf(const Paper& paper) { return QStringLiteral("%1　%2").arg(titleOf(paper), paper.head.number).trimmed(); }

// QPdfWriter does not say whether its bytes arrived; this says it, and stops at the first that did not.
class CheckedFile final : public QIODevice {
public:
    explicit CheckedFile(QSaveFile& file) : file_(file) { open(QIODevice::WriteOnly); }
    [[nodiscard]] bool failed() const { return failed_; }
    /// Bookmarks behind the finished file; Qt's writer has none.
    void append(const std::vector<PdfBookmark>& bookmarks) {
        const QByteArray more = pdfOutline(head_, tail_, written_, bookmarks);
        if (!failed_ && file_.write(more) != more.size()) {
            failed_ = true;
        }
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        if (!failed_ && file_.write(data, size) != size) {
            failed_ = true;
        }
        if (head_.size() < headBytes) {
            head_.append(data, std::min<qint64>(size, headBytes - head_.size()));
        }
        tail_.append(data, size);
        if (tail_.size() > 2 * tailBytes) {
            tail_ = tail_.right(tailBytes);
        }
        written_ += size;
        return size; // the painter goes on to its end; the file is dropped afterwards
    }

private:
    static constexpr qint64 headBytes = 16 * 1024;
    static constexpr qint64 tailBytes = 1024 * 1024; ///< the table of objects of some ten thousand pages
    QSaveFile& file_;
    bool failed_ = false;
    QByteArray head_;
    QByteArray tail_;
    qint64 written_ = 0;
};

// All pages through one painter.
class Job {
public:
    Job(QPdfWriter& writer, const CheckedFile& file, const ChartRenderer* charts, Progress& progress)
        : writer_(writer), file_(file), charts_(charts), pagePainter_(charts), progress_(progress) {}

    Result<int> run(PaperSource& papers) {
        for (qint64 done = 0;; ++done) {
            if (progress_.cancelled()) {
                return cancelledError();
            }
            auto paper = papers.next();
            if (!paper) {
                return paper.error();
            }
            if (!*paper) {
                progress_.report(done, done, QString());
                return pages_ > 0 ? Result<int>(pages_) : Result<int>(nothingToPrint());
            }
            progress_.report(done, std::max(done + 1, papers.expected()), titleOf(**paper));
            if (auto painted = paint(**paper); !painted) {
                return painted.error();
            }
        }
    }

    [[nodiscard]] const std::vector<PdfBookmark>& bookmarks() const { return bookmarks_; }

private:
    Result<> paint(const Paper& paper) {
        if (pages_ == 0) {
            writer_.setTitle(titleOf(paper));
        }
        writer_.setPageLayout(sheetOf(paper));
        const int first = pages_;
        bookmarks_.push_back({1, bookmarkOf(paper), first, 0, sheetOf(paper).fullRect(QPageLayout::Millimeter).height()});
        for (const PaperPage& page : layOut(paper, fonts_, charts_)) {
            for (const PageBookmark& mark : page.bookmarks) {
                bookmarks_.push_back({mark.level + 1, mark.title, first + page.number - 1, mark.y, page.sizeMm.height()});
            }
            const bool ready = pages_ == 0 ? painter_.begin(&writer_) : writer_.newPage();
            if (!ready || file_.failed()) {
                return cannotWrite(QString(), QStringLiteral("page %1 not accepted").arg(pages_ + 1));
            }
            pagePainter_.paint(painter_, page, resolution / 25.4);
            ++pages_;
        }
        return {};
    }

    QPdfWriter& writer_;
    const CheckedFile& file_;
    const ChartRenderer* charts_;
    PagePainter pagePainter_;
    Progress& progress_;
    FontBook fonts_;
    QPainter painter_;
    int pages_ = 0;
    std::vector<PdfBookmark> bookmarks_;
};

} // namespace

Result<int> writePdf(PaperSource& papers, const QString& path, const ChartRenderer* charts, Progress& progress) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    CheckedFile checked(file);
    Result<int> pages = 0;
    std::vector<PdfBookmark> bookmarks;
    {
        QPdfWriter writer(&checked);
        writer.setResolution(resolution);
        writer.setCreator(QStringLiteral("效能督办台"));
        Job job(writer, checked, charts, progress);
        pages = job.run(papers);
        bookmarks = job.bookmarks();
    } // the writer ends its file here
    if (pages) {
        checked.append(bookmarks);
    }
    if (!pages || checked.failed()) {
        const QString detail = pages ? file.errorString() : pages.error().detail;
        file.cancelWriting();
        const bool written = pages || pages.error().code == QLatin1String("documents.cannot_write");
        return written ? Result<int>(cannotWrite(path, detail)) : pages;
    }
    if (!file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return pages;
}

Result<int> writePdf(const std::vector<Paper>& papers, const QString& path, const ChartRenderer* charts, Progress& progress) {
    PaperList list(papers);
    return writePdf(list, path, charts, progress);
}

} // namespace duban
