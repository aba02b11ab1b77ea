#include "slips/timeline.h"

#include "slips/event_words.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace duban {

namespace {

class TimelineRow final : public QWidget {
public:
    TimelineRow(const Event& event, int year, bool first, bool last, bool marked, QWidget* parent)
        : QWidget(parent), m_sign(eventSign(event)), m_first(first), m_last(last), m_marked(marked) {
        setObjectName(event.uuid);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(32, 5, 12, 7);
        column->setSpacing(1);
        auto* head = new QHBoxLayout;
        head->addWidget(label(eventTitle(event), TextRole::Strong, Token::Text, this), 1);
        head->addWidget(label(shortDate(event.body.on, year), TextRole::Caption, Token::Text3, this));
        column->addLayout(head);
        if (const QString detail = eventDetail(event); !detail.isEmpty()) {
            auto* words = label(detail, TextRole::Caption, Token::Text2, this);
            words->setWordWrap(true);
            column->addWidget(words);
        }
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_marked)
            painter.fillRect(rect(), Theme::color(Token::Selected));
        constexpr double x = 18.5;
        constexpr double y = 15.5; // the middle of the bold line
        painter.setPen(QPen(Theme::color(Token::Line2), 1));
        painter.drawLine(QPointF(x, m_first ? y : 0), QPointF(x, m_last ? y : height()));
        const QColor colour = Theme::color(m_sign.colour);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(m_sign.filled ? colour : Theme::color(m_marked ? Token::Selected : Token::Surface));
        painter.drawEllipse(QPointF(x, y), 3.5, 3.5);
    }

private:
    EventSign m_sign;
    bool m_first, m_last, m_marked;
};

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(0);
}

void Timeline::setEvents(std::vector<Event> events, int year) {
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return a.body.on == b.body.on ? a.id.value() > b.id.value() : a.body.on > b.body.on;
    });
    m_events = std::move(events);
    m_year = year;
    rebuild();
}

void Timeline::rebuild() {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->setObjectName({}); // it goes later; its successor is the one to be found
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_events.empty()) {
        auto* none = label(tr("Nothing has happened yet."), TextRole::Caption, Token::Text3, this);
        none->setContentsMargins(16, 6, 16, 6);
        layout()->addWidget(none);
    }
    for (std::size_t i = 0; i < m_events.size(); ++i)
        layout()->addWidget(
            new TimelineRow(m_events[i], m_year, i == 0, i + 1 == m_events.size(), m_events[i].uuid == m_highlighted, this));
}

QWidget* Timeline::highlight(const QString& eventUuid) {
    m_highlighted = eventUuid;
    rebuild();
    return eventUuid.isEmpty() ? nullptr : findChild<QWidget*>(eventUuid);
}

} // namespace duban
