#include "core/temp_office.h"

#include "base/progress.h"
#include "clues/clue_lifecycle.h"
#include "clues/clue_service.h"
#include "office/office_service.h"
#include "store/audit.h"

using namespace duban;

namespace {

const QDate monday(2026, 3, 2);

ClueDraft draft(const char* suffix = "") {
    ClueDraft clue;
    clue.received = monday;
    clue.source = QStringLiteral("群众举报");
    clue.category = QStringLiteral("不作为慢作为");
    clue.content = QStringLiteral("3月2日上午政务大厅5号窗口无人值守。") + QString::fromUtf8(suffix);
    clue.units = {QStringLiteral("ZF03"), QStringLiteral("ZF02")};
    return clue;
}

QString disposeCode(ClueService& service, const QString& ref, ClueState way, const QString& reason, const QString& target,
                    QDate on = monday) {
    const auto done = service.dispose(ref, way, reason, target, clerk, on);
    return done ? QString() : done.error().code;
}

} // namespace

TEST_CASE("a registered clue comes back as it was written, numbered by year without gaps") {
    TempOffice temp;
    ClueService service(temp.office());
    const auto first = service.add(draft(), clerk, monday);
    REQUIRE(first);
    CHECK(first->ref() == QStringLiteral("XS-2026-0001"));
    CHECK(first->body == draft());
    CHECK(first->state == ClueState::Open);
    ClueDraft bad = draft();
    bad.content.clear();
    CHECK_FALSE(service.add(bad, clerk, monday));
    CHECK(service.add(draft("二"), clerk, monday)->ref() == QStringLiteral("XS-2026-0002"));
    CHECK(service.add(draft("三"), clerk, QDate(2027, 1, 4))->ref() == QStringLiteral("XS-2027-0001"));
    temp.reopen();
    CHECK(ClueService(temp.office()).list()->size() == 3);
    CHECK(ClueService(temp.office()).byRef(QStringLiteral("XS-2026-0001"))->body == draft());
    NoProgress progress;
    CHECK(verifyRows(temp.database(), progress).value().isEmpty());
}

TEST_CASE("a clue is found by its number as people type it, and by nothing else") {
    TempOffice temp;
    ClueService service(temp.office());
    REQUIRE(service.add(draft(), clerk, monday));
    CHECK(service.byRef(QStringLiteral("xs-2026-1")));
    CHECK(service.byRef(QStringLiteral(" ＸＳ－２０２６－０００１ ")));
    CHECK(service.byRef(QStringLiteral("XS-2026-0002")).error().code == QStringLiteral("clues.not_found"));
    CHECK(service.byRef(QStringLiteral("江效交〔2026〕1号")).error().code == QStringLiteral("clues.not_a_ref"));
    CHECK(service.byRef(QString()).error().kind == ErrorKind::NotFound);
}

TEST_CASE("what is wrong with a clue is said with the field and the list") {
    TempOffice temp;
    ClueService service(temp.office());
    const auto refused = [&](const std::function<void(ClueDraft&)>& spoil) {
        ClueDraft clue = draft();
        spoil(clue);
        const auto added = service.add(clue, clerk, monday);
        return added ? Error{} : added.error();
    };
    const Error source = refused([](ClueDraft& clue) { clue.source = QStringLiteral("道听途说"); });
    CHECK(source.code == QStringLiteral("clues.unknown_source"));
    CHECK(source.field == QStringLiteral("source"));
    CHECK(sentence(source).contains(QStringLiteral("12345转办")));
    const Error category = refused([](ClueDraft& clue) { clue.category = QStringLiteral("其他"); });
    CHECK(category.code == QStringLiteral("clues.unknown_category"));
    CHECK(sentence(category).contains(QStringLiteral("基层负担")));
    CHECK(refused([](ClueDraft& clue) { clue.content = QStringLiteral(" 　\n"); }).code == QStringLiteral("clues.content_empty"));
    CHECK(refused([](ClueDraft& clue) { clue.received = QDate(); }).code == QStringLiteral("clues.received_missing"));
    CHECK(refused([](ClueDraft& clue) { clue.received = monday.addDays(1); }).code == QStringLiteral("clues.received_later"));
    CHECK(refused([](ClueDraft& clue) { clue.units << QStringLiteral("QQ99"); }).args == QStringList{QStringLiteral("QQ99")});
    CHECK(service.list()->empty());
    CHECK(service.add(draft(), clerk, monday)->number == 1); // a refused clue takes no number
}

