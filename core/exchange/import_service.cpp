#include "exchange/import_service.h"

#include "base/text.h"
#include "departments/department_service.h"
#include "exchange/ledger_changes.h"
#include "exchange/ledger_history.h"
#include "exchange/ledger_json.h"
#include "office/office_store.h"
#include "slips/slip_service.h"
#include "store/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace duban {

int ImportPreview::count(LedgerRowStatus status) const {
    return static_cast<int>(
        std::count_if(reading.rows.begin(), reading.rows.end(), [&](const LedgerRow& row) { return row.status == status; }));
}

int ImportPreview::chosen() const {
    return static_cast<int>(
        std::count_if(reading.rows.begin(), reading.rows.end(), [](const LedgerRow& row) { return row.take && row.canTake(); }));
}

QString ledgerFacts(const LedgerValues& values) {
    QJsonObject facts = toJson(values);
    facts.remove(u"seq");             // the place in the list is no fact of the matter
    facts.remove(u"department_name"); // nor is the name a unit has at the moment
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

QString ledgerKey(const LedgerValues& values) {
    const QString head = values.slip ? values.slip->text() : values.issuedOn.toString(Qt::ISODate);
    return QString::fromLatin1(sm3((head + u'\n' + values.department + u'\n' + matchKey(values.problem)).toUtf8()).toHex());
}

namespace {

QStringList categoryNames(const Office& office) {
    QStringList names;
    for (const ListItem& item : office.items(ListKind::Category))
        names << item.name;
    return names;
}

// The whole content of the ledgers, so that an audit can say which file was taken in.
Result<QString> digestOf(const QStringList& files) {
    QByteArray digests;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return storageError("exchange.unreadable", QT_TRANSLATE_NOOP("errors", "“%1” cannot be read; check the name and the folder."),
                                {path}, file.errorString());
        digests += sm3(file.readAll());
    }
    return QString::fromLatin1((files.size() == 1 ? digests : sm3(digests)).toHex());
}

// The sheets of a second file get its name in front, so that a row's place stays unique.
void join(LedgerReading& all, LedgerReading one, bool first) {
    if (first) {
        all = std::move(one);
        return;
    }
    const QString file = one.file + u'/';
    for (LedgerSheet& sheet : one.sheets)
        sheet.name.prepend(file);
    for (IgnoredRow& row : one.ignoredRows)
        row.sheet.prepend(file);
    for (LedgerRow& row : one.rows)
        row.sheet.prepend(file);
    all.file += u'、' + one.file;
    std::move(one.sheets.begin(), one.sheets.end(), std::back_inserter(all.sheets));
    std::move(one.ignoredRows.begin(), one.ignoredRows.end(), std::back_inserter(all.ignoredRows));
    std::move(one.rows.begin(), one.rows.end(), std::back_inserter(all.rows));
}

/// Of one file, by the names that its sheets have there.
LedgerCorrections correctionsOf(const LedgerCorrections& all, const QString& prefix) {
    LedgerCorrections own;
    for (auto one = all.cbegin(); one != all.cend(); ++one)
        if (one.key().first.startsWith(prefix))
            own.insert({one.key().first.mid(prefix.size()), one.key().second}, one.value());
    return own;
}

} // namespace

Result<ImportPreview> ImportService::preview(const QStringList& files, const ImportWishes& wishes, QDate on, Progress& progress) {
    auto departments = DepartmentService(m_office).matcher();
    if (!departments)
        return departments.error();
    const OfficeSettings& settings = m_office.settings(on);
    LedgerOptions options;
    options.mapping = wishes.mapping;
    options.categories = categoryNames(m_office);
    options.maxCharacters = settings.maxTextChars;
    options.year = wishes.year;
    options.prefix = settings.prefix + settings.slipWord;
    if (auto learned = m_rules.fill(options); !learned)
        return learned.error();
    ImportPreview preview;
    preview.files = files;
    for (const QString& path : files) {
        options.corrections = correctionsOf(wishes.corrections, path == files.first() ? QString() : QFileInfo(path).fileName() + u'/');
        auto reading = readLedger(path, *departments, m_office.calendar(), options, progress);
        if (!reading)
            return reading.error();
        join(preview.reading, std::move(*reading), path == files.first());
    }
    auto digest = digestOf(files);
    if (!digest)
        return digest.error();
    preview.fileDigest = std::move(*digest);
    if (auto compared = compare(preview.reading); !compared)
        return compared.error();
    preview.totals = totalsOf(preview.reading, *departments, options.categories);
    return preview;
}

namespace {

// One import under way: everything in one transaction.
class Intake {
public:
    Intake(Office& office, const ImportPreview& preview, const Actor& actor, QDate on, Progress& progress)
        : m_office(office), m_preview(preview), m_actor(actor), m_on(on), m_progress(progress), m_slips(office), m_store(office.database()),
          m_tx(office.database()) {}

