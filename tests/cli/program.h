// The program under test, one temporary folder, and what a run of it left behind.
#pragma once

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace cli {

inline QString s(const char* text) { return QString::fromUtf8(text); }
inline QString data(const char* name) { return s(DUBAN_SOURCE_DIR "/tests/data/") + s(name); }

struct Outcome {
    int status = -1;
    QByteArray out;
    QString err;
    /// The one document on standard output; fails the test if there is none, or more.
    [[nodiscard]] QJsonObject json() const {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
        INFO(out.toStdString() << err.toStdString());
        REQUIRE(problem.error == QJsonParseError::NoError);
        REQUIRE(document.isObject());
        return document.object();
    }
    [[nodiscard]] QString code() const { return json().value(s("error")).toObject().value(s("code")).toString(); }
};

class Desk {
public:
    Desk() { REQUIRE(m_folder.isValid()); }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(s(name)); }

    Outcome run(const QStringList& words, const QByteArray& input = {}) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(s("XDG_DATA_HOME"), m_folder.filePath(s("home"))); // nothing of a test stays on the computer
        process.setProcessEnvironment(environment);
        process.start(s(DUBAN_BIN_DIR "/duban"), words);
        REQUIRE(process.waitForStarted(60000));
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(300000));
        CHECK(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    /// command, the desk's file, the rest, --json
    Outcome ask(const char* command, const QStringList& rest = {}, const QByteArray& input = {}) const {
        return run(QStringList{s(command), path("a.duban")} + rest + QStringList{s("--json")}, input);
    }
    void open() const { REQUIRE(ask("new", {s("--departments"), data("departments.csv")}).status == 0); }
    QString write(const char* name, const QByteArray& content) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    [[nodiscard]] QByteArray bytes(const char* name) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray slipInput(const char* extra = "") {
    return QByteArray("{\"title\":\"关于窗口值守的交办单\",\"lead\":\"ZF02\",\"co\":[\"ZF03\"],\"clerk\":\"陆某\",") + extra +
           "\"matters\":[{\"problem\":\"窗口上午无人值守，三名群众等候超过三十分钟。\",\"source\":\"明察暗访\",\"category\":\"办事不规范\","
           "\"requirement\":\"落实AB角制度\",\"days\":15},{\"problem\":\"办事指南与网上公布的不一致。\",\"source\":\"明察暗访\","
           "\"category\":\"营商环境\",\"requirement\":\"统一口径\",\"due\":\"2026-11-30\"}]}";
}

} // namespace cli
