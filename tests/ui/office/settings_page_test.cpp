#include "office/settings_page.h"

#include "forms/choice.h"
#include "forms/form_row.h"
#include "office/office_service.h"
#include "office/setting_words.h"
#include "office/settings_section.h"
#include "slips/slip_service.h"
#include "theme/link.h"
#include "ui/navigator_script.h"
#include "ui/user.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace duban;
using namespace duban::test;

namespace {

const QDate today(2026, 12, 10);

/// The parts in the order of the page.
enum Part { Names, Words, Limits, Ladder, Gate, Numbers, Sources, Categories, Severities, Phrases, Persons, Contacts, Staff, Year };

struct Opened {
    Opened() : office(today), desk(office.office()), page(desk.session) {
        page.resize(1182, 648);
        page.show();
        page.activate();
    }
    void open(Part part) {
        page.parts()->setFocus();
        QTest::keyClick(page.parts(), Qt::Key_Home);
        for (int i = 0; i < part; ++i)
            QTest::keyClick(page.parts(), Qt::Key_Down);
        REQUIRE(page.parts()->currentRow() == part);
    }
    SettingsSection& section() { return *page.current(); }
    FieldForm& form() { return *section().form(); }
    void row(const QString& first) {
        auto* table = section().table();
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == first) {
                QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualItemRect(table->item(row, 0)).center());
                REQUIRE(table->currentRow() == row);
                return;
            }
        FAIL("no such row: " << first.toStdString());
    }
    void type(const char* field, const QString& text) {
        REQUIRE(form().row(s(field)) != nullptr);
        auto* edit = qobject_cast<QLineEdit*>(form().row(s(field))->field());
        REQUIRE(edit != nullptr);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        typeText(edit, text);
    }
    void pick(const char* field, int index) {
        auto* choice = qobject_cast<Choice*>(form().row(s(field))->field());
        REQUIRE(choice != nullptr);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        REQUIRE(choice->currentIndex() == index);
    }
    void press(const char* name) {
        for (auto* button : section().findChildren<QPushButton*>(s(name)))
            if (button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no such button: " << name);
    }
    QString cell(int row, int column) { return section().table()->item(row, column)->text(); }
    TempOffice office;
    PageDesk desk;
    SettingsPage page;
};

} // namespace

TEST_CASE("every setting stands on the page once, with a name of its own") {
    QStringList shown, names;
    for (const SettingGroup& group : settingGroups())
        shown << group.keys;
    for (const QString& key : shown)
        names << settingLabel(key);
    QStringList keys = settingKeys();
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(names.contains(QString()));
    shown.sort();
    keys.sort();
    CHECK(shown == keys);
}

TEST_CASE("each setting is changed at its place, holds from its day, and its change says from what to what") {
    Opened at;
    int part = 0;
    for (const SettingGroup& group : settingGroups()) {
        at.open(static_cast<Part>(part++));
        for (const QString& key : group.keys) {
            INFO(key.toStdString());
            const QString before = settingText(at.office.office().settings(today), key);
            bool isNumber = false;
            const int number = before.toInt(&isNumber);
            const QString value = isNumber ? QString::number(number + 1) : key.endsWith(s("Word")) ? s("新") + before : s("江州新值");
            at.row(settingLabel(key));
            at.type(key.toLatin1().constData(), value);
            at.type("validFrom", s("2027-01-01"));
            at.press("save-value");
            const QString wrong = at.form().row(key)->error();
            CHECK(wrong.toStdString() == "");
            CHECK(settingText(at.office.office().settings(today), key) == before);
            CHECK(settingText(at.office.office().settings(QDate(2027, 1, 1)), key) == value);
            const auto changes = OfficeService(at.office.office()).changesOf(key);
            REQUIRE(changes);
            REQUIRE(changes->size() == 1);
            CHECK(changes->front().what.startsWith(before + s(" → ") + value));
            CHECK(changes->front().actor == clerk.person);
        }
    }
    CHECK(at.desk.navigator.told.size() == settingKeys().size());
    CHECK(at.desk.navigator.errors.isEmpty());
}

TEST_CASE("a value out of its range stays in the form with the reason beside it") {
    Opened at;
    at.open(Ladder);
    at.row(settingLabel(s("yellowDays")));
    at.type("yellowDays", s("10")); // red comes at 10
    at.press("save-value");
    CHECK_FALSE(at.form().row(s("yellowDays"))->error().isEmpty());
    at.type("yellowDays", s("vier"));
    at.press("save-value");
    CHECK_FALSE(at.form().row(s("yellowDays"))->error().isEmpty());
    CHECK(at.office.office().settings(today).yellowDays == 5);
    CHECK(at.desk.navigator.told.isEmpty());
}

TEST_CASE("an entry is added, closed and offered again") {
    Opened at;
    at.open(Sources);
    at.press("add");
    at.type("name", s("市长信箱"));
    at.press("save-item");
    CHECK(at.office.office().namesOn(ListKind::Source, today).contains(s("市长信箱")));
    at.row(s("市长信箱"));
    at.type("validTo", s("2026-12-09"));
    at.press("close");
    CHECK_FALSE(at.office.office().namesOn(ListKind::Source, today).contains(s("市长信箱")));
    CHECK(at.office.office().itemByName(ListKind::Source, s("市长信箱")) != nullptr);
    at.press("reopen");
    CHECK(at.office.office().namesOn(ListKind::Source, today).contains(s("市长信箱")));
}

