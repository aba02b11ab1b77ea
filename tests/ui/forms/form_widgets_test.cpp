#include "forms/date_edit.h"
#include "forms/department_list.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "forms/limit_edit.h"

#include "core/temp_office.h"
#include "ui/user.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QPushButton>
#include <QTest>

using namespace duban;

using namespace duban::test;

namespace {

/// A window that has the focus, so that leaving a field means something.
struct Stage {
    QWidget window;
    QVBoxLayout* column = new QVBoxLayout(&window);
    QLineEdit* after = new QLineEdit(&window);
    void open() {
        column->addWidget(after);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};

} // namespace

TEST_CASE("a date field rewrites what was typed when it is left, and counts days with the arrow keys") {
    Stage stage;
    auto* edit = new DateEdit(Calendar::builtIn(), QDate(2026, 2, 12), &stage.window);
    stage.column->addWidget(edit);
    stage.open();
    edit->setFocus();
    typeText(edit, s("3.5"));
    CHECK(edit->date() == QDate(2026, 3, 5));
    QTest::keyClick(edit, Qt::Key_Up);
    CHECK(edit->text() == s("2026-03-06"));
    edit->clear();
    typeText(edit, s("+5"));
    stage.after->setFocus();
    CHECK(edit->text() == s("2026-02-26"));
    edit->setText(s("下周"));
    CHECK(edit->problem().contains(s("下周")));
}

TEST_CASE("an error stands under its field when the field is left, and goes when it is put right") {
    Stage stage;
    auto* edit = new LimitEdit(Calendar::builtIn(), QDate(2026, 3, 2), 60, &stage.window);
    auto* row = new FormRow(s("时限"), edit, true, &stage.window);
    row->setCheck([edit] { return edit->problem(); });
    stage.column->addWidget(row);
    stage.open();
    edit->setFocus();
    typeText(edit->line(), s("61"));
    CHECK(row->error().isEmpty());
    stage.after->setFocus();
    CHECK(row->error().contains(s("60")));
    CHECK(edit->line()->property("wrong").toBool());
    edit->setFocus();
    edit->line()->clear();
    typeText(edit->line(), s("15"));
    stage.after->setFocus();
    CHECK(row->error().isEmpty());
    CHECK(edit->limit() == Limit{15, std::nullopt});
    CHECK(edit->line()->text() != s("15")); // rewritten as working days
}

TEST_CASE("a unit is found by any part of its names, and Enter takes the top hit") {
    TempOffice office;
    const auto matcher = DepartmentService(office.office()).matcher();
    REQUIRE(matcher);
    Stage stage;
    auto* picker = new DepartmentPicker(*matcher, QDate(2026, 3, 2), &stage.window);
    stage.column->addWidget(picker);
    stage.open();
    picker->setFocus();
    typeText(picker, s("监委"));
    CHECK(picker->code().isEmpty());
    QTest::keyClick(picker, Qt::Key_Return);
    CHECK(picker->code() == s("DQ01"));
    CHECK(picker->text() == s("市纪委监委"));
    picker->selectAll();
    typeText(picker, s("dq02"));
    QTest::keyClick(picker, Qt::Key_Return);
    CHECK(picker->code() == s("DQ02"));
    CHECK(picker->text() == s("市委办"));
    picker->selectAll();
    typeText(picker, s("市人大常委会机关")); // an alias, and the field is simply left
    picker->completer()->popup()->hide();
    stage.after->setFocus();
    CHECK(picker->code() == s("DQ03"));
    picker->selectAll();
    typeText(picker, s("没有的单位"));
    CHECK(picker->problem().contains(s("没有的单位")));
}

TEST_CASE("co-units are collected one after another and can be taken away") {
    TempOffice office;
    const auto matcher = DepartmentService(office.office()).matcher();
    REQUIRE(matcher);
    Stage stage;
    auto* list = new DepartmentList(*matcher, QDate(2026, 3, 2), &stage.window);
    stage.column->addWidget(list);
    stage.open();
    auto* picker = list->findChild<DepartmentPicker*>();
    picker->setFocus();
    for (const char* code : {"DQ01", "DQ02", "DQ01"}) {
        typeText(picker, s(code));
        QTest::keyClick(picker, Qt::Key_Return);
        QCoreApplication::processEvents();
        CHECK(picker->text().isEmpty());
    }
    CHECK(list->codes() == QStringList{s("DQ01"), s("DQ02")});
    QTest::mouseClick(list->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(list->codes() == QStringList{s("DQ02")});
}
