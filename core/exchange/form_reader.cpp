#include "exchange/form_reader.h"

#include "base/text.h"
#include "exchange/form_grid.h"
#include "exchange/form_words.h"
#include "exchange/ledger_cells.h"
#include "exchange/ledger_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace duban {

namespace {

using Place = FormGrid::Place;

constexpr int fewestLabels = 5;

/// One value beside its label.
struct Said {
    Place place;
    QString label;
    SheetCell cell;
};

bool isMark(const QString& text) { return text.startsWith(QLatin1String(formMark)) || text.startsWith(QLatin1String(measureMark)); }

/// The small table of measures inside the form.
struct MeasureTable {
    int headerRow = 0;
    QMap<QString, int> columns;
};

std::optional<MeasureTable> findMeasures(const FormGrid& grid) {
    QMap<int, MeasureTable> rows;
    for (auto cell = grid.cells().cbegin(); cell != grid.cells().cend(); ++cell) {
        const QString field = measureFieldOf(textOfCell(*cell));
        if (field.isEmpty())
            continue;
        MeasureTable& table = rows[cell.key().row];
        table.headerRow = cell.key().row;
        const bool plainer = headerKey(textOfCell(*cell)) == QStringLiteral("整改措施"); // more often the table's own title
        if (!table.columns.contains(field) || (field == u"what" && !plainer))
            table.columns.insert(field, cell.key().column);
    }
    for (const MeasureTable& table : std::as_const(rows))
        if (table.columns.contains(u"what"_qs) && table.columns.size() >= 3)
            return table;
    return std::nullopt;
}

/// Labels and what stands beside them.
class FormLabels {
public:
    FormLabels(const FormGrid& grid, const std::optional<MeasureTable>& table) : m_grid(grid) {
        const int header = table ? table->headerRow : 0;
        for (auto cell = grid.cells().cbegin(); cell != grid.cells().cend(); ++cell)
            if (cell.key().row != header)
                if (!m_values.contains(cell.key())) // what stands beside a label is no label
                    take(cell.key(), textOfCell(*cell));
        m_measureEnd = grid.lastRow() + 1;
        for (const Said& said : std::as_const(m_said))
            if (header > 0 && said.place.row > header && said.place.row < m_measureEnd)
                m_measureEnd = said.place.row;
    }
    [[nodiscard]] const QMap<QString, Said>& said() const { return m_said; }
    [[nodiscard]] int measureEnd() const { return m_measureEnd; }
    [[nodiscard]] const QString& formId() const { return m_formId; }

private:
    void take(Place place, const QString& text) {
        if (text.startsWith(QLatin1String(formMark))) {
            m_formId = text.mid(static_cast<qsizetype>(std::size(formMark)) - 1).trimmed();
            return;
        }
        if (isMark(text))
            return;
        static const QRegularExpression colon(QStringLiteral("[:：]"));
        const qsizetype at = text.indexOf(colon);
        const QString label = at > 0 ? text.left(at) : text;
        const QString field = formFieldOf(label);
        if (field.isEmpty() || m_said.contains(field))
            return;
        if (at > 0 && !cleanText(text.mid(at + 1)).isEmpty()) { // 填报日期：2026年11月18日
            SheetCell inside;
            inside.type = CellType::Text;
            inside.text = cleanText(text.mid(at + 1));
            m_said.insert(field, {place, label, inside});
        } else {
            m_said.insert(field, beside(place, label));
        }
    }

    /// The next cell to the right that says something, unless that is a label itself.
    [[nodiscard]] Said beside(Place label, const QString& words) {
        const int first = m_grid.lastColumnOf(label) + 1;
        Said said{{label.row, first}, words, {}};
        for (int column = first; column <= m_grid.lastColumn(); ++column) {
            const SheetCell* cell = m_grid.at(label.row, column);
            if (cell == nullptr)
                continue;
            const QString text = textOfCell(*cell);
            if (isMark(text) || (cell->type == CellType::Text && !formFieldOf(QString(text).remove(u'：').remove(u':')).isEmpty()))
                break;
            if (text.isEmpty() && cell->type != CellType::Error)
                continue;
            said.place = {label.row, column};
            said.cell = *cell;
            m_values.insert(said.place, true);
            break;
        }
        return said;
    }

    const FormGrid& m_grid;
    QMap<QString, Said> m_said;
    QMap<Place, bool> m_values; ///< places that stand beside a label
    QString m_formId;
    int m_measureEnd = 0;
};

/// Turns what is written into values, naming what cannot be understood.
class SheetReading {
public:
    SheetReading(const FormGrid& grid, const FormLabels& labels, const DepartmentMatcher& units, const Calendar& calendar,
                 const FormOptions& options, bool from1904)
        : m_grid(grid), m_labels(labels), m_units(units), m_calendar(calendar), m_options(options), m_from1904(from1904) {}

