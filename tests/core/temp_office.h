// A real office file in a directory of its own, with the sample list of units and a clock that stands still (TempOffice).
#pragma once

#include "departments/department_service.h"
#include "office/office.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

// Catch2 would print a QString as a row of question marks.
template <> struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

namespace duban {

inline QByteArray testData(const char* name) {
    QFile file(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline const Actor clerk{QStringLiteral("张某"), {}, false, {}};
inline const Actor leader{QStringLiteral("领导"), {}, false, {}};

class TempOffice {
public:
    /// The day of the clock; every other date is a parameter of the acts.
    explicit TempOffice(QDate today = QDate(2026, 11, 20)) : m_clock(today) {
        REQUIRE(QFile::copy(prepared(), path()));
        reopen();
    }

    [[nodiscard]] Office& office() { return *m_office; }
    [[nodiscard]] Database& database() { return m_office->database(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("办.duban")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    void close() { m_office.reset(); }
    void reopen(OpenMode mode = OpenMode::ReadWrite) {
        m_office.reset();
        auto opened = Office::open(path(), mode, m_clock);
        INFO((opened ? QString() : sentence(opened.error()) + opened.error().detail).toStdString());
        REQUIRE(opened);
        m_office = std::move(*opened);
    }

private:
    // Made once per program and copied for every test: ninety units through the service cost more than a copied file.
    static QString prepared() {
        static const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("prepared.duban"));
        if (!QFile::exists(file)) {
            const FixedClock clock(QDate(2026, 1, 1));
            auto office = Office::create(file, {}, clerk, clock);
            REQUIRE(office);
            REQUIRE(DepartmentService(**office).importCsv(testData("departments.csv"), clerk, QDate(2026, 1, 1)));
        }
        return file;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
};

} // namespace duban
