#include "clues/clues_page.h"

#include "clues/clue_form.h"
#include "clues/clue_model.h"
#include "clues/clue_service.h"
#include "clues/decide_dialog.h"
#include "clues/file_shelf.h"
#include "core/clues/clue_desk.h"
#include "forms/choice.h"
#include "forms/department_list.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "ledger/ledger_view.h"
#include "theme/link.h"
#include "ui/desk.h"
#include "ui/look.h"
#include "ui/user.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace duban;
using namespace duban::test;

namespace {

// Answers one question for a reason as a clerk would.
class AnsweringPrompts final : public Prompts {
public:
    bool confirm(const QString& question, const QString&, const QString&) override {
        questions << question;
        return sure;
    }
    std::optional<QString> askText(const QString& title, const QString&, const QString&) override {
        questions << title;
        return reason;
    }
    QString pickOpen(const QString&, const QString&) override { return {}; }
    QStringList pickOpenMany(const QString&, const QString&) override { return files; }
    QString pickSave(const QString&, const QString&, const QString&) override { return {}; }
    QStringList questions, files;
    std::optional<QString> reason;
    bool sure = false;
};

struct AtDesk {
    AtDesk() : temp(clueDay), session{temp.office(), navigator, prompts, jobs, clerk}, page(session) {
        QObject::connect(&temp.office().changes(), &Changes::changed, &page, [this](const ChangeSet& set) { page.onChanged(set); });
        page.resize(1366 - 184, 768 - 120);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page)); // keys reach the actions of an active window only
        page.activate();
    }
    template <class W> W& find(const char* name) {
        QCoreApplication::processEvents(); // what was just put into a layout is shown by the loop
        W* found = nullptr;
        for (auto* one : page.findChildren<W*>(s(name)))
            if (one->isVisible())
                found = one;
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &page;
        QTest::keyClick(target, static_cast<Qt::Key>(key), with);
    }
    void type(const char* field, const char* text) {
        QWidget* edit = page.form()->row(s(field))->field();
        if (edit->focusProxy() != nullptr)
            edit = edit->focusProxy();
        edit->setFocus();
        typeText(edit, s(text));
    }
    Clue add(const ClueDraft& draft) {
        auto added = ClueService(temp.office()).add(draft, clerk, clueDay);
        REQUIRE(added);
        return *added;
    }
    /// Every word that stands on the page.
    QString words() {
        QStringList all;
        for (const auto* one : page.findChildren<QLabel*>())
            all << one->text() << one->toolTip();
        for (const auto* one : page.findChildren<QAbstractButton*>())
            all << one->text() << one->toolTip();
        for (int row = 0; row < page.model().rowCount(); ++row)
            for (int column = 0; column < clueColumnCount; ++column)
                all << page.model().index(row, column).data().toString()
                    << page.model().index(row, column).data(Qt::ToolTipRole).toString();
        return all.join(u'\n');
    }
    DecideDialog& dialog() {
        auto* found = page.findChild<DecideDialog*>();
        REQUIRE(found != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(found));
        return *found;
    }
    TempOffice temp;
    NotedNavigator navigator;
    AnsweringPrompts prompts;
    Jobs jobs;
    Session session;
    CluesPage page;
};

} // namespace

TEST_CASE("a clue is registered with keys alone, and its informant is masked from then on") {
    AtDesk at;
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(at.page.form() != nullptr);
    at.key(Qt::Key_S, Qt::ControlModifier); // the first field that is wrong gets the focus
    CHECK_FALSE(at.page.form()->row(s("source"))->error().isEmpty());
    CHECK(QApplication::focusWidget() == at.page.form()->row(s("source"))->field());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    at.type("content", "5号窗口无人值守。");
    at.type("informant", "欧阳慎言");
    at.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(at.page.form() == nullptr);
    CHECK(at.page.model().rowCount() == 1);
    const Clue clue = *ClueService(at.temp.office()).byRef(s("XS-2026-0001"));
    CHECK(clue.informantKept);
    CHECK(clue.body.content == s("5号窗口无人值守。"));
    CHECK(at.words().contains(s("XS-2026-0001")));
    CHECK_FALSE(at.words().contains(s("欧阳慎言")));
    at.page.beginEdit(clue.ref());
    CHECK_FALSE(at.words().contains(s("欧阳慎言")));
    at.key(Qt::Key_Escape);
    CHECK(at.page.form() == nullptr);
    CHECK(at.prompts.questions.isEmpty()); // nothing was changed, so nothing is asked
}