    FormSheet run(const QString& name, const std::optional<MeasureTable>& table) {
        m_form.sheet = name;
        m_form.formId = m_labels.formId();
        for (auto said = m_labels.said().cbegin(); said != m_labels.said().cend(); ++said)
            m_form.cells.insert(said.key(), cellName(said->place.row, said->place.column));
        readHead();
        readTexts();
        if (table)
            readMeasures(*table);
        readEnd();
        return std::move(m_form);
    }

private:
    [[nodiscard]] QString text(const char* field) const {
        const auto said = m_labels.said().constFind(QLatin1String(field));
        return said == m_labels.said().cend() ? QString() : textOfCell(said->cell);
    }
    void fail(const char* kind, const char* field, const QString& value) {
        const auto said = m_labels.said().constFind(QLatin1String(field));
        m_form.errors.push_back({QLatin1String(kind), m_form.cells.value(QLatin1String(field)),
                                 said == m_labels.said().cend() ? formLabel(QLatin1String(field)) : said->label.simplified(),
                                 value.left(200)});
    }
    QDate date(const char* field) {
        const auto said = m_labels.said().constFind(QLatin1String(field));
        if (said == m_labels.said().cend() || said->cell.type == CellType::Empty)
            return {};
        const auto day = dateOfCell(said->cell, m_year, m_from1904);
        if (!day)
            fail("invalid_date", field, said->cell.text);
        return day.value_or(QDate());
    }
    QString unit(const char* field, const QString& name) {
        if (name.isEmpty())
            return {};
        const DepartmentMatch found = m_units.match(name, m_form.values.issuedOn);
        if (const auto* one = std::get_if<DepartmentFound>(&found))
            return one->department.body.code;
        fail(std::holds_alternative<DepartmentAmbiguous>(found) ? "ambiguous_department" : "unknown_department", field, name);
        return {};
    }

    void readHead();
    void readTexts();
    void readMeasures(const MeasureTable& table);
    void readMeasure(const MeasureTable& table, int row);
    const SheetCell* cellAt(const MeasureTable& table, int row, const char* field, FormMeasure& measure) const;
    QDate measureDate(const SheetCell* cell, const QString& name);
    [[nodiscard]] std::optional<int> markedMeasure(int row) const;
    void readEnd();
    void readDeadline();

