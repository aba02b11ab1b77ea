#include "exchange/ledger_check.h"

#include "base/text.h"
#include "exchange/ledger_cells.h"
#include "exchange/ledger_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace duban {

namespace {

constexpr qsizetype longestShown = 200;
constexpr qsizetype shownOfLong = 40;

/// As written; of a long text its beginning and its length.
QString shownValue(const QString& text, bool alwaysCut) {
    if (!alwaysCut && text.size() <= longestShown)
        return text;
    return QStringLiteral("%1…（共%2字）").arg(text.left(shownOfLong)).arg(text.size());
}

/// A cell as the error shows it: also what an error cell or an uncomputed formula says.
QString writtenIn(const SheetCell& cell) { return cell.type == CellType::Error ? cell.text : textOfCell(cell); }

} // namespace

struct LedgerChecker::Work {
    const LedgerRawRow& raw;
    LedgerRow row;
    std::optional<int> year; ///< for dates without one

    [[nodiscard]] const LedgerCell* at(LedgerField field) const {
        const auto place = raw.cells.constFind(field);
        return place == raw.cells.cend() ? nullptr : &*place;
    }
    [[nodiscard]] QString text(LedgerField field) const { return at(field) ? textOfCell(at(field)->cell) : QString(); }

    void fail(const LedgerLayout& layout, LedgerErrorKind kind, LedgerField field, QString value = {}) {
        const LedgerCell* cell = at(field);
        const int column = layout.column(field);
        if (value.isNull() && cell)
            value = shownValue(writtenIn(cell->cell), kind == LedgerErrorKind::TextTooLong);
        row.errors.push_back({kind,
                              row.sheet,
                              column > 0 ? cellName(cell ? cell->row : raw.row, column) : QString(),
                              column > 0 ? layout.headers.value(field) : usualHeader(field),
                              value,
                              {}});
    }
};

LedgerChecker::LedgerChecker(const DepartmentMatcher& departments, const Calendar& calendar, const LedgerOptions& options)
    : m_departments(departments), m_calendar(calendar), m_options(options) {
    for (const QString& category : options.categories)
        m_categoryOfKey.insert(categoryKey(category), category);
}

void LedgerChecker::beginSheet(const QString& name, const LedgerLayout& layout, std::optional<int> titleYear, bool from1904) {
    m_sheet = name;
    m_layout = &layout;
    m_year = titleYear ? titleYear : m_options.year;
    m_from1904 = from1904;
}

LedgerRow LedgerChecker::check(const LedgerRawRow& raw) {
    Work work{raw, {}, m_year};
    work.row.sheet = m_sheet;
    work.row.row = raw.row;
    readSlip(work);
    if (!work.year && work.row.values.slip)
        work.year = work.row.values.slip->year;
    work.row.values.issuedOn = readDate(work, LedgerField::IssuedOn, true);
    if (work.row.values.slip && work.row.values.issuedOn.isValid() && work.row.values.slip->year != work.row.values.issuedOn.year())
        work.fail(*m_layout, LedgerErrorKind::YearMismatch, LedgerField::IssuedOn);
    readTexts(work);
    readDepartments(work);
    readCategory(work);
    readDeadline(work);
    readClosure(work);
    compareDates(work);
    checkOwner(work);
    std::stable_sort(work.row.errors.begin(), work.row.errors.end(), [](const LedgerError& a, const LedgerError& b) {
        return a.cell.size() != b.cell.size() ? a.cell.size() < b.cell.size() : a.cell < b.cell;
    });
    work.row.status = work.row.errors.empty() ? LedgerRowStatus::Accepted : LedgerRowStatus::Rejected;
    return work.row;
}

