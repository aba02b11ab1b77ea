#include "core/house/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace house {

namespace {

/// Walks C++ text once and separates code, comments and literals.
class Scanner {
public:
    explicit Scanner(SourceFile& file) : m_file(file), m_text(file.text), m_code(file.text) {}

    void run() {
        while (m_at < m_text.size()) {
            if (looksAt("//"))
                blank(lineEnd());
            else if (looksAt("/*"))
                blank(after(QStringLiteral("*/"), m_at + 2));
            else if (m_text[m_at] == u'"')
                literal();
            else if (m_text[m_at] == u'\'' && !isDigitSeparator())
                blank(quotedEnd(u'\''));
            else
                ++m_at;
        }
        m_file.code = m_code;
    }

private:
    bool looksAt(const char* word) const { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(word)); }
    qsizetype lineEnd() const { return end(m_text.indexOf(u'\n', m_at), 0); }
    qsizetype after(const QString& mark, qsizetype from) const { return end(m_text.indexOf(mark, from), mark.size()); }
    qsizetype end(qsizetype found, qsizetype length) const { return found < 0 ? m_text.size() : found + length; }
    bool isDigitSeparator() const { // 10'000, but u'x'
        if (m_at == 0)
            return false;
        const QChar before = m_text[m_at - 1];
        const bool prefix = before == u'u' || before == u'U' || before == u'L' || (m_at > 1 && before == u'8' && m_text[m_at - 2] == u'u');
        return before.isLetterOrNumber() && !prefix;
    }
    qsizetype quotedEnd(QChar quote) const {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && m_text[i] != quote && m_text[i] != u'\n')
            i += m_text[i] == u'\\' ? 2 : 1;
        return std::min(i + 1, m_text.size());
    }
    void literal() {
        const bool raw = m_at > 0 && m_text[m_at - 1] == u'R';
        qsizetype first = m_at + 1;
        qsizetype stop = quotedEnd(u'"');
        if (raw) {
            const qsizetype open = end(m_text.indexOf(u'(', m_at), 0);
            const QString mark = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
            first = std::min(open + 1, m_text.size());
            stop = after(mark, first);
            m_file.literals.push_back({m_file.lineAt(m_at), m_text.mid(first, std::max<qsizetype>(stop - first - mark.size(), 0))});
        } else {
            m_file.literals.push_back({m_file.lineAt(m_at), m_text.mid(first, std::max<qsizetype>(stop - first - 1, 0))});
        }
        blank(stop);
    }
    void blank(qsizetype stop) {
        for (; m_at < stop; ++m_at)
            if (m_text[m_at] != u'\n')
                m_code[m_at] = u' ';
    }

    SourceFile& m_file;
    const QString m_text;
    QString m_code;
    qsizetype m_at = 0;
};

} // namespace

int SourceFile::lineCount() const { return static_cast<int>(text.count(u'\n')) + (text.endsWith(u'\n') || text.isEmpty() ? 0 : 1); }

int SourceFile::lineAt(qsizetype offset) const { return static_cast<int>(QStringView(text).left(offset).count(u'\n')) + 1; }

bool SourceFile::allowedAt(int line) const {
    static const QRegularExpression reason(QStringLiteral(R"(// allowed: \S.{9,})"));
    const QStringList all = lines();
    return all.value(line - 1).contains(reason) || all.value(line - 2).contains(reason);
}

SourceFile sourceFile(const QString& path, const QString& text) {
    SourceFile file{path, text, {}, {}};
    Scanner(file).run();
    return file;
}

std::vector<SourceFile> readTree(const QString& root, const QStringList& folders, const QStringList& suffixes) {
    std::vector<SourceFile> files;
    const QDir base(root);
    for (const QString& folder : folders) {
        QDirIterator it(base.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (std::none_of(suffixes.begin(), suffixes.end(), [&](const QString& suffix) { return path.endsWith(suffix); }))
                continue;
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                files.push_back(sourceFile(base.relativeFilePath(path), QString::fromUtf8(file.readAll())));
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

QString finding(const SourceFile& file, int line, const QString& what) {
    return QStringLiteral("%1:%2: %3").arg(file.path, QString::number(line), what);
}

} // namespace house
