// Due list, workbench and counts over one office whose history is written here step by step.
#include "core/temp_office.h"

#include "clues/clue_service.h"
#include "overview/counts.h"
#include "overview/due_list.h"
#include "overview/workbench.h"
#include "slips/slip_service.h"

using namespace duban;

namespace {

QDate day(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

class Fixture {
public:
    Fixture() : slips(office.office()) {}

    QString draft(const char* lead, std::vector<int> days, const char* on) {
        SlipDraft draft;
        draft.title = QStringLiteral("问题交办");
        draft.lead = QString::fromLatin1(lead);
        draft.clerk = clerk.person;
        draft.approver = leader.person;
        for (const int limit : days)
            draft.matters.push_back({QStringLiteral("窗口无人值守"),
                                     QStringLiteral("群众举报"),
                                     QStringLiteral("营商环境"),
                                     QStringLiteral("一般"),
                                     QStringLiteral("立即整改"),
                                     MatterKind::Limited,
                                     {limit, {}}});
        auto made = slips.draft(draft, clerk, day(on));
        INFO((made ? QString() : sentence(made.error())).toStdString());
        REQUIRE(made);
        return made->ref();
    }
    QString act(const QString& ref, Verb verb, const char* on, const char* note = "", const Actor& by = leader) {
        StepInput step;
        step.verb = verb;
        step.note = QString::fromUtf8(note);
        step.person = QStringLiteral("李某");
        auto done = slips.act(ref, step, by, day(on));
        INFO((done ? QString() : sentence(done.error())).toStdString());
        REQUIRE(done);
        return done->slip.ref();
    }
    /// Draft, propose, approve, issue on one day, and sign on another if given.
    QString issued(const char* lead, std::vector<int> days, const char* on, const char* signedOn = nullptr) {
        QString ref = draft(lead, std::move(days), on);
        ref = act(ref, Verb::Propose, on, "", clerk);
        ref = act(ref, Verb::Approve, on);
        ref = act(ref, Verb::Issue, on, "", clerk);
        if (signedOn != nullptr)
            act(ref, Verb::Sign, signedOn, "", clerk);
        return ref;
    }

    TempOffice office;
    SlipService slips;
};

// 2026-03-02 is a Monday; March 2026 has no holiday.
struct History {
    History() {
        late = f.issued("ZF02", {5, 15}, "2026-03-02", "2026-03-03"); // limits 03-09 and 03-23
        unsignedRef = f.issued("ZF03", {30}, "2026-03-10");
        submitted = f.issued("DQ02", {5}, "2026-03-02", "2026-03-02"); // limit 03-09
        f.act(submitted + QStringLiteral("/1"), Verb::Submit, "2026-03-06", "已设置专人值守", clerk);
        approving = f.draft("ZF02", {5, 5}, "2026-03-11");
        f.act(approving, Verb::Propose, "2026-03-11", "", clerk);
        drafted = f.draft("ZF02", {5}, "2026-03-12");
        auto clue =
            ClueService(f.office.office())
                .add({day("2026-03-05"), QStringLiteral("群众举报"), {}, QStringLiteral("窗口排队时间长"), {}}, clerk, day("2026-03-05"));
        REQUIRE(clue);
    }
    Fixture f;
    QString late, unsignedRef, submitted, approving, drafted;
};

QStringList refs(const std::vector<MatterRow>& rows) {
    QStringList out;
    for (const MatterRow& row : rows)
        out << row.ref;
    return out;
}

} // namespace

TEST_CASE("the day's list names what is soon due, overdue, unsigned and undecided") {
    History h;
    DueLists lists(h.f.office.office());
    auto list = lists.of(day("2026-03-18"));
    REQUIRE(list);
    CHECK(list->within == 3);
    auto soon = lists.rows(list->dueSoon);
    REQUIRE(soon);
    CHECK(refs(*soon) == QStringList{h.late + QStringLiteral("/2")}); // 03-23 is three working days away
    auto overdue = lists.rows(list->overdue);
    REQUIRE(overdue);
    REQUIRE(refs(*overdue) == QStringList{h.late + QStringLiteral("/1")});
    CHECK((*overdue)[0].overdueDays == 7); // 10-13, 16-18
    CHECK((*overdue)[0].step == QStringLiteral("yellow"));
    auto waiting = lists.rows(list->unsignedSlips);
    REQUIRE(waiting);
    CHECK(refs(*waiting) == QStringList{h.unsignedRef + QStringLiteral("/1")});
    REQUIRE(list->undecided.size() == 1);
    CHECK(list->undecided[0].decideBy == day("2026-03-09")); // received on Thursday 03-05
    CHECK(list->undecided[0].lateDays == 7);
    CHECK(list->rechecks.ids.empty());
    auto further = lists.of(day("2026-03-17"), 4);
    REQUIRE(further);
    CHECK(further->dueSoon.ids.size() == 1);
    CHECK(lists.of(day("2026-03-17"))->dueSoon.ids.empty());
}

TEST_CASE("the number on every card is the length of its list") {
    History h;
    Workbench workbench(h.f.office.office());
    for (const char* iso : {"2026-03-12", "2026-03-18", "2026-03-24", "2026-05-08"}) {
        auto view = workbench.of(day(iso));
        REQUIRE(view);
        MatterQuery matters = mattersOf(h.f.office.office(), day(iso));
        for (const WorkbenchCard& card : view->cards) {
            auto ids = matters.ids(card.filter, card.order);
            REQUIRE(ids);
            INFO(iso << " " << card.code.toStdString());
            CHECK(static_cast<qint64>(ids->size()) == card.count);
        }
    }
    auto view = workbench.of(day("2026-03-18"));
    const auto count = [&view](const char* code) { return view->card(QLatin1String(code))->count; };
    CHECK(count("waiting") == 1);
    CHECK(count("sign_late") == 1);
    CHECK(count("due_soon") == 1);
    CHECK(count("overdue") == 1);
    CHECK(count("yellow") == 1);
    CHECK(count("blue") == 0);
    CHECK(count("red") == 0);
    CHECK(count("submitted") == 1);
    CHECK(count("approving") == 2); // matters, as the list shows them
    CHECK(count("drafts") == 1);
    CHECK(view->undecidedClues == 1);
    CHECK(view->undecidedLate == 1);
    CHECK(view->card(QLatin1String("no such card")) == nullptr);
}

TEST_CASE("the workbench shows thirteen weeks and the latest events") {
    History h;
    auto view = Workbench(h.f.office.office()).of(day("2026-03-18"));
    REQUIRE(view);
    REQUIRE(view->weeks.size() == 13);
    CHECK(view->weeks.back().monday == day("2026-03-16"));
    CHECK(view->weeks.front().monday == day("2025-12-22"));
    CHECK(view->weeks[10] == WeekCount{day("2026-03-02"), 3, 0});
    CHECK(view->weeks[11] == WeekCount{day("2026-03-09"), 1, 0});
    REQUIRE(view->latest.size() > 5);
    REQUIRE(view->latest.size() <= 20);
    CHECK(view->latest.front().ref == h.approving);
    CHECK(view->latest.front().verb == Verb::Propose);
    CHECK(view->latest.front().on == day("2026-03-11"));
    auto earlier = Workbench(h.f.office.office()).latest(day("2026-03-06"), 1);
    REQUIRE(earlier);
    REQUIRE(earlier->size() == 1);
    CHECK(earlier->front().ref == h.submitted + QStringLiteral("/1"));
    CHECK(earlier->front().verb == Verb::Submit);
}

TEST_CASE("counts by unit, group and category agree with the lists behind them") {
    History h;
    Counts counts(h.f.office.office());
    const MatterFilter filter{.asOf = day("2026-03-18"), .issuedIn = Quarter(2026, 1)};
    MatterQuery matters = mattersOf(h.f.office.office(), filter.asOf);
    auto total = counts.total(filter);
    REQUIRE(total);
    CHECK(total->accepted == 4);
    CHECK(total->open == 4);
    CHECK(total->overdue == 1);
    for (const TallyBy by : {TallyBy::All, TallyBy::Department, TallyBy::Group, TallyBy::Category, TallyBy::Source, TallyBy::Severity}) {
        auto lines = counts.tally(by, filter);
        REQUIRE(lines);
        Tally sum;
        for (const TallyLine& line : *lines) {
            auto behind = matters.count(line.filter);
            REQUIRE(behind);
            INFO(line.name.toStdString());
            CHECK(*behind == line.tally.accepted);
            sum.add(line.tally);
        }
        CHECK(sum == *total);
    }
    auto units = counts.tally(TallyBy::Department, filter);
    REQUIRE(units->size() == 3);
    CHECK((*units)[0].code == QStringLiteral("DQ02")); // in the order of the list of units
    CHECK((*units)[1].code == QStringLiteral("ZF02"));
    CHECK((*units)[1].tally.accepted == 2);
    auto none = counts.total({.asOf = day("2026-03-18"), .issuedIn = Quarter(2025, 1)});
    REQUIRE(none);
    CHECK(*none == Tally());
}

TEST_CASE("closure rates are rounded half up to hundredths of a percent") {
    Tally tally;
    tally.accepted = 123;
    tally.closed = 86;
    CHECK(tally.closureRate() == 6992); // 0.69918…
    tally.accepted = 8;
    tally.closed = 3;
    CHECK(tally.closureRate() == 3750);
    tally.accepted = 32;
    tally.closed = 1;
    CHECK(tally.closureRate() == 313); // 3.125 %
    CHECK(Tally().closureRate() == 0);
}

TEST_CASE("months, ages and units by month count what was issued") {
    History h;
    Counts counts(h.f.office.office());
    const MatterFilter filter{.asOf = day("2026-03-24")};
    auto months = counts.months(day("2026-02-10"), day("2026-04-01"), filter);
    REQUIRE(months);
    CHECK(*months == std::vector<MonthCount>{{2026, 2, 0, 0}, {2026, 3, 4, 0}, {2026, 4, 0, 0}});
    auto ages = counts.overdueAges(filter);
    REQUIRE(ages);
    CHECK(*ages == OverdueAges{1, 0, 1, 0}); // one day over 03-23, eleven over 03-09
    auto heat = counts.unitMonths(filter);
    REQUIRE(heat);
    CHECK(heat->size() == 3);
}

TEST_CASE("a list that is empty is a list of nothing, not an error") {
    TempOffice office;
    auto list = DueLists(office.office()).of(day("2026-03-18"));
    REQUIRE(list);
    CHECK(list->overdue.ids.empty());
    auto rows = DueLists(office.office()).rows(list->overdue);
    REQUIRE(rows);
    CHECK(rows->empty());
    auto view = Workbench(office.office()).of(day("2026-03-18"));
    REQUIRE(view);
    for (const WorkbenchCard& card : view->cards)
        CHECK(card.count == 0);
}
