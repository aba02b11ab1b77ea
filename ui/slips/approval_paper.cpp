#include "slips/approval_paper.h"

#include "departments/department_service.h"
#include "forms/date_text.h"
#include "slips/addressee.h"
#include "slips/repeat_notice.h"
#include "slips/slip_labels.h"
#include "theme/link.h"

#include <QBoxLayout>

namespace duban {

ApprovalPaper::ApprovalPaper(Session& session, const SlipView& slip, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(6);
    addHead(slip);
    for (const MatterView& matter : slip.matters)
        addMatter(slip, matter.matter);
    addRemarks(slip);
    m_column->addStretch(1);
}

void ApprovalPaper::fact(const QString& name, const QString& value) {
    if (value.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* key = label(name, TextRole::Body, Token::Text3, this);
    key->setFixedWidth(64);
    row->addWidget(key, 0, Qt::AlignTop);
    row->addWidget(textLabel(value, Token::Text, this), 1);
    m_column->addLayout(row);
}

void ApprovalPaper::warning(const QString& text) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* sign = label({}, TextRole::Body, Token::Amber, this);
    sign->setPixmap(Theme::pixmap(QStringLiteral("warn"), Token::Amber, 16, 2.0));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(textLabel(text, Token::Amber, this), 1);
    m_column->addLayout(row);
}

void ApprovalPaper::addHead(const SlipView& slip) {
    auto* title = textLabel(slip.slip.body.title, Token::Text, this);
    title->setFont(fontOf(TextRole::PanelTitle));
    m_column->addWidget(title);
    auto matcher = DepartmentService(m_session.office).matcher();
    QStringList co;
    for (const QString& code : slip.slip.body.co)
        if (const Department* unit = matcher ? matcher->byCode(code) : nullptr)
            co << unit->body.shortName;
    fact(tr("Lead unit"), slip.lead.body.name);
    fact(tr("Co-units"), co.join(QStringLiteral("、")));
    fact(tr("Copies to"), slip.slip.body.copies.join(QStringLiteral("、")));
    fact(tr("Clerk"), slip.slip.body.clerk);
    fact(tr("Approver"), slip.slip.body.approver);
    fact(tr("Contact"), slip.slip.body.contact);
    if (isLowerAuthority(slip.lead.body))
        warning(tr("The lead unit is a lower party committee or government; a letter is the usual way."));
    auto* whole = new Link(tr("Open the slip"), this);
    connect(whole, &Link::clicked, this, [this, id = slip.slip.id] { m_session.navigator.openSlip(id); });
    m_column->addWidget(whole, 0, Qt::AlignLeft);
}

void ApprovalPaper::addMatter(const SlipView& slip, const Matter& matter) {
    m_column->addSpacing(6);
    m_column->addWidget(line(Qt::Horizontal, this));
    const MatterDraft& body = matter.body;
    m_column->addWidget(label(
        QStringLiteral("%1 · %2 · %3 · %4").arg(tr("Matter %1").arg(matter.ordinal), body.category, body.severity, kindLabel(body.kind)),
        TextRole::Strong, Token::Text, this));
    fact(tr("Problem"), body.problem);
    fact(tr("Source"), body.source);
    fact(tr("Requirement"), body.requirement);
    fact(tr("Limit"), tr("%1 (issued on %2)")
                          .arg(limitBothWays(body.limit, m_session.asOf(), m_session.office.calendar()),
                               m_session.asOf().toString(QStringLiteral("MM-dd"))));
    addRepeats(slip, matter);
}

void ApprovalPaper::addRepeats(const SlipView& slip, const Matter& matter) {
    const RepeatRule rule = RepeatRule::of(m_session.office.settings(m_session.asOf()));
    const RepeatQuestion question{matter.lead, slip.lead.body.code, matter.categoryId, matter.body.problem, m_session.asOf(), slip.slip.id};
    auto repeats = Repeats(m_session.office.database(), rule).ofUnit(question);
    if (!repeats || repeats->empty())
        return;
    warning(tr("May repeat %1 earlier matters of this unit:").arg(repeats->size()));
    for (std::size_t i = 0; i < std::min<std::size_t>(3, repeats->size()); ++i) {
        const Repeat& one = (*repeats)[i];
        auto* row = new QHBoxLayout;
        row->setContentsMargins(22, 0, 0, 0);
        auto* link = new Link(one.earlier.ref, this);
        link->setToolTip(one.earlier.problem.left(400));
        connect(link, &Link::clicked, this, [this, id = one.earlier.id] { m_session.navigator.openMatter(id); });
        row->addWidget(link);
        row->addWidget(label(repeatReason(one), TextRole::Caption, Token::Text2, this), 1);
        m_column->addLayout(row);
    }
}

void ApprovalPaper::addRemarks(const SlipView& slip) {
    bool first = true;
    for (const Event& event : slip.history) {
        if (event.body.verb != Verb::Disapprove)
            continue;
        if (std::exchange(first, false)) {
            m_column->addSpacing(6);
            m_column->addWidget(line(Qt::Horizontal, this));
            m_column->addWidget(label(tr("Sent back before"), TextRole::Strong, Token::Text, this));
        }
        fact(event.body.on.toString(QStringLiteral("MM-dd")), QStringLiteral("%1：%2").arg(event.body.actor, event.body.note));
    }
}

} // namespace duban
