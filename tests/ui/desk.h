// A session without a window (Desk): where clicks lead is written down, and a question nobody expected fails the test.
#pragma once

#include "core/temp_office.h"
#include "shell/jobs.h"
#include "shell/prompts.h"
#include "shell/session.h"

#include <deque>

namespace duban::test {

class NotedNavigator final : public Navigator {
public:
    void openLedger(const MatterFilter&, const QString& title) override { went << QStringLiteral("ledger ") + title; }
    void openMatter(MatterId id) override { went << QStringLiteral("matter %1").arg(id.value()); }
    void openMatterAt(MatterId id, const QString& event) override { went << QStringLiteral("matter %1 at %2").arg(id.value()).arg(event); }
    void openSlip(SlipId id) override { went << QStringLiteral("slip %1").arg(id.value()); }
    void newSlip() override { went << QStringLiteral("new slip"); }
    void showPage(const QString& pageId) override { went << QStringLiteral("page ") + pageId; }
    void preview(const QString& kind, const QStringList& refs) override {
        went << QStringLiteral("preview %1 %2").arg(kind, refs.join(QLatin1Char(' ')));
    }
    void tell(const QString& text) override { told << text; }
    void tellError(const Error& error) override { refused << sentence(error); }
    QStringList went, told, refused;
};

class ScriptedPrompts final : public Prompts {
public:
    bool confirm(const QString& question, const QString&, const QString& verb) override {
        INFO(question.toStdString());
        REQUIRE_FALSE(answers.empty());
        const bool answer = answers.front();
        answers.pop_front();
        asked << verb;
        return answer;
    }
    std::optional<QString> askText(const QString& title, const QString&, const QString&) override {
        FAIL("unexpected question: " + title.toStdString());
        return std::nullopt;
    }
    QString pickOpen(const QString&, const QString&) override { return files.value(0); }
    QStringList pickOpenMany(const QString&, const QString&) override { return files; }
    QString pickSave(const QString&, const QString&, const QString&) override { return files.value(0); }
    std::deque<bool> answers; ///< to the questions that the test expects, in order
    QStringList asked, files;
};

struct Desk {
    explicit Desk(QDate today = QDate(2026, 3, 2)) : temp(today) {}
    TempOffice temp;
    NotedNavigator navigator;
    ScriptedPrompts prompts;
    Jobs jobs;
    Session session{temp.office(), navigator, prompts, jobs, clerk};
};

} // namespace duban::test