TEST_CASE("the informant is revealed for a reason, and gone with the next selection") {
    AtDesk at;
    at.add(counterClue());
    at.add(toldBy(s("欧阳慎言"), s("13905110427")));
    at.page.select(s("XS-2026-0002"));
    QTest::mouseClick(&at.find<Link>("reveal"), Qt::LeftButton); // given up
    CHECK_FALSE(at.words().contains(s("欧阳慎言")));
    at.prompts.reason = s("回访核实");
    QTest::mouseClick(&at.find<Link>("reveal"), Qt::LeftButton);
    CHECK(at.find<QLabel>("informant").text() == s("欧阳慎言"));
    at.page.select(s("XS-2026-0001"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(at.words().contains(s("欧阳慎言")));
    at.prompts.reason = s(" ");
    at.page.select(s("XS-2026-0002"));
    QTest::mouseClick(&at.find<Link>("reveal"), Qt::LeftButton);
    CHECK(at.navigator.refused.size() == 1);
}

TEST_CASE("likely duplicates stand beside the form while it is typed in") {
    AtDesk at;
    at.add(counterClue());
    at.page.beginNew();
    at.type("content", "3月2日上午，政务大厅5号窗口无人值守");
    REQUIRE(QTest::qWaitFor([&] { return at.page.form()->findChild<Link*>(s("duplicate-0")) != nullptr; }, 5000));
    at.prompts.sure = true; // what was typed may go
    QTest::mouseClick(&at.find<Link>("duplicate-0"), Qt::LeftButton);
    CHECK(at.page.form() == nullptr);
    CHECK(at.prompts.questions.size() == 1);
}

TEST_CASE("a picture from the clipboard and a dropped file are kept with the clue") {
    AtDesk at;
    QTemporaryDir folder;
    QFile letter(folder.filePath(s("来信.txt")));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("letter");
    letter.close();
    at.page.beginNew();
    at.page.form()->findChild<Choice*>()->setValue(s("群众举报"));
    at.type("content", "5号窗口无人值守。");
    auto* shelf = at.page.form()->findChild<FileShelf*>();
    REQUIRE(shelf != nullptr);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QApplication::clipboard()->setImage(picture);
    shelf->setFocus();
    QTest::keyClick(shelf, Qt::Key_V, Qt::ControlModifier);
    CHECK(at.page.form()->waitingFiles().size() == 1);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(letter.fileName())});
    for (int again = 0; again < 2; ++again) { // kept once only
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shelf, &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shelf, &drop);
    }
    REQUIRE(shelf->items().size() == 2);
    CHECK_FALSE(smallPicture(shelf->items()[0].picturePath, {80, 60}).isNull());
    CHECK(smallPicture(shelf->items()[1].picturePath, {80, 60}).isNull());
    at.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(at.page.form() == nullptr);
    const auto kept = ClueFiles(at.temp.office()).of(s("XS-2026-0001"));
    REQUIRE(kept);
    REQUIRE(kept->size() == 2);
    QString shown;
    at.page.viewer().show = [&](const QString& path) { shown = path; };
    QTest::mouseClick(&at.find<Link>("clue-file"), Qt::LeftButton);
    CHECK(QFile::exists(shown));
}

