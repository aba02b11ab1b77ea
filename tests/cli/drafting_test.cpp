#include "cli/program.h"

using namespace cli;

TEST_CASE("adding a slip says what to mind: a problem that comes again, a lower government as addressee; the answer stays one document") {
    const Desk desk;
    desk.open();
    const Outcome first = desk.ask("add", {s("slip"), s("-"), s("--at"), s("2026-11-02")}, slipInput());
    CHECK(first.err.isEmpty());
    for (const char* verb : {"propose", "approve", "issue"})
        REQUIRE(desk.ask("act", {s(verb), s("草-1"), s("--at"), s("2026-11-02")}).status == 0);
    const Outcome again = desk.ask("add", {s("slip"), s("-"), s("--at"), s("2026-11-16")}, slipInput());
    CHECK(again.status == 0);
    CHECK(again.json().keys() == QStringList{s("ref")});
    CHECK(again.err.contains(s("江效交〔2026〕1号/1")));
    CHECK(again.err.contains(s("江效交〔2026〕1号/2")));
    const Outcome moved = desk.ask("edit", {s("草-2"), s("-"), s("--at"), s("2026-11-16")}, "{\"lead\":\"QX01\"}");
    CHECK(moved.status == 0);
    CHECK(moved.err.contains(s("临浦区")));
    CHECK_FALSE(moved.err.contains(s("江效交〔2026〕1号"))); // another unit now
}
