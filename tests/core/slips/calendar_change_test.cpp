#include "core/temp_office.h"

#include "base/progress.h"
#include "office/office_service.h"
#include "slips/calendar_change.h"
#include "slips/self_check.h"
#include "slips/slip_service.h"
#include "slips/staff_change.h"
#include "store/audit.h"

using namespace duban;

namespace {

QDate march(int day) { return {2026, 3, day}; }
const QDate today = march(10);

/// Issued on Monday 2 March and signed the day after.
QString issued(Office& office, const Limit& limit, const QString& handledBy = {}) {
    SlipService service(office);
    SlipDraft draft;
    draft.title = QStringLiteral("窗口服务问题");
    draft.lead = QStringLiteral("ZF02");
    draft.clerk = handledBy;
    MatterDraft matter;
    matter.problem = QStringLiteral("办事大厅午间无人值守");
    matter.category = QStringLiteral("办事不规范");
    matter.limit = limit;
    draft.matters = {matter};
    const auto act = [&](const QString& ref, Verb verb, const Actor& who, QDate on) {
        StepInput step;
        step.verb = verb;
        auto view = service.act(ref, step, who, on);
        INFO((view ? QString() : sentence(view.error())).toStdString());
        REQUIRE(view);
        return view->slip.ref();
    };
    auto slip = service.draft(draft, clerk, march(2));
    REQUIRE(slip);
    act(slip->ref(), Verb::Propose, clerk, march(2));
    const QString number = act(slip->ref(), Verb::Approve, leader, march(2));
    act(number, Verb::Issue, clerk, march(2));
    act(number, Verb::Sign, clerk, march(3));
    return number;
}

QString done(Office& office, const QString& ref, Verb verb, QDate on, const Actor& who = clerk, std::optional<QDate> to = {}) {
    StepInput step;
    step.verb = verb;
    step.note = QStringLiteral("事由");
    step.to = to;
    auto view = SlipService(office).act(ref, step, who, on);
    return view ? QString() : sentence(view.error());
}

QDate dueOf(Office& office, const QString& ref) { return *SlipService(office).view(ref, today)->matters[0].matter.life.dueOn; }

CalendarEdit off(QDate day) { return {std::nullopt, DayChange{day, true, QStringLiteral("防汛停工"), {}, {}, {}}}; }
CalendarEdit work(QDate day) { return {std::nullopt, DayChange{day, false, QStringLiteral("补班"), {}, {}, {}}}; }

std::vector<MovedLimit> preview(Office& office, const CalendarEdit& edit) {
    NoProgress quiet;
    auto limits = CalendarChange(office).preview(edit, quiet);
    REQUIRE(limits);
    return *limits;
}

void checkWhole(Office& office) {
    NoProgress quiet;
    CHECK(checkHistories(office, quiet).value() == QStringList());
    CHECK(verifyRows(office.database(), quiet).value() == QStringList());
    CHECK(verifyChain(office.database(), quiet).value().firstBad == 0);
}

const QString why = QStringLiteral("市政府通知全市停工一天");

} // namespace

TEST_CASE("a day off that lies inside a limit moves it by one working day, and the list says from when to when") {
    TempOffice temp(today);
    Office& office = temp.office();
    const QString ref = issued(office, {15, {}}); // 3-6, 9-13, 16-20 and 23 March: the fifteenth working day is the 23rd
    CHECK(dueOf(office, ref) == march(23));
    const auto limits = preview(office, off(march(18)));
    REQUIRE(limits.size() == 1);
    CHECK(limits[0].ref == ref + QStringLiteral("/1"));
    CHECK(limits[0].was == march(23));
    CHECK(limits[0].becomes == march(24));
    CHECK(limits[0].verb == Verb::Issue);
    CHECK(limits[0].from == march(2));
    CHECK(dueOf(office, ref) == march(23)); // nothing is saved by looking
    CHECK(office.calendar().isWorkday(march(18)));
}

TEST_CASE("a Saturday that becomes a working day brings a limit forward") {
    TempOffice temp(today);
    issued(temp.office(), {15, {}});
    const auto limits = preview(temp.office(), work(march(21)));
    REQUIRE(limits.size() == 1);
    CHECK(limits[0].becomes == march(21));
}

TEST_CASE("a limit typed as a date moves only off a new rest day") {
    TempOffice temp(today);
    issued(temp.office(), {{}, march(18)});
    CHECK(preview(temp.office(), off(march(17))).empty());
    const auto limits = preview(temp.office(), off(march(18)));
    REQUIRE(limits.size() == 1);
    CHECK(limits[0].becomes == march(19));
}