TEST_CASE("the text limit of a clue is the office's setting of that day") {
    TempOffice temp;
    ClueService service(temp.office());
    ClueDraft clue = draft();
    clue.content = QString(5000, QChar(u'字'));
    CHECK(service.add(clue, clerk, monday));
    clue.content = QString(5001, QChar(u'字'));
    CHECK(service.add(clue, clerk, monday).error().code == QStringLiteral("clues.text_too_long"));
    REQUIRE(OfficeService(temp.office()).setValue(QStringLiteral("maxTextChars"), QStringLiteral("6000"), QDate(2026, 3, 3), clerk));
    CHECK_FALSE(service.add(clue, clerk, monday));
    CHECK(service.add(clue, clerk, QDate(2026, 3, 3)));
}

TEST_CASE("a category may wait until triage; names are kept as the list writes them") {
    TempOffice temp;
    ClueService service(temp.office());
    ClueDraft clue = draft();
    clue.category.clear();
    const auto added = service.add(clue, clerk, monday);
    REQUIRE(added);
    CHECK(added->body.category.isEmpty());
    clue.category = QStringLiteral("“门好进、脸好看、事难办”");
    const auto edited = service.edit(added->ref(), clue, clerk, monday);
    REQUIRE(edited);
    CHECK(edited->body.category == QStringLiteral("门好进脸好看事难办"));
    CHECK(edited->version == 2);
}

TEST_CASE("each disposition asks for what it needs") {
    TempOffice temp;
    ClueService service(temp.office());
    const QString ref = service.add(draft(), clerk, monday)->ref();
    const QString why = QStringLiteral("不属于受理范围");
    CHECK(disposeCode(service, ref, ClueState::Open, why, {}) == QStringLiteral("clues.open_is_no_way"));
    CHECK(disposeCode(service, ref, ClueState::Rejected, QStringLiteral(" "), {}) == QStringLiteral("clues.reason_missing"));
    CHECK(disposeCode(service, ref, ClueState::Settled, {}, {}) == QStringLiteral("clues.reason_missing"));
    CHECK(disposeCode(service, ref, ClueState::Transferred, why, {}) == QStringLiteral("clues.needs_body"));
    CHECK(disposeCode(service, ref, ClueState::Forwarded, why, {}) == QStringLiteral("clues.needs_body"));
    CHECK(disposeCode(service, ref, ClueState::Merged, why, {}) == QStringLiteral("clues.needs_other_clue"));
    CHECK(disposeCode(service, ref, ClueState::HandedOver, why, {}) == QStringLiteral("clues.needs_slip"));
    CHECK(disposeCode(service, ref, ClueState::Rejected, why, {}, monday.addDays(-1)) == QStringLiteral("clues.disposed_before_receipt"));
    CHECK(service.byRef(ref)->version == 1);
    const auto done = service.dispose(ref, ClueState::Rejected, why, {}, clerk, QDate(2026, 3, 4));
    REQUIRE(done);
    CHECK(done->state == ClueState::Rejected);
    CHECK(done->reason == why);
    CHECK(done->disposedOn == QDate(2026, 3, 4));
    CHECK(disposeCode(service, ref, ClueState::Settled, why, {}) == QStringLiteral("clues.already_disposed"));
    CHECK(service.edit(ref, draft("改"), clerk, monday).error().code == QStringLiteral("clues.no_longer_open"));
}

