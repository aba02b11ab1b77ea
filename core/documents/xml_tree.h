// A part of an office file as a tree (XML 树): read, changed, written back with its prefixes as they were.
#pragma once

#include "base/result.h"

#include <QXmlStreamAttributes>

#include <memory>
#include <vector>

namespace duban {

struct XmlNode {
    QString name; ///< with its prefix; empty for text
    QXmlStreamAttributes attributes;
    QString text;
    std::vector<std::unique_ptr<XmlNode>> children;

    [[nodiscard]] bool is(const char* wanted) const { return name == QLatin1String(wanted); }
    [[nodiscard]] std::unique_ptr<XmlNode> copy() const;
};

/// Errors: documents.template_broken with part and line. Document types are refused: office files have none.
Result<std::unique_ptr<XmlNode>> readXml(const QByteArray& bytes, const QString& path, const QString& part);
QByteArray writeXml(const XmlNode& root);

} // namespace duban
