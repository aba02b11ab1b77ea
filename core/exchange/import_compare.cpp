// What of a reading the office already has (比对); declared in import_service.h.
#include "base/near_text.h"
#include "base/text.h"
#include "exchange/import_service.h"
#include "exchange/ledger_changes.h"
#include "exchange/ledger_json.h"
#include "slips/slip_store.h"

#include <QJsonDocument>
#include <QSet>

namespace duban {

namespace {

constexpr int nearTexts = 500; // thousandths

QJsonObject factsObject(const QString& facts) { return QJsonDocument::fromJson(facts.toUtf8()).object(); }

void rejectNumber(LedgerRow& row) {
    row.status = LedgerRowStatus::Rejected;
    row.errors = {{LedgerErrorKind::DuplicateSlipNumber, row.sheet, {}, {}, row.values.slip->text(), {}}};
}

void differs(LedgerRow& row, const QString& before) {
    row.status = LedgerRowStatus::Changed;
    row.changes = changesBetween(factsObject(before), factsObject(ledgerFacts(row.values)));
}

/// The matter that this row words anew: near in text, and not said by another row of the same reading.
const KnownRow* reworded(const LedgerRow& row, const std::vector<KnownRow>& known, const QSet<QString>& keys) {
    const KnownRow* best = nullptr;
    int nearest = nearTexts - 1;
    for (const KnownRow& one : known) {
        const int near = keys.contains(one.key) ? 0 : similarity(factsObject(one.facts).value(u"problem").toString(), row.values.problem);
        if (near > nearest) {
            nearest = near;
            best = &one;
        }
    }
    return best;
}

} // namespace

Result<> ImportService::compare(LedgerReading& reading) {
    QHash<QString, QString> seen; // in this reading: a clerk may carry an open matter over into the next sheet
    for (LedgerRow& row : reading.rows) {
        if (row.status != LedgerRowStatus::Accepted)
            continue;
        const QString key = ledgerKey(row.values);
        const QString facts = ledgerFacts(row.values);
        auto known = m_store.rowOf(key);
        if (!known)
            return known.error();
        const QString before = *known ? (*known)->facts : seen.value(key);
        if (before.isEmpty()) {
            seen.insert(key, facts);
        } else if (before == facts) {
            row.status = LedgerRowStatus::Duplicate;
        } else {
            differs(row, before);
            row.target = *known ? std::optional((*known)->matter) : std::nullopt;
        }
    }
    return compareNumbers(reading);
}

// A number that the office already has: the same unit's slip has grown or was reworded (changed), another unit's is an error.
Result<> ImportService::compareNumbers(LedgerReading& reading) {
    SlipStore slips(m_office.database());
    QHash<QString, QString> owners;
    QSet<QString> keys;
    for (const LedgerRow& row : reading.rows)
        if (row.status != LedgerRowStatus::Rejected)
            keys.insert(ledgerKey(row.values));
    for (LedgerRow& row : reading.rows) {
        if (row.status != LedgerRowStatus::Accepted || !row.values.slip)
            continue;
        const QString number = row.values.slip->text();
        auto id = slips.idByNumber(*row.values.slip);
        if (!id)
            return id.error();
        if (*id) {
            if (auto compared = compareSlip(row, **id, keys); !compared)
                return compared;
        } else if (owners.value(number, row.values.department) != row.values.department) {
            rejectNumber(row);
        } else {
            owners.insert(number, row.values.department);
        }
    }
    return {};
}

Result<> ImportService::compareSlip(LedgerRow& row, SlipId id, const QSet<QString>& keys) {
    auto slip = SlipStore(m_office.database()).slip(id);
    if (!slip)
        return slip.error();
    if (!*slip || (*slip)->body.lead != row.values.department) {
        rejectNumber(row);
        return {};
    }
    auto known = m_store.rowsOf(id);
    if (!known)
        return known.error();
    if (const KnownRow* old = reworded(row, *known, keys)) {
        differs(row, old->facts);
        row.target = old->matter;
        return {};
    }
    row.status = LedgerRowStatus::Changed;
    const bool imported = !known->empty(); // a slip that was issued here grows only by being worked here
    row.changes = {{QStringLiteral("matter"), {}, row.values.problem, imported}};
    row.grows = imported ? std::optional(id) : std::nullopt;
    return {};
}

} // namespace duban
