#include "exchange/evaluation.h"

#include "base/text.h"
#include "exchange/file_kind.h"
#include "exchange/ledger_cells.h"
#include "exchange/ledger_words.h"
#include "exchange/workbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace duban {

namespace {

constexpr int fewestUnits = 5;
constexpr int lastHeaderRow = 30;

/// Offices ask in different words; the last answer is always the one that says nothing about the unit.
const std::vector<QStringList>& optionSets() {
    static const std::vector<QStringList> sets = {
        QStringLiteral("满意 比较满意 基本满意 不满意 不了解").split(u' '),
        QStringLiteral("满意 较满意 一般 不满意 不了解").split(u' '),
        QStringLiteral("优秀 良好 一般 较差 不了解").split(u' '),
        QStringLiteral("好 较好 一般 差 不了解").split(u' '),
    };
    return sets;
}

struct EvaluationLayout {
    int unitRow = 0;
    int ballot = 0, category = 0, opinion = 0;
    QMap<int, QString> units; ///< column -> code
    QMap<int, QString> headers, strangers;
};

enum class Head { None, Ballot, Category, Opinion };

Head headOf(const QString& text) {
    static const QHash<QString, Head> words = [] {
        QHash<QString, Head> all;
        for (const QString& word : QStringLiteral("票号 编号 序号 选票编号 问卷编号 评议票编号").split(u' '))
            all.insert(headerKey(word), Head::Ballot);
        for (const QString& word : QStringLiteral("评议人类别 评议人身份 类别 身份 评议主体 人员类别 评议对象类别 评议群体").split(u' '))
            all.insert(headerKey(word), Head::Category);
        for (const QString& word : QStringLiteral("意见建议 意见和建议 意见与建议 意见 建议 评议意见 具体意见").split(u' '))
            all.insert(headerKey(word), Head::Opinion);
        return all;
    }();
    return words.value(headerKey(text), Head::None);
}

/// The row in which most cells name a unit.
EvaluationLayout findUnits(const SheetOutline& outline, const DepartmentMatcher& departments, QDate on) {
    EvaluationLayout best;
    for (const SheetRow& row : outline.head) {
        EvaluationLayout here;
        here.unitRow = row.number;
        for (const SheetCell& cell : row.cells) {
            const DepartmentMatch found = departments.match(cell.text, on);
            if (const auto* unit = std::get_if<DepartmentFound>(&found)) {
                here.units.insert(cell.column, unit->department.body.code);
                here.headers.insert(cell.column, cleanText(cell.text));
            }
        }
        if (row.number <= lastHeaderRow && here.units.size() > best.units.size())
            best = here;
    }
    return best;
}

std::optional<EvaluationLayout> findEvaluation(const SheetOutline& outline, const DepartmentMatcher& departments, QDate on) {
    EvaluationLayout best = findUnits(outline, departments, on);
    if (best.units.size() < fewestUnits)
        return std::nullopt;
    for (const SheetRow& row : outline.head)
        for (const SheetCell& cell : row.cells) {
            if (row.number > best.unitRow)
                break;
            const Head head = headOf(cell.text);
            if (head == Head::Ballot)
                best.ballot = cell.column;
            else if (head == Head::Category)
                best.category = cell.column;
            else if (head == Head::Opinion)
                best.opinion = cell.column;
            else if (row.number == best.unitRow && !best.units.contains(cell.column) && cell.column > best.units.firstKey())
                best.strangers.insert(cell.column, cleanText(cell.text));
        }
    return best;
}

/// Counts ballots row by row.
class Counting {
public:
    Counting(const EvaluationLayout& layout, const QStringList& options) : m_layout(layout), m_options(options) {
        m_result.options = options;
        for (auto unit = layout.units.cbegin(); unit != layout.units.cend(); ++unit)
            m_result.units.push_back({unit.value(), columnName(unit.key()), layout.headers.value(unit.key()), none(), {}});
    }

