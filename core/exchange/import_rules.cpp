#include "exchange/import_rules.h"

#include "base/text.h"
#include "store/row.h"
#include "store/transaction.h"

namespace duban {

Result<> ImportRules::fill(LedgerOptions& options) {
    Query words = m_office.database().query("exchange/import_words");
    if (auto done = words.exec(); !done)
        return done;
    while (words.next())
        if (const auto field = fromWord<LedgerField>(words.text(0)))
            options.words[*field].insert(words.text(1), words.text(2));
    if (auto whole = words.whole(); !whole)
        return whole;
    Query layouts = m_office.database().query("exchange/import_layouts");
    if (auto done = layouts.exec(); !done)
        return done;
    while (layouts.next())
        if (auto mapping = parseLedgerMapping(layouts.text(1).toUtf8()))
            options.layouts.insert(layouts.text(0), *mapping);
    return layouts.whole();
}

Result<> ImportRules::rememberLayout(const QString& key, const QString& name, const LedgerMapping& mapping, const Actor& actor) {
    if (key.isEmpty())
        return {};
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    Query query = m_office.database().query("exchange/keep_import_layout");
    query.bind(":uuid", newUuid()).bind(":layout_key", key).bind(":name", name);
    query.bind(":mapping", QString::fromUtf8(ledgerMappingText(mapping)));
    if (auto id = tx.write(std::move(query), "import_layout"); !id)
        return id.error();
    if (auto noted = tx.record(actor, {QStringLiteral("import.layout"), name, {}}, m_office.nowUtc()); !noted)
        return noted;
    return tx.commit();
}

Result<> ImportRules::learn(LedgerField field, const QString& written, const QString& means, const Actor& actor) {
    const QString key = matchKey(written);
    if (key.isEmpty() || means.isEmpty())
        return {};
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    Query query = m_office.database().query("exchange/keep_import_word");
    query.bind(":uuid", newUuid()).bind(":field", wordOf(field)).bind(":word_key", key);
    query.bind(":written", written).bind(":means", means);
    if (auto id = tx.write(std::move(query), "import_word"); !id)
        return id.error();
    if (auto noted = tx.record(actor, {QStringLiteral("import.word"), written, means}, m_office.nowUtc()); !noted)
        return noted;
    return tx.commit();
}

} // namespace duban
