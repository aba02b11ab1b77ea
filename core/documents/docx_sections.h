// Sections of a .docx (.docx 分节): sheet, margins, running heads and feet of each paper, the red head of a letter.
#pragma once

#include "documents/docx_text.h"

namespace duban {

/// Heads and feet, each content once however many papers share it.
class DocxEdges {
public:
    struct Part {
        bool head = false;
        QByteArray xml;
        [[nodiscard]] QString name(size_t index) const {
            return QStringLiteral("%1%2.xml").arg(head ? QStringLiteral("header") : QStringLiteral("footer")).arg(index + 1);
        }
    };
    /// The w:sectPr of a paper, with the parts it needs; pages as our own engine counted them. alone: the only paper.
    QString section(const Paper& paper, int pages, bool alone, bool first);
    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }

private:
    QString reference(bool head, const char* kind, const QByteArray& xml);
    std::vector<Part> m_parts;
};

} // namespace duban