TEST_CASE("a duplicate clue is merged into the other one, never in a circle") {
    TempOffice temp;
    ClueService service(temp.office());
    const QString a = service.add(draft(), clerk, monday)->ref();
    const QString b = service.add(draft("又"), clerk, monday)->ref();
    const QString same = QStringLiteral("同一事项");
    CHECK(disposeCode(service, a, ClueState::Merged, same, a) == QStringLiteral("clues.merged_into_itself"));
    CHECK(disposeCode(service, a, ClueState::Merged, same, QStringLiteral("XS-2026-0099")) == QStringLiteral("clues.not_found"));
    const auto merged = service.dispose(a, ClueState::Merged, same, QStringLiteral("xs-2026-2"), clerk, monday);
    REQUIRE(merged);
    CHECK(merged->target == b);
    CHECK(disposeCode(service, b, ClueState::Merged, same, a) == QStringLiteral("clues.target_is_merged"));
}

TEST_CASE("a slip hands a clue over inside its own transaction, and a second slip is added") {
    TempOffice temp;
    ClueService service(temp.office());
    const QString ref = service.add(draft(), clerk, monday)->ref();
    {
        Transaction given(temp.database());
        REQUIRE(given.begin());
        REQUIRE(service.markHandedOver(given, ref, QStringLiteral("江效交〔2026〕1号"), monday));
    }
    CHECK(service.byRef(ref)->state == ClueState::Open); // the slip was given up, so the clue is open still
    for (const char* number : {"江效交〔2026〕1号", "江效交〔2026〕2号", "江效交〔2026〕2号"}) {
        Transaction tx(temp.database());
        REQUIRE(tx.begin());
        REQUIRE(service.markHandedOver(tx, ref, QString::fromUtf8(number), QDate(2026, 3, 3)));
        REQUIRE(tx.record(clerk, {QStringLiteral("slip.issue"), QString::fromUtf8(number), {}}, temp.office().nowUtc()));
        REQUIRE(tx.commit());
    }
    const Clue clue = *service.byRef(ref);
    CHECK(clue.state == ClueState::HandedOver);
    CHECK(clue.target == QStringLiteral("江效交〔2026〕1号、江效交〔2026〕2号"));
    CHECK(clue.disposedOn == QDate(2026, 3, 3));
    CHECK(disposeCode(service, ref, ClueState::Settled, QStringLiteral("了结"), {}) == QStringLiteral("clues.already_disposed"));
}

TEST_CASE("undecided clues stand by their limit of two working days") {
    TempOffice temp;
    ClueService service(temp.office());
    const auto addOn = [&](QDate received, QDate on) {
        ClueDraft clue = draft();
        clue.received = received;
        return service.add(clue, clerk, on)->ref();
    };
    const QString late = addOn(QDate(2026, 9, 30), QDate(2026, 9, 30)); // 1-7 October are off
    const QString early = addOn(QDate(2026, 9, 28), QDate(2026, 9, 30));
    const QString decided = addOn(QDate(2026, 9, 1), QDate(2026, 9, 30));
    REQUIRE(service.dispose(decided, ClueState::Settled, QStringLiteral("已解决"), {}, clerk, QDate(2026, 9, 30)));
    const auto open = service.undecided();
    REQUIRE(open);
    REQUIRE(open->size() == 2);
    CHECK(open->at(0).ref() == early);
    CHECK(service.decideBy(open->at(0)) == QDate(2026, 9, 30));
    CHECK(open->at(1).ref() == late);
    CHECK(service.decideBy(open->at(1)) == QDate(2026, 10, 9));
    CHECK(service.list(ClueState::Settled)->size() == 1);
}

TEST_CASE("clues are announced once per act and only after the commit") {
    TempOffice temp;
    ClueService service(temp.office());
    int published = 0;
    QObject context;
    QObject::connect(&temp.office().changes(), &Changes::changed, &context, [&](const ChangeSet& set) {
        ++published;
        CHECK(set.touches(ChangeKind::Clues));
        CHECK_FALSE(temp.database().inTransaction());
    });
    const QString ref = service.add(draft(), clerk, monday)->ref();
    REQUIRE(service.edit(ref, draft("改"), clerk, monday));
    CHECK_FALSE(service.dispose(ref, ClueState::Settled, {}, {}, clerk, monday));
    REQUIRE(service.dispose(ref, ClueState::Settled, QStringLiteral("了结"), {}, clerk, monday));
    CHECK(published == 3);
}
