// What a printed page says, as values: no layout, no Gui. Wings build these; duban_documents turns them into pages.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace duban {

enum class Align { Left, Centre, Right, Justify };
/// Roles of the official fonts (documents.md, Fonts): 小标宋, 仿宋, 楷体, 黑体, 宋体.
enum class FontRole { Title, Body, Kai, Hei, Song };

/// A run of text of one face inside a paragraph.
struct Run {
    QString text;
    std::optional<FontRole> font; ///< paragraph's own if empty
    bool bold = false;
    bool operator==(const Run&) const = default;
};

struct Paragraph {
    std::vector<Run> runs;
    FontRole font = FontRole::Body;
    double sizePt = 16; ///< 三号 = 16 pt (set as 156/28 mm in official layout)
    Align align = Align::Justify;
    int indentChars = 2; ///< first-line indent in ems
    double spaceBeforeLines = 0;
    double spaceAfterLines = 0;
    bool keepWithNext = false;
    bool red = false;         ///< 红头
    int rightIndentChars = 0; ///< 成文日期右空四字
    int bookmarkLevel = 0;    ///< 1.. = a bookmark of the PDF
    bool operator==(const Paragraph&) const = default;
};

struct Cell {
    QString text;
    int columnSpan = 1;
    int rowSpan = 1;
    Align align = Align::Left;
    bool label = false; ///< a label cell of a form (黑体, centred)
    bool operator==(const Cell&) const = default;
};
using TableRow = std::vector<Cell>;

struct Table {
    std::vector<double> columnWeights; ///< relative widths
    int headerRows = 0;                ///< repeated on every page
    std::vector<TableRow> rows;
    double sizePt = 12;
    double minRowMm = 8;
    QString caption; ///< above the table, centred; "（续表）" is added on later pages
    bool operator==(const Table&) const = default;
};

struct Rule {
    double thicknessMm = 0.35;
    bool red = false;
    bool dashed = false;
    QString label;
    bool operator==(const Rule&) const = default;
};
struct Space {
    double mm = 4;
    bool operator==(const Space&) const = default;
};
struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

enum class ChartKind { Bars, HorizontalBars, StackedBars, Line, Pie };
struct ChartSeries {
    QString name;
    std::vector<double> values;
    bool operator==(const ChartSeries&) const = default;
};
struct ChartData {
    ChartKind kind = ChartKind::Bars;
    QString title;
    QString unit; ///< 件, 分
    QStringList categories;
    std::vector<ChartSeries> series;
    QString caption; ///< basis and as-of date (口径、截至时间)
    bool operator==(const ChartData&) const = default;
};
struct ChartBlock {
    ChartData chart;
    double heightMm = 70;
    bool operator==(const ChartBlock&) const = default;
};

using Block = std::variant<Paragraph, Table, Rule, Space, PageBreak, ChartBlock>;

/// The form of the page (documents.md 7).
enum class PageForm {
    Official, ///< GB/T 9704: type area 156 x 225 mm, 22 lines of 28 characters, page number — 1 —
    Letter,   ///< 信函格式: red head, double rule, number at the right, no page number on page 1
    Form,     ///< plain A4 form
    List      ///< title, filter text, print time, 第x页 共y页
};

/// The colour of a step of the reminder ladder (蓝、黄、红), shown as a small band beside the corner's words.
enum class Band { None, Blue, Yellow, Red };

struct PaperHead {
    QString mark;   ///< 发文机关标志 (red), official and letter forms
    QString number; ///< 江效交〔2026〕12号
    QString title;  ///< document title, may hold \n where it is broken by sense
    QString subtitle;
    QString addressee;       ///< 主送
    QStringList corner = {}; ///< 份号、密级、紧急程度: 黑体, flush left under the first rule or at the top of the type area
    Band band = Band::None;
    bool operator==(const PaperHead&) const = default;
};

/// Values by name, for the fields of an office's own templates: {{编号}}.
using FieldRow = std::vector<std::pair<QString, QString>>;
/// Rows that a template repeats: {{事项.问题}}.
struct FieldList {
    QString name;
    std::vector<FieldRow> rows;
    bool operator==(const FieldList&) const = default;
};

struct Paper {
    PageForm form = PageForm::Form;
    bool landscape = false;
    PaperHead head;
    std::vector<Block> body;
    std::vector<Block> foot; ///< 版记 or receipt: kept together at the foot of the last page
    QString footerLeft;      ///< running foot of lists: filter and print time
    QString fileStem;        ///< 单位_文种_文号_日期
    FieldRow fields = {};    ///< beside those that the labels of its tables give (paper_fields.h)
    std::vector<FieldList> lists = {};
    bool operator==(const Paper&) const = default;
};

Paragraph plainParagraph(const QString& text);
Paragraph headingParagraph(const QString& text, int level); ///< 1: 一、黑体  2: （一）楷体
Cell labelCell(const QString& text, int columnSpan = 1);
Cell textCell(const QString& text, int columnSpan = 1, Align align = Align::Left);
/// Replaces what file systems refuse (/ \ : * ? " < > | and control characters) and cuts to 80 characters.
QString safeFileStem(const QString& stem);

} // namespace duban
