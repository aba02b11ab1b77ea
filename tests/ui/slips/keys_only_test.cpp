// The window driven by keys alone: a slip from its first word to the closing of its matter, no mouse and no call into a page.
#include "shell/main_window.h"
#include "shell/navigation.h"
#include "slips/approval_page.h"
#include "slips/matter_page.h"
#include "slips/matter_paper.h"
#include "slips/notice_bar.h"
#include "slips/slip_form.h"
#include "slips/slip_form_page.h"
#include "slips/slip_labels.h"
#include "slips/step_dialog.h"
#include "workbench/workbench_page.h"

#include "ui/desk.h"
#include "ui/user.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSettings>
#include <QTableView>

using namespace duban;
using namespace duban::test;

namespace {

template <class P> Page* make(Session& session) { return new P(session); }

PageRegistry pages() {
    return {{s("workbench"), "Workbench", s("home"), 1, make<WorkbenchPage>},
            {s("approvals"), "Waiting for approval", s("stamp"), 1, make<ApprovalPage>},
            {s("draft"), "New handover slip", s("slip"), 0, make<SlipFormPage>,
             [](Page& page, const PageTarget& target, Session&) { REQUIRE(static_cast<SlipFormPage&>(page).open(target.slip)); }},
            {s("matter"), "One-item-one-table", s("paper"), 0, make<MatterPage>, [](Page& page, const PageTarget& target, Session&) {
                 if (target.slip)
                     static_cast<MatterPage&>(page).openSlip(*target.slip);
                 else if (target.matter)
                     static_cast<MatterPage&>(page).openMatter(*target.matter);
             }}};
}

QString steps(const char* word) { return QCoreApplication::translate("steps", word); }

/// A keyboard: it knows the focus and nothing else.
struct Keys {
    static QWidget* focus() { return QApplication::focusWidget(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget* at = focus() != nullptr ? focus() : QApplication::activeWindow();
        REQUIRE(at != nullptr);
        QTest::keyClick(at, key, with);
        QTest::qWait(1); // dialogs and pages come and go between two keys
        // a desktop gives the activation back when a list of completions closes; the offscreen platform leaves it there
        if (QWidget* active = QApplication::activeWindow(); active != nullptr && !active->isVisible() && focus() != nullptr)
            focus()->window()->activateWindow();
    }
    /// Tab until the focus stands where it is wanted; a round without it fails the test.
    template <class Wanted> static void tabTo(const QString& what, const Wanted& wanted) {
        QStringList passed;
        for (int i = 0; i < 250; ++i) {
            if (focus() != nullptr && wanted(*focus()))
                return;
            if (focus() != nullptr)
                passed << QLatin1String(focus()->metaObject()->className()) + QLatin1Char(' ') + focus()->accessibleName();
            press(Qt::Key_Tab);
        }
        FAIL("the keyboard does not reach: " + what.toStdString() + "\n" + passed.mid(0, 60).join(u'\n').toStdString());
    }
    static void toField(const QString& name) {
        tabTo(name, [&](const QWidget& at) { return at.accessibleName() == name && at.isVisible(); });
    }
    static void toButton(const QString& text) {
        tabTo(text, [&](const QWidget& at) {
            const auto* button = qobject_cast<const QAbstractButton*>(&at);
            return button != nullptr && button->isEnabled() && (button->text() == text || button->accessibleName() == text);
        });
    }
    static void push(const QString& text) {
        toButton(text);
        press(Qt::Key_Space);
    }
    static void type(const QString& text) {
        auto* choice = qobject_cast<QComboBox*>(focus());
        QWidget* at = choice != nullptr && choice->isEditable() ? choice->lineEdit() : focus();
        if (qobject_cast<QLineEdit*>(at) != nullptr)
            press(Qt::Key_A, Qt::ControlModifier);
        typeText(at, text);
    }
    static void fill(const QString& field, const QString& text) {
        toField(field);
        type(text);
    }
};

struct Window {
    explicit Window(const std::optional<SlipDraft>& unsaved = {}) {
        if (unsaved)
            REQUIRE(DraftCopies(temp.office()).keep({}, 0, *unsaved, clerk));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName(s("duban-tests"));
        path = temp.path();
        temp.close();
        window = std::make_unique<MainWindow>(registry, MakeSample(), &prompts);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(window->openFile(path));
    }
    /// A step of the matter page: its button, what its dialog asks, Ctrl+Enter.
    void step(const QString& button, const std::vector<std::pair<QString, QString>>& fields, bool evidence = false) {
        INFO(button.toStdString());
        Keys::push(button);
        REQUIRE(QTest::qWaitFor([] { return qobject_cast<StepDialog*>(QApplication::activeWindow()) != nullptr; }, 3000));
        const QPointer<StepDialog> dialog = qobject_cast<StepDialog*>(QApplication::activeWindow());
        for (const auto& [name, text] : fields)
            Keys::fill(name, text);
        if (evidence)
            Keys::push(QCoreApplication::translate("duban::EvidenceDrop", "Choose files"));
        Keys::press(Qt::Key_Return, Qt::ControlModifier);
        const bool taken =
            QTest::qWaitFor([&] { return dialog == nullptr || !dialog->isVisible(); }, 2000); // a button is pressed for a moment
        INFO((dialog == nullptr ? QString() : dialog->refusal()).toStdString());
        REQUIRE(taken);
        window->activateWindow(); // as a desktop does by itself
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] const Matter& matter() const {
        const auto* page = qobject_cast<MatterPage*>(window->currentPage());
        REQUIRE(page != nullptr);
        REQUIRE(page->matter() != nullptr);
        return page->matter()->matter;
    }
    TempOffice temp{QDate(2026, 3, 2)};
    QTemporaryDir settings;
    QString path;
    ScriptedPrompts prompts;
    PageRegistry registry = pages();
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("the window is driven by keys alone from the first word of a slip to the closing of its matter") {
    Window at;
    Keys::press(Qt::Key_N, Qt::ControlModifier);
    Keys::fill(SlipForm::tr("Lead unit"), s("发改"));
    Keys::press(Qt::Key_Return);
    Keys::fill(MatterForm::tr("Problem"), s("办事大厅午间无人值守，群众往返三次未能办结"));
    Keys::toField(MatterForm::tr("Category"));
    Keys::press(Qt::Key_Down);
    Keys::fill(MatterForm::tr("Requirement"), s("立即恢复午间值守，公示值班电话"));
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.matter().life.state == MatterState::Planned);

