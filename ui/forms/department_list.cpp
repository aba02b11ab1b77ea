#include "forms/department_list.h"

#include "forms/department_picker.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QTimer>

namespace duban {

DepartmentList::DepartmentList(const DepartmentMatcher& matcher, QDate on, QWidget* parent)
    : QWidget(parent), m_matcher(matcher), m_picker(new DepartmentPicker(matcher, on, this)), m_chips(new QWidget(this)),
      m_grid(new QGridLayout(m_chips)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_picker);
    column->addWidget(m_chips);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
    m_chips->hide();
    setFocusProxy(m_picker);
    connect(m_picker, &DepartmentPicker::picked, this, [this](const QString& code) {
        if (code.isEmpty())
            return;
        if (!m_codes.contains(code))
            setCodes(m_codes + QStringList{code});
        // after the completer has written the name into the line
        QTimer::singleShot(0, m_picker, [picker = m_picker] {
            picker->setCode({});
            picker->clear();
        });
    });
}

DepartmentList::~DepartmentList() { m_picker->disconnect(this); }

void DepartmentList::setCodes(const QStringList& codes) {
    if (codes == m_codes)
        return;
    m_codes = codes;
    rebuild();
    Q_EMIT codesChanged();
}

QString DepartmentList::problem() const { return m_picker->problem(); }

void DepartmentList::rebuild() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    constexpr int columns = 3;
    for (int i = 0; i < m_codes.size(); ++i) {
        const QString code = m_codes[i];
        const Department* unit = m_matcher.byCode(code);
        const QString name = unit == nullptr ? code : unit->body.shortName;
        auto* chip = button(name, QStringLiteral("x"), m_chips);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands at the right
        chip->setToolTip(tr("Take %1 away").arg(name));
        connect(chip, &QPushButton::clicked, this, [this, code] {
            QStringList left = m_codes;
            left.removeAll(code);
            setCodes(left);
        });
        m_grid->addWidget(chip, i / columns, i % columns, Qt::AlignLeft);
    }
    m_grid->setColumnStretch(columns, 1);
    m_chips->setVisible(!m_codes.isEmpty());
}

} // namespace duban
