#include "slips/calendar_change.h"

#include "base/text.h"
#include "office/office_store.h"
#include "slips/slip_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

namespace {

bool setsLimit(Verb verb) { return verb == Verb::Issue || verb == Verb::Return || verb == Verb::Grant || verb == Verb::Resume; }

// The day a step's own words lead to; invalid where only the date itself was said.
QDate counted(const Event& event, const Matter& matter, const Calendar& calendar, int returnDays) {
    const EventDraft& said = event.body;
    const std::optional<int> days = said.days                   ? said.days
                                    : said.verb == Verb::Issue  ? matter.body.limit.days
                                    : said.verb == Verb::Return ? std::optional(returnDays)
                                                                : std::nullopt;
    return days && said.verb != Verb::Grant ? calendar.addWorkdays(said.on, *days) : QDate();
}

QDate resumed(const Event& event, QDate suspendedOn, QDate before, const Calendar& calendar) {
    const int lost = calendar.workdaysBetween(suspendedOn, event.body.on);
    return lost > 0 ? calendar.addWorkdays(before, lost) : before;
}

// A fixed date gives way only to a day that has become a rest day.
QDate offRestDay(QDate fixed, const Calendar& now, const Calendar& next) {
    return now.isWorkday(fixed) && !next.isWorkday(fixed) ? next.rollForward(fixed) : fixed;
}

} // namespace

std::optional<MovedLimit> movedLimit(const Matter& matter, const std::vector<Event>& history, const Calendar& now, const Calendar& next,
                                     int returnDays) {
    const std::vector<Event> events = corrected(history);
    QDate was, becomes, suspendedOn;
    const Event* by = nullptr;
    for (const Event& event : events) {
        if (event.body.verb == Verb::Suspend)
            suspendedOn = event.body.on;
        if (!setsLimit(event.body.verb) || !event.body.to)
            continue;
        const QDate fixed = *event.body.to;
        const bool resume = event.body.verb == Verb::Resume && suspendedOn.isValid() && was.isValid();
        const QDate byNow = resume ? resumed(event, suspendedOn, was, now) : counted(event, matter, now, returnDays);
        const QDate byNext = resume ? resumed(event, suspendedOn, becomes, next) : counted(event, matter, next, returnDays);
        // what the words lead to today is not what stands there: typed as a date, or kept when an earlier calendar changed
        becomes = byNow == fixed ? byNext : offRestDay(fixed, now, next);
        was = fixed;
        by = &event;
    }
    if (by == nullptr || was == becomes || !becomes.isValid() || matter.life.dueOn != was)
        return std::nullopt;
    MovedLimit moved;
    moved.matter = matter.id;
    moved.slip = matter.slip;
    moved.problem = matter.body.problem;
    moved.setBy = by->id;
    moved.verb = by->body.verb;
    moved.from = by->body.on;
    moved.was = was;
    moved.becomes = becomes;
    return moved;
}

QDate CalendarChange::firstChanged(const CalendarEdit& edit) const {
    const Calendar next = m_office.calendarWith(edit);
    std::vector<QDate> days;
    if (edit.day)
        days.push_back(edit.day->day);
    if (edit.year) { // what the new arrangement speaks of, and what the former one of that year did
        for (const SpecialDay& day : edit.year->days)
            days.push_back(day.date);
        for (const HolidayYear& year : m_office.holidayYears())
            if (year.year == edit.year->year)
                for (const SpecialDay& day : year.days)
                    days.push_back(day.date);
    }
    std::sort(days.begin(), days.end());
    for (const QDate day : days)
        if (m_office.calendar().isWorkday(day) != next.isWorkday(day))
            return day;
    return {};
}

Result<std::vector<MovedLimit>> CalendarChange::preview(const CalendarEdit& edit, Progress& progress) {
    std::vector<MovedLimit> limits;
    const QDate first = firstChanged(edit);
    if (!first.isValid())
        return limits;
    Query query = m_office.database().query("slips/open_limits_from");
    if (auto done = query.bind(":from_day", first).exec(); !done)
        return done.error();
    std::vector<MatterId> ids;
    while (query.next())
        ids.emplace_back(query.integer(0));
    if (auto whole = query.whole(); !whole)
        return whole.error();
    const Calendar next = m_office.calendarWith(edit);
    SlipStore store(m_office.database());
    for (const MatterId id : ids) {
        auto matter = store.matter(id);
        auto history = store.history(id);
        if (!matter || !history)
            return matter ? history.error() : matter.error();
        if (!*matter)
            continue;
        const int returnDays = m_office.settings((*matter)->life.issuedOn.value_or(m_office.today())).returnDays;
        if (auto moved = movedLimit(**matter, *history, m_office.calendar(), next, returnDays)) {
            auto slip = store.slip((*matter)->slip);
            if (!slip)
                return slip.error();
            moved->ref = *slip ? QStringLiteral("%1/%2").arg((*slip)->ref()).arg((*matter)->ordinal) : QString();
            moved->unit = *slip ? (*slip)->body.lead : QString();
            limits.push_back(std::move(*moved));
        }
        if (progress.cancelled())
            return cancelledError();
        progress.report(static_cast<qint64>(&id - ids.data()) + 1, static_cast<qint64>(ids.size()), {});
    }
    return limits;
}

