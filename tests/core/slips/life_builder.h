// Lives of matters for tests of the rules: walked through apply() step by step, never assembled by hand.
#pragma once

#include "core/temp_office.h"
#include "slips/matter_lifecycle.h"

namespace duban {

inline QDate isoDay(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

/// One matter and its history; every step must be taken or refused as the test says.
class LifeBuilder {
public:
    LifeBuilder() {
        settings.leaders = QStringList(QStringLiteral("领导"));
        settings.clerks = QStringList{QStringLiteral("张某"), QStringLiteral("李某")};
        gate = {1, 1, 1, true};
        limit.days = 15;
    }
    [[nodiscard]] LifeRules rules() const { return {calendar, settings, gate, limit, ref, false}; }
    static EventDraft event(Verb verb, const char* on) {
        EventDraft draft;
        draft.verb = verb;
        draft.on = isoDay(on);
        draft.note = QStringLiteral("事由");
        draft.person = verb == Verb::Verify ? QStringLiteral("李某") : QStringLiteral("王某");
        draft.actor = QStringLiteral("领导");
        return draft;
    }
    /// As the service keeps it: with the limit that the step fixed.
    static EventDraft asKept(EventDraft draft, const MatterLife& after) {
        for (const Verb sets : {Verb::Issue, Verb::Return, Verb::Grant, Verb::Resume})
            if (draft.verb == sets)
                draft.to = after.dueOn;
        return draft;
    }
    Result<MatterLife> attempt(const EventDraft& draft) const { return apply(life, draft, rules()); }
    LifeBuilder& take(const EventDraft& draft) {
        auto next = attempt(draft);
        INFO((next ? QString() : sentence(next.error())).toStdString());
        REQUIRE(next);
        life = *next;
        history.push_back({EventId(static_cast<qint64>(history.size()) + 1), {}, SlipId(1), MatterId(1), asKept(draft, life), {}});
        return *this;
    }
    LifeBuilder& take(Verb verb, const char* on) { return take(event(verb, on)); }
    /// The code of the refusal, "" if it was taken after all. The sentence must name the matter.
    QString refusal(const EventDraft& draft) const {
        auto next = attempt(draft);
        if (next)
            return {};
        CHECK(next.error().kind == ErrorKind::Rule);
        CHECK(sentence(next.error()).contains(ref));
        return next.error().code;
    }
    QString refusal(Verb verb, const char* on) const { return refusal(event(verb, on)); }

    /// Issued Monday 2026-03-02, signed the day after; the limit is Monday 2026-03-23.
    LifeBuilder& rectifying() { return take(Verb::Issue, "2026-03-02").take(Verb::Sign, "2026-03-03"); }
    LifeBuilder& submitted(const char* on = "2026-03-16") { return rectifying().take(Verb::Submit, on); }
    LifeBuilder& closing() { return submitted().take(Verb::Accept, "2026-03-17").take(Verb::Verify, "2026-03-18"); }
    LifeBuilder& closed() { return closing().take(event(Verb::Close, "2026-03-19")); }

    Calendar calendar = Calendar::builtIn();
    LifeSettings settings;
    GateFacts gate;
    Limit limit;
    QString ref = QStringLiteral("江效交〔2026〕12号/1");
    MatterLife life;
    std::vector<Event> history;
};

} // namespace duban