    void take(const SheetRow& row) {
        const QString ballot = textAt(row, m_layout.ballot);
        const QString category = textAt(row, m_layout.category);
        const bool voted =
            std::any_of(row.cells.begin(), row.cells.end(), [&](const SheetCell& cell) { return m_layout.units.contains(cell.column); });
        if (!voted || (ballot.isEmpty() && category.isEmpty() && m_layout.ballot > 0))
            return; // a total, a signature
        m_result.firstRow = m_result.firstRow == 0 ? row.number : m_result.firstRow;
        m_result.lastRow = row.number;
        ++m_result.ballots;
        ++m_result.ballotsByCategory[category];
        std::size_t place = 0;
        for (auto unit = m_layout.units.cbegin(); unit != m_layout.units.cend(); ++unit, ++place)
            vote(row, unit.key(), m_result.units[place], ballot, category);
        if (const QString text = textAt(row, m_layout.opinion); !text.isEmpty())
            m_result.opinions.push_back({ballot, category, text});
    }
    Evaluation take() { return std::move(m_result); }

private:
    [[nodiscard]] VoteCounts none() const { return VoteCounts(static_cast<std::size_t>(m_options.size()) + 1, 0); }
    static QString textAt(const SheetRow& row, int column) {
        const SheetCell* cell = column > 0 ? row.at(column) : nullptr;
        return cell == nullptr ? QString() : textOfCell(*cell);
    }
    void vote(const SheetRow& row, int column, EvaluatedUnit& unit, const QString& ballot, const QString& category) {
        const QString text = textAt(row, column);
        const qsizetype option = m_options.indexOf(matchKey(text));
        if (option < 0 && !text.isEmpty()) {
            m_result.invalid.push_back({cellName(row.number, column), text, unit.department, ballot});
            return;
        }
        const std::size_t place = static_cast<std::size_t>(text.isEmpty() ? m_options.size() : option);
        if (!unit.byCategory.contains(category))
            unit.byCategory.insert(category, none());
        ++unit.total[place];
        ++unit.byCategory[category][place];
    }

    const EvaluationLayout& m_layout;
    const QStringList& m_options;
    Evaluation m_result;
};

/// The set of words that the first rows use most.
QStringList optionsOf(const SheetOutline& outline, const EvaluationLayout& layout) {
    QStringList best = optionSets().front();
    int most = 0;
    for (const QStringList& set : optionSets()) {
        int count = 0;
        for (const SheetRow& row : outline.head)
            for (const SheetCell& cell : row.cells)
                count += row.number > layout.unitRow && layout.units.contains(cell.column) && set.contains(matchKey(cell.text)) ? 1 : 0;
        if (count > most) {
            most = count;
            best = set;
        }
    }
    return best;
}

Result<std::optional<Evaluation>> countSheet(WorkbookReader& book, int index, const DepartmentMatcher& departments, QDate on,
                                             Progress& progress) {
    auto outline = book.outline(index, progress);
    if (!outline)
        return outline.error();
    const auto layout = findEvaluation(*outline, departments, on);
    if (!layout)
        return std::optional<Evaluation>();
    const QStringList options = optionsOf(*outline, *layout);
    Counting counting(*layout, options);
    auto read = book.eachRow(
        index,
        [&](const SheetRow& row) {
            if (row.number > layout->unitRow)
                counting.take(row);
            return !progress.cancelled();
        },
        progress);
    if (!read)
        return read.error();
    if (progress.cancelled())
        return cancelledError();
    Evaluation result = counting.take();
    result.sheet = outline->name;
    for (const SheetRow& row : outline->head)
        if (row.number < layout->unitRow && row.at(layout->units.firstKey()) != nullptr && row.number + 1 == layout->unitRow)
            result.headerRows.push_back(row.number); // the groups above the units
    result.headerRows.push_back(layout->unitRow);
    for (auto stranger = layout->strangers.cbegin(); stranger != layout->strangers.cend(); ++stranger)
        result.unknownUnits.push_back({cellName(layout->unitRow, stranger.key()), stranger.value(), {}, {}});
    return std::optional(std::move(result));
}

QJsonObject votesJson(const QStringList& options, const VoteCounts& counts) {
    QJsonObject object;
    for (qsizetype i = 0; i < options.size(); ++i)
        object.insert(options[i], counts[static_cast<std::size_t>(i)]);
    object.insert(QStringLiteral("blank"), counts.back());
    return object;
}

QJsonObject unitJson(const QStringList& options, const EvaluatedUnit& unit) {
    QJsonObject categories;
    for (auto category = unit.byCategory.cbegin(); category != unit.byCategory.cend(); ++category)
        categories.insert(category.key(), votesJson(options, category.value()));
    return {{QStringLiteral("department"), unit.department},
            {QStringLiteral("column"), unit.column},
            {QStringLiteral("header"), unit.header},
            {QStringLiteral("total"), votesJson(options, unit.total)},
            {QStringLiteral("by_category"), categories}};
}

} // namespace

