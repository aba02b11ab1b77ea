#include "documents/page_range.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <set>

namespace duban {

namespace {
Error badRange(const QString& text, int pages) {
    return invalidError("documents.page_range",
                        QT_TRANSLATE_NOOP("errors", "“%1” is no range of pages; write for example 1-3,5 (1 to %2)."),
                        {text, QString::number(pages)}, "pages");
}
} // namespace

Result<std::vector<int>> parsePageRange(const QString& text, int pages) {
    static const QRegularExpression part(QStringLiteral("^(\\d+)(?:-(\\d+))?$"));
    static const QRegularExpression dashes(QStringLiteral("[－—–~～至]"));
    static const QRegularExpression commas(QStringLiteral("[，、；;\\s]+"));
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(dashes, QStringLiteral("-")).replace(commas, QStringLiteral(","));
    std::set<int> chosen;
    for (const QString& one : plain.split(u',', Qt::SkipEmptyParts)) {
        const auto match = part.match(one);
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (!match.hasMatch() || from < 1 || to < from || to > pages)
            return badRange(text, pages);
        for (int page = from; page <= to; ++page)
            chosen.insert(page);
    }
    if (chosen.empty())
        for (int page = 1; page <= pages; ++page)
            chosen.insert(page);
    return std::vector<int>(chosen.begin(), chosen.end());
}

} // namespace duban