    Result<BatchId> run() {
        auto departments = DepartmentService(m_office).matcher();
        if (!departments)
            return departments.error();
        if (auto begun = m_tx.begin(); !begun)
            return begun.error();
        auto batch = begin();
        if (!batch)
            return batch;
        const std::vector<LedgerSlip> slips = slipsOf(m_preview.reading);
        qint64 done = 0;
        for (const LedgerSlip& slip : slips) {
            if (m_progress.cancelled())
                return cancelledError();
            if (auto taken = take(slip, *batch, *departments); !taken)
                return taken.error();
            m_progress.report(++done, static_cast<qint64>(slips.size()), m_preview.reading.file);
        }
        if (auto changed = takeChanges(*batch); !changed)
            return changed.error();
        if (auto reserved = reserve(*batch); !reserved)
            return reserved.error();
        if (m_progress.cancelled())
            return cancelledError();
        auto committed = m_tx.commit();
        return committed ? batch : Result<BatchId>(committed.error());
    }

private:
    Result<BatchId> begin() {
        if (auto added = addSources(); !added)
            return added.error();
        if (auto number = SlipStore(m_office.database()).nextDraft(); number)
            m_nextDraft = *number;
        else
            return number.error();
        ImportBatch batch;
        batch.fileName = m_preview.reading.file;
        batch.importedOn = m_on;
        batch.accepted = m_preview.count(LedgerRowStatus::Accepted) + m_preview.chosen();
        batch.rejected = m_preview.count(LedgerRowStatus::Rejected);
        auto id = m_store.addBatch(m_tx, batch, m_preview.fileDigest);
        if (!id)
            return id;
        auto noted = m_tx.record(m_actor, {u"import"_qs, batch.fileName, {}}, m_office.nowUtc());
        return noted ? id : Result<BatchId>(noted.error());
    }

    Result<> addSources() {
        OfficeStore lists(m_office.database());
        int position = static_cast<int>(m_office.items(ListKind::Source).size());
        QStringList added;
        for (const LedgerRow& row : m_preview.reading.rows) {
            const QString key = categoryKey(row.values.source);
            const bool comes = row.status == LedgerRowStatus::Accepted || row.take;
            if (!comes || key.isEmpty() || added.contains(key) || m_office.itemByName(ListKind::Source, row.values.source) != nullptr)
                continue;
            added << key;
            if (auto id = lists.addItem(m_tx, ListKind::Source, row.values.source, ++position, m_on); !id)
                return id.error();
        }
        return added.isEmpty() ? Result<>() : m_office.reload();
    }

    Result<> take(const LedgerSlip& slip, BatchId batch, const DepartmentMatcher& departments) {
        SlipHistoryInput input = historyOf(m_preview.reading, slip, m_actor, m_office.settings(m_on).ordinaryDays);
        const Department* lead = departments.byCode(input.slip.body.lead);
        if (lead == nullptr)
            return corruptError("exchange.unit_gone",
                                QT_TRANSLATE_NOOP("errors", "The list of units changed meanwhile; read the ledger again."));
        input.slip.lead = lead->id;
        input.slip.batch = batch;
        if (!input.slip.number)
            input.slip.draftNumber = m_nextDraft++;
        auto ids = m_slips.takeIn(m_tx, input, m_actor, {u"import.slip"_qs, input.slip.ref(), {}});
        if (!ids)
            return ids.error();
        for (std::size_t i = 0; i < slip.rows.size(); ++i)
            if (auto kept = keep(batch, m_preview.reading.rows[slip.rows[i]], (*ids)[i]); !kept)
                return kept;
        return {};
    }

    Result<> takeChanges(BatchId batch) {
        SlipGrowth growth(m_office, m_tx, m_actor);
        for (const LedgerRow& row : m_preview.reading.rows) {
            if (!row.take || !row.canTake())
                continue;
            if (m_progress.cancelled())
                return cancelledError();
            auto matter =
                row.target ? changeMatter(growth, row)
                           : growth.add(*row.grows, matterHistoryOf(row.values, 1, m_actor, m_office.settings(m_on).ordinaryDays), batch);
            if (!matter)
                return matter.error();
            if (auto kept = keep(batch, row, *matter); !kept)
                return kept;
        }
        return {};
    }

    Result<MatterId> changeMatter(SlipGrowth& growth, const LedgerRow& row) {
        SlipStore slips(m_office.database());
        auto matter = slips.matter(*row.target);
        auto measures = slips.measures(*row.target);
        auto history = slips.history(*row.target);
        if (!matter || !measures || !history)
            return !matter ? matter.error() : !measures ? measures.error() : history.error();
        if (!*matter)
            return notFoundError("slips.matter_gone",
                                 QT_TRANSLATE_NOOP("errors", "This matter is no longer in the file; load the list again."));
        auto changed = growth.change(growthOf(**matter, *measures, *history, row.changes, row.values, m_actor, m_on));
        return changed ? Result<MatterId>(*row.target) : Result<MatterId>(changed.error());
    }

