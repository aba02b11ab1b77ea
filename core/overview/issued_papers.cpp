#include "overview/issued_papers.h"

#include "office/office_store.h"
#include "paper/paper_json.h"
#include "paper/words.h"
#include "store/digest.h"
#include "store/row.h"

#include <QCoreApplication>

namespace duban {

namespace {

IssuedPaper readRow(const Query& row) {
    IssuedPaper issued;
    issued.id = row.integer(0);
    issued.kind = row.text(1);
    issued.subject = row.text(2);
    issued.number = {row.text(3), static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5))};
    issued.title = row.text(6);
    issued.on = row.date(7);
    issued.by = row.text(8);
    issued.contentDigest = row.text(9);
    issued.pages = static_cast<int>(row.integer(10));
    return issued;
}

QString hexDigest(const QByteArray& content) { return QString::fromLatin1(sm3(content).toHex()); }

} // namespace

Result<IssuedPaper> IssuedPapers::issue(const QString& kind, const QString& subject, Paper paper, const Render& render, const Actor& actor,
                                        QDate on) {
    if (!paper.head.subtitle.isEmpty())
        return ruleError("papers.still_draft",
                         QT_TRANSLATE_NOOP("errors", "“%1” still says %2; announce and publish the quarter before issuing."),
                         {QString(paper.head.title).remove(u'\n'), paper.head.subtitle}, "kind");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    const QString prefix = m_office.settings(on).prefix + (kind == u"notice" ? QStringLiteral("通") : QStringLiteral("报"));
    auto number = OfficeStore(m_office.database()).takeNumber(tx, prefix, on.year());
    if (!number)
        return number.error();
    IssuedPaper issued;
    issued.kind = kind;
    issued.subject = subject;
    issued.number = {prefix, on.year(), *number};
    issued.title = QString(paper.head.title).remove(u'\n');
    issued.on = on;
    issued.by = actor.person;
    paper.head.number = issued.number.text();
    paper.fileStem = fileStemOf({m_office.settings(on).officeName, kind == u"notice" ? QStringLiteral("通报") : QStringLiteral("报告"),
                                 issued.number.text(), on.toString(Qt::ISODate)});
    const QByteArray content = paperJson(paper);
    issued.contentDigest = hexDigest(content);
    auto rendered = render(paper);
    if (!rendered)
        return rendered.error();
    issued.pdf = std::move(rendered->pdf);
    issued.pages = rendered->pages;
    issued.paper = std::move(paper);
    if (auto stored = store(tx, issued, content); !stored)
        return stored.error();
    if (auto noted = tx.record(actor, {QStringLiteral("paper.issue"), issued.number.text(), issued.title}, m_office.nowUtc()); !noted)
        return noted.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    return issued;
}

Result<> IssuedPapers::store(Transaction& tx, const IssuedPaper& issued, const QByteArray& content) {
    Query query = m_office.database().query("overview/add_issued_paper");
    query.bind(":uuid", newUuid()).bind(":kind", issued.kind).bind(":subject", issued.subject).bind(":prefix", issued.number.prefix);
    query.bind(":year", issued.number.year).bind(":number", issued.number.number).bind(":title", issued.title);
    query.bind(":issued_on", issued.on).bind(":issued_by", issued.by).bind(":content", QString::fromUtf8(content));
    query.bind(":content_digest", issued.contentDigest).bind(":pages", issued.pages).bind(":pdf", issued.pdf);
    auto id = tx.write(std::move(query), "issued_paper");
    return id ? Result<>() : Result<>(id.error());
}

Result<std::vector<IssuedPaper>> IssuedPapers::list(const QString& kind, const QString& subject) {
    Query query = m_office.database().query("overview/issued_papers");
    query.bind(":subject", subject).bind(":kind", kind);
    if (auto ran = query.exec(); !ran)
        return ran.error();
    std::vector<IssuedPaper> all;
    while (query.next())
        all.push_back(readRow(query));
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return all;
}

Result<std::optional<IssuedPaper>> IssuedPapers::byNumber(const QString& text) {
    const auto number = parseSlipNumber(text);
    if (!number)
        return std::optional<IssuedPaper>();
    Query query = m_office.database().query("overview/issued_paper");
    query.bind(":prefix", number->prefix).bind(":year", number->year).bind(":number", number->number);
    auto found = query.one();
    if (!found || !*found)
        return found ? Result<std::optional<IssuedPaper>>(std::nullopt) : Result<std::optional<IssuedPaper>>(found.error());
    IssuedPaper issued = readRow(query);
    const QByteArray content = query.text(11).toUtf8();
    issued.pdf = query.blob(12);
    if (hexDigest(content) != issued.contentDigest)
        return corruptError("papers.altered",
                            QT_TRANSLATE_NOOP("errors", "%1 is not as it was issued: its words and its digest do not agree; run “verify”."),
                            {number->text()});
    auto paper = paperFromJson(content);
    if (!paper)
        return paper.error();
    issued.paper = std::move(*paper);
    return std::optional(std::move(issued));
}

} // namespace duban
