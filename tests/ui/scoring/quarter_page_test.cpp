#include "forms/choice.h"
#include "forms/date_edit.h"
#include "forms/department_picker.h"
#include "scoring/figure_strip.h"
#include "scoring/quarter_page.h"
#include "scoring/ranking_table.h"
#include "scoring/unit_sheet.h"

#include "scoring/report_words.h"
#include "scoring/scoring_service.h"
#include "simulate/sample.h"
#include "slips/slip_service.h"
#include "theme/link.h"
#include "ui/navigator_script.h"
#include "ui/user.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace duban;
using namespace duban::test;

namespace {

Office& sampleOffice() {
    static const QTemporaryDir folder;
    static const FixedClock clock(sampleDay);
    static NoProgress progress;
    static auto office = makeSample(folder.filePath(QStringLiteral("示例.duban")), clock, progress);
    REQUIRE(office);
    return **office;
}

struct Opened {
    Opened() : desk(sampleOffice()), page(desk.session) {
        page.resize(1366 - 184, 768 - 120);
        page.show();
        page.activate();
        REQUIRE(desk.navigator.errors.isEmpty());
    }
    const RankingTable& ranking() const { return *page.findChild<RankingTable*>(); }
    /// The first unit of the shown sheet that lost points by a matter, and its group's tab.
    const SheetUnit& deducted() {
        for (std::size_t group = 0; group < page.sheet().groups.size(); ++group)
            for (const SheetUnit& unit : page.sheet().groups[group].units)
                for (const SheetLine& line : unit.lines)
                    if (line.matter) {
                        page.findChild<QTabBar*>()->setCurrentIndex(static_cast<int>(group));
                        return unit;
                    }
        FAIL("no unit with a deduction");
        return page.sheet().groups.front().units.front();
    }
    PageDesk desk;
    QuarterPage page;
};

} // namespace

TEST_CASE("the quarter page shows the sheet that the service computes, group by group") {
    Opened at;
    at.page.setQuarter(Quarter(2026, 1));
    auto sheet = ScoringService(sampleOffice()).score(Quarter(2026, 1), sampleDay);
    REQUIRE(sheet);
    CHECK(at.page.sheet() == *sheet);
    auto* tabs = at.page.findChild<QTabBar*>();
    REQUIRE(tabs->count() == static_cast<int>(sheet->groups.size()));
    auto* figures = at.page.findChild<FigureStrip*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const SheetGroup& group = sheet->groups[static_cast<std::size_t>(tab)];
        CHECK(tabs->tabText(tab) == QStringLiteral("%1 %2").arg(group.name).arg(group.units.size()));
        CHECK(at.ranking().ranking().rowCount() == static_cast<int>(group.units.size()));
        CHECK(figures->figure(0) == QString::number(group.figures.count));
        if (group.figures.count > 0)
            CHECK(figures->figure(1) == group.figures.average.text());
    }
}

TEST_CASE("a line of a unit's sheet leads to an existing event of its matter") {
    Opened at;
    at.page.setQuarter(Quarter(2026, 1));
    const SheetUnit& unit = at.deducted();
    at.page.showUnit(unit.code);
    const auto links = at.page.findChildren<Link*>(s("fact"));
    qsizetype lines = 0;
    for (const SheetLine& line : unit.lines)
        lines += line.matter ? 1 : 0;
    REQUIRE(links.size() == lines);
    for (Link* link : links)
        QTest::mouseClick(link, Qt::LeftButton);
    REQUIRE(at.desk.navigator.events.size() == lines);
    for (qsizetype i = 0; i < lines; ++i) {
        auto view = SlipService(sampleOffice()).viewOfMatter(MatterId(at.desk.navigator.matters[static_cast<std::size_t>(i)]), sampleDay);
        REQUIRE(view);
        bool found = false;
        for (const MatterView& matter : view->matters)
            for (const Event& event : matter.history)
                found = found || event.uuid == at.desk.navigator.events[i];
        CHECK(found);
    }
}

TEST_CASE("clicking a unit and moving with the arrow keys shows its sheet") {
    Opened at;
    auto* table = at.page.findChild<RankingTable*>();
    REQUIRE(table->ranking().rowCount() > 2);
    const QModelIndex third = table->model()->index(2, static_cast<int>(RankingColumn::Unit));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(third).center());
    const auto titled = [&](int row) {
        for (const auto* label : at.page.findChild<UnitSheet*>()->findChildren<QLabel*>())
            if (label->text() == table->ranking().at(row).name)
                return true;
        return false;
    };
    CHECK(titled(2));
    QTest::keyClick(table, Qt::Key_Up);
    CHECK(titled(1));
}

