// Writes the samples as PDF files for looking at: DUBAN_SAMPLES=/some/folder duban_documents_tests "[samples]"
#include "documents/pdf_writer.h"
#include "documents/sample_papers.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QtDebug>

#include "documents/fonts.h"

using namespace duban;

TEST_CASE("the samples can be looked at", "[.samples]") {
    const QString folder = qEnvironmentVariable("DUBAN_SAMPLES", QStringLiteral("."));
    NoProgress progress;
    for (const FontUse& use : fontReport()) {
        qInfo() << use.wanted << use.used;
    }
    const auto write = [&](const char* name, const std::vector<Paper>& papers) {
        QElapsedTimer timer;
        timer.start();
        const auto pages = writePdf(papers, folder + QLatin1Char('/') + QLatin1String(name), nullptr, progress);
        REQUIRE(pages.has_value());
        qInfo() << name << *pages << "pages" << timer.elapsed() << "ms";
    };
    write("slip.pdf", {samples::slip()});
    write("table.pdf", {samples::oneItemOneTable()});
    write("notice.pdf", {samples::notice()});
    write("list.pdf", {samples::list()});
    write("tall.pdf", {samples::slip(QStringLiteral("群众反映窗口服务问题较多，").repeated(385))});
    write("many.pdf", std::vector<Paper>(500, samples::slip()));
}