TEST_CASE("a person is added, and the only clerk cannot be closed before that") {
    Opened at;
    at.open(Persons);
    at.row(s("经办人"));
    at.type("validTo", s("2026-12-31"));
    at.press("save-person");
    CHECK_FALSE(at.desk.navigator.told.size() == 1);
    at.press("add");
    at.type("name", s("赵某"));
    at.pick("role", 0);
    at.press("save-person");
    CHECK(at.desk.navigator.told.size() == 1);
    at.row(s("经办人"));
    at.type("validTo", s("2026-12-31"));
    at.press("save-person");
    CHECK(at.desk.navigator.told.size() == 2);
    CHECK(at.office.office().persons()[0].validTo == QDate(2026, 12, 31));
    CHECK(at.office.office().persons().size() == 3); // nobody is gone
}

TEST_CASE("the next number goes forward with a reason, and the next slip takes it") {
    Opened at;
    at.open(Numbers);
    CHECK(at.cell(0, 0) == s("江效交"));
    CHECK(at.cell(0, 3) == s("1"));
    at.type("next", s("41"));
    at.press("save-series");
    CHECK_FALSE(at.form().row(s("reason"))->error().isEmpty());
    at.type("reason", s("接续纸质登记簿"));
    at.press("save-series");
    CHECK(at.cell(0, 3) == s("41"));
    at.type("next", s("7"));
    at.type("reason", s("倒退"));
    at.press("save-series");
    CHECK_FALSE(at.form().row(s("next"))->error().isEmpty());
    CHECK(at.cell(0, 3) == s("41"));
}

TEST_CASE("a unit's contact is added and closed") {
    Opened at;
    at.open(Contacts);
    at.press("add");
    at.type("name", s("李某"));
    at.type("duty", s("办公室主任"));
    at.type("phone", s("8520"));
    at.press("save-contact");
    REQUIRE(at.section().table()->rowCount() == 1);
    CHECK(at.cell(0, 0) == s("李某"));
    at.press("close");
    CHECK(at.cell(0, 3).endsWith(s("2026-12-10")));
}

TEST_CASE("all open work of a clerk is seen, then handed over with one summary") {
    Opened at;
    REQUIRE(OfficeService(at.office.office()).addPerson(s("赵某"), Role::Clerk, clerk, today));
    SlipDraft draft;
    draft.title = s("窗口服务问题");
    draft.lead = s("ZF02");
    draft.clerk = s("张某");
    draft.matters.emplace_back();
    draft.matters[0].problem = s("办事大厅午间无人值守");
    draft.matters[0].category = s("办事不规范");
    draft.matters[0].limit.days = 15;
    REQUIRE(SlipService(at.office.office()).draft(draft, clerk, today));
    REQUIRE(SlipService(at.office.office()).draft(draft, clerk, today));
    at.open(Staff);
    REQUIRE(at.section().table()->rowCount() == 2);
    auto* to = qobject_cast<Choice*>(at.form().row(s("to"))->field());
    at.pick("to", to->findText(s("赵某")));
    at.press("hand-over");
    CHECK_FALSE(at.form().row(s("reason"))->error().isEmpty());
    at.type("reason", s("轮岗"));
    at.press("hand-over");
    REQUIRE(at.desk.navigator.told.size() == 1);
    CHECK(at.desk.navigator.told.front().contains(s("2")));
    CHECK(SlipService(at.office.office()).view(s("草-1"), today)->slip.body.clerk == s("赵某"));
    CHECK(at.section().table()->rowCount() == 2); // now the new clerk's
}

TEST_CASE("December's list shows what is done and leads to where the rest is done") {
    Opened at;
    at.open(Year);
    auto* table = at.section().table();
    REQUIRE(table->rowCount() == 4);
    const QString openWord = at.cell(1, 1);
    const auto lead = [&] {
        for (Link* link : at.section().findChildren<Link*>(s("lead")))
            if (link->isVisible())
                QTest::mouseClick(link, Qt::LeftButton);
    };
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down); // the calendar of 2027
    lead();
    CHECK(at.desk.navigator.pages == QStringList{s("calendar")});
    REQUIRE(OfficeService(at.office.office()).importHolidays({2027, {{QDate(2027, 1, 1), s("元旦"), true}}, {}}, clerk));
    QTest::keyClick(table, Qt::Key_Down); // the scheme
    at.press("tick");
    CHECK(at.cell(1, 1) != openWord);
    CHECK(at.cell(2, 1).contains(clerk.person));
    CHECK(at.cell(2, 1).contains(s("2026-12-10")));
}

TEST_CASE("no English stands on the settings, and they fit a window 1366 wide") {
    Opened at;
    for (int part = Names; part <= Year; ++part) {
        at.page.showPart(part);
        QCoreApplication::processEvents();
        INFO(at.section().title().toStdString());
        if (isTranslated("ui_office.json"))
            CHECK(englishWords(at.page).join(QLatin1Char('|')) == QString());
        CHECK(at.page.minimumSizeHint().width() <= 1366 - 184);
    }
}
