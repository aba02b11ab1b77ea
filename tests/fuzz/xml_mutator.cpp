#include "xml_mutator.h"

namespace duban::fuzz {

QByteArray XmlMutator::hostileValue() {
    static const QByteArray values[] = {"",
                                        "0",
                                        "-1",
                                        "1",
                                        "2147483647",
                                        "2147483648",
                                        "-2147483649",
                                        "4294967296",
                                        "9223372036854775807",
                                        "99999999999999999999",
                                        "1e308",
                                        "-1e308",
                                        "1e-308",
                                        "nan",
                                        "inf",
                                        "0x41",
                                        "XFD1048576",
                                        "XFE1048577",
                                        "A0",
                                        "1A",
                                        "ZZZZZZZ9",
                                        "A1:XFD1048576",
                                        "XFD1048576:A1",
                                        "A1:A1",
                                        ":",
                                        "s",
                                        "str",
                                        "inlineStr",
                                        "b",
                                        "e",
                                        "d",
                                        "n",
                                        "x",
                                        "2026-13-45",
                                        "2958466",
                                        "60",
                                        "0.5",
                                        "../../../etc/passwd",
                                        "/xl/workbook.xml",
                                        "xl/worksheets/sheet1.xml",
                                        "http://example.org/x",
                                        "rId1",
                                        "rId999",
                                        "_x0000_",
                                        "_x000D_",
                                        "_xFFFF_",
                                        "&#0;",
                                        "&#xD800;",
                                        "&amp;",
                                        "&lt;",
                                        "\xef\xbf\xbf",
                                        "\xf0\x9f\x92\xa9",
                                        "veryHidden",
                                        "true",
                                        "市教育局",
                                        "江效交〔2026〕12号",
                                        "15个工作日",
                                        "duban-form:",
                                        "duban-measure:99999999999"};
    const QByteArray one = values[below(static_cast<int>(std::size(values)))];
    return below(30) == 0 ? one.repeated(20'000) : one;
}

std::pair<qsizetype, qsizetype> XmlMutator::element(const QByteArray& xml) {
    qsizetype from = xml.indexOf('<', below(static_cast<int>(xml.size())));
    while (from >= 0 && from + 1 < xml.size() && (xml[from + 1] == '/' || xml[from + 1] == '?' || xml[from + 1] == '!'))
        from = xml.indexOf('<', from + 1);
    const qsizetype tagEnd = from < 0 ? -1 : xml.indexOf('>', from);
    if (tagEnd < 0)
        return {0, 0};
    if (xml[tagEnd - 1] == '/')
        return {from, tagEnd + 1};
    qsizetype nameEnd = from + 1;
    while (nameEnd < tagEnd && xml[nameEnd] != ' ' && xml[nameEnd] != '>')
        ++nameEnd;
    const QByteArray closing = "</" + xml.mid(from + 1, nameEnd - from - 1) + '>';
    const qsizetype to = xml.indexOf(closing, tagEnd);
    return to < 0 ? std::pair<qsizetype, qsizetype>{from, tagEnd + 1} : std::pair<qsizetype, qsizetype>{from, to + closing.size()};
}

void XmlMutator::changeAttribute(QByteArray& xml) {
    const qsizetype sign = xml.indexOf("=\"", below(static_cast<int>(xml.size())));
    const qsizetype end = sign < 0 ? -1 : xml.indexOf('"', sign + 2);
    if (end < 0)
        return;
    qsizetype name = sign;
    while (name > 0 && xml[name - 1] != ' ' && xml[name - 1] != '<')
        --name;
    switch (below(4)) {
    case 0: xml.remove(name, end + 1 - name); break;
    case 1: xml.insert(name, xml.mid(name, end + 1 - name) + ' '); break; // twice the same: not well-formed
    case 2: xml.replace(name, sign - name, below(2) == 0 ? "r" : "t"); break;
    default: xml.replace(sign + 2, end - sign - 2, hostileValue()); break;
    }
}

void XmlMutator::changeElement(QByteArray& xml) {
    const auto [from, to] = element(xml);
    if (to == 0)
        return;
    const QByteArray one = xml.mid(from, to - from);
    switch (below(6)) {
    case 0: xml.remove(from, to - from); break;
    case 1: xml.insert(to, one); break;
    case 2: xml.insert(to, one.size() < 4000 ? one.repeated(1 + below(200)) : one); break;
    case 3: { // somewhere else
        xml.remove(from, to - from);
        const qsizetype place = xml.indexOf('<', below(static_cast<int>(xml.size())));
        xml.insert(std::max<qsizetype>(0, place), one);
        break;
    }
    case 4: xml.insert(from, QByteArray("<x>").repeated(1 + below(150))); break; // never closed
    default: {                                                                   // inside itself
        const QByteArray open = one.left(one.indexOf('>') + 1);
        xml.insert(from, open.repeated(1 + below(120)));
        break;
    }
    }
}

void XmlMutator::changeText(QByteArray& xml) {
    const qsizetype from = xml.indexOf('>', below(static_cast<int>(xml.size())));
    const qsizetype to = from < 0 ? -1 : xml.indexOf('<', from);
    if (to > from)
        xml.replace(from + 1, to - from - 1, hostileValue());
}

void XmlMutator::changeBytes(QByteArray& xml) {
    const qsizetype place = below(static_cast<int>(xml.size()));
    switch (below(6)) {
    case 0: xml.truncate(place); break;
    case 1: xml.insert(place, "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]>"); break;
    case 2: xml.insert(place, "<![CDATA["); break;
    case 3: xml.insert(place, "<!--"); break;
    case 4: xml[place] = static_cast<char>(below(256)); break;
    default: xml.insert(place, QByteArray(1 + below(30), '\0')); break;
    }
}

void XmlMutator::changeXml(QByteArray& xml) {
    for (int times = 1 + below(6); times > 0 && !xml.isEmpty(); --times) {
        const int kind = below(20);
        if (kind < 9)
            changeAttribute(xml);
        else if (kind < 14)
            changeElement(xml);
        else if (kind < 18)
            changeText(xml);
        else
            changeBytes(xml);
        xml.truncate(8 * 1024 * 1024);
    }
}

void XmlMutator::changeParts(Parts& parts) {
    const std::size_t one = static_cast<std::size_t>(below(static_cast<int>(parts.size())));
    const std::size_t other = static_cast<std::size_t>(below(static_cast<int>(parts.size())));
    switch (below(4)) {
    case 0: parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(one)); break;
    case 1: parts[one].second = parts[other].second; break;
    case 2: parts[one].first = below(2) == 0 ? QByteArray("../") + parts[one].first : parts[one].first.toUpper(); break;
    default: std::swap(parts[one].second, parts[other].second); break;
    }
}

void XmlMutator::change(Parts& parts) {
    for (int times = 1 + below(3); times > 0; --times)
        changeXml(parts[static_cast<std::size_t>(below(static_cast<int>(parts.size())))].second);
    if (below(12) == 0)
        changeParts(parts);
}

} // namespace duban::fuzz
