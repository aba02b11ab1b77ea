#include "paper/paper_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace duban {

namespace {

QString wordsOf(const Paragraph& paragraph) {
    QString text;
    for (const Run& run : paragraph.runs)
        text += run.text;
    return text.replace(u'\n', u' ');
}

/// What stands for a block that is not edited; empty for a paragraph and for what has no words.
QString markerOf(const Block& block) {
    if (const auto* table = std::get_if<Table>(&block))
        return QStringLiteral("【表：%1】").arg(table->caption);
    if (const auto* chart = std::get_if<ChartBlock>(&block))
        return QStringLiteral("【图：%1】").arg(chart->chart.title);
    return std::holds_alternative<PageBreak>(block) ? QStringLiteral("【分页】") : QString();
}

bool isMarker(const QString& line) {
    return line.startsWith(QStringLiteral("【表：")) || line.startsWith(QStringLiteral("【图：")) || line == QStringLiteral("【分页】");
}

Paragraph fresh(const QString& line) {
    static const QRegularExpression first(QStringLiteral("^[一二三四五六七八九十]+、"));
    static const QRegularExpression second(QStringLiteral("^（[一二三四五六七八九十]+）"));
    if (line.size() <= 30 && line.contains(first))
        return headingParagraph(line, 1);
    return line.size() <= 30 && line.contains(second) ? headingParagraph(line, 2) : plainParagraph(line);
}

/// The paragraphs of one stretch between two markers, with new words.
std::vector<Block> stretch(const std::vector<Paragraph>& old, const QStringList& lines) {
    std::vector<Block> out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        const auto same = std::find_if(old.begin(), old.end(), [&](const Paragraph& one) { return wordsOf(one) == line; });
        if (same != old.end()) {
            out.emplace_back(*same);
            continue;
        }
        // a changed signature keeps its place at the right
        const auto fromEnd = static_cast<size_t>(lines.size() - i);
        const Paragraph* there = fromEnd <= old.size() ? &old[old.size() - fromEnd] : nullptr;
        Paragraph made = there && there->align == Align::Right ? *there : fresh(line);
        made.runs = {Run{line, std::nullopt, false}};
        out.emplace_back(std::move(made));
    }
    return out;
}

Error lostMarker(const QString& marker) {
    return invalidError("papers.marker",
                        QT_TRANSLATE_NOOP("errors", "The line %1 was lost or moved; tables and charts stay where they are."), {marker},
                        "text");
}

/// Walks the old body and the new lines side by side, from marker to marker.
class Rebuild {
public:
    Rebuild(const Paper& paper, QStringList lines) : m_changed(paper), m_lines(std::move(lines)) { m_changed.body.clear(); }

    /// False if the block's marker is not where it was.
    bool take(const Block& block) {
        const QString marker = markerOf(block);
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            m_old.push_back(*paragraph);
            return true;
        }
        if (marker.isEmpty()) { // a space or a rule: before the words that follow, or behind those that are being read
            m_old.empty() ? m_changed.body.push_back(block) : m_behind.push_back(block);
            return true;
        }
        flush();
        if (m_lines.value(m_at) != marker)
            return false;
        ++m_at;
        m_changed.body.push_back(block);
        return true;
    }

    /// A marker too many; empty if all is well.
    QString finish() {
        flush();
        return m_lines.value(m_at);
    }
    [[nodiscard]] const Paper& changed() const { return m_changed; }

private:
    void flush() {
        QStringList own;
        while (m_at < m_lines.size() && !isMarker(m_lines.at(m_at)))
            own << m_lines.at(m_at++);
        auto made = stretch(m_old, own);
        made.insert(made.end(), m_behind.begin(), m_behind.end());
        m_changed.body.insert(m_changed.body.end(), made.begin(), made.end());
        m_old.clear();
        m_behind.clear();
    }

    Paper m_changed;
    QStringList m_lines;
    qsizetype m_at = 0;
    std::vector<Paragraph> m_old;
    std::vector<Block> m_behind;
};

} // namespace

QString editableText(const Paper& paper) {
    QStringList lines;
    for (const Block& block : paper.body) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            lines << wordsOf(*paragraph);
        else if (const QString marker = markerOf(block); !marker.isEmpty())
            lines << marker;
    }
    return lines.join(u'\n');
}

Result<Paper> withText(const Paper& paper, const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    if (std::all_of(lines.begin(), lines.end(), isMarker))
        return invalidError("papers.empty_text", QT_TRANSLATE_NOOP("errors", "The paper has no text; write at least one paragraph."), {},
                            "text");
    Rebuild rebuild(paper, std::move(lines));
    for (const Block& block : paper.body)
        if (!rebuild.take(block))
            return lostMarker(markerOf(block));
    if (const QString left = rebuild.finish(); !left.isEmpty())
        return lostMarker(left);
    return rebuild.changed();
}

} // namespace duban
