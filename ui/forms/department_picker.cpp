#include "forms/department_picker.h"

#include "base/text.h"
#include "departments/pinyin.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace duban {

namespace {

constexpr int keyRole = Qt::UserRole + 1;
constexpr int codeRole = Qt::UserRole + 2;

/// Completes by the search key of a row, but writes the unit's short name into the line.
class UnitCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override { return index.data(Qt::UserRole).toString(); }
    [[nodiscard]] QStringList splitPath(const QString& path) const override { return {matchKey(path)}; }
};

QString displayOf(const DepartmentDraft& unit) {
    return unit.shortName == unit.name ? unit.name : unit.shortName + QStringLiteral("　") + unit.name;
}

} // namespace

DepartmentPicker::DepartmentPicker(DepartmentMatcher matcher, QDate on, QWidget* parent)
    : QLineEdit(parent), m_matcher(std::move(matcher)), m_on(on), m_completer(new UnitCompleter(this)) {
    auto* model = new QStandardItemModel(m_completer);
    for (const Department& unit : m_matcher.departments()) {
        if (!unit.aliveOn(on))
            continue;
        auto* item = new QStandardItem(displayOf(unit.body));
        QStringList keys = unit.body.aliases;
        keys.prepend(unit.body.name);
        keys.prepend(unit.body.shortName);
        keys.append(unit.body.code);
        for (QString& key : keys)
            key = matchKey(key);
        keys << initialsOf(unit.body.shortName) << initialsOf(unit.body.name);
        item->setData(keys.join(QLatin1Char('\n')), keyRole);
        item->setData(unit.body.shortName, Qt::UserRole);
        item->setData(unit.body.code, codeRole);
        model->appendRow(item);
    }
    m_completer->setModel(model);
    m_completer->setCompletionRole(keyRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    setCompleter(m_completer);
    setPlaceholderText(tr("Name, initials or code"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { setCode(index.data(codeRole).toString()); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_code.clear(); });
}

void DepartmentPicker::setCode(const QString& code) {
    const Department* unit = m_matcher.byCode(code);
    const QString shown = unit == nullptr ? code : unit->body.shortName;
    if (text() != shown)
        setText(shown);
    setToolTip(unit == nullptr ? QString() : unit->body.name);
    const bool changed = m_code != code;
    m_code = code;
    if (changed)
        Q_EMIT picked(m_code);
}

QString DepartmentPicker::problem() const {
    if (text().trimmed().isEmpty() || !m_code.isEmpty())
        return {};
    return tr("No unit is called “%1”; choose one from the list").arg(text().trimmed());
}

bool DepartmentPicker::takeTop() {
    if (!m_code.isEmpty() || text().trimmed().isEmpty())
        return false;
    m_completer->setCompletionPrefix(matchKey(text()));
    QModelIndex chosen = m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
    if (!chosen.isValid()) {
        settle(); // a whole name beats the first row that only contains it
        if (m_code.isEmpty() && m_completer->setCurrentRow(0))
            chosen = m_completer->currentIndex();
    }
    m_completer->popup()->hide();
    if (chosen.isValid())
        setCode(chosen.data(codeRole).toString());
    return true;
}

void DepartmentPicker::settle() {
    if (!m_code.isEmpty())
        return;
    const DepartmentMatch match = m_matcher.match(text(), m_on);
    if (const auto* found = std::get_if<DepartmentFound>(&match))
        setCode(found->department.body.code);
}

void DepartmentPicker::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && takeTop()) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DepartmentPicker::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QLineEdit::focusOutEvent(event);
}

} // namespace duban
