#include "slips/slip_form_page.h"

#include "forms/choice.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "forms/limit_edit.h"
#include "slips/slip_form.h"
#include "slips/slip_service.h"

#include "ui/desk.h"
#include "ui/look.h"
#include "ui/user.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace duban;
using namespace duban::test;

namespace {

struct OpenForm {
    OpenForm() {
        page.resize(1182, 648);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] MatterForm* matter(int ordinal) const { return page.findChild<MatterForm*>(QStringLiteral("matter%1").arg(ordinal)); }
    void fillMatter(int ordinal, const QString& problem) const {
        auto* problemField = qobject_cast<QPlainTextEdit*>(matter(ordinal)->row(s("problem"))->field());
        problemField->setFocus();
        typeText(problemField, problem);
        auto* category = qobject_cast<Choice*>(matter(ordinal)->row(s("category"))->field());
        category->setFocus();
        QTest::keyClick(category, Qt::Key_Down); // the first of the list
    }
    void chooseLead(const QString& text) const {
        auto* lead = page.findChild<DepartmentPicker*>();
        lead->setFocus();
        typeText(lead, text);
        QTest::keyClick(lead, Qt::Key_Return);
    }
    Desk desk;
    SlipFormPage page{desk.session};
};

} // namespace

TEST_CASE("a draft is typed in, saved with Ctrl+S, opened again and is the same") {
    OpenForm open;
    open.chooseLead(s("发改"));
    open.fillMatter(1, s("办事大厅午间无人值守"));
    QTest::mouseClick(open.page.findChild<QPushButton*>(s("addMatter")), Qt::LeftButton);
    REQUIRE(open.matter(2) != nullptr);
    CHECK(open.matter(2)->draft().category == open.matter(1)->draft().category); // offered again
    open.fillMatter(2, s("审批材料重复提交"));
    auto* limit = open.matter(2)->findChild<LimitEdit*>();
    limit->line()->setFocus();
    limit->line()->selectAll();
    QTest::keyClicks(limit->line(), s("3.23"));
    QTest::keyClick(limit->line(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.desk.navigator.told.size() == 1);
    CHECK(open.page.subtitle() == s("草-1"));

    auto view = SlipService(open.desk.temp.office()).view(s("草-1"), QDate(2026, 3, 2));
    REQUIRE(view);
    CHECK(view->slip.body.lead == s("ZF02"));
    CHECK(view->slip.body.clerk == s("张某"));
    REQUIRE(view->matters.size() == 2);
    CHECK(view->matters[0].matter.body.limit == Limit{15, std::nullopt});
    CHECK(view->matters[1].matter.body.limit == Limit{std::nullopt, QDate(2026, 3, 23)});
    CHECK(view->matters[1].matter.body.problem == s("审批材料重复提交"));

    open.page.newDraft();
    REQUIRE(open.page.openDraft(view->slip.id));
    const SlipDraft shown = open.page.form()->draft();
    CHECK(shown.lead == s("ZF02"));
    CHECK(shown.matters == std::vector{view->matters[0].matter.body, view->matters[1].matter.body});
    CHECK(open.page.mayLeave()); // nothing was changed, so nothing is asked
}

TEST_CASE("what is missing stands in red under its field, and the first such field has the focus") {
    OpenForm open;
    QTest::keyClick(&open.page, Qt::Key_S, Qt::ControlModifier);
    auto* lead = open.page.findChild<DepartmentPicker*>();
    CHECK(lead->hasFocus());
    CHECK_FALSE(open.matter(1)->row(s("problem"))->error().isEmpty());
    CHECK_FALSE(open.matter(1)->row(s("category"))->error().isEmpty());
    CHECK(open.desk.navigator.told.isEmpty());
    open.chooseLead(s("发改"));
    open.fillMatter(1, s("午间无人值守"));
    QTest::keyClick(&open.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(open.matter(1)->row(s("problem"))->error().isEmpty());
    CHECK(open.desk.navigator.told.size() == 1);
}

TEST_CASE("a refusal of the service is shown beside the field that it names") {
    OpenForm open;
    open.chooseLead(s("发改"));
    open.fillMatter(1, s("一"));
    QTest::mouseClick(open.page.findChild<QPushButton*>(s("addMatter")), Qt::LeftButton);
    open.fillMatter(2, QString(5001, u'长'));
    CHECK_FALSE(open.page.save());
    const FormRow* wrong = open.matter(2)->row(s("problem"));
    CHECK(wrong->error().contains(s("5000")));
    QTest::qWait(20);
    CHECK(wrong->visibleRegion().boundingRect().height() == wrong->height()); // scrolled into sight, sentence and all
    CHECK(open.matter(1)->row(s("problem"))->error().isEmpty());
}

TEST_CASE("Ctrl+Enter saves, sends for approval and opens the slip") {
    OpenForm open;
    open.chooseLead(s("发改"));
    open.fillMatter(1, s("午间无人值守"));
    QTest::keyClick(open.matter(1)->row(s("problem"))->field(), Qt::Key_Return, Qt::ControlModifier);
    auto view = SlipService(open.desk.temp.office()).view(s("草-1"), QDate(2026, 3, 2));
    REQUIRE(view);
    CHECK(view->slip.state == SlipState::Approving);
    CHECK(open.desk.navigator.went == QStringList{QStringLiteral("slip %1").arg(view->slip.id.value())});
}

TEST_CASE("leaving a changed draft asks once, and staying keeps what was typed") {
    OpenForm open;
    open.fillMatter(1, s("午间无人值守"));
    open.desk.prompts.answers = {false};
    CHECK_FALSE(open.page.mayLeave());
    CHECK(open.matter(1)->draft().problem == s("午间无人值守"));
    open.desk.prompts.answers = {true};
    CHECK(open.page.mayLeave());
    CHECK(open.page.mayLeave()); // gone, so there is nothing to ask
}

TEST_CASE("the form speaks Chinese only") {
    if (!isTranslated() || !isTranslated("slips_drafting.json"))
        return;
    OpenForm open;
    CHECK(englishWords(open.page).join(u'\n') == QString());
}

TEST_CASE("pictures of the slip form", "[.look]") {
    OpenForm open;
    open.chooseLead(s("发改"));
    open.fillMatter(1, s("办事大厅午间无人值守，群众往返三次未能办结"));
    QTest::mouseClick(open.page.findChild<QPushButton*>(s("addMatter")), Qt::LeftButton);
    open.page.save();
    takePicture(open.page, s("slip-form"));
}
