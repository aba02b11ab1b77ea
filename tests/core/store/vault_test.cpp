#include "core/store/raw_file.h"
#include "core/temp_office.h"

#include "base/progress.h"
#include "store/audit.h"
#include "store/vault.h"

#include <QBuffer>

using namespace duban;

namespace {

const SealedCell cell{"clue_informant", QStringLiteral("0190-a"), "name"};
const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

QByteArray sealed(Database& database, const QString& text, const SealedCell& at = cell) {
    Transaction tx(database);
    REQUIRE(tx.begin());
    auto value = Vault(database).seal(tx, Compartment::Informants, at, text);
    REQUIRE(value);
    REQUIRE(tx.record(clerk, {QStringLiteral("test"), {}, {}}, now));
    REQUIRE(tx.commit());
    return *value;
}

Result<> change(Database& database, const std::function<Result<>(Transaction&, Vault&)>& act) {
    Transaction tx(database);
    REQUIRE(tx.begin());
    Vault vault(database);
    auto done = act(tx, vault);
    if (!done)
        return done;
    REQUIRE(tx.record(clerk, {QStringLiteral("test"), {}, {}}, now));
    REQUIRE(tx.commit());
    return {};
}

QString codeOf(const Result<QString>& result) { return result ? QString() : result.error().code; }

} // namespace

TEST_CASE("a sealed value opens in its own cell and nowhere else") {
    TempOffice temp;
    const QByteArray value = sealed(temp.database(), QStringLiteral("欧阳慎言"));
    CHECK_FALSE(value.contains(QStringLiteral("欧阳慎言").toUtf8()));
    Vault vault(temp.database());
    CHECK(*vault.open(Compartment::Informants, cell, value) == QStringLiteral("欧阳慎言"));
    CHECK(codeOf(vault.open(Compartment::Informants, {"clue_informant", QStringLiteral("0190-b"), "name"}, value)) ==
          QStringLiteral("store.sealed_value_damaged"));
    CHECK_FALSE(vault.open(Compartment::Informants, {"clue_informant", cell.uuid, "contact"}, value));
    for (qsizetype i = 0; i < value.size(); ++i) {
        QByteArray touched = value;
        touched[i] = static_cast<char>(touched[i] ^ 1);
        CHECK_FALSE(vault.open(Compartment::Informants, cell, touched));
    }
    CHECK_FALSE(vault.open(Compartment::Informants, cell, value.left(value.size() - 1)));
    CHECK_FALSE(vault.open(Compartment::Informants, cell, {}));
}

TEST_CASE("the length of a sealed name tells nothing, and the same name twice looks different") {
    TempOffice temp;
    const QByteArray one = sealed(temp.database(), QStringLiteral("王五"));
    const QByteArray other = sealed(temp.database(), QStringLiteral("买买提·艾合买提江"));
    CHECK(one.size() == other.size());
    CHECK(one != sealed(temp.database(), QStringLiteral("王五")));
    CHECK(*Vault(temp.database()).open(Compartment::Informants, cell, sealed(temp.database(), QString())) == QString());
    const QString longText(5000, QChar(u'字'));
    CHECK(*Vault(temp.database()).open(Compartment::Informants, cell, sealed(temp.database(), longText)) == longText);
}

TEST_CASE("sealed values open after the file was closed, and its rows verify") {
    TempOffice temp;
    const QByteArray value = sealed(temp.database(), QStringLiteral("欧阳慎言"));
    temp.reopen();
    CHECK(*Vault(temp.database()).open(Compartment::Informants, cell, value) == QStringLiteral("欧阳慎言"));
    NoProgress progress;
    CHECK(verifyRows(temp.database(), progress).value().isEmpty());
    CHECK(RawFile(temp.path()).column(QStringLiteral("SELECT compartment FROM vault_key")) == QStringList{QStringLiteral("informants")});
}

TEST_CASE("once persons hold the keys and the open holder has ended, only the right password opens") {
    TempOffice temp;
    const QByteArray value = sealed(temp.database(), QStringLiteral("欧阳慎言"));
    const QByteArray salt = newSalt();
    const SecretKey right = *keyFromPassword(QStringLiteral("correct horse battery"), salt);
    const SecretKey wrong = *keyFromPassword(QStringLiteral("correct horse batterz"), salt);
    const auto end = [&] {
        return change(temp.database(),
                      [](Transaction& tx, Vault& vault) { return vault.endHolder(tx, HolderKind::Open, QStringLiteral("*")); });
    };
    CHECK(end().error().code == QStringLiteral("store.vault_last_holder"));
    REQUIRE(change(temp.database(), [&](Transaction& tx, Vault& vault) {
        return vault.setHolder(tx, HolderKind::Person, QStringLiteral("张某"), right, salt, {Compartment::Informants});
    }));
    REQUIRE(end());
    Vault vault(temp.database());
    CHECK(codeOf(vault.open(Compartment::Informants, cell, value)) == QStringLiteral("store.vault_locked"));
    CHECK_FALSE(vault.canOpen(Compartment::Informants));
    CHECK(vault.unlock(HolderKind::Person, QStringLiteral("张某"), wrong).error().kind == ErrorKind::NotPermitted);
    CHECK_FALSE(vault.unlock(HolderKind::Person, QStringLiteral("李某"), right));
    REQUIRE(vault.unlock(HolderKind::Person, QStringLiteral("张某"), right));
    CHECK(*vault.open(Compartment::Informants, cell, value) == QStringLiteral("欧阳慎言"));
    vault.lock();
    CHECK_FALSE(vault.open(Compartment::Informants, cell, value));
    NoProgress progress;
    CHECK(verifyRows(temp.database(), progress).value().isEmpty());
}

