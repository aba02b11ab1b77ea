// Notices and reports as they went out (已发文稿): number, words and the very bytes of the PDF, kept for good.
#pragma once

#include "base/actor.h"
#include "office/office.h"
#include "paper/paper.h"
#include "slips/slip.h"

#include <functional>

namespace duban {

struct IssuedPaper {
    qint64 id = 0;
    QString kind;    ///< notice, report
    QString subject; ///< 2026Q3, 2026-09, 2026
    SlipNumber number;
    QString title;
    QDate on;
    QString by;
    QString contentDigest; ///< SM3, hex
    int pages = 0;
    Paper paper;    ///< only from byNumber()
    QByteArray pdf; ///< only from byNumber()
    bool operator==(const IssuedPaper&) const = default;
};

struct RenderedPaper {
    QByteArray pdf;
    int pages = 0;
};

class IssuedPapers {
public:
    /// How a paper becomes a PDF; the rooms that know pages lie above this one.
    using Render = std::function<Result<RenderedPaper>(const Paper&)>;

    explicit IssuedPapers(Office& office) : m_office(office) {}

    /// Takes the next number of its series (江效通 for notices, 江效报 for reports), renders, and keeps both; all or nothing.
    /// Errors: papers.still_draft while the paper calls itself a draft; those of render.
    Result<IssuedPaper> issue(const QString& kind, const QString& subject, Paper paper, const Render& render, const Actor& actor, QDate on);
    /// Newest first; without the contents.
    Result<std::vector<IssuedPaper>> list(const QString& kind, const QString& subject);
    /// 江效通〔2026〕1号; nothing if there is no such paper. Errors: papers.altered, when words and digest do not agree.
    Result<std::optional<IssuedPaper>> byNumber(const QString& number);

private:
    Result<> store(Transaction& tx, const IssuedPaper& issued, const QByteArray& content);
    Office& m_office;
};

} // namespace duban
