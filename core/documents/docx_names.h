// The namespaces that every part of a .docx names (命名空间).
#pragma once

#include <QXmlStreamWriter>

namespace duban {

inline void writeDocxNamespaces(QXmlStreamWriter& xml) {
    const auto declare = [&](const char* prefix, const char* uri) {
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix),
                           QLatin1String("http://schemas.openxmlformats.org/") + QLatin1String(uri));
    };
    declare("w", "wordprocessingml/2006/main");
    declare("r", "officeDocument/2006/relationships");
    declare("wp", "drawingml/2006/wordprocessingDrawing");
    declare("a", "drawingml/2006/main");
    declare("pic", "drawingml/2006/picture");
}

} // namespace duban