    at.prompts.answers = {true};
    Keys::push(QCoreApplication::translate("pages", "Waiting for approval"));
    Keys::toField(ApprovalPage::tr("Slips waiting for approval"));
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    const int year = at.window->session()->asOf().year();
    Keys::push(ApprovalPage::tr("Open %1").arg(QStringLiteral("江效交〔%1〕1号").arg(year)));

    at.prompts.answers = {true};
    at.step(verbLabel(Verb::Issue), {});
    CHECK(at.matter().life.state == MatterState::Waiting);
    at.step(verbLabel(Verb::Sign), {{steps("Signed by"), s("周某")}});
    CHECK(at.matter().life.state == MatterState::Rectifying);
    at.step(MatterPaper::tr("Add a measure"), {{steps("Measure"), s("安排午间值守两人")}, {steps("By whom"), s("李某")}});
    at.step(MatterPaper::tr("Mark done"), {{steps("Outcome"), s("已排班并公示")}});
    const QString photo = at.settings.filePath(s("值守照片.jpg"));
    QFile file(photo);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("jpeg");
    file.close();
    at.prompts.files = {photo};
    at.step(verbLabel(Verb::Submit),
            {{steps("Result"), s("午间值守已恢复，值班电话已公示，群众事项当日办结")},
             {steps("Answered by"), s("李某")},
             {steps("Mechanism"), s("午间值守排班每月公示")}},
            true);
    CHECK(at.matter().life.state == MatterState::Submitted);
    at.step(verbLabel(Verb::Accept), {});
    at.step(verbLabel(Verb::Verify), {{steps("Finding"), s("现场查看，值守到位")}, {steps("Verified by"), s("王某")}});
    CHECK(at.matter().life.state == MatterState::Closing);
    at.prompts.answers = {true};
    at.step(verbLabel(Verb::Close), {});
    CHECK(at.matter().life.state == MatterState::Closed);
    CHECK(at.prompts.answers.empty());
}

TEST_CASE("a window opened after the last one was killed shows what was typed, and lets it wait") {
    SlipDraft typed;
    typed.lead = s("ZF02");
    MatterDraft matter;
    matter.problem = s("办事大厅午间无人值守");
    typed.matters = {matter};
    const Window at(typed);
    auto* form = qobject_cast<SlipFormPage*>(at.window->currentPage());
    REQUIRE(form != nullptr);
    CHECK(form->form()->draft().matters.front().problem == matter.problem);
    CHECK_FALSE(form->notice()->text().isEmpty());
    at.window->showPage(s("workbench")); // not asked about: it waits in the file
    CHECK(at.window->currentPage() != form);
    Keys::press(Qt::Key_N, Qt::ControlModifier);
    CHECK(at.window->currentPage() == form);
    CHECK(form->form()->draft().matters.front().problem == matter.problem);
}
