#include "documents/docx_template.h"

#include "documents/docx_text.h"
#include "documents/xml_tree.h"
#include "documents/zip_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <functional>

namespace duban {
namespace {

using Row = std::map<QString, QString>;
using Nodes = std::vector<std::unique_ptr<XmlNode>>;

const QRegularExpression& field() {
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^{}]*?)\\s*\\}\\}"));
    return pattern;
}

/// The text elements of one paragraph, in order; not those of a paragraph inside it (a text box).
void textsOf(XmlNode& node, std::vector<XmlNode*>& texts) {
    for (const auto& child : node.children) {
        if (child->is("w:t")) {
            texts.push_back(child.get());
        } else if (!child->is("w:p")) {
            textsOf(*child, texts);
        }
    }
}

QString textOf(const XmlNode& node) {
    QString text = node.text;
    for (const auto& child : node.children) {
        text += textOf(*child);
    }
    return text;
}

void setText(XmlNode& element, const QString& text) {
    element.children.clear();
    auto node = std::make_unique<XmlNode>();
    node->text = text;
    element.children.push_back(std::move(node));
    if (!element.attributes.hasAttribute(QStringLiteral("xml:space"))) {
        element.attributes.append(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    }
}

/// A value of several lines becomes text elements with breaks between them.
void breakLines(XmlNode& node) {
    Nodes out;
    for (auto& child : node.children) {
        breakLines(*child);
        const QStringList lines = child->is("w:t") ? textOf(*child).split(u'\n') : QStringList();
        if (lines.size() < 2) {
            out.push_back(std::move(child));
            continue;
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                auto breakHere = std::make_unique<XmlNode>();
                breakHere->name = QStringLiteral("w:br");
                out.push_back(std::move(breakHere));
            }
            auto line = std::make_unique<XmlNode>();
            line->name = QStringLiteral("w:t");
            setText(*line, lines.at(i));
            out.push_back(std::move(line));
        }
    }
    node.children = std::move(out);
}

/// The name of the list whose fields stand in a table row; empty if there is none.
QString listIn(const XmlNode& row) {
    for (auto found = field().globalMatch(textOf(row)); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (const qsizetype dot = name.indexOf(u'.'); dot > 0) {
            return name.left(dot);
        }
    }
    return {};
}

class Filler {
public:
    Filler(QString path, QString part, const PaperFields& fields) : path_(std::move(path)), part_(std::move(part)), fields_(fields) {}

    Result<> fill(XmlNode& node, const QString& list = {}, const Row* row = nullptr) {
        if (node.is("w:p")) {
            if (auto filled = fillParagraph(node, list, row); !filled) {
                return filled;
            }
        }
        Nodes out;
        for (auto& child : node.children) {
            if (child->is("w:tr") && !row && !listIn(*child).isEmpty()) {
                if (auto repeated = repeat(*child, out); !repeated) {
                    return repeated;
                }
                continue;
            }
            if (auto filled = fill(*child, list, row); !filled) {
                return filled;
            }
            out.push_back(std::move(child));
        }
        node.children = std::move(out);
        return {};
    }

private:
    [[nodiscard]] QString place(const QString& text) const {
        return QStringLiteral("%1 ¶%2 “%3”").arg(part_.section(u'/', -1).section(u'.', 0, 0)).arg(paragraph_).arg(text.left(30));
    }

    [[nodiscard]] Error unknown(const QString& name, const QString& text) const {
        return invalidError("documents.unknown_field", QT_TRANSLATE_NOOP("errors", "%1: there is no field “%2” (%3); this paper has: %4."),
                            {path_, name, place(text), fields_.names().join(QStringLiteral("、"))}, "template");
    }

    [[nodiscard]] Result<QString> valueOf(const QString& name, const QString& text, const QString& list, const Row* row) const {
        if (const qsizetype dot = name.indexOf(u'.'); dot > 0) {
            const auto known = fields_.lists.find(name.left(dot));
            if (known != fields_.lists.end() && name.left(dot) != list) {
                return invalidError("documents.list_outside_row",
                                    QT_TRANSLATE_NOOP("errors", "%1: the field “%2” (%3) belongs into a table row of its own list."),
                                    {path_, name, place(text)}, "template");
            }
            if (known != fields_.lists.end() && row) {
                if (const auto cell = row->find(name.mid(dot + 1)); cell != row->end()) {
                    return cell->second;
                }
                if (known->second.empty()) {
                    return QString();
                }
            }
        } else if (const auto value = fields_.values.find(name); value != fields_.values.end()) {
            return value->second;
        }
        return unknown(name, text);
    }

