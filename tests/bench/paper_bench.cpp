// A thousand slips as one PDF job (批量打印): pages a second of one core, and memory beyond the first twenty.
// build/release/bin/duban_paper_bench [slips]
#include "documents/pdf_writer.h"
#include "paper/words.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace duban;

namespace {

class Slips final : public PaperSource {
public:
    explicit Slips(int count) : m_count(count) {}
    [[nodiscard]] qint64 expected() const override { return m_count; }
    Result<std::optional<Paper>> next() override {
        if (m_made == m_count)
            return std::optional<Paper>();
        Paper paper;
        paper.form = PageForm::Letter;
        paper.head.mark = QStringLiteral("江州市效能办");
        paper.head.number = QStringLiteral("江效交〔2026〕%1号").arg(++m_made);
        paper.head.title = QStringLiteral("问题交办单");
        Table table;
        table.columnWeights = {20, 50, 20, 66};
        for (int i = 0; i < 4; ++i) {
            table.rows.push_back(
                wideRow(QStringLiteral("问题"), QStringLiteral("窗口工作日上午无人在岗，群众多次往返。").repeated(4 + i), 4));
            table.rows.push_back(pairRow(QStringLiteral("类别"), QStringLiteral("办事不规范"), QStringLiteral("时限"),
                                         QStringLiteral("15个工作日，至2026年9月30日")));
        }
        paper.body = {table};
        paper.foot = {Rule{0.3, false, true, QStringLiteral("签收回执（沿此线剪下交回）")}, table};
        std::get<Table>(paper.foot.back()).rows.resize(2);
        return std::optional(std::move(paper));
    }

private:
    int m_count;
    int m_made = 0;
};

double residentMiB() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    QTemporaryDir folder;
    NoProgress quiet;
    Slips few(20);
    if (!writePdf(few, folder.filePath(QStringLiteral("few.pdf")), nullptr, quiet))
        return 1;
    const double before = residentMiB();
    const std::clock_t began = std::clock();
    Slips many(count);
    const auto pages = writePdf(many, folder.filePath(QStringLiteral("many.pdf")), nullptr, quiet);
    const double seconds = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
    const double more = residentMiB() - before;
    if (!pages)
        return 1;
    std::printf("%d pages, %.0f pages a second of one core (at least 100), %.1f MiB more (at most 64)\n", *pages, *pages / seconds, more);
    return *pages / seconds >= 100 && more <= 64 ? 0 : 1;
}