void LedgerChecker::readTexts(Work& work) const {
    LedgerValues& values = work.row.values;
    if (const LedgerCell* seq = work.at(LedgerField::Seq))
        values.seq = seq->cell.type == CellType::Number ? std::optional(static_cast<int>(std::clamp(seq->cell.number, 0.0, 1e9)))
                                                        : numberOfText(matchKey(textOfCell(seq->cell)));
    values.source = work.text(LedgerField::Source);
    values.problem = work.text(LedgerField::Problem);
    values.requirement = work.text(LedgerField::Requirement);
    values.leader = work.text(LedgerField::Leader);
    values.person = work.text(LedgerField::Person);
    values.progress = work.text(LedgerField::Progress);
    values.remark = work.text(LedgerField::Remark);
    for (const QString& note : work.raw.notes)
        values.remark += values.remark.isEmpty() ? note : u'\n' + note;
    const QString measures = work.text(LedgerField::Measures);
    values.measures = measures.isEmpty() ? QStringList() : measuresOfText(measures);
    if (values.problem.isEmpty())
        work.fail(*m_layout, LedgerErrorKind::EmptyProblem, LedgerField::Problem);
    const std::array<std::pair<LedgerField, const QString*>, 8> texts = {{
        {LedgerField::Source, &values.source},
        {LedgerField::Problem, &values.problem},
        {LedgerField::Requirement, &values.requirement},
        {LedgerField::Leader, &values.leader},
        {LedgerField::Person, &values.person},
        {LedgerField::Measures, &measures},
        {LedgerField::Progress, &values.progress},
        {LedgerField::Remark, &values.remark},
    }};
    for (const auto& [field, text] : texts)
        if (text->size() > m_options.maxCharacters)
            work.fail(*m_layout, LedgerErrorKind::TextTooLong, field);
}

void LedgerChecker::readSlip(Work& work) const {
    if (m_layout->column(LedgerField::SlipNumber) == 0)
        return; // a ledger without numbers: whoever imports it gives them
    const LedgerCell* issued = work.at(LedgerField::IssuedOn);
    const std::optional<QDate> day = issued ? dateOfCell(issued->cell, m_year, m_from1904) : std::nullopt;
    work.row.values.slip =
        slipNumberOfText(work.text(LedgerField::SlipNumber), m_options.prefix, day ? std::optional(day->year()) : m_year);
    if (!work.row.values.slip)
        work.fail(*m_layout, LedgerErrorKind::InvalidSlipNumber, LedgerField::SlipNumber);
}

QDate LedgerChecker::readDate(Work& work, LedgerField field, bool required) const {
    const LedgerCell* cell = work.at(field);
    if (!cell && !required)
        return {};
    const std::optional<QDate> date = cell ? dateOfCell(cell->cell, work.year, m_from1904) : std::nullopt;
    if (!date)
        work.fail(*m_layout, LedgerErrorKind::InvalidDate, field);
    return date.value_or(QDate());
}

QString LedgerChecker::learned(LedgerField field, const QString& text) const {
    const auto words = m_options.words.constFind(field);
    return words == m_options.words.cend() || text.isEmpty() ? QString() : words->value(matchKey(text));
}

QString LedgerChecker::readDepartment(Work& work, LedgerField field, const QString& text, QString* name) const {
    const Department* told = m_departments.byCode(learned(LedgerField::Department, text));
    const DepartmentMatch match =
        told != nullptr ? DepartmentMatch(DepartmentFound{*told, told->body.code}) : m_departments.match(text, work.row.values.issuedOn);
    if (const auto* found = std::get_if<DepartmentFound>(&match)) {
        if (name)
            *name = found->department.body.name;
        return found->department.body.code;
    }
    const QString value = text.isEmpty() ? QString() : shownValue(text, false);
    if (const auto* ambiguous = std::get_if<DepartmentAmbiguous>(&match)) {
        work.fail(*m_layout, LedgerErrorKind::AmbiguousDepartment, field, value);
        work.row.errors.back().candidates = ambiguous->candidates;
    } else {
        const bool ended = std::holds_alternative<DepartmentEnded>(match);
        work.fail(*m_layout, ended ? LedgerErrorKind::DepartmentAbolished : LedgerErrorKind::UnknownDepartment, field, value);
    }
    return {};
}

void LedgerChecker::readDepartments(Work& work) const {
    LedgerValues& values = work.row.values;
    values.department = readDepartment(work, LedgerField::Department, work.text(LedgerField::Department), &values.departmentName);
    static const QRegularExpression between(QStringLiteral("[、，,;；\\n/／|]+"));
    for (const QString& part : work.text(LedgerField::CoDepartments).split(between, Qt::SkipEmptyParts)) {
        const QString text = cleanText(part);
        if (text.isEmpty() || text == QStringLiteral("无") || text == QStringLiteral("—") || text == QStringLiteral("-"))
            continue;
        const QString code = readDepartment(work, LedgerField::CoDepartments, text, nullptr);
        if (!code.isEmpty() && !values.coDepartments.contains(code))
            values.coDepartments << code;
    }
}

