#include "slips/repeat_notice.h"

#include "theme/link.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace duban {

namespace {
constexpr std::size_t most = 4;
}

QString repeatReason(const Repeat& repeat) {
    QStringList reasons;
    if (repeat.sameCategory)
        reasons << QCoreApplication::translate("repeats", "same unit and category");
    if (repeat.nearness > 0)
        reasons << QCoreApplication::translate("repeats", "text alike %1%").arg(repeat.nearness / 10);
    return reasons.join(QStringLiteral(" · "));
}

RepeatNotice::RepeatNotice(QWidget* parent)
    : QWidget(parent), m_head(label({}, TextRole::Body, Token::Amber, this)), m_rows(new QWidget(this)), m_column(new QVBoxLayout(m_rows)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(84, 0, 0, 0); // in line with the fields
    row->setSpacing(8);
    auto* sign = label({}, TextRole::Body, Token::Amber, this);
    sign->setPixmap(Theme::pixmap(QStringLiteral("warn"), Token::Amber, 16, 2.0));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_head);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    column->addWidget(m_rows);
    row->addLayout(column, 1);
    hide();
}

QString RepeatNotice::text() const { return isHidden() ? QString() : m_head->text(); }

void RepeatNotice::setRepeats(const std::vector<Repeat>& repeats, int months) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    setVisible(!repeats.empty());
    m_head->setText(tr("May repeat %1 matters of the last %2 months").arg(repeats.size()).arg(months));
    for (std::size_t i = 0; i < std::min(repeats.size(), most); ++i) {
        const IssuedMatter& earlier = repeats[i].earlier;
        auto* one = new QWidget(m_rows);
        auto* row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        auto* link = new Link(earlier.ref, one);
        link->setToolTip(earlier.problem.left(400));
        connect(link, &Link::clicked, this, [this, id = earlier.id] { Q_EMIT asked(id); });
        row->addWidget(link);
        row->addWidget(
            label(QStringLiteral("%1 · %2 · %3").arg(earlier.unit, earlier.issuedOn.toString(Qt::ISODate), repeatReason(repeats[i])),
                  TextRole::Caption, Token::Text2, one),
            1);
        m_column->addWidget(one);
    }
    if (repeats.size() > most)
        m_column->addWidget(label(tr("and %1 more").arg(repeats.size() - most), TextRole::Caption, Token::Text2, m_rows));
}

} // namespace duban
