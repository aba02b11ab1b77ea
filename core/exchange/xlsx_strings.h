// The shared strings of a workbook: rich text joined to plain text, phonetic guides left out.
#pragma once

#include "exchange/xml_part.h"

#include <vector>

namespace duban {

/// All texts stand in one string with their ends beside it: a million short texts cost little more than their characters.
class XlsxStrings : public XmlReceiver {
public:
    static constexpr qsizetype maxCharacters = 128 * 1024 * 1024;
    static constexpr std::size_t maxStrings = 16 * 1024 * 1024;

    [[nodiscard]] bool has(qint64 index) const { return index >= 0 && index < static_cast<qint64>(m_ends.size()); }
    [[nodiscard]] QString at(qint64 index) const;
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }

    void open(std::string_view name, const XmlAttributes& attributes) override;
    void close(std::string_view name) override;
    void text(std::string_view piece) override;
    [[nodiscard]] bool enough() const override { return m_tooLarge; }

private:
    QString m_all;
    std::vector<quint32> m_ends;
    QByteArray m_text;
    bool m_inText = false;
    int m_phonetic = 0;
    bool m_tooLarge = false;
};

} // namespace duban
