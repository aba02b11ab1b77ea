#include "documents/pdf_writer.h"

#include "documents/layout.h"
#include "documents/page_painter.h"

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

// QPdfWriter does not say whether its bytes arrived; this says it, and stops at the first that did not.
class CheckedFile final : public QIODevice {
public:
    explicit CheckedFile(QSaveFile& file) : file_(file) { open(QIODevice::WriteOnly); }
    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        if (!failed_ && file_.write(data, size) != size) {
            failed_ = true;
        }
        return size; // the painter goes on to its end; the file is dropped afterwards
    }

private:
    QSaveFile& file_;
    bool failed_ = false;
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

private:
    Result<> paint(const Paper& paper) {
        if (pages_ == 0) {
            writer_.setTitle(titleOf(paper));
        }
        writer_.setPageLayout(sheetOf(paper));
        for (const PaperPage& page : layOut(paper, fonts_, charts_)) {
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
};

} // namespace

Result<int> writePdf(PaperSource& papers, const QString& path, const ChartRenderer* charts, Progress& progress) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    CheckedFile checked(file);
    Result<int> pages = 0;
    {
        QPdfWriter writer(&checked);
        writer.setResolution(resolution);
        writer.setCreator(QStringLiteral("效能督办台"));
        pages = Job(writer, checked, charts, progress).run(papers);
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
