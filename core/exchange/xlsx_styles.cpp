#include "exchange/xlsx_styles.h"

namespace duban {

bool isBuiltInDateFormat(int formatId) {
    return (formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36) || (formatId >= 45 && formatId <= 47) ||
           (formatId >= 50 && formatId <= 58);
}

bool isDateFormatCode(const QString& code) {
    if (code.compare(QLatin1String("general"), Qt::CaseInsensitive) == 0)
        return false;
    const QString letters = code.section(QLatin1Char(';'), 0, 0).toLower(); // the form of positive numbers decides
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar c = letters[i];
        if (c == QLatin1Char('"')) {
            i = letters.indexOf(QLatin1Char('"'), i + 1);
        } else if (c == QLatin1Char('[')) {
            const qsizetype end = letters.indexOf(QLatin1Char(']'), i);
            if (end == i + 2 && QStringLiteral("hms").contains(letters[i + 1]))
                return true; // [h]:mm, elapsed time
            i = end;
        } else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i; // the next character is shown, skipped or repeated as it is
        } else if (QStringLiteral("ydmhs").contains(c)) {
            return true;
        }
        if (i < 0)
            return false; // an unclosed quote or bracket
    }
    return false;
}

bool XlsxStyles::isDate(int style) const {
    if (style < 0 || style >= static_cast<int>(m_formatOfStyle.size()))
        return false;
    const int format = m_formatOfStyle[static_cast<std::size_t>(style)];
    const auto custom = m_customFormats.constFind(format);
    return custom != m_customFormats.cend() ? *custom : isBuiltInDateFormat(format);
}

void XlsxStyles::open(std::string_view name, const XmlAttributes& attributes) {
    constexpr std::size_t most = 100'000;
    if (name == "cellXfs")
        m_inCellFormats = true;
    else if (name == "numFmt" && m_customFormats.size() < static_cast<qsizetype>(most))
        m_customFormats.insert(attributes.number("numFmtId", -1), isDateFormatCode(attributes.text("formatCode")));
    else if (name == "xf" && m_inCellFormats && m_formatOfStyle.size() < most)
        m_formatOfStyle.push_back(attributes.number("numFmtId", 0));
}

void XlsxStyles::close(std::string_view name) {
    if (name == "cellXfs")
        m_inCellFormats = false;
}

} // namespace duban
