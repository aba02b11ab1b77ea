#include "documents/xml_tree.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace duban {
namespace {

constexpr size_t deepest = 200;

void writeNode(QXmlStreamWriter& xml, const XmlNode& node) {
    if (node.name.isEmpty()) {
        xml.writeCharacters(node.text);
        return;
    }
    xml.writeStartElement(node.name);
    for (const QXmlStreamAttribute& attribute : node.attributes) {
        xml.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
    }
    for (const auto& child : node.children) {
        writeNode(xml, *child);
    }
    xml.writeEndElement();
}

} // namespace

std::unique_ptr<XmlNode> XmlNode::copy() const {
    auto made = std::make_unique<XmlNode>();
    made->name = name;
    made->attributes = attributes;
    made->text = text;
    for (const auto& child : children) {
        made->children.push_back(child->copy());
    }
    return made;
}

Result<std::unique_ptr<XmlNode>> readXml(const QByteArray& bytes, const QString& path, const QString& part) {
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false);
    auto root = std::make_unique<XmlNode>();
    std::vector<XmlNode*> open{root.get()};
    bool whole = true;
    while (whole && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            auto node = std::make_unique<XmlNode>();
            node->name = xml.qualifiedName().toString();
            node->attributes = xml.attributes();
            XmlNode* at = node.get();
            open.back()->children.push_back(std::move(node));
            open.push_back(at);
            whole = open.size() < deepest;
        } else if (token == QXmlStreamReader::EndElement) {
            open.pop_back();
        } else if (token == QXmlStreamReader::Characters && open.size() > 1) {
            auto node = std::make_unique<XmlNode>();
            node->text = xml.text().toString();
            open.back()->children.push_back(std::move(node));
        }
        whole = whole && token != QXmlStreamReader::DTD;
    }
    if (xml.hasError() || !whole || root->children.size() != 1) {
        return storageError("documents.template_broken",
                            QT_TRANSLATE_NOOP("errors", "%1: the part %2 is damaged at line %3; save the document again in WPS or Word."),
                            {path, part, QString::number(xml.lineNumber())}, xml.errorString());
    }
    return std::move(root->children.front());
}

QByteArray writeXml(const XmlNode& root) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    writeNode(xml, root);
    xml.writeEndDocument();
    return buffer.data();
}

} // namespace duban
