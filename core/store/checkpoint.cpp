#include "store/checkpoint.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace duban {

namespace {

// By the uuid of the file's first setting: it stays when the file is moved, and when somebody computes the chain anew.
Result<QString> listName(Database& database, const QString& folder) {
    Query query = database.query("store/identity");
    if (auto done = query.exec(); !done)
        return done.error();
    const QString identity = query.next() ? query.text(0) : QStringLiteral("unknown");
    if (auto whole = query.whole(); !whole)
        return whole.error();
    QString name = identity;
    name.remove(QLatin1Char('{')).remove(QLatin1Char('}')).remove(QLatin1Char('/'));
    return folder + QLatin1Char('/') + name + QStringLiteral(".jsonl");
}

} // namespace

QString checkpointCode(const QByteArray& hash) {
    const QString hex = QString::fromLatin1(hash.left(8).toHex()).toUpper();
    return QStringList{hex.mid(0, 4), hex.mid(4, 4), hex.mid(8, 4), hex.mid(12, 4)}.join(QLatin1Char('-'));
}

Result<Checkpoint> checkpointNow(Database& database, const QDateTime& now) {
    Query query = database.query("store/audit_last");
    if (auto done = query.exec(); !done)
        return done.error();
    Checkpoint checkpoint{0, QByteArray(32, '\0'), now};
    if (query.next()) {
        checkpoint.n = query.integer(0);
        checkpoint.hash = query.blob(1);
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return checkpoint;
}

Result<> keepCheckpoint(Database& database, const QString& folder, const Checkpoint& checkpoint) {
    auto name = listName(database, folder);
    if (!name)
        return name.error();
    QDir().mkpath(folder);
    QFile file(*name);
    const QByteArray line = QJsonDocument(QJsonObject{{u"n"_qs, checkpoint.n},
                                                      {u"hash"_qs, QString::fromLatin1(checkpoint.hash.toHex())},
                                                      {u"at"_qs, checkpoint.at.toUTC().toString(Qt::ISODate)}})
                                .toJson(QJsonDocument::Compact) +
                            '\n';
    if (!file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
        return storageError(
            "checkpoint.not_kept",
            QT_TRANSLATE_NOOP("errors", "The checkpoint could not be kept in “%1”; check its permissions and the free space."), {folder},
            file.errorString());
    return {};
}

Result<std::vector<Checkpoint>> keptCheckpoints(Database& database, const QString& folder) {
    auto name = listName(database, folder);
    if (!name)
        return name.error();
    std::vector<Checkpoint> kept;
    QFile file(*name);
    if (!file.open(QIODevice::ReadOnly))
        return kept;
    while (!file.atEnd()) {
        const QJsonObject said = QJsonDocument::fromJson(file.readLine(4096)).object();
        const QByteArray hash = QByteArray::fromHex(said.value(u"hash").toString().toLatin1());
        if (hash.size() == 32)
            kept.push_back({said.value(u"n").toInteger(), hash, QDateTime::fromString(said.value(u"at").toString(), Qt::ISODate)});
    }
    return kept;
}

Result<qint64> firstContradiction(Database& database, const std::vector<Checkpoint>& kept) {
    std::vector<Checkpoint> sorted = kept;
    std::sort(sorted.begin(), sorted.end(), [](const Checkpoint& a, const Checkpoint& b) { return a.n < b.n; });
    for (const Checkpoint& checkpoint : sorted) {
        if (checkpoint.n == 0)
            continue;
        Query query = database.query("store/audit_hash");
        query.bind(":n", checkpoint.n);
        if (auto done = query.exec(); !done)
            return done.error();
        const bool agrees = query.next() && query.blob(0) == checkpoint.hash;
        if (auto whole = query.whole(); !whole)
            return whole.error();
        if (!agrees)
            return checkpoint.n;
    }
    return 0;
}

} // namespace duban