    const FormGrid& m_grid;
    const FormLabels& m_labels;
    const DepartmentMatcher& m_units;
    const Calendar& m_calendar;
    const FormOptions& m_options;
    bool m_from1904;
    std::optional<int> m_year;
    FormSheet m_form;
};

void SheetReading::readHead() {
    FormValues& values = m_form.values;
    const QString number = text("slip_no");
    values.slip = slipNumberOfText(number, m_options.prefix, std::nullopt);
    if (!values.slip)
        fail("invalid_slip_number", "slip_no", number);
    else
        m_year = values.slip->year;
    static const QRegularExpression ordinal(QStringLiteral("^第?(\\d{1,3}|[一二三四五六七八九十]{1,3})[项个条]?$"));
    const auto match = ordinal.match(matchKey(text("matter_no")));
    values.matter = match.hasMatch() ? numberOfText(match.captured(1)) : std::nullopt;
    values.issuedOn = date("issued_on");
    values.reportedOn = date("reported_on");
    values.reportedBy = unit("reported_by", text("reported_by"));
    values.department = unit("department", text("department"));
    static const QRegularExpression between(QStringLiteral("[、，,;；/\\n]+"));
    const QString helpers = text("co_departments");
    if (closedOfText(helpers) != std::optional(false)) // 无, —
        for (const QString& name : helpers.split(between, Qt::SkipEmptyParts))
            if (const QString code = unit("co_departments", cleanText(name)); !code.isEmpty())
                values.coDepartments << code;
    const QString category = text("category");
    for (const QString& known : m_options.categories)
        if (categoryKey(known) == categoryKey(category))
            values.category = known;
    if (values.category.isEmpty() && !category.isEmpty())
        fail("unknown_category", "category", category);
    readDeadline();
}

void SheetReading::readDeadline() {
    const auto said = m_labels.said().constFind(QLatin1String("deadline"));
    if (said == m_labels.said().cend() || said->cell.type == CellType::Empty)
        return;
    if (const auto days = workdaysOfText(textOfCell(said->cell)); days && m_form.values.issuedOn.isValid())
        m_form.values.deadline = LedgerDeadline{m_calendar.addWorkdays(m_form.values.issuedOn, *days), days};
    else if (const QDate due = date("deadline"); due.isValid())
        m_form.values.deadline = LedgerDeadline{due, std::nullopt};
}

void SheetReading::readTexts() {
    FormValues& values = m_form.values;
    const std::array<std::pair<const char*, QString*>, 15> texts = {{
        {"source", &values.source},
        {"problem", &values.problem},
        {"requirement", &values.requirement},
        {"cause", &values.cause},
        {"aim", &values.aim},
        {"leader", &values.leader},
        {"person", &values.person},
        {"phone", &values.phone},
        {"progress", &values.progress},
        {"result", &values.result},
        {"mechanism", &values.mechanism},
        {"mechanism_waived", &values.mechanismWaived},
        {"evidence", &values.evidence},
        {"opinion", &values.departmentOpinion},
        {"office_opinion", &values.officeOpinion},
    }};
    for (const auto& [field, value] : texts) {
        *value = text(field);
        if (value->size() > m_options.maxCharacters)
            fail("text_too_long", field, *value);
    }
}

void SheetReading::readMeasures(const MeasureTable& table) {
    for (int row = table.headerRow + 1; row < m_labels.measureEnd(); ++row)
        readMeasure(table, row);
}

const SheetCell* SheetReading::cellAt(const MeasureTable& table, int row, const char* field, FormMeasure& measure) const {
    const int column = table.columns.value(QLatin1String(field));
    if (column == 0)
        return nullptr;
    const Place place = m_grid.anchor(row, column);
    measure.cells.insert(QLatin1String(field), cellName(row, column));
    return m_grid.at(place.row, place.column);
}

QDate SheetReading::measureDate(const SheetCell* cell, const QString& name) {
    if (cell == nullptr || textOfCell(*cell).isEmpty())
        return {};
    const auto day = dateOfCell(*cell, m_year, m_from1904);
    if (!day)
        m_form.errors.push_back({u"invalid_date"_qs, name, QStringLiteral("整改措施"), cell->text.left(200)});
    return day.value_or(QDate());
}

std::optional<int> SheetReading::markedMeasure(int row) const {
    for (int column = 1; column <= m_grid.lastColumn(); ++column)
        if (const SheetCell* cell = m_grid.at(row, column); cell != nullptr && cell->text.startsWith(QLatin1String(measureMark)))
            return numberOfText(cell->text.mid(static_cast<qsizetype>(std::size(measureMark)) - 1).trimmed());
    return std::nullopt;
}

void SheetReading::readMeasure(const MeasureTable& table, int row) {
    FormMeasure measure;
    const auto textAt = [&](const char* field) {
        const SheetCell* cell = cellAt(table, row, field, measure);
        return cell == nullptr ? QString() : textOfCell(*cell);
    };
    measure.what = textAt("what");
    measure.who = textAt("who");
    measure.state = textAt("state");
    measure.number = numberOfText(matchKey(textAt("no")));
    const SheetCell* due = cellAt(table, row, "due", measure);
    const SheetCell* done = cellAt(table, row, "done", measure);
    measure.due = measureDate(due, measure.cells.value(u"due"_qs));
    measure.done = measureDate(done, measure.cells.value(u"done"_qs));
    measure.ordinal = markedMeasure(row);
    if (measure.what.size() > m_options.maxCharacters)
        m_form.errors.push_back({u"text_too_long"_qs, measure.cells.value(u"what"_qs), QStringLiteral("具体措施"), measure.what.left(200)});
    const bool said = measure.due.isValid() || measure.done.isValid() || !measure.state.isEmpty();
    if (!measure.what.isEmpty())
        m_form.values.measures.push_back(std::move(measure));
    else if (said)
        m_form.errors.push_back({u"empty_measure"_qs, measure.cells.value(u"what"_qs), QStringLiteral("具体措施"), {}});
}

void SheetReading::readEnd() {
    m_form.values.completedOn = date("completed_on");
    // ☑是　□否: the box that is ticked speaks; else the word alone
    const QString apply = matchKey(text("apply_to_close"));
    static const QRegularExpression before(QStringLiteral("[☑☒✔✓√■●]([是否])"));
    static const QRegularExpression behind(QStringLiteral("([是否])[☑✔✓√]"));
    auto match = before.match(apply);
    if (!match.hasMatch())
        match = behind.match(apply);
    if (match.hasMatch())
        m_form.values.applyToClose = match.captured(1) == QStringLiteral("是");
    else if (const auto yes = closedOfText(apply))
        m_form.values.applyToClose = *yes;
    else if (!apply.contains(u'□'))
        fail("invalid_choice", "apply_to_close", apply);
}

bool isForm(const QMap<QString, Said>& said) {
    return said.contains(u"slip_no"_qs) && said.size() >= fewestLabels &&
           (said.contains(u"result"_qs) || said.contains(u"problem"_qs) || said.contains(u"progress"_qs));
}

} // namespace

Result<FormFile> readForms(const QString& path, const DepartmentMatcher& departments, const Calendar& calendar, const FormOptions& options,
                           Progress& progress) {
    auto book = openWorkbook(path, progress);
    if (!book)
        return book.error();
    FormFile file;
    file.file = QFileInfo(path).fileName();
    const QStringList names = (*book)->sheetNames();
    for (int sheet = 0; sheet < static_cast<int>(names.size()); ++sheet) {
        auto grid = FormGrid::read(**book, sheet, progress);
        if (!grid)
            return grid.error();
        const auto table = findMeasures(*grid);
        const FormLabels labels(*grid, table);
        if (isForm(labels.said()))
            file.sheets.push_back(
                SheetReading(*grid, labels, departments, calendar, options, (*book)->counts1904()).run(names[sheet], table));
        else
            file.ignored << names[sheet];
    }
    if (file.sheets.empty())
        return corruptError("exchange.no_form",
                            QT_TRANSLATE_NOOP("errors", "No sheet of \"%1\" is a fill-in form; it must name at least the slip number "
                                                        "(交办单编号) and the result (整改结果)."),
                            {file.file});
    return file;
}

} // namespace duban