TEST_CASE("days before the issue, after the limit and limits of matters that answered do not move") {
    TempOffice temp(today);
    Office& office = temp.office();
    const QString answered = issued(office, {15, {}});
    issued(office, {5, {}}); // until 9 March
    REQUIRE(done(office, answered, Verb::Submit, march(9)).isEmpty());
    CHECK(preview(office, off(march(18))).empty());
    CHECK(preview(office, off(march(2))).empty());
    CHECK(preview(office, off(march(7))).empty()); // a Saturday is a rest day anyway
}

TEST_CASE("a moved limit is an event with its reason; one that is kept stays where it was, also in the file's own check") {
    TempOffice temp(today);
    Office& office = temp.office();
    const QString moved = issued(office, {15, {}});
    const QString kept = issued(office, {15, {}});
    auto limits = preview(office, off(march(18)));
    REQUIRE(limits.size() == 2);
    std::erase_if(limits, [&](const MovedLimit& one) { return one.ref.startsWith(kept); });
    auto count = CalendarChange(office).apply(off(march(18)), why, limits, clerk, today);
    REQUIRE(count);
    CHECK(*count == 1);
    CHECK_FALSE(office.calendar().isWorkday(march(18)));
    CHECK(office.calendar().explain(march(18)).name == QStringLiteral("防汛停工"));
    CHECK(dueOf(office, moved) == march(24));
    CHECK(dueOf(office, kept) == march(23));
    const auto view = SlipService(office).view(moved, today);
    const Event& last = view->matters[0].history.back();
    CHECK(last.body.verb == Verb::Correct);
    CHECK(last.body.on == today);
    CHECK(last.body.note.contains(why));
    CHECK(last.body.note.contains(QStringLiteral("2026-03-23")));
    CHECK(last.body.value == QStringLiteral("2026-03-24"));
    CHECK(SlipService(office).view(kept, today)->matters[0].history.back().body.verb == Verb::Sign);
    checkWhole(office);
    temp.reopen();
    CHECK_FALSE(temp.office().calendar().isWorkday(march(18)));
    REQUIRE(temp.office().dayChanges().size() == 1);
    CHECK(temp.office().dayChanges()[0].reason == why);
    CHECK(temp.office().dayChanges()[0].madeBy == clerk.person);
    CHECK(temp.office().dayChanges()[0].madeOn == today);
    // a later change of another day does not bring the kept one up again by the first
    CHECK(preview(temp.office(), off(march(30))).empty());
}

TEST_CASE("a day goes back to its year's arrangement, and the limit with it") {
    TempOffice temp(today);
    Office& office = temp.office();
    const QString ref = issued(office, {15, {}});
    REQUIRE(CalendarChange(office).apply(off(march(18)), why, preview(office, off(march(18))), clerk, today));
    CHECK(dueOf(office, ref) == march(24));
    const CalendarEdit back{std::nullopt, DayChange{march(18), std::nullopt, {}, {}, {}, {}}};
    const auto limits = preview(office, back);
    REQUIRE(limits.size() == 1);
    CHECK(limits[0].becomes == march(23));
    REQUIRE(CalendarChange(office).apply(back, QStringLiteral("通知撤销"), limits, clerk, today));
    CHECK(office.calendar().isWorkday(march(18)));
    CHECK(dueOf(office, ref) == march(23));
    checkWhole(office);
}

TEST_CASE("suspended days are counted again, and a returned leg moves by its own limit") {
    TempOffice temp(today);
    Office& office = temp.office();
    const QString resumed = issued(office, {15, {}});
    REQUIRE(done(office, resumed, Verb::Suspend, march(4), leader).isEmpty());
    REQUIRE(done(office, resumed, Verb::Resume, march(6), leader).isEmpty()); // two working days lost: 25 March
    CHECK(dueOf(office, resumed) == march(25));
    const QString returned = issued(office, {15, {}});
    REQUIRE(done(office, returned, Verb::Submit, march(9)).isEmpty());
    REQUIRE(done(office, returned, Verb::Return, march(10)).isEmpty()); // five working days: 17 March
    CHECK(dueOf(office, returned) == march(17));
    const auto limits = preview(office, off(march(16)));
    REQUIRE(limits.size() == 2);
    CHECK(limits[0].verb == Verb::Return);
    CHECK(limits[0].becomes == march(18));
    CHECK(limits[1].verb == Verb::Resume);
    CHECK(limits[1].becomes == march(26));
    REQUIRE(CalendarChange(office).apply(off(march(16)), why, limits, clerk, today));
    CHECK(dueOf(office, returned) == march(18));
    CHECK(dueOf(office, resumed) == march(26));
    checkWhole(office);
}

