// What a workbook costs: export of a file's matters against a bare libxlsxwriter loop over the same cells, and the preview of that
// workbook as a ledger against LibreOffice opening it, in one run and as ratios. Make the file with `duban generate`.
#include "exchange/import_service.h"
#include "exchange/summary_workbook.h"
#include "overview/summaries.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <xlsxwriter.h>

#include <cstdio>

using namespace duban;

namespace {

const SystemClock systemClock;
NoProgress quiet;

long peakMiB() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

std::vector<SummaryColumn> eighteen() {
    std::vector<SummaryColumn> columns;
    for (const auto& code : codesOf<SummaryColumn>)
        if (code.value != SummaryColumn::CoDepartments && code.value != SummaryColumn::Severity && code.value != SummaryColumn::Remark)
            columns.push_back(code.value);
    return columns;
}

struct BareCell {
    QByteArray text;
    double number = 0;
};
using BareRow = std::array<BareCell, 18>;

BareRow bare(const SummaryMatter& matter, int row) {
    const auto day = [](QDate date) { return BareCell{{}, date.isValid() ? static_cast<double>(QDate(1899, 12, 30).daysTo(date)) : 0}; };
    const auto text = [](const QString& words) { return BareCell{words.toUtf8(), 0}; };
    return {BareCell{{}, static_cast<double>(row)},
            text(matter.number),
            BareCell{{}, static_cast<double>(matter.ordinal)},
            text(matter.department),
            text(matter.source),
            text(matter.category),
            text(matter.problem),
            text(matter.requirement),
            day(matter.issued),
            day(matter.due),
            text(matter.leader),
            text(matter.person),
            text(matter.measures.join(u'\n')),
            text(matter.progress),
            text(matter.state),
            day(matter.completed),
            day(matter.closed),
            BareCell{{}, static_cast<double>(matter.overdueDays)}};
}

qint64 bareLoop(const QString& path, const std::vector<BareRow>& rows) {
    QElapsedTimer timer;
    timer.start();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "a");
    lxw_format* format = workbook_add_format(book);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_text_wrap(format);
    lxw_row_t at = 0;
    for (const BareRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            if (!row[i].text.isEmpty())
                worksheet_write_string(sheet, at, static_cast<lxw_col_t>(i), row[i].text.constData(), format);
            else
                worksheet_write_number(sheet, at, static_cast<lxw_col_t>(i), row[i].number, format);
        ++at;
    }
    workbook_close(book);
    return timer.elapsed();
}

double ratio(qint64 ours, qint64 theirs) { return static_cast<double>(ours) / static_cast<double>(std::max<qint64>(1, theirs)); }

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::puts("duban_exchange_bench FILE.duban");
        return 2;
    }
    auto office = Office::open(QString::fromLocal8Bit(argv[1]), OpenMode::ReadOnly, systemClock);
    if (!office) {
        std::puts(qPrintable(sentence(office.error())));
        return 3;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("台账.xlsx"));
    const long idle = peakMiB();
    const SummaryWish wish{SummaryKind::Ledger, {.asOf = QDate(2026, 11, 20)}, {}, std::nullopt, eighteen()};
    QElapsedTimer timer;
    timer.start();
    auto summary = buildSummary(**office, wish, quiet);
    const auto written = summary ? writeSummaryWorkbook(path, *summary, quiet) : Result<qint64>(summary.error());
    const qint64 exported = timer.elapsed();
    const long most = peakMiB();
    if (!written) {
        std::puts(qPrintable(sentence(written.error())));
        return 1;
    }
    std::vector<BareRow> rows;
    auto again = buildSummary(**office, wish, quiet);
    (void)again->lists[0].source->each([&](const SummaryMatter& matter) -> Result<> {
        rows.push_back(bare(matter, static_cast<int>(rows.size()) + 1));
        return {};
    });
    const qint64 loop = bareLoop(folder.filePath(QStringLiteral("bare.xlsx")), rows);
    rows = {};
    std::printf("export of %lld matters x 18: %lld ms, bare loop %lld ms: %.2f times; %ld MiB above the idle program\n",
                static_cast<long long>(*written), static_cast<long long>(exported), static_cast<long long>(loop), ratio(exported, loop),
                most - idle);
    timer.restart();
    auto preview = ImportService(**office).preview({path}, {}, QDate(2026, 11, 20), quiet);
    const qint64 read = timer.elapsed();
    if (!preview)
        std::puts(qPrintable(sentence(preview.error())));
    timer.restart();
    QProcess soffice;
    soffice.start(QStringLiteral("soffice"), {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                                              QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
                                              QStringLiteral("--outdir"), folder.path(), path});
    soffice.waitForFinished(-1);
    const qint64 theirs = timer.elapsed();
    std::printf("preview of %zu rows: %lld ms, LibreOffice %lld ms: %.2f times\n", preview ? preview->reading.rows.size() : 0,
                static_cast<long long>(read), static_cast<long long>(theirs), ratio(read, theirs));
    return 0;
}
