#include "base/text.h"

#include <bit>
#include <string>
#include <vector>

namespace duban {

QString cleanText(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\r')) {
            if (i + 1 >= text.size() || text[i + 1] != QLatin1Char('\n'))
                out += QLatin1Char('\n');
            continue;
        }
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'))
            continue;
        out += c;
    }
    return out.trimmed();
}

QString matchKey(const QString& text) {
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            continue;
        switch (c.unicode()) {
        case 0x3010:
        case 0x3014:
        case 0xFE5D: out += QLatin1Char('['); break;
        case 0x3011:
        case 0x3015:
        case 0xFE5E: out += QLatin1Char(']'); break;
        default: out += c;
        }
    }
    return out;
}

QString categoryKey(const QString& text) {
    QString out;
    for (const QChar c : matchKey(text))
        if (!c.isPunct() && !c.isSymbol())
            out += c;
    return out;
}

QString searchForm(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower())
        if (c.isLetterOrNumber() || c.isSurrogate())
            out += c;
    return out;
}

namespace {

/// Which tokens were met already: a bulk insert asks this some 600 times a matter, so it is no tree and no allocation each.
class Met {
public:
    explicit Met(qsizetype tokens) : m_slots(std::bit_ceil(static_cast<std::size_t>(tokens) * 2 + 2), 0) {}
    bool add(quint64 token) {
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = (token * 0x9E3779B97F4A7C15ULL >> 20) & mask;; at = (at + 1) & mask) {
            if (m_slots[at] == token)
                return false;
            if (m_slots[at] == 0) {
                m_slots[at] = token;
                return true;
            }
        }
    }

private:
    std::vector<quint64> m_slots;
};

void appendUtf8(std::string& out, uint c) { // RFC 3629; by hand, as every token of a bulk insert comes through here
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | (c >> shift & 0x3f)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    if (c < 0x800) {
        out += static_cast<char>(0xc0 | c >> 6);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | c >> 12);
        out += tail(6);
    } else {
        out += static_cast<char>(0xf0 | c >> 18);
        out += tail(12);
        out += tail(6);
    }
    out += tail(0);
}

} // namespace

QByteArray searchTokens(const QStringList& parts) {
    qsizetype length = 0;
    std::vector<QList<uint>> forms;
    for (const QString& part : parts) {
        forms.push_back(searchForm(part).toUcs4());
        length += forms.back().size();
    }
    Met met(3 * length);
    std::string out; // its append is inlined, QByteArray's is not
    out.reserve(static_cast<std::size_t>(length) * 22);
    std::string letters;
    std::vector<std::size_t> starts;
    for (const QList<uint>& form : forms) {
        letters.clear();
        starts.assign(1, 0);
        for (const uint c : form) {
            appendUtf8(letters, c);
            starts.push_back(letters.size());
        }
        for (qsizetype i = 0; i < form.size(); ++i) {
            quint64 token = 0; // three characters of 21 bits
            for (qsizetype first = i; first >= 0 && first > i - 3; --first) {
                token |= static_cast<quint64>(form[first]) << 21 * (i - first);
                if (!met.add(token))
                    continue;
                const std::size_t from = starts[static_cast<std::size_t>(first)];
                out.append(letters, from, starts[static_cast<std::size_t>(i) + 1] - from);
                out += ' ';
            }
        }
    }
    return QByteArray::fromStdString(out);
}

QString headline(const QString& text, int most) {
    const QString line = text.section(QLatin1Char('\n'), 0, 0).trimmed();
    if (line.size() <= most)
        return line;
    for (qsizetype end = most - 1; end >= most / 3; --end)
        if (QStringLiteral("，。；、：！？,;.").contains(line.at(end)))
            return line.left(end);
    const qsizetype cut = line.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return line.left(cut) + QStringLiteral("…");
}

} // namespace duban
