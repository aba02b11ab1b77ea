#include "clues/clue_pane.h"

#include "clues/clue_files.h"
#include "clues/clue_labels.h"
#include "clues/clue_look.h"
#include "clues/clue_service.h"
#include "clues/file_shelf.h"
#include "clues/file_viewer.h"
#include "shell/prompts.h"
#include "theme/link.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace duban {

namespace {
void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clear(item->layout());
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be what has just been clicked
        }
        delete item;
    }
}
} // namespace

CluePane::CluePane(Session& session, FileViewer& viewer, QWidget* parent) : QWidget(parent), m_session(session), m_viewer(viewer) {
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
    show(nullptr, {});
}

void CluePane::addFact(const QString& name, const QString& value) {
    if (value.isEmpty())
        return;
    auto* row = new QHBoxLayout;
    auto* key = label(name, TextRole::Body, Token::Text3, this);
    key->setFixedWidth(72);
    row->addWidget(key, 0, Qt::AlignTop);
    row->addWidget(textLabel(value, Token::Text, this), 1);
    m_column->addLayout(row);
}

void CluePane::show(const ClueRow* row, const QString& units) {
    clear(m_column);
    m_masked = m_contact = nullptr;
    if (row == nullptr) {
        m_column->addWidget(emptyState(QStringLiteral("clue"), tr("Select a clue to see it here."), nullptr, this));
        return;
    }
    const Clue& clue = row->clue;
    auto* head = new QHBoxLayout;
    head->addWidget(label(clue.ref(), TextRole::PanelTitle, Token::Text, this));
    head->addStretch(1);
    head->addWidget(chipWidget(clueStateChip(clue.state), clueStateText(clue.state), this));
    m_column->addLayout(head);
    m_column->addWidget(textLabel(clue.body.content, Token::Text, this));
    m_column->addSpacing(4);
    addFact(tr("Decision"), tr("by %1 · %2").arg(row->clock.decideBy.toString(Qt::ISODate), clueClockText(row->clock)));
    addFact(tr("Received"), clue.body.received.toString(Qt::ISODate));
    addFact(tr("Source"), clue.body.source);
    addFact(tr("Category"), clue.body.category);
    addFact(tr("Units"), units);
    addFact(tr("Merged in"), mergedInto(clue.ref()));
    addInformant(clue);
    addSteps(clue);
    addFiles(clue);
    addDecisions(clue);
    m_column->addStretch(1);
}

// Both ends of a merger show the other one.
QString CluePane::mergedInto(const QString& ref) const {
    ClueQuery query(m_session.office);
    ClueFilter merged{.asOf = m_session.asOf(), .states = {ClueState::Merged}, .search = ref};
    auto ids = query.ids(merged, ClueSort::Number, false);
    auto rows = ids ? query.rows(*ids, m_session.asOf()) : Result<std::vector<ClueRow>>(ids.error());
    QStringList refs;
    for (std::size_t i = 0; rows && i < rows->size(); ++i)
        if ((*rows)[i].clue.target == ref)
            refs << (*rows)[i].clue.ref();
    return refs.join(QStringLiteral("、"));
}

void CluePane::addInformant(const Clue& clue) {
    if (!clue.informantKept)
        return;
    auto* row = new QHBoxLayout;
    auto* key = label(tr("Informant"), TextRole::Body, Token::Text3, this);
    key->setFixedWidth(72);
    row->addWidget(key);
    m_masked = label(maskedInformant(), TextRole::Body, Token::Text2, this);
    m_masked->setObjectName(QStringLiteral("informant"));
    row->addWidget(m_masked, 1);
    auto* show = new Link(tr("Reveal"), this);
    show->setObjectName(QStringLiteral("reveal"));
    row->addWidget(show);
    m_column->addLayout(row);
    m_contact = label({}, TextRole::Body, Token::Text, this);
    m_contact->hide();
    m_column->addWidget(m_contact);
    connect(show, &Link::clicked, this, [this, ref = clue.ref()] { reveal(ref); });
}

