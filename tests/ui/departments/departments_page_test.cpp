#include "departments/department_model.h"
#include "departments/departments_page.h"

#include "departments/department_service.h"
#include "departments/unit_repeats_list.h"
#include "forms/date_edit.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "overview/due_list.h"
#include "simulate/sample.h"
#include "slips/slip_service.h"
#include "theme/link.h"
#include "ui/navigator_script.h"
#include "ui/user.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace duban;
using namespace duban::test;

namespace {

struct Opened {
    Opened() : desk(office.office()), page(desk.session) {
        page.resize(1366 - 184, 768 - 120);
        page.show();
        page.activateWindow();
        page.activate();
        REQUIRE(desk.navigator.errors.isEmpty());
    }
    void press(const char* name) {
        QPushButton* found = nullptr;
        for (auto* button : page.findChildren<QPushButton*>(s(name)))
            if (button->isVisible())
                found = button;
        INFO(name);
        REQUIRE(found != nullptr);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    DepartmentForm& form() {
        DepartmentForm* found = nullptr;
        for (auto* form : page.findChildren<DepartmentForm*>())
            if (form->isVisible())
                found = form;
        REQUIRE(found != nullptr);
        return *found;
    }
    void type(const char* field, const char* text) {
        auto* edit = qobject_cast<QLineEdit*>(form().row(s(field))->field());
        REQUIRE(edit != nullptr);
        edit->setFocus();
        edit->selectAll();
        typeText(edit, s(text));
    }
    QString shown(const char* code, DepartmentColumn column) {
        const int row = page.units().rowOf(s(code));
        return row < 0 ? s("(none)") : page.units().index(row, static_cast<int>(column)).data().toString();
    }
    TempOffice office;
    PageDesk desk;
    DepartmentsPage page;
};

} // namespace

TEST_CASE("units stand by group in the order of the list, each group under its heading") {
    Opened at;
    auto units = DepartmentService(at.office.office()).all();
    auto groups = DepartmentService(at.office.office()).groups();
    REQUIRE((units && groups));
    CHECK(at.page.units().unitCount() == static_cast<int>(units->size()));
    QStringList expected, found;
    for (const Group& group : *groups)
        for (const Department& unit : *units)
            if (unit.body.groupName == group.name)
                expected << unit.body.code;
    int headings = 0;
    for (int row = 0; row < at.page.units().rowCount(); ++row)
        if (const Department* unit = at.page.units().at(row))
            found << unit->body.code;
        else
            ++headings;
    CHECK(found == expected);
    CHECK(headings == static_cast<int>(groups->size()));
}

TEST_CASE("no unit's name is cut off in a window 1366 wide") {
    Opened at;
    auto* table = at.page.findChild<QTableView*>();
    QCoreApplication::processEvents();
    const int room = table->columnWidth(static_cast<int>(DepartmentColumn::Name)) - 16;
    for (int row = 0; row < at.page.units().rowCount(); ++row)
        if (const Department* unit = at.page.units().at(row)) {
            INFO(unit->body.name.toStdString());
            CHECK(table->fontMetrics().horizontalAdvance(unit->body.name) <= room);
        }
}

TEST_CASE("a renamed unit shows its new name and keeps the old one as an alias") {
    Opened at;
    at.page.select(s("ZF02"));
    const QString before = at.shown("ZF02", DepartmentColumn::Name);
    at.press("rename");
    at.type("name", "江州市发展改革和数据局");
    at.type("shortName", "市发改数据局");
    at.press("save");
    CHECK(at.shown("ZF02", DepartmentColumn::Name) == s("江州市发展改革和数据局"));
    CHECK(at.shown("ZF02", DepartmentColumn::Aliases).contains(before));
    CHECK(at.desk.navigator.told.size() == 1);
}

TEST_CASE("a unit ends with its successor, and both show up in the list") {
    Opened at;
    at.page.select(s("ZF02"));
    at.press("end");
    at.press("save"); // without a day
    CHECK_FALSE(at.form().row(s("validTo"))->error().isEmpty());
    at.type("validTo", "2026-06-30");
    at.type("successorCode", "ZF03");
    QTest::keyClick(at.form().row(s("successorCode"))->field(), Qt::Key_Return);
    at.press("save");
    CHECK(at.shown("ZF02", DepartmentColumn::Validity).contains(s("2026-06-30")));
    CHECK(at.shown("ZF02", DepartmentColumn::Successor) == at.shown("ZF03", DepartmentColumn::ShortName));
    bool offered = false;
    for (auto* button : at.page.findChildren<QPushButton*>(s("end")))
        offered = offered || button->isVisible();
    CHECK_FALSE(offered); // what has ended cannot end again
}

TEST_CASE("a refused unit keeps its form, with the reason beside the field") {
    Opened at;
    at.page.headerActions().last()->trigger();
    at.type("name", "江州市新设局");
    at.press("save");
    CHECK_FALSE(at.form().row(s("code"))->error().isEmpty());
    at.type("code", "ZF02");
    at.type("shortName", "市新设局");
    auto* group = at.form().row(s("groupName"))->field();
    group->setFocus();
    group->setProperty("currentIndex", 0);
    at.press("save");
    CHECK(at.form().row(s("code"))->error().contains(s("ZF02")));
    at.type("code", "ZF98");
    at.press("save");
    CHECK(at.shown("ZF98", DepartmentColumn::Name) == s("江州市新设局"));
}

TEST_CASE("searching finds a unit by an alias and says so when there is none") {
    Opened at;
    auto* search = at.page.findChild<QLineEdit*>();
    search->setFocus();
    typeText(search, s("市人大常委会机关"));
    CHECK(at.page.units().unitCount() == 1);
    CHECK(at.page.units().rowOf(s("DQ03")) == 1);
    typeText(search, s("没有"));
    CHECK(at.page.units().unitCount() == 0);
    CHECK_FALSE(at.page.findChild<QTableView*>()->isVisible());
    search->clear();
    CHECK(at.page.units().unitCount() > 80);
}

TEST_CASE("a list that is imported again brings nothing new, and one with a new unit brings one") {
    Opened at;
    at.desk.prompts.file = QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/departments.csv");
    at.page.headerActions().front()->trigger();
    REQUIRE(at.desk.navigator.told.size() == 1);
    const int before = at.page.units().unitCount();
    at.desk.prompts.file = at.office.folder() + s("/新增.csv");
    QFile file(at.desk.prompts.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("编码,单位名称,简称,组别\nZF99,江州市试验局,市试验局,政府部门\n");
    file.close();
    at.page.headerActions().front()->trigger();
    CHECK(at.desk.navigator.errors.isEmpty());
    CHECK(at.page.units().unitCount() == before + 1);
}

TEST_CASE("open matters of a unit are one click away, as many as the list says, and nothing English stands on the page") {
    const QTemporaryDir folder;
    const FixedClock clock(sampleDay);
    NoProgress progress;
    auto office = makeSample(folder.filePath(QStringLiteral("示例.duban")), clock, progress);
    REQUIRE(office);
    PageDesk desk(**office);
    DepartmentsPage page(desk.session);
    page.resize(1182, 648);
    page.show();
    page.activate();
    for (int row = 0; row < page.units().rowCount(); ++row) {
        const Department* unit = page.units().at(row);
        if (unit == nullptr || page.units().openOf(unit->body.code) == 0)
            continue;
        const qint64 open = page.units().openOf(unit->body.code);
        page.select(unit->body.code);
        for (Link* link : page.findChildren<Link*>(s("open-matters")))
            if (link->isVisible())
                QTest::mouseClick(link, Qt::LeftButton);
        REQUIRE(desk.navigator.filters.size() == 1);
        auto count = mattersOf(**office, sampleDay).count(desk.navigator.filters.front());
        REQUIRE(count);
        CHECK(*count == open);
        break;
    }
    CHECK(desk.navigator.filters.size() == 1);
    if (isTranslated("duban::DepartmentsPage", "Units and groups"))
        CHECK(englishWords(page, QStringLiteral("[A-Z]{2}\\d+|CSV")).join(QLatin1Char('|')) == QString());
    CHECK(page.minimumSizeHint().width() <= 1366 - 184);
}

TEST_CASE("a unit's page lists its repeated problems with links to the matters") {
    Opened opened;
    SlipService service(opened.office.office());
    const auto issue = [&](QDate on) {
        SlipDraft draft;
        draft.lead = s("ZF02");
        MatterDraft matter;
        matter.problem = s("不动产登记窗口午间无人值守，群众排队超过一小时");
        matter.category = s("办事不规范");
        matter.limit.days = 15;
        draft.matters = {matter};
        QString ref = service.draft(draft, clerk, on)->ref();
        for (const Verb verb : {Verb::Propose, Verb::Approve, Verb::Issue}) {
            StepInput step;
            step.verb = verb;
            ref = service.act(ref, step, verb == Verb::Approve ? leader : clerk, on)->slip.ref();
        }
        return service.view(ref, on)->matters.front().matter.id;
    };
    issue(QDate(2026, 2, 2));
    const MatterId again = issue(QDate(2026, 5, 6));
    opened.page.select(s("ZF02"));
    const auto list = [&] {
        UnitRepeatsList* shown = nullptr;
        for (auto* one : opened.page.findChildren<UnitRepeatsList*>())
            shown = one->isVisible() ? one : shown;
        return shown;
    };
    REQUIRE(QTest::qWaitFor([&] { return list() != nullptr && list()->list().has_value(); }, 5000));
    CHECK(list()->list()->repeats.size() == 1);
    const auto links = list()->findChildren<Link*>();
    REQUIRE(links.size() == 1);
    CHECK(links.front()->text() == s("江效交〔2026〕2号/1"));
    QTest::mouseClick(links.front(), Qt::LeftButton);
    CHECK(opened.desk.navigator.matters == std::vector<qint64>{again.value()});
}
