#include "exchange/import_model.h"

#include "exchange/ledger_words.h"
#include "theme/theme.h"

#include <QCoreApplication>

namespace duban {

namespace {

QString say(const char* source) { return QCoreApplication::translate("import", source); }

QString kindText(LedgerErrorKind kind) {
    switch (kind) {
    case LedgerErrorKind::UnknownDepartment:
        return say(QT_TRANSLATE_NOOP("import", "unknown unit; add the name as an alias or correct the cell"));
    case LedgerErrorKind::DepartmentAbolished: return say(QT_TRANSLATE_NOOP("import", "this unit has ended without a successor"));
    case LedgerErrorKind::AmbiguousDepartment: return say(QT_TRANSLATE_NOOP("import", "several units have this name; write the full name"));
    case LedgerErrorKind::InvalidDate: return say(QT_TRANSLATE_NOOP("import", "this is not a date"));
    case LedgerErrorKind::InvalidSlipNumber: return say(QT_TRANSLATE_NOOP("import", "this is not a slip number"));
    case LedgerErrorKind::InvalidClosed: return say(QT_TRANSLATE_NOOP("import", "neither yes nor no"));
    case LedgerErrorKind::DuplicateSlipNumber: return say(QT_TRANSLATE_NOOP("import", "this number belongs to a slip of another unit"));
    case LedgerErrorKind::ClosedBeforeIssued: return say(QT_TRANSLATE_NOOP("import", "closed before it was issued"));
    case LedgerErrorKind::ClosedBeforeCompleted: return say(QT_TRANSLATE_NOOP("import", "closed before it was completed"));
    case LedgerErrorKind::DeadlineBeforeIssued: return say(QT_TRANSLATE_NOOP("import", "the limit lies before the day of issue"));
    case LedgerErrorKind::EmptyProblem: return say(QT_TRANSLATE_NOOP("import", "the problem is empty"));
    case LedgerErrorKind::YearMismatch: return say(QT_TRANSLATE_NOOP("import", "the year differs from the number's year"));
    case LedgerErrorKind::TextTooLong: return say(QT_TRANSLATE_NOOP("import", "the text is too long"));
    case LedgerErrorKind::UnknownCategory:
        return say(QT_TRANSLATE_NOOP("import", "unknown category; add it to the list or correct the cell"));
    }
    return {};
}

QString statusText(LedgerRowStatus status) {
    switch (status) {
    case LedgerRowStatus::Accepted: return say(QT_TRANSLATE_NOOP("import", "Can be imported"));
    case LedgerRowStatus::Rejected: return say(QT_TRANSLATE_NOOP("import", "With errors"));
    case LedgerRowStatus::Duplicate: return say(QT_TRANSLATE_NOOP("import", "Already there"));
    case LedgerRowStatus::Changed: return say(QT_TRANSLATE_NOOP("import", "Differs"));
    }
    return {};
}

QString changeText(const LedgerChange& change) {
    const auto field = fromWord<LedgerField>(change.field);
    const auto shown = [](const QString& text) { return text.isEmpty() ? QStringLiteral("—") : text.simplified().left(30); };
    const QString name = field ? usualHeader(*field) : say(QT_TRANSLATE_NOOP("import", "new matter"));
    return QStringLiteral("%1：%2 → %3").arg(name, shown(change.before), shown(change.after));
}

QString iso(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

} // namespace

QString ledgerErrorText(const LedgerError& error) {
    const QString place = error.cell.isEmpty() ? error.column : QStringLiteral("%1 %2").arg(error.cell, error.column);
    const QString value = error.value.isEmpty() ? QString() : QStringLiteral("“%1” ").arg(error.value.left(40));
    QString text = QStringLiteral("%1: %2%3").arg(place, value, kindText(error.kind));
    if (!error.candidates.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.candidates.join(QStringLiteral("、")));
    return text;
}

void ImportModel::setRows(std::vector<LedgerRow> rows) {
    m_rows = std::move(rows);
    setShown(std::nullopt);
}

void ImportModel::setShown(std::optional<LedgerRowStatus> status) {
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!status || m_rows[i].status == *status)
            m_shown.push_back(i);
    endResetModel();
}

int ImportModel::count(LedgerRowStatus status) const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const LedgerRow& row) { return row.status == status; }));
}

void ImportModel::setTake(int shownRow, bool take) {
    LedgerRow& row = m_rows[m_shown[static_cast<std::size_t>(shownRow)]];
    row.take = take && row.canTake();
    Q_EMIT dataChanged(index(shownRow, 0), index(shownRow, ColumnCount - 1));
}

void ImportModel::takeAll() {
    for (LedgerRow& row : m_rows)
        row.take = row.status == LedgerRowStatus::Changed && row.canTake();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportModel::chosen() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const LedgerRow& row) { return row.take; }));
}

int ImportModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
int ImportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ImportModel::text(const LedgerRow& row, int column) const {
    const LedgerValues& values = row.values;
    switch (column) {
    case Place: return tr("%1, row %2").arg(row.sheet).arg(row.row);
    case Status: return row.take ? say(QT_TRANSLATE_NOOP("import", "Differs, taken")) : statusText(row.status);
    case Number: return values.slip ? values.slip->text() : QString();
    case Unit: return values.departmentName;
    case Problem: return values.problem.simplified();
    case Issued: return iso(values.issuedOn);
    case Limit: return values.deadline ? iso(values.deadline->due) : QString();
    case Completed: return iso(values.completedOn);
    case Closed: return iso(values.closedOn);
    case Errors: {
        QStringList texts;
        for (const LedgerError& error : row.errors)
            texts << ledgerErrorText(error);
        for (const LedgerChange& change : row.changes)
            texts << changeText(change);
        return texts.join(QStringLiteral("；"));
    }
    default: return {};
    }
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LedgerRow& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && (index.column() == Problem || index.column() == Errors))
        return text(row, index.column());
    if (role == Qt::ForegroundRole && (index.column() == Status || index.column() == Errors)) {
        if (row.status == LedgerRowStatus::Rejected)
            return Theme::color(Token::Red);
        if (row.status == LedgerRowStatus::Accepted)
            return Theme::color(Token::Green);
        return Theme::color(Token::Amber);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Place");
    case Status: return tr("Status");
    case Number: return tr("Number");
    case Unit: return tr("Lead unit");
    case Problem: return tr("Problem");
    case Issued: return tr("Issued");
    case Limit: return tr("Limit");
    case Completed: return tr("Completed");
    case Closed: return tr("Closed on");
    case Errors: return tr("What is wrong");
    default: return {};
    }
}

} // namespace duban
