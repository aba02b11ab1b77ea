#include "slips/limit_working.h"

#include "forms/date_text.h"
#include "slips/slip_labels.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace duban {

LimitWorking::LimitWorking(const LimitOrigin& origin, const Calendar& calendar, QWidget* parent) : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("panel", true);
    const int workdays = calendar.workdaysBetween(origin.from, origin.due);
    const Deadline deadline = calendar.deadline(origin.from, workdays);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 4, 12);
    column->setSpacing(8);
    column->addWidget(
        label(tr("%1 on %2, which does not count").arg(verbLabel(origin.verb), dateWithWeekday(origin.from)), TextRole::Strong));
    column->addWidget(label(limitBothWays(Limit{std::nullopt, origin.due}, origin.from, calendar), TextRole::Body, Token::Text2));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* days = new QWidget;
    auto* grid = new QGridLayout(days);
    grid->setContentsMargins(0, 0, 16, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(3);
    int counted = 0;
    int row = 0;
    for (const CountedDay& day : deadline.days) {
        const Token colour = day.counted ? Token::Text : Token::Text3;
        grid->addWidget(label(dateWithWeekday(day.date), TextRole::Body, colour), row, 0);
        grid->addWidget(label(day.counted ? tr("day %1").arg(++counted) : tr("not counted"), TextRole::Body, colour), row, 1);
        grid->addWidget(label(dayReasonText(day), TextRole::Body, colour), row, 2);
        ++row;
    }
    scroll->setWidget(days);
    for (QWidget* ground : {scroll->viewport(), days})
        ground->setAutoFillBackground(false); // the panel's own ground shows
    days->adjustSize();
    scroll->setFixedSize(std::max(300, days->width() + 16), std::min(360, days->height() + 4));
    column->addWidget(scroll);
}

void LimitWorking::popUp(const QWidget& anchor) {
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)));
    show();
}

} // namespace duban
