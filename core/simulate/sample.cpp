#include "simulate/sample.h"

#include "departments/department_service.h"
#include "exchange/import_service.h"
#include "office/office_service.h"
#include "simulate/replay.h"
#include "store/discard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace duban {

namespace {

Error broken(const QString& what) {
    return corruptError("simulate.sample",
                        QT_TRANSLATE_NOOP("errors", "The sample year of this program is damaged (%1); install it again."), {what});
}

// A ledger and evidence are read from files, as a clerk's would be.
Result<> unpack(const QString& folder) {
    for (const QString& name : QDir(u":/sample"_qs).entryList(QDir::Files)) {
        if (!QFile::copy(u":/sample/"_qs + name, folder + u'/' + name))
            return storageError("simulate.no_space",
                                QT_TRANSLATE_NOOP("errors", "The sample year could not be unpacked to “%1”; free some space."), {folder});
    }
    return {};
}

Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path);
    return file.readAll();
}

Result<> furnish(Office& office) {
    OfficeService service(office);
    const Actor actor = office.defaultActor();
    const QDate from(2026, 1, 1);
    for (const auto& [name, role] :
         {std::pair(u"陆某"_qs, Role::Clerk), std::pair(u"沈某某"_qs, Role::Clerk), std::pair(u"高某某"_qs, Role::Leader)})
        if (auto added = service.addPerson(name, role, actor, from); !added)
            return added.error();
    return {};
}

Result<> takeUnits(Office& office, const QString& folder) {
    auto csv = contentOf(folder + u"/departments.csv"_qs);
    if (!csv)
        return csv.error();
    auto units = DepartmentService(office).importCsv(*csv, office.defaultActor(), sampleDay);
    return units ? Result<>() : Result<>(units.error());
}

Result<> takeLedger(Office& office, const QString& folder, Progress& progress) {
    ImportService imports(office);
    auto preview = imports.preview({folder + u"/ledger-2026.xlsx"_qs}, {}, sampleDay, progress);
    if (!preview)
        return preview.error();
    auto batch = imports.commit(*preview, office.defaultActor(), sampleDay, progress);
    return batch ? Result<>() : Result<>(batch.error());
}

Result<> live(Office& office, const QString& folder, Progress& progress) {
    auto acts = contentOf(folder + u"/acts.jsonl"_qs);
    if (!acts)
        return acts.error();
    const QList<QByteArray> lines = acts->split('\n');
    Replay replay(office, folder);
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        if (progress.cancelled())
            return cancelledError();
        if (const ReplayResult result = replay.line(i + 1, lines[i]); result.error)
            return broken(QStringLiteral("%1: %2").arg(i + 1).arg(sentence(*result.error)));
        progress.report(i + 1, lines.size(), {});
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Office>> makeSample(const QString& path, const Clock& clock, Progress& progress) {
    QTemporaryDir folder;
    if (auto unpacked = unpack(folder.path()); !unpacked)
        return unpacked.error();
    NewOffice made;
    made.demoAsOf = sampleDay;
    auto office = Office::create(path, made, {u"经办人"_qs, {}, false, {}}, clock);
    if (!office)
        return office.error();
    Result<> done = furnish(**office);
    if (done)
        done = takeUnits(**office, folder.path());
    if (done)
        done = takeLedger(**office, folder.path(), progress);
    if (done)
        done = live(**office, folder.path(), progress);
    if (done)
        return office;
    office->reset();
    discardFile(path);
    return done.error();
}

} // namespace duban
