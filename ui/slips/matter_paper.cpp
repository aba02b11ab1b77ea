#include "slips/matter_paper.h"

#include "departments/department_service.h"
#include "forms/date_text.h"
#include "slips/evidence_drop.h"
#include "slips/limit_working.h"
#include "slips/paper_grid.h"
#include "slips/slip_labels.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QUrl>

namespace duban {

namespace {

QString dateText(const std::optional<QDate>& date) { return date ? date->toString(Qt::ISODate) : QString(); }

QPushButton* linkButton(const QString& text, const QString& icon, QWidget* parent) {
    auto* made = button(text, {}, parent);
    made->setProperty("role", QStringLiteral("ghost"));
    if (!icon.isEmpty())
        made->setIcon(Theme::icon(icon, Token::Accent));
    return made;
}

QFont paperTitleFont() {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"), QStringLiteral("SimSun")});
    font.setPixelSize(22);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The last event of a kind, as the review lines of the form show it.
QString lastWords(const std::vector<Event>& history, Verb verb) {
    for (auto event = history.rbegin(); event != history.rend(); ++event)
        if (event->body.verb == verb) {
            QStringList parts;
            for (const QString& part : {event->body.note, event->body.person.isEmpty() ? event->body.actor : event->body.person,
                                        event->body.on.toString(Qt::ISODate)})
                if (!part.isEmpty())
                    parts << part;
            return parts.join(QStringLiteral("　"));
        }
    return {};
}

} // namespace

MatterPaper::MatterPaper(Session& session, const SlipView& slip, const MatterView& matter, QWidget* parent)
    : Panel(parent), m_session(session), m_slip(slip), m_matter(matter) {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(28, 24, 28, 28);
    column->setSpacing(10);
    body()->addLayout(column);
    addHeading(column);
    auto* grid = new PaperGrid(this);
    addFacts(*grid);
    addWork(*grid);
    addReview(*grid);
    column->addWidget(grid);
    column->addStretch(1);
}

bool MatterPaper::offers(Verb verb) const {
    return isOpen() && std::find(m_matter.next.begin(), m_matter.next.end(), verb) != m_matter.next.end();
}

bool MatterPaper::isOpen() const { return m_slip.slip.state == SlipState::Issued || m_slip.slip.state == SlipState::Signed; }

QString MatterPaper::unitNames(const QStringList& codes) const {
    const auto matcher = DepartmentService(m_session.office).matcher();
    QStringList names;
    for (const QString& code : codes) {
        const Department* unit = matcher ? matcher->byCode(code) : nullptr;
        names << (unit == nullptr ? code : unit->body.shortName);
    }
    return names.join(QStringLiteral("、"));
}

void MatterPaper::addHeading(QVBoxLayout* column) {
    auto* title = label(tr("Rectification table"), TextRole::PageTitle, Token::Text, this);
    title->setFont(paperTitleFont());
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    auto* row = new QHBoxLayout;
    const QString number = QStringLiteral("%1/%2").arg(m_slip.slip.ref()).arg(m_matter.matter.ordinal);
    row->addWidget(label(tr("Number: %1").arg(number), TextRole::Body, Token::Text2, this));
    if (m_matter.matter.round > 1)
        row->addWidget(label(tr("round %1").arg(m_matter.matter.round), TextRole::Body, Token::Amber, this));
    row->addStretch(1);
    if (m_slip.slip.state != SlipState::Voided && !m_matter.matter.life.ended()) {
        auto* edit = linkButton(tr("Fill in the table"), QStringLiteral("pen"), this);
        edit->setObjectName(QStringLiteral("fillTable"));
        connect(edit, &QPushButton::clicked, this, &MatterPaper::tableAsked);
        row->addWidget(edit);
    }
    column->addLayout(row);
}

void MatterPaper::addFacts(PaperGrid& grid) {
    const MatterDraft& body = m_matter.matter.body;
    const MatterLife& life = m_matter.matter.life;
    grid.addText(tr("Problem"), body.problem);
    grid.addTexts(tr("Lead unit"), m_slip.lead.body.name, tr("Co-units"), unitNames(m_slip.slip.body.co));
    grid.addTexts(tr("Category"), body.category, tr("Source"), body.source);
    grid.addTexts(tr("Severity"), body.severity, tr("Kind"), kindLabel(body.kind));
    grid.addRow(tr("Issued on"), paperText(dateText(life.issuedOn)), tr("Limit"), limitCell());
    grid.addText(tr("Requirement"), body.requirement);
}

QWidget* MatterPaper::limitCell() {
    auto* cell = new QWidget(this);
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto origin = limitOrigin(m_matter);
    const Calendar& calendar = m_session.office.calendar();
    if (!origin) {
        row->addWidget(paperText(limitText(m_matter.matter.body.limit), cell), 1);
        return cell;
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QStringList ways = limitBothWays(Limit{std::nullopt, origin->due}, origin->from, calendar).split(QStringLiteral(" · "));
    words->addWidget(paperText(ways.value(0), cell));
    words->addWidget(label(ways.mid(1).join(QStringLiteral(" · ")), TextRole::Caption, Token::Text2, cell));
    const MatterLife& life = m_matter.matter.life;
    if (life.firstDueOn && life.dueOn && *life.firstDueOn != *life.dueOn)
        words->addWidget(label(tr("first limit %1").arg(dateText(life.firstDueOn)), TextRole::Caption, Token::Text3, cell));
    if (m_matter.overdueDays > 0)
        words->addWidget(label(tr("overdue by %1 working days").arg(m_matter.overdueDays), TextRole::Caption, Token::Red, cell));
    row->addLayout(words, 1);
    auto* why = linkButton(tr("How reckoned"), {}, cell);
    why->setObjectName(QStringLiteral("why"));
    connect(why, &QPushButton::clicked, this,
            [this, why, from = *origin] { (new LimitWorking(from, m_session.office.calendar(), this))->popUp(*why); });
    row->addWidget(why, 0, Qt::AlignVCenter);
    return cell;
}

void MatterPaper::addWork(PaperGrid& grid) {
    const MatterTable& table = m_matter.matter.table;
    grid.addTexts(tr("Cause"), table.cause, tr("Aim"), table.aim);
    grid.addTexts(tr("Leader"), table.leader, tr("Responsible"), table.person);
    grid.addRow(tr("Measures"), measuresCell());
    grid.addText(tr("Progress"), table.progress);
    grid.addText(tr("Result"), table.result);
    grid.addText(tr("Mechanism"), table.mechanism.isEmpty() && !table.mechanismWaived.isEmpty()
                                      ? tr("not needed: %1").arg(table.mechanismWaived)
                                      : table.mechanism);
    grid.addRow(tr("Evidence"), evidenceCell());
}

QWidget* MatterPaper::measuresCell() {
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(6);
    auto* table = new PaperTable({tr("No."), tr("Measure"), tr("By whom"), tr("By when"), tr("Done")}, {0, 6, 2, 2, 4}, cell);
    for (const Measure& measure : m_matter.measures) {
        QWidget* state = nullptr;
        if (measure.doneOn) {
            state = paperText(tr("done %1").arg(dateText(measure.doneOn)) +
                              (measure.result.isEmpty() ? QString() : QStringLiteral(" · ") + measure.result));
        } else if (offers(Verb::Done)) {
            auto* done = linkButton(tr("Mark done"), QStringLiteral("check"), table);
            done->setObjectName(QStringLiteral("done%1").arg(measure.ordinal));
            connect(done, &QPushButton::clicked, this, [this, ordinal = measure.ordinal] { Q_EMIT stepAsked(Verb::Done, ordinal); });
            state = done;
        } else {
            state = paperText(tr("not done"));
        }
        table->addRow({paperText(QString::number(measure.ordinal)), paperText(measure.what), paperText(measure.who),
                       paperText(dateText(measure.dueOn)), state});
    }
    if (m_matter.measures.empty())
        table->addNote(tr("No measure is entered yet."));
    column->addWidget(table);
    if (offers(Verb::Measure)) {
        auto* more = linkButton(tr("Add a measure"), QStringLiteral("plus"), cell);
        more->setObjectName(QStringLiteral("addMeasure"));
        connect(more, &QPushButton::clicked, this, [this] { Q_EMIT stepAsked(Verb::Measure, 0); });
        column->addWidget(more, 0, Qt::AlignLeft);
    }
    return cell;
}

QWidget* MatterPaper::evidenceCell() {
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(4);
    for (const Attachment& file : m_matter.evidence) {
        auto* row = new QHBoxLayout;
        auto* open = linkButton(file.name, QStringLiteral("clip"), cell);
        open->setToolTip(tr("Open"));
        connect(open, &QPushButton::clicked, this, [this, file] { openFile(file); });
        row->addWidget(open);
        row->addStretch(1);
        row->addWidget(
            label(QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat), TextRole::Caption, Token::Text3, cell));
        row->addWidget(label(file.datedOn.toString(Qt::ISODate), TextRole::Caption, Token::Text3, cell));
        column->addLayout(row);
    }
    if (m_matter.evidence.empty() && !offers(Verb::Attach))
        column->addWidget(paperText({}, cell));
    if (offers(Verb::Attach)) {
        auto* drop = new EvidenceDrop(m_session.prompts, cell);
        connect(drop, &EvidenceDrop::filesGiven, this, &MatterPaper::filesGiven);
        column->addWidget(drop);
    }
    return cell;
}

void MatterPaper::addReview(PaperGrid& grid) {
    grid.addText(tr("Review"), lastWords(m_matter.history, Verb::Accept));
    grid.addText(tr("Verification"), lastWords(m_matter.history, Verb::Verify));
    grid.addText(tr("Closure"), lastWords(m_matter.history, Verb::Close));
}

// Kept files have names of their own; the program that opens one knows its kind by the user's name.
void MatterPaper::openFile(const Attachment& file) {
    const QDir folder(QDir::temp().filePath(QStringLiteral("dubantai/") + file.storedName.left(12)));
    const QString copy = folder.filePath(file.name);
    const QString kept = QDir(m_session.office.database().filesFolder()).filePath(file.storedName);
    if (!folder.mkpath(QStringLiteral(".")) || (!QFile::exists(copy) && !QFile::copy(kept, copy))) {
        m_session.navigator.tellError(storageError(
            "files.open", QT_TRANSLATE_NOOP("errors", "“%1” cannot be opened; its stored copy may be missing. Check the file."),
            {file.name}, kept));
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(copy));
}

} // namespace duban