Result<Evaluation> readEvaluation(const QString& path, const DepartmentMatcher& departments, QDate on, Progress& progress) {
    auto book = openWorkbook(path, progress);
    if (!book)
        return book.error();
    for (int index = 0; index < static_cast<int>((*book)->sheetNames().size()); ++index) {
        auto counted = countSheet(**book, index, departments, on, progress);
        if (!counted)
            return counted.error();
        if (*counted) {
            (*counted)->file = QFileInfo(path).fileName();
            return std::move(**counted);
        }
    }
    return corruptError("exchange.no_evaluation",
                        QT_TRANSLATE_NOOP("errors", "No sheet of \"%1\" holds evaluation ballots: one row must name at least five units."),
                        {QFileInfo(path).fileName()});
}

QJsonObject toJson(const Evaluation& evaluation) {
    QJsonArray headerRows, invalid, opinions, units;
    for (const int row : evaluation.headerRows)
        headerRows << row;
    QJsonObject categories;
    for (auto category = evaluation.ballotsByCategory.cbegin(); category != evaluation.ballotsByCategory.cend(); ++category)
        categories.insert(category.key(), category.value());
    for (const EvaluationCell& cell : evaluation.invalid)
        invalid << QJsonObject{{QStringLiteral("cell"), cell.cell},
                               {QStringLiteral("value"), cell.value},
                               {QStringLiteral("department"), cell.department},
                               {QStringLiteral("ballot"), cell.ballot}};
    for (const EvaluationOpinion& opinion : evaluation.opinions)
        opinions << QJsonObject{{QStringLiteral("ballot"), opinion.ballot},
                                {QStringLiteral("category"), opinion.category},
                                {QStringLiteral("text"), opinion.text}};
    VoteCounts grand(static_cast<std::size_t>(evaluation.options.size()) + 1, 0);
    for (const EvaluatedUnit& unit : evaluation.units) {
        units << unitJson(evaluation.options, unit);
        for (std::size_t i = 0; i < grand.size(); ++i)
            grand[i] += unit.total[i];
    }
    return {{QStringLiteral("file"), evaluation.file},
            {QStringLiteral("sheet"), evaluation.sheet},
            {QStringLiteral("header_rows"), headerRows},
            {QStringLiteral("first_data_row"), evaluation.firstRow},
            {QStringLiteral("last_data_row"), evaluation.lastRow},
            {QStringLiteral("ballots"), evaluation.ballots},
            {QStringLiteral("ballots_by_category"), categories},
            {QStringLiteral("options"), QJsonArray::fromStringList(evaluation.options)},
            {QStringLiteral("invalid_cells"), invalid},
            {QStringLiteral("grand_total"), votesJson(evaluation.options, grand)},
            {QStringLiteral("opinions"), opinions},
            {QStringLiteral("units"), units}};
}

std::optional<Points> satisfaction(const EvaluatedUnit& unit) {
    static constexpr std::array weights = {100, 80, 60, 0};
    qint64 sum = 0, votes = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += static_cast<qint64>(weights[i]) * unit.total[i];
        votes += unit.total[i];
    }
    if (votes == 0)
        return std::nullopt;
    return Points::hundredths((200 * sum + votes) / (2 * votes)); // rounded half up
}

} // namespace duban
