#include "exchange/xlsx_strings.h"

namespace duban {

QString XlsxStrings::at(qint64 index) const {
    const auto place = static_cast<std::size_t>(index);
    const quint32 begin = place == 0 ? 0 : m_ends[place - 1];
    return m_all.mid(begin, m_ends[place] - begin);
}

void XlsxStrings::open(std::string_view name, const XmlAttributes&) {
    if (name == "si")
        m_text.resize(0);
    else if (name == "rPh")
        ++m_phonetic;
    else if (name == "t")
        m_inText = m_phonetic == 0;
}

void XlsxStrings::close(std::string_view name) {
    if (name == "t") {
        m_inText = false;
    } else if (name == "rPh") {
        m_phonetic = std::max(0, m_phonetic - 1);
    } else if (name == "si") {
        m_all += unescapeCellText(m_text);
        m_ends.push_back(static_cast<quint32>(m_all.size()));
        m_tooLarge = m_tooLarge || m_all.size() > maxCharacters || m_ends.size() > maxStrings;
    }
}

void XlsxStrings::text(std::string_view piece) {
    if (!m_inText)
        return;
    m_text.append(piece.data(), static_cast<qsizetype>(piece.size()));
    m_tooLarge = m_tooLarge || m_text.size() > maxCharacters;
}

} // namespace duban
