#include "departments/unit_repeats_list.h"

#include "shell/jobs.h"
#include "slips/repeat_notice.h"
#include "theme/link.h"

#include <QBoxLayout>

namespace duban {

namespace {
constexpr std::size_t most = 8;
}

UnitRepeatsList::UnitRepeatsList(Session& session, const Department& unit, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    using Found = Result<UnitRepeats>;
    const QDate on = session.asOf();
    const RepeatRule rule = RepeatRule::of(session.office.settings(on));
    session.jobs.run<Found>(
        tr("Repeats and rebounds"), this,
        [path = session.office.database().path(), rule, id = unit.id, on](Progress&) -> Found {
            auto reader = Database::open(path, OpenMode::ReadOnly);
            if (!reader)
                return reader.error();
            return Repeats(**reader, rule).listOf(id, on);
        },
        [this, months = rule.months](const Found& found) {
            if (found)
                show(*found, months);
            else
                m_session.navigator.tellError(found.error());
        });
}

void UnitRepeatsList::addRow(const IssuedMatter& matter, const QString& what) {
    auto* link = new Link(matter.ref, this);
    link->setToolTip(matter.problem.left(400));
    connect(link, &Link::clicked, this, [this, id = matter.id] { m_session.navigator.openMatter(id); });
    m_column->addWidget(link, 0, Qt::AlignLeft);
    auto* words = label(what, TextRole::Caption, Token::Text2, this);
    words->setWordWrap(true);
    m_column->addWidget(words);
}

void UnitRepeatsList::show(const UnitRepeats& list, int months) {
    m_list = list;
    const auto head = [&](const QString& text) {
        m_column->addSpacing(8);
        m_column->addWidget(label(text, TextRole::Strong, Token::Text, this));
    };
    head(tr("Repeated problems within %1 months: %2").arg(months).arg(list.repeats.size()));
    for (std::size_t i = 0; i < std::min(list.repeats.size(), most); ++i) {
        const RepeatPair& pair = list.repeats[i];
        addRow(pair.later, tr("%1 · repeats %2 · %3")
                               .arg(pair.later.issuedOn.toString(Qt::ISODate), pair.earlier.earlier.ref, repeatReason(pair.earlier)));
    }
    if (list.repeats.size() > most)
        m_column->addWidget(label(tr("and %1 more").arg(list.repeats.size() - most), TextRole::Caption, Token::Text2, this));
    head(tr("Rebounds within %1 months: %2").arg(months).arg(list.rebounded.size()));
    for (std::size_t i = 0; i < std::min(list.rebounded.size(), most); ++i) {
        const IssuedMatter& matter = list.rebounded[i];
        addRow(matter, tr("%1 · came back on %2").arg(matter.category, matter.reboundOn.value_or(QDate()).toString(Qt::ISODate)));
    }
    if (list.rebounded.size() > most)
        m_column->addWidget(label(tr("and %1 more").arg(list.rebounded.size() - most), TextRole::Caption, Token::Text2, this));
}

} // namespace duban
