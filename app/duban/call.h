// One call of the command line (一次调用): its options and arguments, its office file, its actor and date, its way out.
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/quarter.h"
#include "duban/command.h"
#include "office/office.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace duban {

/// A bar on standard error when that is a terminal; Ctrl+C is the wish to stop.
class ConsoleProgress final : public Progress {
public:
    explicit ConsoleProgress(bool shown) : m_shown(shown) {}
    ~ConsoleProgress() override;
    void report(qint64 done, qint64 total, const QString& what) override;
    [[nodiscard]] bool cancelled() const override;
    /// From now on Ctrl+C asks instead of ending the program; a second one ends it (an open transaction rolls back).
    static void listen();

private:
    bool m_shown;
    bool m_drawn = false;
    qint64 m_lastDrawn = 0;
};

class Call {
public:
    explicit Call(const Command& command);
    /// Reads the words after the program's name; an exit status if there is nothing left to do (help, wrong usage).
    std::optional<int> read(const QStringList& words);
    int finish(const Result<Answer>& answer);

    [[nodiscard]] QString argument(int index) const { return m_arguments.value(index); }
    [[nodiscard]] QStringList argumentsFrom(int index) const { return m_arguments.mid(index); }
    [[nodiscard]] bool has(const char* option) const;
    [[nodiscard]] QString value(const char* option) const;
    [[nodiscard]] QStringList values(const char* option) const;
    [[nodiscard]] Result<std::optional<QDate>> date(const char* option) const;
    [[nodiscard]] Result<std::optional<int>> number(const char* option) const;

    /// The office file, which is the first argument.
    [[nodiscard]] Result<std::unique_ptr<Office>> open(OpenMode mode) const;
    /// --at, else the office's day.
    [[nodiscard]] Result<QDate> day(const Office& office) const;
    /// --by, else the office's first clerk, or its first leader for what is a leader's.
    [[nodiscard]] Actor actor(const Office& office, bool leaders, QDate on) const;
    [[nodiscard]] bool json() const { return m_json; }
    void tell(const QString& message) const; ///< to standard error, unless --quiet
    [[nodiscard]] Progress& progress() { return *m_progress; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

private:
    int refuse(const Error& error) const;
    const Command& m_command;
    QCommandLineParser m_parser;
    QStringList m_arguments;
    bool m_json = false;
    bool m_quiet = false;
    SystemClock m_clock;
    std::unique_ptr<ConsoleProgress> m_progress;
};

/// --quarter, which must be there.
Result<Quarter> quarterOf(const Call& call);

/// All of it, as UTF-8; false when standard output is closed or full.
bool writeOut(const QString& text);
void writeErr(const QString& text);

} // namespace duban
