#include "ledger/bulk_actions.h"

#include "exchange/export_action.h"
#include "overview/due_list.h"
#include "shell/jobs.h"
#include "shell/prompts.h"
#include "slips/hand_over.h"
#include "slips/slip_labels.h"
#include "slips/slip_service.h"

#include <QMenu>

#include <algorithm>

namespace duban {

namespace {

constexpr std::size_t mostAtOnce = 500; ///< papers and steps; a selection of a whole ledger is a slip of the hand
constexpr std::size_t shownLines = 10;

struct Reminded {
    int done = 0;
    QStringList refused;
};

QString someLines(const QStringList& lines) {
    QStringList shown = lines.mid(0, static_cast<qsizetype>(shownLines));
    if (lines.size() > shown.size())
        shown << BulkActions::tr("and %1 more").arg(lines.size() - shown.size());
    return shown.join(QLatin1Char('\n'));
}

} // namespace

BulkActions::BulkActions(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_remind(add(tr("Remind the units"), "send", &BulkActions::remind)),
      m_handOver(add(tr("Hand over to a clerk…"), "user", &BulkActions::handOver)),
      m_print(add(tr("Print the tables…"), "paper", &BulkActions::print)),
      m_export(add(tr("Export the selected…"), "exp", &BulkActions::exportThem)), m_menuAction(new QAction(tr("Selected"), this)) {
    auto* menu = new QMenu;
    connect(this, &QObject::destroyed, menu, &QObject::deleteLater);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    m_menuAction->setMenu(menu);
    m_menuAction->setProperty("iconName", QStringLiteral("check"));
    m_menuAction->setProperty("ghost", true);
    setSelected({});
}

QAction* BulkActions::add(const QString& text, const char* icon, void (BulkActions::*act)()) {
    auto* made = new QAction(text, this);
    made->setProperty("iconName", QString::fromLatin1(icon));
    connect(made, &QAction::triggered, this, act);
    return made;
}

void BulkActions::setSelected(std::vector<qint64> ids) {
    m_ids = std::move(ids);
    const QString reason = m_ids.empty()               ? tr("Select matters in the list first.")
                           : m_ids.size() > mostAtOnce ? tr("At most %1 matters at once; select fewer.").arg(mostAtOnce)
                                                       : QString();
    for (QAction* action : actions()) {
        const bool possible = reason.isEmpty() || (action == m_export && !m_ids.empty());
        action->setEnabled(possible);
        action->setToolTip(possible ? QString() : reason);
    }
    m_menuAction->setText(m_ids.empty() ? tr("Selected") : tr("Selected %1").arg(m_ids.size()));
}

std::vector<MatterRow> BulkActions::rows() const {
    auto found = mattersOf(m_session.office, m_session.asOf()).rows(m_ids, m_session.asOf());
    if (found)
        return std::move(*found);
    m_session.navigator.tellError(found.error());
    return {};
}

std::vector<BulkLine> BulkActions::remindable() const {
    std::vector<BulkLine> lines;
    for (const MatterRow& row : rows()) {
        BulkLine line{row.ref, {}};
        if (row.state != MatterState::Waiting && row.state != MatterState::Rectifying)
            line.reason = stateLabel(row.state);
        else if (row.asked)
            line.reason = tr("an extension was asked for");
        else if (row.step == QLatin1String("none") || row.step.isEmpty())
            line.reason = tr("not due soon");
        else if (row.step == row.lastStep)
            line.reason = tr("reminded of this step already");
        lines.push_back(std::move(line));
    }
    return lines;
}

bool BulkActions::confirm(const QString& question, const std::vector<BulkLine>& lines, const QString& verb) {
    QStringList done;
    QStringList left;
    for (const BulkLine& line : lines)
        (line.reason.isEmpty() ? done : left) << (line.reason.isEmpty() ? line.ref : QStringLiteral("%1：%2").arg(line.ref, line.reason));
    if (done.isEmpty()) {
        m_session.navigator.tell(tr("None of the selected can be done: %1").arg(someLines(left).replace(u'\n', u'；')));
        return false;
    }
    QString preview = someLines(done);
    if (!left.isEmpty())
        preview += QStringLiteral("\n\n") + tr("Left out:") + QLatin1Char('\n') + someLines(left);
    return m_session.prompts.confirm(question.arg(done.size()), preview, verb.arg(done.size()));
}

void BulkActions::remind() {
    const std::vector<BulkLine> lines = remindable();
    if (!confirm(tr("Send a numbered reminder for %1 matters?"), lines, tr("Remind %1")))
        return;
    QStringList refs;
    for (const BulkLine& line : lines)
        if (line.reason.isEmpty())
            refs << line.ref;
    const auto skipped = static_cast<qsizetype>(lines.size()) - refs.size();
    m_session.jobs.run<Result<Reminded>>(
        tr("Reminding"), this,
        [&holder = m_session.office, refs, actor = m_session.actor, on = m_session.asOf()](Progress& progress) -> Result<Reminded> {
            auto office = Office::beside(holder);
            if (!office)
                return office.error();
            SlipService slips(**office);
            Reminded out;
            for (const QString& ref : refs) {
                if (progress.cancelled())
                    break;
                StepInput step;
                step.verb = Verb::Remind;
                if (auto done = slips.act(ref, step, actor, on); !done)
                    out.refused << QStringLiteral("%1：%2").arg(ref, sentence(done.error()));
                else
                    ++out.done;
                progress.report(out.done + out.refused.size(), refs.size(), ref);
            }
            return out;
        },
        [this, skipped, asked = refs.size()](const Result<Reminded>& out) {
            if (!out)
                return m_session.navigator.tellError(out.error());
            m_session.office.changes().publish({{ChangeKind::Slips, ChangeKind::Matters}, {}, {}});
            const qsizetype left = skipped + asked - out->done;
            m_session.navigator.tell(tr("%1 reminded, %2 left out. %3").arg(out->done).arg(left).arg(someLines(out->refused)).trimmed());
        });
}

void BulkActions::handOver() {
    QStringList clerks;
    for (const Person& person : m_session.office.persons())
        if (person.role == Role::Clerk && (!person.validTo || *person.validTo >= m_session.asOf()))
            clerks << person.name;
    const auto to = m_session.prompts.askText(tr("Hand over to a clerk"),
                                              tr("Name of the clerk: %1").arg(clerks.join(QStringLiteral("、"))), clerks.value(0));
    if (!to || to->trimmed().isEmpty())
        return;
    const auto why = m_session.prompts.askText(tr("Hand over to a clerk"), tr("Reason of the hand-over:"), QString());
    if (!why)
        return;
    std::vector<BulkLine> lines;
    std::vector<SlipId> slips;
    for (const MatterRow& row : rows()) {
        if (std::find(slips.begin(), slips.end(), row.slip) != slips.end())
            continue;
        slips.push_back(row.slip);
        lines.push_back({row.number, row.clerk == to->trimmed() ? tr("is in these hands already") : QString()});
    }
    if (!confirm(tr("Hand %1 slips over to %2?").arg(QStringLiteral("%1"), to->trimmed()), lines, tr("Hand over %1")))
        return;
    auto done = handOverSlips(m_session.office, slips, to->trimmed(), *why, m_session.actor, m_session.asOf());
    if (!done)
        return m_session.navigator.tellError(done.error());
    m_session.navigator.tell(
        tr("%1 slips handed over to %2, %3 left as they were.").arg(done->moved).arg(to->trimmed()).arg(done->alreadyTheirs + done->ended));
}

void BulkActions::print() {
    QStringList refs;
    for (const MatterRow& row : rows())
        refs << row.ref;
    if (!refs.isEmpty())
        m_session.navigator.preview(QStringLiteral("table"), refs);
}

void BulkActions::exportThem() {
    MatterFilter filter{.asOf = m_session.asOf()};
    filter.ids = m_ids;
    exportSummary(m_session, this, {SummaryKind::Full, filter, {}, std::nullopt},
                  tr("%1_ledger_%2_selected")
                      .arg(m_session.office.settings(m_session.asOf()).officeName, m_session.asOf().toString(QStringLiteral("yyyyMMdd"))));
}

} // namespace duban