Result<> CalendarChange::moveOne(Transaction& tx, const MovedLimit& limit, const QString& reason, const Actor& actor, QDate on) {
    SlipStore store(m_office.database());
    auto matter = store.matter(limit.matter);
    auto slip = store.slip(limit.slip);
    if (!matter || !slip)
        return matter ? slip.error() : matter.error();
    if (!*matter || !*slip || (*matter)->life.dueOn != limit.was || !((*matter)->life.clockRunning() || (*matter)->life.suspendedOn))
        return conflictError("slips.limit_changed",
                             QT_TRANSLATE_NOOP("errors", "%1: its limit changed meanwhile; look at the list again. Nothing was saved."),
                             {limit.ref});
    Event event;
    event.slip = limit.slip;
    event.matter = limit.matter;
    event.body.verb = Verb::Correct;
    event.body.on = on;
    event.body.other = limit.setBy.value();
    event.body.field = QStringLiteral("to");
    event.body.value = limit.becomes.toString(Qt::ISODate);
    // content of the history, not interface: the reason as people read it in the file
    event.body.note = QStringLiteral("工作日历变更，时限由%1改为%2：%3").arg(limit.was.toString(Qt::ISODate), event.body.value, reason);
    event.body.actor = actor.person;
    event.body.account = actor.account;
    event.body.onPaper = actor.onPaper;
    event.recordedAt = m_office.nowUtc().toString(Qt::ISODateWithMs);
    auto history = store.history(limit.matter);
    if (!history)
        return history.error();
    history->push_back(event);
    const LifeSettings settings = SlipService(m_office).lifeSettings(on);
    auto life = fold(*history, LifeRules{m_office.calendar(), settings, {}, (*matter)->body.limit, limit.ref, true});
    if (!life)
        return life.error();
    (*matter)->life = std::move(*life);
    if (auto added = store.add(tx, event); !added)
        return added.error();
    return store.save(tx, **matter, **slip);
}

Result<int> CalendarChange::apply(const CalendarEdit& edit, const QString& reason, const std::vector<MovedLimit>& move, const Actor& actor,
                                  QDate on) {
    const QString why = cleanText(reason);
    if (why.isEmpty())
        return invalidError("office.calendar_reason",
                            QT_TRANSLATE_NOOP("errors", "A change of the calendar needs a reason; write it down."), {}, "reason");
    if (edit.day && !edit.day->day.isValid())
        return invalidError("office.calendar_day", QT_TRANSLATE_NOOP("errors", "Choose the day that is to change."), {}, "day");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    OfficeStore store(m_office.database());
    if (edit.year)
        if (auto put = store.putHolidays(tx, *edit.year); !put)
            return put.error();
    if (edit.day)
        if (auto put = store.addDayChange(tx, {edit.day->day, edit.day->off, edit.day->name, why, on, actor.person}); !put)
            return put.error();
    ChangeSet changes;
    changes.kinds = {ChangeKind::Calendar};
    for (const MovedLimit& limit : move) {
        if (auto moved = moveOne(tx, limit, why, actor, on); !moved)
            return moved.error();
        changes.kinds.insert({ChangeKind::Matters, ChangeKind::Slips});
        changes.slips.push_back(limit.slip.value());
    }
    const QString subject = edit.year ? QString::number(edit.year->year) : edit.day ? edit.day->day.toString(Qt::ISODate) : QString();
    if (auto noted =
            tx.record(actor, {u"calendar.change"_qs, subject, QStringLiteral("%1（%2）").arg(why).arg(move.size())}, m_office.nowUtc());
        !noted)
        return noted.error();
    if (auto committed = tx.commit(); !committed)
        return committed.error();
    if (auto read = m_office.reload(); !read)
        return read.error();
    m_office.changes().publish(changes);
    return static_cast<int>(move.size());
}

} // namespace duban
