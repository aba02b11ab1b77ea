// A navigator that only remembers where clicks led, and a session around a temporary office.
#pragma once

#include "shell/jobs.h"
#include "shell/prompts.h"
#include "shell/session.h"

#include "core/temp_office.h"

#include <QCoreApplication>

namespace duban::test {

class RecordingNavigator final : public Navigator {
public:
    void openLedger(const MatterFilter& filter, const QString& title) override {
        filters.push_back(filter);
        titles << title;
    }
    void openMatter(MatterId id) override { matters.push_back(id.value()); }
    void openMatterAt(MatterId id, const QString& eventUuid) override {
        matters.push_back(id.value());
        events << eventUuid;
    }
    void openSlip(SlipId id) override { slips.push_back(id.value()); }
    void newSlip() override { ++newSlips; }
    void showPage(const QString& pageId) override { pages << pageId; }
    void preview(const QString& kind, const QStringList& refs) override {
        previews << kind + QLatin1Char(' ') + refs.join(QLatin1Char(','));
    }
    void tell(const QString& text) override { told << text; }
    void tellError(const Error& error) override { errors << error.code; }

    std::vector<MatterFilter> filters;
    std::vector<qint64> matters, slips;
    QStringList titles, events, pages, previews, told, errors;
    int newSlips = 0;
};

/// Fails the test on a question that the test did not announce.
class NoPrompts final : public Prompts {
public:
    bool confirm(const QString& question, const QString&, const QString&) override {
        FAIL("unexpected question: " << question.toStdString());
        return false;
    }
    std::optional<QString> askText(const QString& title, const QString&, const QString&) override {
        FAIL("unexpected question: " << title.toStdString());
        return {};
    }
    QString pickOpen(const QString&, const QString&) override { return file; }
    QStringList pickOpenMany(const QString&, const QString&) override { return {file}; }
    QString pickSave(const QString&, const QString&, const QString&) override { return file; }
    QString file; ///< what the file dialogs return
};

/// Without this page's words in translations/dubantai_zh_CN.ts (written by update.py) there is nothing to judge.
inline bool isTranslated(const char* context, const char* source) {
    return QCoreApplication::translate(context, source) != QLatin1String(source);
}

/// All that a page asks for, around one file.
struct PageDesk {
    explicit PageDesk(Office& office) : session{office, navigator, prompts, jobs, clerk} {}
    RecordingNavigator navigator;
    NoPrompts prompts;
    Jobs jobs;
    Session session;
};

} // namespace duban::test
