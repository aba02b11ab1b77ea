#include "office/limits_dialog.h"

#include "departments/department_service.h"
#include "forms/date_text.h"
#include "forms/form_row.h"
#include "office/plain_table.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>

namespace duban {

LimitsDialog::LimitsDialog(Session& session, CalendarEdit edit, const QString& what, const QString& reason, std::vector<MovedLimit> limits,
                           QWidget* parent)
    : QDialog(parent), m_session(session), m_edit(std::move(edit)), m_limits(std::move(limits)), m_reason(new QLineEdit(reason, this)),
      m_refusal(textLabel({}, Token::Red, this)), m_save(primaryButton(QString(), {}, this)) {
    setWindowTitle(tr("Change of the calendar"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(12);
    outer->addWidget(label(what, TextRole::PanelTitle));
    outer->addWidget(new FormRow(tr("Reason"), m_reason, true, this));
    if (m_limits.empty()) {
        outer->addWidget(textLabel(tr("No open limit moves."), Token::Text2, this));
        setFixedWidth(560);
    } else {
        outer->addWidget(textLabel(tr("These open limits would fall on another day. Ticked ones are moved, with the reason in the matter's "
                                      "history; the others stay where they are."),
                                   Token::Text2, this));
        outer->addWidget(limitTable(), 1);
        resize(820, 520);
    }
    m_refusal->hide();
    outer->addWidget(m_refusal);
    addButtons(outer);
    countChosen();
    m_reason->setFocus();
}

void LimitsDialog::addButtons(QVBoxLayout* outer) {
    auto* buttons = new QHBoxLayout;
    if (!m_limits.empty()) {
        auto* all = button(tr("Move all"), {}, this);
        auto* none = button(tr("Keep all"), {}, this);
        none->setObjectName(QStringLiteral("keep-all"));
        connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
        connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
        buttons->addWidget(all);
        buttons->addWidget(none);
    }
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(QStringLiteral("go"));
    connect(m_save, &QPushButton::clicked, this, &LimitsDialog::accept);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    outer->addLayout(buttons);
}

QWidget* LimitsDialog::limitTable() {
    m_table = plainTable({tr("Matter"), tr("Unit"), tr("Problem"), tr("Limit now"), tr("Would be")}, {170, 130, 0, 120, 120}, this);
    m_table->setAccessibleName(tr("Limits that move"));
    auto matcher = DepartmentService(m_session.office).matcher();
    m_table->setRowCount(static_cast<int>(m_limits.size()));
    int row = 0;
    for (const MovedLimit& limit : m_limits) {
        const Department* unit = matcher ? matcher->byCode(limit.unit) : nullptr;
        setRow(m_table, row,
               {limit.ref, unit == nullptr ? limit.unit : unit->body.shortName, limit.problem.simplified(), dateWithWeekday(limit.was),
                dateWithWeekday(limit.becomes)});
        m_table->item(row, 0)->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->item(row++, 0)->setCheckState(Qt::Checked);
    }
    connect(m_table, &QTableWidget::itemChanged, this, &LimitsDialog::countChosen);
    return m_table;
}

void LimitsDialog::setAll(bool move) {
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->item(row, 0)->setCheckState(move ? Qt::Checked : Qt::Unchecked);
}

std::vector<MovedLimit> LimitsDialog::chosen() const {
    std::vector<MovedLimit> chosen;
    for (std::size_t i = 0; i < m_limits.size(); ++i)
        if (m_table->item(static_cast<int>(i), 0)->checkState() == Qt::Checked)
            chosen.push_back(m_limits[i]);
    return chosen;
}

void LimitsDialog::countChosen() {
    const auto moved = chosen().size();
    m_save->setText(moved == 0 ? tr("Save, move nothing") : tr("Save and move %1").arg(moved));
}

QString LimitsDialog::refusal() const { return m_refusal->text(); }

void LimitsDialog::accept() {
    auto moved = CalendarChange(m_session.office).apply(m_edit, m_reason->text(), chosen(), m_session.actor, m_session.asOf());
    if (!moved) {
        m_refusal->setText(sentence(moved.error()));
        m_refusal->show();
        return;
    }
    Q_EMIT saved(*moved);
    QDialog::accept();
}

} // namespace duban