TEST_CASE("several clues are handed over on one slip, and its draft is opened") {
    AtDesk at;
    at.add(counterClue());
    at.add(counterClue(s("下午也无人。")));
    at.page.view().selectAll();
    at.key(Qt::Key_D, Qt::ControlModifier);
    DecideDialog& dialog = at.dialog();
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); // without a reason
    CHECK_FALSE(dialog.row(s("reason"))->error().isEmpty());
    typeText(dialog.row(s("reason"))->field(), s("情况属实，需整改"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(at.navigator.went.size() == 1);
    CHECK(at.navigator.went.first().startsWith(s("slip")));
    CHECK(ClueService(at.temp.office()).undecided()->empty());
    CHECK(at.words().contains(s("草-1")));
}

TEST_CASE("each way asks only for what it needs, and a refusal stays in the dialog") {
    AtDesk at;
    at.add(counterClue());
    at.page.select(s("XS-2026-0001"));
    QTest::mouseClick(&at.find<QPushButton>("decide"), Qt::LeftButton);
    DecideDialog& dialog = at.dialog();
    CHECK(dialog.row(s("lead"))->isVisible());
    CHECK_FALSE(dialog.row(s("target"))->isVisible());
    dialog.setWay(ClueState::Merged);
    CHECK_FALSE(dialog.row(s("lead"))->isVisible());
    REQUIRE(dialog.row(s("target"))->isVisible());
    typeText(dialog.row(s("target"))->field()->focusProxy() != nullptr ? dialog.row(s("target"))->field()->focusProxy()
                                                                       : dialog.row(s("target"))->field(),
             s("XS-2026-0001"));
    typeText(dialog.row(s("reason"))->field(), s("同一事项"));
    dialog.accept();
    CHECK_FALSE(dialog.row(s("target"))->error().isEmpty()); // not into itself
    dialog.setWay(ClueState::Settled);
    CHECK_FALSE(dialog.row(s("target"))->isVisible());
    dialog.accept();
    CHECK(ClueService(at.temp.office()).byRef(s("XS-2026-0001"))->state == ClueState::Settled);
    at.prompts.reason = s("处置有误");
    QTest::mouseClick(&at.find<QPushButton>("reopen"), Qt::LeftButton);
    CHECK(ClueService(at.temp.office()).byRef(s("XS-2026-0001"))->state == ClueState::Open);
}

TEST_CASE("a form with unsaved words is not left without a question") {
    AtDesk at;
    at.page.beginNew();
    CHECK(at.page.mayLeave());
    at.type("content", "半条线索");
    CHECK_FALSE(at.page.mayLeave());
    at.key(Qt::Key_Escape);
    CHECK(at.page.form() != nullptr);
    at.prompts.sure = true;
    at.key(Qt::Key_Escape);
    CHECK(at.page.form() == nullptr);
    CHECK(ClueService(at.temp.office()).list()->empty());
}

TEST_CASE("the late ones are one click away, and an empty result says so") {
    AtDesk at;
    ClueDraft old = counterClue();
    old.received = QDate(2026, 2, 9);
    at.add(old);
    at.add(counterClue(s("新的。")));
    CHECK(at.page.model().rowCount() == 2);
    QTest::mouseClick(&at.find<QPushButton>("late"), Qt::LeftButton);
    CHECK(at.page.model().rowCount() == 1);
    CHECK(at.page.model().rowAt(0)->clue.body.received == old.received);
    at.page.setFilter({.asOf = clueDay, .search = s("没有这样的词")});
    CHECK(at.page.model().rowCount() == 0);
    CHECK_FALSE(at.page.view().isVisible());
}

TEST_CASE("the clue desk speaks Chinese") {
    if (!isTranslated("clues.json"))
        return;
    AtDesk at;
    at.add(toldBy(s("欧阳慎言"), {}));
    CHECK(englishWords(at.page, s("XS|ZF\\d+|Ctrl|MB|CtrlV")) == QStringList());
    at.page.beginNew();
    CHECK(englishWords(at.page, s("XS|ZF\\d+|Ctrl|MB")) == QStringList());
    at.page.form()->setFocus();
}

TEST_CASE("pictures of the clue desk", "[.look]") {
    AtDesk at;
    at.add(counterClue());
    at.add(toldBy(s("欧阳慎言"), s("13905110427")));
    at.page.select(s("XS-2026-0002"));
    takePicture(at.page, s("clues"));
    at.page.beginNew();
    at.type("content", "3月2日上午，政务大厅5号窗口无人值守");
    QTest::qWait(400);
    takePicture(at.page, s("clue-form"));
    at.prompts.sure = true;
    at.key(Qt::Key_Escape);
    takePicture(*at.page.decide(), s("decide"));
}
