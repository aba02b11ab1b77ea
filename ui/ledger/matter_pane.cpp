#include "ledger/matter_pane.h"

#include "ledger/cell_delegate.h"
#include "slips/slip_labels.h"
#include "slips/slip_service.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace duban {

namespace {

class Chip final : public QWidget {
public:
    Chip(const MatterRow& row, QWidget* parent) : QWidget(parent), m_state(wordOf(row.state)), m_text(stateLabel(row.state)) {
        setFixedHeight(22);
        setMinimumWidth(96);
        setAccessibleName(m_text);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const StateLook look = stateLook(m_state);
        paintChip(painter, rect(), look.icon, m_text, look.colour, look.ground);
    }

private:
    QString m_state, m_text;
};

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

QString iso(std::optional<QDate> date) { return date ? date->toString(Qt::ISODate) : QString(); }

} // namespace

MatterPane::MatterPane(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setFixedWidth(316);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    auto* inner = new QWidget(area);
    inner->setAutoFillBackground(true);
    inner->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(6);
    area->setWidget(inner);
    outer->addWidget(area);
    show(nullptr);
}

void MatterPane::addFact(const QString& name, const QString& value) {
    if (value.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    auto* key = label(name, TextRole::Body, Token::Text3);
    key->setFixedWidth(72);
    key->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row->addWidget(key);
    row->addWidget(textLabel(value), 1);
    m_column->addLayout(row);
}

void MatterPane::addCourse(const MatterRow& row) {
    m_column->addSpacing(8);
    auto* open = primaryButton(tr("Open the table"), QStringLiteral("eye"));
    connect(open, &QPushButton::clicked, this, [this, id = row.id] { m_session.navigator.openMatter(MatterId(id)); });
    m_column->addWidget(open, 0, Qt::AlignLeft);
    m_column->addSpacing(8);
    m_column->addWidget(line(Qt::Horizontal));
    auto view = SlipService(m_session.office).viewOfMatter(MatterId(row.id), m_session.asOf());
    if (view)
        for (const MatterView& matter : view->matters)
            if (matter.matter.id.value() == row.id)
                for (auto event = matter.history.rbegin(); event != matter.history.rend(); ++event)
                    addFact(event->body.on.toString(QStringLiteral("yyyy-MM-dd")),
                            QStringLiteral("%1 %2").arg(verbLabel(event->body.verb), event->body.note.simplified().left(60)));
    m_column->addStretch(1);
}

void MatterPane::show(const MatterRow* row) {
    clear(m_column);
    if (row == nullptr) {
        m_column->addWidget(emptyState(QStringLiteral("ledger"), tr("Select a matter to see it here.")));
        return;
    }
    auto* head = new QHBoxLayout;
    head->addWidget(label(QStringLiteral("%1-%2").arg(row->number).arg(row->ordinal), TextRole::PanelTitle));
    head->addStretch(1);
    head->addWidget(new Chip(*row, nullptr));
    m_column->addLayout(head);
    auto* problem = textLabel(row->problem.left(160) + (row->problem.size() > 160 ? QStringLiteral("…") : QString()));
    m_column->addWidget(problem);
    m_column->addSpacing(4);
    addFact(tr("Lead unit"), row->departmentName);
    addFact(tr("Category"), QStringLiteral("%1  %2").arg(row->category, row->severity));
    addFact(tr("Source"), row->source);
    addFact(tr("Issued"), iso(row->issued));
    addFact(tr("Signed"), iso(row->signedOn));
    addFact(tr("Limit"), iso(row->due));
    if (row->overdueDays > 0)
        addFact(tr("Overdue"), tr("%1 working days · %2").arg(row->overdueDays).arg(stepLabel(row->step)));
    addFact(tr("Submitted"), iso(row->submitted));
    addFact(tr("Closed on"), iso(row->closed));
    addFact(tr("Returns"), row->returns > 0 ? QString::number(row->returns) : QString());
    addFact(tr("Reminders"), row->reminders > 0 ? QString::number(row->reminders) : QString());
    addCourse(*row);
}

} // namespace duban