TEST_CASE("the header leads to the report of the chosen quarter and offers the export") {
    Opened at;
    auto* quarters = at.page.findChild<QComboBox*>();
    REQUIRE(quarters->count() == 4); // the sample year begins in January, its day lies in November
    for (auto* button : at.page.findChildren<QPushButton*>())
        if (button->accessibleName() == QuarterPage::tr("Quarter before"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(at.page.quarter() == Quarter(2026, 3));
    std::optional<Quarter> wanted;
    QObject::connect(&at.page, &QuarterPage::exportWanted, &at.page, [&](Quarter quarter) { wanted = quarter; });
    at.page.headerActions().last()->trigger();
    at.page.headerActions().at(1)->trigger();
    CHECK(at.desk.navigator.previews == QStringList{s("report 2026Q3")});
    CHECK(wanted == Quarter(2026, 3));
}

TEST_CASE("what must be said beside the figures is said, in words, and nothing English stands on the page") {
    Opened at;
    QStringList shown;
    for (const auto* label : at.page.findChildren<QLabel*>())
        shown << label->text();
    const QStringList notes = notesOf(at.page.sheet());
    if (at.page.sheet().scaled())
        CHECK(shown.contains(notes.join(QLatin1Char('\n'))));
    if (isTranslated("duban::QuarterPage", "Quarterly assessment"))
        CHECK(englishWords(at.page, QStringLiteral("[A-Z]{2}\\d+|Excel")).join(QLatin1Char('|')) == QString());
    CHECK(at.page.minimumSizeHint().width() <= 1366 - 184);
}

TEST_CASE("with many matters the quarter is scored beside the window, and the last question wins") {
    Opened at;
    at.page.setMany(0);
    const QuarterSheet before = at.page.sheet();
    at.page.setQuarter(Quarter(2026, 1));
    CHECK(at.page.sheet() == before); // the window has not waited
    at.page.setQuarter(Quarter(2026, 2));
    REQUIRE(QTest::qWaitFor([&] { return at.page.sheet().quarter == Quarter(2026, 2) && !at.desk.jobs.busy(); }, 30000));
    auto sheet = ScoringService(sampleOffice()).score(Quarter(2026, 2), sampleDay);
    REQUIRE(sheet);
    CHECK(at.page.sheet() == *sheet);
    CHECK(at.desk.navigator.errors.isEmpty());
}

TEST_CASE("names of units and of groups are whole in a window 1366 wide") {
    Opened at;
    QCoreApplication::processEvents();
    auto* table = at.page.findChild<RankingTable*>();
    const int room = table->columnWidth(static_cast<int>(RankingColumn::Unit)) - 16;
    auto* tabs = at.page.findChild<QTabBar*>();
    CHECK(tabs->sizeHint().width() <= tabs->width());
    for (const SheetGroup& group : at.page.sheet().groups)
        for (const SheetUnit& unit : group.units) {
            INFO(unit.name.toStdString());
            CHECK(table->fontMetrics().horizontalAdvance(unit.name) <= room);
        }
}

TEST_CASE("a quarter goes its way in the window: announced, objected to, answered, published, each step with what stands against it") {
    const QTemporaryDir folder;
    const FixedClock clock(sampleDay);
    NoProgress quiet;
    auto office = makeSample(folder.filePath(QStringLiteral("示例.duban")), clock, quiet);
    REQUIRE(office);
    PageDesk desk(**office);
    QuarterPage page(desk.session);
    page.resize(1182, 648);
    page.show();
    page.activate();
    const auto step = [&](const char* name) {
        for (QAction* action : page.headerActions())
            if (action->menu() != nullptr)
                for (QAction* one : action->menu()->actions())
                    if (one->text() == s(name))
                        return one;
        FAIL(name);
        return static_cast<QAction*>(nullptr);
    };
    const auto dialog = [&] { return page.findChild<QuarterStepDialog*>(); };
    const auto go = [&] { QTest::mouseClick(dialog()->findChild<QPushButton*>(s("go")), Qt::LeftButton); };
    CHECK_FALSE(step("公示本季度…")->isEnabled());
    CHECK(step("公示本季度…")->toolTip() == s("本季度尚未结束。"));

    page.setQuarter(Quarter(2026, 2));
    CHECK_FALSE(step("通报本季度…")->isEnabled());
    step("公示本季度…")->trigger();
    dialog()->findChild<DateEdit*>()->setDate(QDate(2026, 11, 10));
    go();
    CHECK(page.sheet().status == SheetStatus::Announced);
    QTest::qWait(0);

    step("登记异议…")->trigger();
    go(); // nothing filled in yet
    CHECK_FALSE(dialog()->refusal().isEmpty());
    dialog()->findChild<DepartmentPicker*>()->setCode(s("ZF11"));
    dialog()->findChild<QPlainTextEdit*>()->setPlainText(s("当日系统停机"));
    dialog()->findChild<DateEdit*>()->setDate(QDate(2026, 11, 12));
    go();
    QTest::qWait(0);
    REQUIRE(step("答复异议…")->isEnabled());

    step("答复异议…")->trigger();
    const auto choices = dialog()->findChildren<Choice*>();
    REQUIRE(choices.size() == 4); // objection, decision, line, approver
    choices.at(1)->setValue(s("采纳"));
    REQUIRE(choices.at(2)->count() == 2);
    choices.at(2)->setCurrentIndex(0);
    choices.at(3)->setCurrentIndex(0);
    dialog()->findChild<QPlainTextEdit*>()->setPlainText(s("系统停机属实"));
    go();
    QTest::qWait(0);
    CHECK(page.sheet().unit(s("ZF11"))->lines.front().points == Points());

    step("通报本季度…")->trigger();
    go();
    QTest::qWait(0);
    CHECK(page.sheet().status == SheetStatus::Published);
    CHECK(desk.navigator.errors.isEmpty());
    CHECK_FALSE(step("人工计分…")->isEnabled());
    CHECK(step("更正已通报结果…")->isEnabled());
}
