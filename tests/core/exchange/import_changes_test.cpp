// A growing ledger comes again: differences field by field, taken by choice; what was learned is used the next time.
#include "core/temp_office.h"
#include "exchange/import_service.h"
#include "slips/slip_service.h"

#include <QFile>

using namespace duban;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

const QString header = s("编号,交办日期,承办单位,问题类别,存在问题,整改时限,整改措施,整改进展,完成日期,是否销号,销号日期,备注,内部备忘\n");
const QString firstRow = s("江效交〔2026〕5号,2026-3-5,市教育局,营商环境,窗口只收现金。,2026-3-26,,,,否,,,老张跟\n");

class Desk {
public:
    ImportPreview read(const QString& text, const ImportWishes& wishes = {}) {
        QFile file(m_office.folder() + s("/台账.csv"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        NoProgress quiet;
        auto preview = service().preview({file.fileName()}, wishes, QDate(2026, 11, 20), quiet);
        INFO((preview ? QString() : sentence(preview.error())).toStdString());
        REQUIRE(preview);
        return *preview;
    }
    std::optional<BatchId> take(ImportPreview preview) {
        NoProgress quiet;
        for (LedgerRow& row : preview.reading.rows)
            row.take = row.status == LedgerRowStatus::Changed && row.canTake();
        auto batch = service().commit(preview, clerk, QDate(2026, 11, 20), quiet);
        INFO((batch ? QString() : sentence(batch.error()) + batch.error().detail).toStdString());
        REQUIRE(batch);
        return *batch;
    }
    SlipView slip() {
        auto view = SlipService(m_office.office()).view(s("江效交〔2026〕5号"), QDate(2026, 11, 20));
        REQUIRE(view);
        return *view;
    }
    ImportService service() { return ImportService(m_office.office()); }
    Office& office() { return m_office.office(); }

private:
    TempOffice m_office;
};

QStringList changesOf(const LedgerRow& row) {
    QStringList list;
    for (const LedgerChange& change : row.changes)
        list << QStringLiteral("%1: %2 -> %3%4").arg(change.field, change.before, change.after, change.takeable ? QString() : s(" !"));
    return list;
}

} // namespace

TEST_CASE("a row that went on is previewed field by field, and its new facts are taken when chosen") {
    Desk desk;
    REQUIRE(desk.take(desk.read(header + firstRow)));
    const QString later =
        s("江效交〔2026〕5号,2026-3-5,市教育局,营商环境,窗口只收现金。,2026-4-2,1、装扫码机；2、培训,已装扫码机,2026-3-30,是,2026-4-1,,\n");
    ImportPreview preview = desk.read(header + later);
    REQUIRE(preview.reading.rows[0].status == LedgerRowStatus::Changed);
    CHECK(changesOf(preview.reading.rows[0]) == QStringList{s("deadline: 2026-03-26 -> 2026-04-02"), s("measures:  -> 装扫码机\n培训"),
                                                            s("progress:  -> 已装扫码机"), s("completed_on:  -> 2026-03-30"),
                                                            s("closed: 否 -> 是"), s("closed_on:  -> 2026-04-01")});
    NoProgress quiet;
    CHECK(*desk.service().commit(preview, clerk, QDate(2026, 11, 20), quiet) == std::nullopt); // nothing chosen, nothing taken
    REQUIRE(desk.take(preview));
    const Matter matter = desk.slip().matters.front().matter;
    CHECK(matter.life.state == MatterState::Closed);
    CHECK(matter.life.dueOn == QDate(2026, 4, 2));
    CHECK(matter.life.submittedOn == QDate(2026, 3, 30));
    CHECK(matter.life.closedOn == QDate(2026, 4, 1));
    CHECK(matter.table.progress == s("已装扫码机"));
    CHECK(desk.slip().matters.front().measures.size() == 2);
    CHECK(desk.slip().slip.state == SlipState::Finished);
    CHECK(desk.read(header + later).reading.rows[0].status == LedgerRowStatus::Duplicate);
}

TEST_CASE("what a list cannot change is shown and not taken") {
    Desk desk;
    REQUIRE(desk.take(
        desk.read(header + s("江效交〔2026〕5号,2026-3-5,市教育局,营商环境,窗口只收现金。,2026-3-26,,,2026-3-20,是,2026-3-21,,\n"))));
    const ImportPreview preview = desk.read(header + firstRow);
    CHECK(changesOf(preview.reading.rows[0]) ==
          QStringList{s("completed_on: 2026-03-20 ->  !"), s("closed: 是 -> 否 !"), s("closed_on: 2026-03-21 ->  !")});
    CHECK_FALSE(preview.reading.rows[0].canTake());
}

TEST_CASE("a slip that has grown gets its new matter, a reworded problem keeps its matter") {
    Desk desk;
    REQUIRE(desk.take(desk.read(header + firstRow)));
    const QString second = s("江效交〔2026〕5号,2026-3-5,市教育局,营商环境,办事指南与网上公布的不一致。,2026-3-26,,,,否,,,\n");
    const QString reworded = s("江效交〔2026〕5号,2026-3-5,市教育局,营商环境,服务窗口只收现金。,2026-3-26,,,,否,,,\n");
    const ImportPreview preview = desk.read(header + reworded + second);
    CHECK(changesOf(preview.reading.rows[0]) == QStringList{s("problem: 窗口只收现金。 -> 服务窗口只收现金。")});
    CHECK(changesOf(preview.reading.rows[1]) == QStringList{s("matter:  -> 办事指南与网上公布的不一致。")});
    const auto batch = desk.take(preview);
    REQUIRE(desk.slip().matters.size() == 2);
    CHECK(desk.slip().matters[0].matter.body.problem == s("服务窗口只收现金。"));
    CHECK(desk.slip().matters[1].matter.life.dueOn == QDate(2026, 3, 26));
    const auto undone = desk.service().undo(*batch, clerk, QDate(2026, 11, 20));
    REQUIRE_FALSE(undone); // it changed a matter of the first import
    CHECK(undone.error().code == s("exchange.changes_stay"));
    CHECK(desk.service().undo(BatchId(1), clerk, QDate(2026, 11, 20)).error().code == s("exchange.worked_since"));
}

TEST_CASE("a mapping that names a header which is not there is refused with its name") {
    Desk desk;
    QFile file(desk.office().database().path() + s(".csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((header + firstRow).toUtf8());
    file.close();
    NoProgress quiet;
    ImportWishes wishes;
    wishes.mapping.columns.insert(LedgerField::Problem, s("问题表征"));
    const auto refused = desk.service().preview({file.fileName()}, wishes, QDate(2026, 11, 20), quiet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == s("exchange.mapping_header"));
    CHECK(refused.error().args.first() == s("问题表征"));
}

TEST_CASE("words and layouts that were learned once are used the next time, and a column may be kept as a note") {
    Desk desk;
    const QString odd = s(
        "编号,交办日期,对象,问题类别,情形,整改时限,是否销号,内部备忘\n江效交〔2026〕5号,2026-3-5,教体口,放管服,只收现金。,2026-3-26,没,老张跟\n");
    ImportWishes wishes;
    wishes.mapping.columns = {{LedgerField::Department, s("对象")}, {LedgerField::Problem, s("情形")}};
    wishes.mapping.notes = {s("内部备忘")};
    const ImportPreview first = desk.read(odd, wishes);
    CHECK(first.reading.rows[0].errors.size() == 3);
    ImportRules rules(desk.office());
    REQUIRE(rules.learn(LedgerField::Department, s("教体口"), s("ZF03"), clerk));
    REQUIRE(rules.learn(LedgerField::Category, s("放管服"), s("营商环境"), clerk));
    REQUIRE(rules.learn(LedgerField::Closed, s("没"), s("否"), clerk));
    SheetRow row;
    int column = 0;
    for (const QString& text : odd.section(u'\n', 0, 0).split(u','))
        row.cells.push_back({++column, CellType::Text, text, 0, {}});
    REQUIRE(rules.rememberLayout(layoutKey(row), s("台账.csv"), wishes.mapping, clerk));
    const ImportPreview again = desk.read(odd); // nobody says anything now
    REQUIRE(again.reading.rows.size() == 1);
    CHECK(again.reading.rows[0].errors.empty());
    CHECK(again.reading.rows[0].values.department == s("ZF03"));
    CHECK(again.reading.rows[0].values.category == s("营商环境"));
    CHECK(again.reading.rows[0].values.remark == s("内部备忘：老张跟"));
}

TEST_CASE("a cell that is written anew in the preview is checked like one of the ledger") {
    Desk desk;
    const QString wrong = s("江效交〔2026〕5号,2026-3-5,市教育厅,营商环境,窗口只收现金。,2026-3-26,,,,否,,,\n");
    CHECK(desk.read(header + wrong).reading.rows[0].status == LedgerRowStatus::Rejected);
    ImportWishes wishes;
    wishes.corrections[{s("台账"), 2}] = {{LedgerField::Department, s("市教育局")}, {LedgerField::Deadline, s("15个工作日")}};
    const ImportPreview mended = desk.read(header + wrong, wishes);
    CHECK(mended.reading.rows[0].status == LedgerRowStatus::Accepted);
    CHECK(mended.reading.rows[0].values.deadline->workdays == 15);
}
