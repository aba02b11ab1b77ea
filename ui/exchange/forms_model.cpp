#include "exchange/forms_model.h"

#include "exchange/form_words.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace duban {

namespace {

QString say(const char* source) { return QCoreApplication::translate("forms", source); }

QString errorText(const FormError& error) {
    const QString& kind = error.kind;
    if (kind == u"invalid_date")
        return say(QT_TRANSLATE_NOOP("forms", "This is not a date"));
    if (kind == u"future_date")
        return say(QT_TRANSLATE_NOOP("forms", "This day has not come yet"));
    if (kind == u"before_issue")
        return say(QT_TRANSLATE_NOOP("forms", "Before the day of issue"));
    if (kind == u"text_too_long")
        return say(QT_TRANSLATE_NOOP("forms", "The text is too long"));
    if (kind == u"locked_cell")
        return say(QT_TRANSLATE_NOOP("forms", "The office's own words were changed in the form; they are not taken"));
    if (kind == u"empty_measure")
        return say(QT_TRANSLATE_NOOP("forms", "A measure without words"));
    if (kind == u"invalid_choice")
        return say(QT_TRANSLATE_NOOP("forms", "Neither yes nor no"));
    return say(QT_TRANSLATE_NOOP("forms", "This names nothing that the file knows"));
}

} // namespace

void FormsModel::setForms(std::vector<FormPreview> forms) {
    beginResetModel();
    m_forms = std::move(forms);
    m_lines.clear();
    for (std::size_t form = 0; form < m_forms.size(); ++form) {
        const FormPreview& one = m_forms[form];
        m_lines.push_back({form});
        for (int i = 0; i < static_cast<int>(one.changes.size()); ++i)
            m_lines.push_back({form, i, -1, -1, !one.changes[static_cast<std::size_t>(i)].conflict});
        for (int i = 0; i < static_cast<int>(one.evidence.size()); ++i)
            m_lines.push_back({form, -1, i, -1, true});
        for (int i = 0; i < static_cast<int>(one.form.errors.size()); ++i)
            m_lines.push_back({form, -1, -1, i, false});
    }
    endResetModel();
}

void FormsModel::toggle(int row) {
    Line& line = m_lines[static_cast<std::size_t>(row)];
    if (!canChoose(line))
        return;
    line.chosen = !line.chosen;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int FormsModel::chosen() const {
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.chosen; }));
}

QStringList FormsModel::fieldsOf(std::size_t form) const {
    QStringList fields;
    for (const Line& line : m_lines)
        if (line.form == form && line.chosen && line.change >= 0)
            fields << m_forms[form].changes[static_cast<std::size_t>(line.change)].field;
    return fields;
}

QStringList FormsModel::filesOf(std::size_t form) const {
    QStringList files;
    for (const Line& line : m_lines)
        if (line.form == form && line.chosen && line.file >= 0)
            files << m_forms[form].evidence[line.file];
    return files;
}

int FormsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
int FormsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FormsModel::headText(const FormPreview& form, int column) const {
    switch (column) {
    case Place: return form.ref.isEmpty() ? QFileInfo(form.path).fileName() : form.ref;
    case Field: return form.form.sheet;
    case Theirs: return form.refused ? sentence(*form.refused) : QString();
    case State: return formStatusText(form);
    default: return {};
    }
}

QString FormsModel::text(const Line& line, int column) const {
    const FormPreview& form = m_forms[line.form];
    if (line.file >= 0) {
        if (column == Field)
            return tr("Evidence beside the form");
        return column == Theirs ? QFileInfo(form.evidence[line.file]).fileName() : QString();
    }
    if (line.error >= 0) {
        const FormError& error = form.form.errors[static_cast<std::size_t>(line.error)];
        return column == Place    ? error.cell
               : column == Field  ? (formLabel(error.column).isEmpty() ? error.column : formLabel(error.column))
               : column == Theirs ? error.value
               : column == State  ? errorText(error)
                                  : QString();
    }
    if (line.change < 0)
        return headText(form, column);
    const FormChange& change = form.changes[static_cast<std::size_t>(line.change)];
    switch (column) {
    case Place: return change.cell;
    case Field: return formLabel(change.field);
    case Sent: return change.before.simplified();
    case Now: return change.mine.simplified();
    case Theirs: return change.theirs.isEmpty() ? tr("(emptied)") : change.theirs.simplified();
    case State: return change.conflict ? tr("Changed here meanwhile") : QString();
    default: return {};
    }
}

QVariant FormsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == Chosen ? QVariant(line.chosen       ? QStringLiteral("☑")
                                                   : canChoose(line) ? QStringLiteral("☐")
                                                                     : QString())
                                        : QVariant(text(line, index.column()));
    if (role == Qt::ToolTipRole)
        return text(line, index.column());
    if (role == Qt::FontRole && line.change < 0 && line.file < 0 && line.error < 0) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ForegroundRole) {
        const bool conflict = line.change >= 0 && m_forms[line.form].changes[static_cast<std::size_t>(line.change)].conflict;
        if (line.error >= 0)
            return Theme::color(Token::Red);
        if (conflict)
            return Theme::color(Token::Amber);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Chosen ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant FormsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Chosen: return tr("Take");
    case Place: return tr("Matter, cell");
    case Field: return tr("What");
    case Sent: return tr("As sent");
    case Now: return tr("As it is now");
    case Theirs: return tr("As the unit writes");
    case State: return tr("Status");
    default: return {};
    }
}

} // namespace duban