// Shown until another clue is selected; nothing of it is kept.
void CluePane::reveal(const QString& ref) {
    const auto why = m_session.prompts.askText(
        tr("Reveal the informant"), tr("Why must the informant of %1 be seen? The reason is written into the log.").arg(ref), {});
    if (!why)
        return;
    auto informant = ClueService(m_session.office).reveal(ref, *why, m_session.actor);
    if (!informant)
        return m_session.navigator.tellError(informant.error());
    m_masked->setText(informant->name.isEmpty() ? tr("(no name)") : informant->name);
    m_contact->setText(informant->contact);
    m_contact->setVisible(!informant->contact.isEmpty());
}

void CluePane::addSteps(const Clue& clue) {
    m_column->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    if (clue.state == ClueState::Open || clue.state == ClueState::HandedOver) {
        const bool open = clue.state == ClueState::Open;
        auto* decide =
            open ? primaryButton(tr("Decide…"), QStringLiteral("stamp"), this) : button(tr("Another slip…"), QStringLiteral("slip"), this);
        decide->setObjectName(QStringLiteral("decide"));
        row->addWidget(decide);
        connect(decide, &QPushButton::clicked, this, &CluePane::decideWanted);
    }
    if (clue.state == ClueState::Open) {
        auto* edit = button(tr("Change"), QStringLiteral("pen"), this);
        edit->setObjectName(QStringLiteral("edit"));
        row->addWidget(edit);
        connect(edit, &QPushButton::clicked, this, [this, ref = clue.ref()] { Q_EMIT editWanted(ref); });
    } else {
        auto* back = button(tr("Take back…"), QStringLiteral("undo"), this);
        back->setObjectName(QStringLiteral("reopen"));
        row->addWidget(back);
        connect(back, &QPushButton::clicked, this, [this, ref = clue.ref()] { reopen(ref); });
    }
    row->addStretch(1);
    m_column->addLayout(row);
}

void CluePane::reopen(const QString& ref) {
    const auto why = m_session.prompts.askText(tr("Take the decision back"),
                                               tr("%1 is to be decided again. Why? The former decision stays on record.").arg(ref), {});
    if (!why)
        return;
    if (auto done = ClueService(m_session.office).reopen(ref, *why, m_session.actor, m_session.asOf()); !done)
        m_session.navigator.tellError(done.error());
}

void CluePane::addFiles(const Clue& clue) {
    ClueFiles files(m_session.office);
    auto kept = files.of(clue.ref());
    if (!kept || kept->empty())
        return;
    m_column->addSpacing(8);
    m_column->addWidget(label(tr("Files"), TextRole::Strong, Token::Text2, this));
    for (const ClueFile& file : *kept) {
        auto* row = new QHBoxLayout;
        if (const QPixmap picture = smallPicture(files.storedPath(file), QSize(96, 72)); !picture.isNull()) {
            auto* shown = label({}, TextRole::Body, Token::Text, this);
            shown->setPixmap(picture);
            row->addWidget(shown);
        }
        auto* open = new Link(fontMetrics().elidedText(file.name, Qt::ElideMiddle, 170), this);
        open->setToolTip(file.name);
        open->setObjectName(QStringLiteral("clue-file"));
        row->addWidget(open);
        row->addStretch(1);
        row->addWidget(label(fileSizeText(file.bytes), TextRole::Caption, Token::Text3, this));
        m_column->addLayout(row);
        connect(open, &Link::clicked, this,
                [this, ref = clue.ref(), id = file.id, sealed = file.sealed()] { m_viewer.open(ref, id, sealed); });
    }
}

void CluePane::addDecisions(const Clue& clue) {
    auto decisions = ClueService(m_session.office).decisions(clue);
    if (!decisions || decisions->empty())
        return;
    m_column->addSpacing(8);
    m_column->addWidget(line(Qt::Horizontal, this));
    for (auto one = decisions->rbegin(); one != decisions->rend(); ++one) {
        m_column->addWidget(label(decisionText(one->way) + (one->target.isEmpty() ? QString() : QStringLiteral(" → ") + one->target),
                                  TextRole::Strong, Token::Text, this));
        QStringList when{one->on.toString(Qt::ISODate)};
        if (!one->actor.isEmpty())
            when << one->actor;
        m_column->addWidget(label(when.join(QStringLiteral(" · ")), TextRole::Caption, Token::Text3, this));
        if (!one->reason.isEmpty())
            m_column->addWidget(textLabel(one->reason, Token::Text2, this));
    }
}

} // namespace duban
