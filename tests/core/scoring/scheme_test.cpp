#include "scoring/scheme.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace duban;

namespace {

QByteArray shipped() {
    QFile file(QStringLiteral(DUBAN_SOURCE_DIR "/resources/scheme/default.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The shipped scheme with one text replaced; the text must be there.
Result<Scheme> changed(const char* from, const char* to) {
    QByteArray json = shipped();
    REQUIRE(json.contains(from));
    return readScheme(json.replace(json.indexOf(from), static_cast<qsizetype>(qstrlen(from)), to));
}

QString errorOf(const Result<Scheme>& scheme) { return scheme ? QString() : scheme.error().code; }

} // namespace

TEST_CASE("the shipped scheme says what the rules of the office say") {
    const Scheme& scheme = defaultScheme();
    REQUIRE(scheme.components.size() == 3);
    CHECK(scheme.components[0].maximum == Points::hundredths(4000));
    CHECK(scheme.components[0].kind == ComponentKind::Deductions);
    CHECK(scheme.bonusMaximum == Points::hundredths(500));
    const auto points = [&](const char* code) {
        const SchemeRule* rule = scheme.rule(QString::fromLatin1(code));
        return rule ? rule->points.value() : 0;
    };
    CHECK(points("sign_late") == -20);
    CHECK(points("reply_late") == -50);
    CHECK(points("late_day") == -5);
    CHECK(points("returned") == -30);
    CHECK(points("false_rectification") == -200);
    CHECK(points("rebound") == -100);
    CHECK(points("serious_confirmed") == -100);
    CHECK(points("repeat") == -50);
    CHECK(points("criticised_city") == -100);
    CHECK(points("criticised_province") == -200);
    CHECK(scheme.rules.size() == 10);
    CHECK(scheme.rule(u"late_day"_qs)->capPerMatter == Points::hundredths(100));
    CHECK(scheme.rule(u"returned"_qs)->capPerMatter == Points::hundredths(90));
    for (const SchemeRule& rule : scheme.rules)
        CHECK(rule.points < Points()); // no bonus is shipped: the rules against formalism forbid the usual ones
}

TEST_CASE("a scheme written and read again is the same") {
    Scheme scheme = defaultScheme();
    scheme.rules[0].groups = QStringList{u"政府部门"_qs};
    scheme.rules[0].factor = Points::hundredths(150);
    scheme.rules[1].cap = Points::hundredths(300);
    const auto again = readScheme(writeScheme(scheme));
    REQUIRE(again);
    CHECK(*again == scheme);
}

TEST_CASE("a scheme with something wrong is refused with the place") {
    CHECK(errorOf(changed("\"name\": \"逾期签收\"", "\"name\": \"逾期签收\", \"colour\": \"red\"")) == u"scoring.scheme_key");
    CHECK(errorOf(changed("\"trigger\": \"reply_late\"", "\"trigger\": \"media_praise\"")) == u"scoring.scheme_word");
    CHECK(errorOf(changed("\"weight\": 40", "\"weight\": 41")) == u"scoring.scheme_weights");
    CHECK(errorOf(changed("\"code\": \"reply_late\"", "\"code\": \"late_day\"")) == u"scoring.scheme_twice");
    CHECK(errorOf(changed("\"-0.50\"", "\"-0.505\"")) == u"scoring.scheme_points");
    CHECK(errorOf(changed("\"-0.50\"", "-0.5")) == u"scoring.scheme_points");
    CHECK(errorOf(changed("\"-0.50\"", "\"0.00\"")) == u"scoring.scheme_rule");
    CHECK(errorOf(changed("2016-01-01", "2016-02-01")) == u"scoring.scheme_first_day");
    CHECK(errorOf(changed("2016-01-01", "2016-13-01")) == u"scoring.scheme_first_day");
    CHECK(errorOf(changed("\"trigger\": \"returned\"", "\"trigger\": \"reply_late\"")) == u"scoring.scheme_overlap");
    CHECK(errorOf(changed("\"from\": \"75.00\"", "\"from\": \"86.00\"")) == u"scoring.scheme_grades");
    CHECK(errorOf(changed("\"kind\": \"deductions\"", "\"kind\": \"marks\"")) == u"scoring.scheme_daily");
    CHECK(errorOf(readScheme("[]")) == u"scoring.scheme_json");
    CHECK(errorOf(readScheme("{}")) == u"scoring.scheme_text");
    const auto place = changed("\"-0.50\"", "\"half\"");
    REQUIRE_FALSE(place);
    CHECK(place.error().args.value(0) == u"rules[1].points");
}
