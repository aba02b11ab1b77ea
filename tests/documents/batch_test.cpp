// A thousand slips as one job (批量打印): speed, memory, order, progress and cancel.
#include "documents/pdf_writer.h"
#include "documents/sample_papers.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <ctime>

using namespace duban;

namespace {

/// Slips that are made when they are asked for, as from the file.
class Slips final : public PaperSource {
public:
    explicit Slips(int count) : m_count(count) {}
    [[nodiscard]] qint64 expected() const override { return m_count; }
    Result<std::optional<Paper>> next() override {
        if (m_made == m_count)
            return std::optional<Paper>();
        Paper paper = samples::slip();
        paper.head.number = QStringLiteral("江效交〔2026〕%1号").arg(++m_made);
        return std::optional(std::move(paper));
    }

private:
    int m_count;
    int m_made = 0;
};

class Watch final : public Progress {
public:
    explicit Watch(qint64 stopAt = -1) : m_stopAt(stopAt) {}
    void report(qint64 done, qint64 total, const QString&) override {
        rising = rising && done >= last;
        last = done;
        all = total;
    }
    [[nodiscard]] bool cancelled() const override { return m_stopAt >= 0 && last >= m_stopAt; }
    qint64 last = 0, all = 0;
    bool rising = true;

private:
    qint64 m_stopAt;
};

/// Resident memory in MiB.
double memory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

} // namespace

TEST_CASE("a thousand slips are one PDF, at a hundred pages a second and without growing") {
    QTemporaryDir folder;
    Watch watch;
    Slips few(20);
    REQUIRE(writePdf(few, folder.filePath(QStringLiteral("少.pdf")), nullptr, watch)); // faces are loaded once
    const double before = memory();
    const std::clock_t began = std::clock();
    Watch counted;
    Slips many(1000);
    const auto pages = writePdf(many, folder.filePath(QStringLiteral("多.pdf")), nullptr, counted);
    const double seconds = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
    REQUIRE(pages);
    CHECK(*pages == 1000);
    CHECK(counted.last == 1000);
    CHECK(counted.all == 1000);
    CHECK(counted.rising);
    INFO(*pages << " pages, " << *pages / seconds << " a second of one core, " << memory() - before << " MiB more");
    CHECK(memory() - before < 64);
#ifndef __SANITIZE_ADDRESS__
    CHECK(*pages / seconds >= 100);
#endif
}

TEST_CASE("a PDF has a bookmark for each paper and under it one for each heading") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("书签.pdf"));
    NoProgress quiet;
    REQUIRE(writePdf({samples::slip(), samples::notice(40), samples::slip()}, path, nullptr, quiet));
    QProcess outline;
    outline.start(QStringLiteral("pdfinfo"), {QStringLiteral("-dests"), path});
    REQUIRE(outline.waitForFinished(60000));
    CHECK(outline.exitCode() == 0);
    CHECK(outline.readAllStandardError().isEmpty()); // the file is read without repair
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("/Outlines"));
    CHECK(bytes.contains("/PageMode /UseOutlines"));
    QByteArray heading; // 一、总体情况 as a PDF writes it
    for (const QChar c : QStringLiteral("一、总体情况"))
        heading += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    CHECK(bytes.contains("/Title <FEFF" + heading + ">"));
    CHECK(bytes.count("/Dest [") == 5); // three papers, two headings
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    REQUIRE(text.waitForFinished(60000));
    CHECK(QString::fromUtf8(text.readAllStandardOutput()).contains(QStringLiteral("签收回执")));
}

TEST_CASE("a job that is cancelled ends at once and leaves no file") {
    QTemporaryDir folder;
    Watch watch(30);
    Slips many(1000);
    const auto pages = writePdf(many, folder.filePath(QStringLiteral("停.pdf")), nullptr, watch);
    REQUIRE_FALSE(pages);
    CHECK(pages.error().kind == ErrorKind::Cancelled);
    CHECK(watch.last < 40);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}