    Result<> fillParagraph(XmlNode& paragraph, const QString& list, const Row* row) {
        ++paragraph_;
        std::vector<XmlNode*> texts;
        textsOf(paragraph, texts);
        QString all;
        std::vector<qsizetype> starts;
        for (const XmlNode* text : texts) {
            starts.push_back(all.size());
            all += textOf(*text);
        }
        if (!all.contains(QLatin1String("{{")) && !all.contains(QLatin1String("}}"))) {
            return {};
        }
        QString rest = all;
        if (rest.remove(field()).contains(QLatin1String("{{")) || rest.contains(QLatin1String("}}"))) {
            return invalidError("documents.open_field",
                                QT_TRANSLATE_NOOP("errors", "%1: a field is not closed (%2); write it as {{name}} in one paragraph."),
                                {path_, place(all)}, "template");
        }
        std::vector<QString> parts;
        for (size_t i = 0; i < texts.size(); ++i) {
            parts.push_back(all.mid(starts[i], (i + 1 < texts.size() ? starts[i + 1] : all.size()) - starts[i]));
        }
        std::vector<QRegularExpressionMatch> found;
        for (auto matches = field().globalMatch(all); matches.hasNext();) {
            found.push_back(matches.next());
        }
        for (auto match = found.rbegin(); match != found.rend(); ++match) { // from behind, so that places stay true
            auto value = valueOf(match->captured(1), all, list, row);
            if (!value) {
                return value.error();
            }
            replace(parts, starts, match->capturedStart(), match->capturedEnd(), shownText(*value));
        }
        for (size_t i = 0; i < texts.size(); ++i) {
            setText(*texts[i], parts[i]);
        }
        breakLines(paragraph);
        return {};
    }

    /// The value goes where the field began; what other runs held of it is taken out.
    static void replace(std::vector<QString>& parts, const std::vector<qsizetype>& starts, qsizetype from, qsizetype to,
                        const QString& value) {
        for (size_t i = parts.size(); i-- > 0;) {
            const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : std::numeric_limits<qsizetype>::max();
            const qsizetype first = std::max(from, starts[i]) - starts[i];
            const qsizetype last = std::min(to, end) - starts[i];
            if (first >= last) {
                continue;
            }
            const bool begins = from >= starts[i];
            parts[i] = parts[i].left(first) + (begins ? value : QString()) + parts[i].mid(last);
        }
    }

    Result<> repeat(const XmlNode& row, Nodes& out) {
        const QString name = listIn(row);
        const auto list = fields_.lists.find(name);
        if (list == fields_.lists.end()) {
            return unknown(name, textOf(row));
        }
        const int before = paragraph_;
        const std::vector<Row> none{Row{}}; // a table without rows would be no table
        int number = 0;
        for (const Row& values : list->second.empty() ? none : list->second) {
            paragraph_ = before;
            Row numbered = values;
            numbered.try_emplace(QStringLiteral("序号"), list->second.empty() ? QString() : QString::number(++number));
            auto copy = row.copy();
            if (auto filled = fill(*copy, name, &numbered); !filled) {
                return filled;
            }
            out.push_back(std::move(copy));
        }
        return {};
    }

    QString path_;
    QString part_;
    const PaperFields& fields_;
    int paragraph_ = 0;
};

/// Text, heads and feet; everything else stays as it is, byte by byte.
bool holdsText(const QString& name) {
    static const QRegularExpression parts(QStringLiteral("^word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml$"));
    return parts.match(name).hasMatch();
}

} // namespace

Result<> fillTemplate(const QString& templatePath, const PaperFields& fields, const QString& path) {
    auto entries = readZip(templatePath);
    if (!entries) {
        return entries.error();
    }
    bool document = false;
    for (auto& [name, bytes] : *entries) {
        if (!holdsText(name)) {
            continue;
        }
        auto tree = readXml(bytes, templatePath, name);
        if (!tree) {
            return tree.error();
        }
        if (auto filled = Filler(templatePath, name, fields).fill(**tree); !filled) {
            return filled;
        }
        bytes = writeXml(**tree);
        document = document || name == QLatin1String("word/document.xml");
    }
    if (!document) {
        return storageError("documents.not_docx",
                            QT_TRANSLATE_NOOP("errors", "%1 is no Word document (.docx), or it is damaged; save it again in WPS or Word."),
                            {templatePath}, QStringLiteral("word/document.xml is missing"));
    }
    return writeZip(path, *entries);
}

} // namespace duban
