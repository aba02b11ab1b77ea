// The source tree as the house tests read it: files, their code without comments and texts, their literals.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace house {

struct Literal {
    int line = 0;
    QString text;
};

struct SourceFile {
    QString path; ///< from the root, "core/slips/slip.cpp"
    QString text;
    QString code; ///< text with comments and literals blanked out; same length, same lines
    std::vector<Literal> literals;

    [[nodiscard]] QStringList lines() const { return text.split(QLatin1Char('\n')); }
    [[nodiscard]] int lineCount() const;
    /// 1-based line of an offset into text or code.
    [[nodiscard]] int lineAt(qsizetype offset) const;
    /// A rule is set aside where the line, or the one above it, says "// allowed: <reason>".
    [[nodiscard]] bool allowedAt(int line) const;
};

SourceFile sourceFile(const QString& path, const QString& text);
/// All files under the folders of root with one of these suffixes (".cpp"), sorted by path.
std::vector<SourceFile> readTree(const QString& root, const QStringList& folders, const QStringList& suffixes);

/// One sentence of a finding: "core/a.cpp:12: ...".
QString finding(const SourceFile& file, int line, const QString& what);

} // namespace house