TEST_CASE("the recovery envelope opens what a forgotten password cannot, and gives the keys to a new one") {
    TempOffice temp;
    const QByteArray value = sealed(temp.database(), QStringLiteral("欧阳慎言"));
    const SecretKey forgotten = SecretKey::random(), envelope = SecretKey::random(), fresh = SecretKey::random();
    const QByteArray salt = newSalt();
    REQUIRE(change(temp.database(), [&](Transaction& tx, Vault& vault) -> Result<> {
        if (auto done = vault.setHolder(tx, HolderKind::Person, QStringLiteral("张某"), forgotten, salt, {Compartment::Informants}); !done)
            return done;
        if (auto done = vault.setHolder(tx, HolderKind::Envelope, QStringLiteral("1"), envelope, salt, {Compartment::Informants}); !done)
            return done;
        return vault.endHolder(tx, HolderKind::Open, QStringLiteral("*"));
    }));
    Vault vault(temp.database());
    const auto renew = [&](Transaction& tx, Vault& with) {
        return with.setHolder(tx, HolderKind::Person, QStringLiteral("张某"), fresh, salt, {Compartment::Informants});
    };
    CHECK(change(temp.database(), renew).error().code == QStringLiteral("store.vault_locked"));
    REQUIRE(vault.unlock(HolderKind::Envelope, QStringLiteral("1"), envelope));
    REQUIRE(change(temp.database(), renew));
    vault.lock();
    CHECK_FALSE(vault.unlock(HolderKind::Person, QStringLiteral("张某"), forgotten));
    REQUIRE(vault.unlock(HolderKind::Person, QStringLiteral("张某"), fresh));
    CHECK(*vault.open(Compartment::Informants, cell, value) == QStringLiteral("欧阳慎言"));
    NoProgress progress;
    CHECK(verifyRows(temp.database(), progress).value().isEmpty());
}

TEST_CASE("a sealed file comes back whole, and a shortened or altered one is refused") {
    TempOffice temp;
    const int size = GENERATE(0, 1, 65535, 65536, 65537, 300000);
    QByteArray content(size, 'x');
    for (int i = 0; i < size; ++i)
        content[i] = static_cast<char>(i * 7 + i / 251);
    QBuffer from(&content);
    QByteArray stored;
    QBuffer to(&stored);
    REQUIRE((from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly)));
    REQUIRE(change(temp.database(), [&](Transaction& tx, Vault& vault) {
        return vault.sealFile(tx, Compartment::Files, QStringLiteral("欧阳慎言的信.pdf").toUtf8(), from, to);
    }));
    to.close();
    const auto opened = [&](QByteArray bytes) -> std::optional<QByteArray> {
        QByteArray out;
        QBuffer in(&bytes), back(&out);
        REQUIRE((in.open(QIODevice::ReadOnly) && back.open(QIODevice::WriteOnly)));
        auto about = Vault(temp.database()).openFile(Compartment::Files, in, back);
        if (!about)
            return std::nullopt;
        CHECK(*about == QStringLiteral("欧阳慎言的信.pdf").toUtf8());
        return out;
    };
    CHECK(opened(stored) == std::optional(content));
    CHECK_FALSE(stored.contains(QStringLiteral("欧阳慎言").toUtf8()));
    CHECK_FALSE(opened(stored.left(stored.size() - 1)));
    CHECK_FALSE(opened(stored + 'x'));
    QByteArray touched = stored;
    touched[stored.size() / 2] = static_cast<char>(touched[stored.size() / 2] ^ 1);
    CHECK_FALSE(opened(touched));
}

TEST_CASE("a file cut between two pieces is noticed") {
    TempOffice temp;
    QByteArray content(3 * 65536, 'x'), stored, out;
    QBuffer from(&content), to(&stored), back(&out);
    REQUIRE((from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly) && back.open(QIODevice::WriteOnly)));
    REQUIRE(change(temp.database(), [&](Transaction& tx, Vault& vault) { return vault.sealFile(tx, Compartment::Files, {}, from, to); }));
    to.close();
    QByteArray cut = stored.left(stored.size() - (65536 + 17)); // a whole piece is gone
    QBuffer in(&cut);
    REQUIRE(in.open(QIODevice::ReadOnly));
    CHECK_FALSE(Vault(temp.database()).openFile(Compartment::Files, in, back));
}