void LedgerChecker::readCategory(Work& work) const {
    if (m_layout->column(LedgerField::Category) == 0)
        return;
    const QString told = learned(LedgerField::Category, work.text(LedgerField::Category));
    const auto known = m_categoryOfKey.constFind(categoryKey(told.isEmpty() ? work.text(LedgerField::Category) : told));
    if (known != m_categoryOfKey.cend() && !work.text(LedgerField::Category).isEmpty())
        work.row.values.category = *known;
    else
        work.fail(*m_layout, LedgerErrorKind::UnknownCategory, LedgerField::Category);
}

void LedgerChecker::readDeadline(Work& work) const {
    const LedgerCell* cell = work.at(LedgerField::Deadline);
    if (!cell)
        return;
    if (const std::optional<int> days = workdaysOfText(textOfCell(cell->cell))) {
        if (work.row.values.issuedOn.isValid())
            work.row.values.deadline = LedgerDeadline{m_calendar.addWorkdays(work.row.values.issuedOn, *days), days};
    } else if (const QDate due = readDate(work, LedgerField::Deadline, true); due.isValid()) {
        work.row.values.deadline = LedgerDeadline{due, std::nullopt};
    }
}

void LedgerChecker::readClosure(Work& work) const {
    LedgerValues& values = work.row.values;
    values.completedOn = readDate(work, LedgerField::CompletedOn, false);
    values.closedOn = readDate(work, LedgerField::ClosedOn, false);
    const bool said = m_layout->column(LedgerField::Closed) > 0;
    const bool dated = m_layout->column(LedgerField::ClosedOn) > 0;
    const QString told = learned(LedgerField::Closed, work.text(LedgerField::Closed));
    const std::optional<bool> closed =
        said ? closedOfText(told.isEmpty() ? work.text(LedgerField::Closed) : told) : std::optional(values.closedOn.isValid());
    values.closed = closed.value_or(false);
    if (values.closed && !dated)
        values.closedOn = values.completedOn; // such a ledger knows one day for both
    if (!closed)
        work.fail(*m_layout, LedgerErrorKind::InvalidClosed, LedgerField::Closed);
    else if (*closed && !work.at(LedgerField::ClosedOn) && !values.closedOn.isValid())
        work.fail(*m_layout, LedgerErrorKind::InvalidDate, LedgerField::ClosedOn); // closed, but when?
    else if (!*closed && work.at(LedgerField::ClosedOn))
        work.fail(*m_layout, LedgerErrorKind::InvalidClosed, LedgerField::Closed); // a day of closure, but not closed
}

void LedgerChecker::compareDates(Work& work) const {
    const LedgerValues& values = work.row.values;
    if (!values.issuedOn.isValid())
        return;
    if (values.deadline && values.deadline->due < values.issuedOn)
        work.fail(*m_layout, LedgerErrorKind::DeadlineBeforeIssued, LedgerField::Deadline);
    if (values.closedOn.isValid() && values.closedOn < values.issuedOn)
        work.fail(*m_layout, LedgerErrorKind::ClosedBeforeIssued, LedgerField::ClosedOn);
    else if (values.closedOn.isValid() && values.completedOn.isValid() && values.closedOn < values.completedOn)
        work.fail(*m_layout, LedgerErrorKind::ClosedBeforeCompleted, LedgerField::ClosedOn);
    if (values.completedOn.isValid() && values.completedOn < values.issuedOn)
        work.fail(*m_layout, LedgerErrorKind::ClosedBeforeIssued, LedgerField::CompletedOn);
}

void LedgerChecker::checkOwner(Work& work) {
    const LedgerValues& values = work.row.values;
    if (!values.slip || values.department.isEmpty())
        return;
    const auto owner = m_ownerOfSlip.constFind(values.slip->text());
    if (owner == m_ownerOfSlip.cend())
        m_ownerOfSlip.insert(values.slip->text(), values.department);
    else if (*owner != values.department)
        work.fail(*m_layout, LedgerErrorKind::DuplicateSlipNumber, LedgerField::SlipNumber);
}

} // namespace duban