    Result<> keep(BatchId batch, const LedgerRow& row, std::optional<MatterId> matter) {
        return m_store.addRow(
            batch, {row.sheet, row.row, matter, row.values.slip, matter ? ledgerKey(row.values) : QString(), ledgerFacts(row.values)});
    }

    Result<> reserve(BatchId batch) {
        for (const LedgerRow& row : m_preview.reading.rows)
            if (row.status == LedgerRowStatus::Rejected)
                if (auto kept = keep(batch, row, std::nullopt); !kept)
                    return kept;
        return {};
    }

    Office& m_office;
    const ImportPreview& m_preview;
    const Actor& m_actor;
    QDate m_on;
    Progress& m_progress;
    SlipService m_slips;
    ImportStore m_store;
    Transaction m_tx;
    int m_nextDraft = 1;
};

} // namespace

Result<std::optional<BatchId>> ImportService::commit(const ImportPreview& preview, const Actor& actor, QDate on, Progress& progress) {
    if (preview.count(LedgerRowStatus::Accepted) == 0 && preview.chosen() == 0)
        return std::optional<BatchId>();
    Result<BatchId> batch = Intake(m_office, preview, actor, on, progress).run();
    if (!batch) {
        (void)m_office.reload(); // sources that were added for it are gone again
        return batch.error();
    }
    m_office.changes().publish({{ChangeKind::Imports, ChangeKind::Slips, ChangeKind::Matters, ChangeKind::Lists}, {}, {}});
    return std::optional(*batch);
}

Result<int> ImportService::undo(BatchId batch, const Actor& actor, QDate on) {
    auto known = m_store.batch(batch);
    if (!known)
        return known.error();
    if (!*known)
        return notFoundError("exchange.no_batch", QT_TRANSLATE_NOOP("errors", "There is no import %1 in this file; check the number."),
                             {QString::number(batch.value())}, "batch");
    if ((*known)->withdrawnOn)
        return ruleError("exchange.withdrawn_already", QT_TRANSLATE_NOOP("errors", "Import %1 was already withdrawn on %2."),
                         {QString::number(batch.value()), (*known)->withdrawnOn->toString(Qt::ISODate)}, "batch");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    auto slips = m_store.slips(batch);
    auto matters = m_store.matters(batch);
    if (!slips || !matters)
        return !slips ? slips.error() : matters.error();
    if (auto free = changedNothing(batch); !free)
        return free.error();
    auto withdrawn = withdrawRows(tx, batch, *slips, *matters);
    if (!withdrawn)
        return withdrawn;
    if (auto done = m_store.withdraw(tx, batch, on); !done)
        return done.error();
    if (auto noted = tx.record(actor, {u"import.withdraw"_qs, (*known)->fileName, {}}, m_office.nowUtc()); !noted)
        return noted.error();
    if (auto committed = tx.commit(); !committed)
        return committed.error();
    m_office.changes().publish({{ChangeKind::Imports, ChangeKind::Slips, ChangeKind::Matters}, {}, {}});
    return withdrawn;
}

Result<> ImportService::changedNothing(BatchId batch) {
    auto changed = m_store.changed(batch);
    if (!changed)
        return changed.error();
    const QStringList names = namesOf(*changed);
    if (names.isEmpty())
        return {};
    return ruleError(
        "exchange.changes_stay",
        QT_TRANSLATE_NOOP("errors", "Import %1 cannot be withdrawn: it changed matters of earlier imports: %2. Correct them there."),
        {QString::number(batch.value()), names.join(u'、')}, "batch");
}

QStringList ImportService::namesOf(const std::vector<SlipId>& ids) {
    SlipStore store(m_office.database());
    QStringList names;
    for (const SlipId id : ids)
        if (auto slip = store.slip(id); slip && *slip)
            names << (*slip)->ref();
    return names;
}

Result<int> ImportService::withdrawRows(Transaction& tx, BatchId batch, const std::vector<SlipId>& slips,
                                        const std::vector<MatterId>& matters) {
    SlipStore store(m_office.database());
    auto touched = m_store.touched(batch);
    if (!touched)
        return touched.error();
    const QStringList names = namesOf(*touched);
    if (!names.isEmpty())
        return ruleError(
            "exchange.worked_since",
            QT_TRANSLATE_NOOP("errors", "Import %1 cannot be withdrawn: these slips were worked since then: %2. Void them one by one."),
            {QString::number(batch.value()), names.join(u'、')}, "batch");
    for (const MatterId id : matters) {
        auto matter = store.matter(id);
        if (!matter)
            return matter.error();
        auto text = store.indexText(**matter);
        if (!text)
            return text.error();
        if (auto gone = store.unindex(id, *text); !gone)
            return gone.error();
        if (auto gone = store.setWithdrawn(tx, id, true); !gone)
            return gone.error();
    }
    for (const SlipId id : slips)
        if (auto gone = store.setWithdrawn(tx, id, true); !gone)
            return gone.error();
    return static_cast<int>(matters.size());
}

} // namespace duban
