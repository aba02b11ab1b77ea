// Which cell styles of a workbook turn a number into a date (日期格式).
#pragma once

#include "exchange/xml_part.h"

#include <QHash>

#include <vector>

namespace duban {

/// Built-in formats 14-22, 27-36, 45-47 and 50-58 are dates or times (Chinese ones have no format code in the file).
bool isBuiltInDateFormat(int formatId);
/// Looks for date letters outside quotes, escapes and brackets: yyyy"年"m"月"d"日" is one, 0.00E+00 and "day"0 are not.
bool isDateFormatCode(const QString& code);

class XlsxStyles : public XmlReceiver {
public:
    [[nodiscard]] bool isDate(int style) const;

    void open(std::string_view name, const XmlAttributes& attributes) override;
    void close(std::string_view name) override;

private:
    QHash<int, bool> m_customFormats;
    std::vector<int> m_formatOfStyle;
    bool m_inCellFormats = false;
};

} // namespace duban
