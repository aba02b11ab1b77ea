#include "scoring/unit_sheet.h"

#include "scoring/figure_strip.h"
#include "scoring/ranking_table.h"
#include "scoring/report_words.h"
#include "theme/link.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace duban {

namespace {

void emptyLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            emptyLayout(item->layout());
        delete item->widget();
        delete item;
    }
}

/// 7月1日 / 7月1日至7月6日共4个工作日; what was missed; what a cap took back.
QString factWords(const SheetLine& line) {
    QStringList words{line.days > 1 ? UnitSheet::tr("%1 to %2, %3 working days").arg(dayWords(line.date), dayWords(line.to)).arg(line.days)
                                    : dayWords(line.date)};
    if (line.limit.isValid())
        words << UnitSheet::tr("limit %1").arg(dayWords(line.limit));
    if (line.capped())
        words << UnitSheet::tr("capped, uncapped %1").arg(line.uncapped.displayText());
    if (!line.reason.isEmpty())
        words << line.reason;
    return words.join(QStringLiteral("  "));
}

} // namespace

UnitSheet::UnitSheet(Session& session, QWidget* parent) : Panel(tr("Unit sheet"), parent), m_session(session) {
    setFixedWidth(360);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    m_inner = new QWidget(area);
    m_inner->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(m_inner);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(2);
    area->setWidget(m_inner);
    body()->addWidget(area, 1);
    body()->addWidget(line(Qt::Horizontal, this));
    m_foot = label({}, TextRole::Caption, Token::Text3, this);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(16, 6, 16, 6);
    body()->addWidget(m_foot);
    show({}, nullptr);
}

void UnitSheet::clear() { emptyLayout(m_column); }

void UnitSheet::addRow(QWidget* left, const QString& right, Token colour, TextRole role) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(left, 1);
    auto* figure = label(right, role, colour, m_inner);
    figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row->addWidget(figure, 0, Qt::AlignTop);
    m_column->addLayout(row);
}

void UnitSheet::addComponents(const SheetUnit& unit) {
    for (const SheetComponent& component : unit.components)
        addRow(label(component.name, TextRole::Body, Token::Text2, m_inner),
               component.points ? component.points->text() : tr("not entered"), component.points ? Token::Text : Token::Text3);
    addRow(label(tr("Total"), TextRole::Strong, Token::Text, m_inner), unit.points.text(), Token::Text, TextRole::Strong);
    const ChangeMark change = changeMark(unit.change);
    if (!change.text.isEmpty())
        addRow(label(tr("Against last quarter"), TextRole::Body, Token::Text2, m_inner), change.text, change.colour);
}

void UnitSheet::addLine(const SheetLine& line) {
    QWidget* left = nullptr;
    if (line.matter) {
        auto* link = new Link(refWords(line.ref), m_inner);
        link->setObjectName(QStringLiteral("fact"));
        connect(link, &Link::clicked, this, [this, line] { m_session.navigator.openMatterAt(*line.matter, line.event); });
        left = link;
    } else {
        left = label(tr("Entered by hand"), TextRole::Body, Token::Text, m_inner);
    }
    addRow(left, line.points.displayText(), line.points < Points() ? Token::Red : Token::Green);
    auto* fact = label(factWords(line), TextRole::Caption, Token::Text3, m_inner);
    fact->setWordWrap(true);
    fact->setContentsMargins(2, 0, 0, 4);
    m_column->addWidget(fact);
}

// Rules in the order of their first line; under each, its lines.
void UnitSheet::addRules(const SheetUnit& unit) {
    QStringList done;
    for (const SheetLine& first : unit.lines) {
        if (done.contains(first.rule))
            continue;
        done << first.rule;
        Points sum;
        for (const SheetLine& line : unit.lines)
            if (line.rule == first.rule)
                sum += line.points;
        m_column->addSpacing(8);
        addRow(label(first.name, TextRole::Strong, Token::Text, m_inner), sum.displayText(), Token::Text, TextRole::Strong);
        if (!first.clause.isEmpty()) {
            auto* clause = label(first.clause, TextRole::Caption, Token::Text2, m_inner);
            clause->setWordWrap(true);
            m_column->addWidget(clause);
        }
        for (const SheetLine& line : unit.lines)
            if (line.rule == first.rule)
                addLine(line);
    }
}

void UnitSheet::show(const QuarterSheet& sheet, const SheetUnit* unit) {
    clear();
    setTitle(unit == nullptr ? tr("Unit sheet") : unit->name);
    if (unit == nullptr) {
        m_column->addWidget(emptyState(QStringLiteral("score"), tr("Choose a unit to see what its points are made of."), nullptr, m_inner));
        m_foot->clear();
        return;
    }
    addComponents(*unit);
    m_column->addSpacing(4);
    m_column->addWidget(line(Qt::Horizontal, m_inner));
    if (unit->lines.empty())
        m_column->addWidget(textLabel(tr("No point was lost or gained in this quarter."), Token::Text2, m_inner));
    addRules(*unit);
    m_column->addStretch(1);
    m_foot->setText(tr("%1 (%2), facts up to %3").arg(sheet.scheme, sheet.version, sheet.asOf.toString(Qt::ISODate)));
}

} // namespace duban
