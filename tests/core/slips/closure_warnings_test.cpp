#include "slips/closure_warnings.h"

#include "core/temp_office.h"

using namespace duban;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QStringList codes(const char* problem, const char* result, const std::vector<OtherResult>& others = {}) {
    QStringList words;
    for (const ClosureNotice& notice : closureWarnings(s(problem), s(result), {s("已加强管理"), s("高度重视"), s("立即整改")}, others, 50))
        words << wordOf(notice.warning) + (notice.ref.isEmpty() ? QString() : QLatin1Char(' ') + notice.ref);
    return words;
}

} // namespace

TEST_CASE("before a closure the result is compared with others, searched for facts and for a word of the problem") {
    const char* problem = "窗口上午无人值守，三名群众等候超过三十分钟。";
    CHECK(codes(problem, "窗口已落实AB角，11月10日起上午两人值守。").isEmpty());
    CHECK(codes(problem, "").isEmpty());
    CHECK(codes(problem, "高度重视，已加强管理，立即整改到位。") == QStringList{s("empty_phrases"), s("no_shared_word")});
    CHECK(codes(problem, "高度重视窗口值守。") == QStringList{s("empty_phrases")});
    CHECK(codes(problem, "高度重视，自11月10日起窗口两人值守。").isEmpty()); // a date is a fact
    CHECK(codes(problem, "食堂油烟净化设备完成更换并通过监测") == QStringList{s("no_shared_word")});
    CHECK(codes(problem, "窗口已落实AB角，11月10日起上午两人值守。",
                {{s("江效交〔2026〕7号/1"), s("收费公示牌已补齐")},
                 {s("江效交〔2026〕8号/2"), s("窗口已落实AB角，11月9日起上午两人值守")}}) ==
          QStringList{s("near_another 江效交〔2026〕8号/2")});
}
