// Another program's connection to a file, without any of our guards: what an outsider with a database tool can do.
#pragma once

#include <catch2/catch.hpp>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace duban {

class RawFile {
public:
    explicit RawFile(const QString& path) : m_name(QStringLiteral("raw-") + path) {
        m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_connection.setDatabaseName(path);
        m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        REQUIRE(m_connection.open());
    }
    ~RawFile() {
        m_connection.close();
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    /// False if SQLite refuses.
    bool run(const QString& sql) { return QSqlQuery(m_connection).exec(sql); }
    /// The first column of every row.
    QStringList column(const QString& sql) {
        QSqlQuery query(m_connection);
        INFO(sql.toStdString());
        REQUIRE(query.exec(sql));
        QStringList values;
        while (query.next())
            values << query.value(0).toString();
        return values;
    }
    QSqlDatabase& connection() { return m_connection; }

private:
    QString m_name;
    QSqlDatabase m_connection;
};

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void putBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace duban
