// Streams one XML part of a workbook through expat, with guards against hostile XML.
#pragma once

#include "base/progress.h"
#include "exchange/zip_parts.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace duban {

/// The attributes of one element, without their namespace prefix; valid inside XmlReceiver::open only.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    [[nodiscard]] std::string_view view(std::string_view name) const; ///< data() is null if absent
    [[nodiscard]] QString text(std::string_view name) const;
    [[nodiscard]] int number(std::string_view name, int otherwise) const;
    [[nodiscard]] bool flag(std::string_view name) const; ///< "1" or "true"

private:
    const char** m_pairs;
};

/// Names come without their prefix: <x:row> and <row> are the same.
class XmlReceiver {
public:
    virtual ~XmlReceiver() = default;
    virtual void open(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void close(std::string_view name) = 0;
    virtual void text(std::string_view) {}
    /// Asked after each element; true ends the reading without an error of its own.
    [[nodiscard]] virtual bool enough() const { return false; }
};

/// Refuses a DOCTYPE, nesting beyond 100 levels, a single tag over 4 MiB and more than 80 million elements. Reports progress in bytes of
/// the part.
Result<> parseXmlPart(ZipParts& parts, const QString& name, XmlReceiver& receiver, Progress& progress);

/// Undoes the _xHHHH_ escapes of workbook text (_x000D_ is a carriage return, _x005F_ an underscore).
QString unescapeCellText(const QByteArray& utf8);

} // namespace duban