TEST_CASE("a year's arrangement that is imported shows the same list as its days one by one") {
    TempOffice temp(today);
    Office& office = temp.office();
    const QString ref = issued(office, {15, {}});
    HolidayYear year;
    for (const HolidayYear& one : office.holidayYears())
        if (one.year == 2026)
            year = one;
    year.days.push_back({march(18), QStringLiteral("试验"), true});
    const CalendarEdit edit{year, std::nullopt};
    CHECK(CalendarChange(office).firstChanged(edit) == march(18));
    const auto limits = preview(office, edit);
    REQUIRE(limits.size() == 1);
    CHECK(limits[0].becomes == march(24));
    REQUIRE(CalendarChange(office).apply(edit, why, limits, clerk, today));
    CHECK(dueOf(office, ref) == march(24));
    CHECK(office.isImported(2026));
    CHECK(CalendarChange(office).preview(edit, *std::make_unique<NoProgress>())->empty()); // the same again changes nothing
    checkWhole(office);
}

TEST_CASE("a change without a reason is refused, and one whose list is stale saves nothing") {
    TempOffice temp(today);
    Office& office = temp.office();
    const QString ref = issued(office, {15, {}});
    const auto limits = preview(office, off(march(18)));
    CHECK(CalendarChange(office).apply(off(march(18)), QStringLiteral(" "), limits, clerk, today).error().code ==
          QStringLiteral("office.calendar_reason"));
    REQUIRE(done(office, ref, Verb::Submit, march(9)).isEmpty());
    auto late = CalendarChange(office).apply(off(march(18)), why, limits, clerk, today);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK(late.error().args.contains(ref + QStringLiteral("/1")));
    CHECK(office.calendar().isWorkday(march(18)));
    CHECK(office.dayChanges().empty());
}

TEST_CASE("what was lawful stays lawful when the calendar changes behind it") {
    TempOffice temp(today);
    Office& office = temp.office();
    const QString ref = issued(office, {15, {}});
    REQUIRE(done(office, ref, Verb::Refuse, march(4)).isEmpty()); // the second working day after the issue
    REQUIRE(done(office, ref, Verb::Reject, march(5), leader).isEmpty());
    REQUIRE(OfficeService(office).setValue(QStringLiteral("refuseDays"), QStringLiteral("1"), march(1), clerk));
    REQUIRE(CalendarChange(office).apply(work(march(1)), why, {}, clerk, today));
    CHECK(dueOf(office, ref) == march(23));
    checkWhole(office);
}

TEST_CASE("all open work of one clerk goes to another in one step, with one summary") {
    TempOffice temp(today);
    Office& office = temp.office();
    REQUIRE(OfficeService(office).addPerson(QStringLiteral("赵某"), Role::Clerk, clerk, march(1)));
    const QString first = issued(office, {15, {}}, QStringLiteral("张某"));
    const QString second = issued(office, {15, {}}, QStringLiteral("张某"));
    const QString others = issued(office, {15, {}}, QStringLiteral("李某"));
    StaffChange staff(office);
    CHECK(staff.clerks().value() == std::vector<std::pair<QString, int>>{{QStringLiteral("张某"), 2}, {QStringLiteral("李某"), 1}});
    const auto work = staff.openWorkOf(QStringLiteral("张某"));
    REQUIRE(work);
    REQUIRE(work->size() == 2);
    CHECK((*work)[0].ref == first);
    CHECK((*work)[0].openMatters == 1);
    CHECK(staff.handOver(QStringLiteral("张某"), QStringLiteral("无此人"), why, leader, today).error().code ==
          QStringLiteral("slips.no_such_clerk"));
    CHECK(staff.handOver(QStringLiteral("张某"), QStringLiteral("赵某"), {}, leader, today).error().field == QStringLiteral("reason"));
    int published = 0;
    QObject context;
    QObject::connect(&office.changes(), &Changes::changed, &context, [&] { ++published; });
    const auto moved = staff.handOver(QStringLiteral("张某"), QStringLiteral("赵某"), QStringLiteral("轮岗"), leader, today);
    REQUIRE(moved);
    CHECK(moved->size() == 2);
    CHECK(published == 1);
    for (const QString& ref : {first, second}) {
        const auto view = SlipService(office).view(ref, today);
        CHECK(view->slip.body.clerk == QStringLiteral("赵某"));
        CHECK(view->history.back().body.note == QStringLiteral("经办人由张某改为赵某：轮岗"));
    }
    CHECK(SlipService(office).view(others, today)->slip.body.clerk == QStringLiteral("李某"));
    CHECK(staff.handOver(QStringLiteral("张某"), QStringLiteral("赵某"), why, leader, today).error().code ==
          QStringLiteral("slips.nothing_open"));
    checkWhole(office);
}
