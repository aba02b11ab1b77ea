// duban generate: a new file with many synthetic but lawful histories, for scale work.
#include "simulate/generate.h"
#include "duban/call.h"
#include "duban/command_table.h"
#include "store/discard.h"

#include <QCoreApplication>

namespace duban {

namespace {

Result<GenerateWishes> wishesFrom(const Call& call) {
    auto years = call.number("years");
    auto last = call.date("at");
    if (!years || !last)
        return !years ? years.error() : last.error();
    bool goodMatters = false, goodSeed = false;
    GenerateWishes wishes;
    wishes.matters = call.value("matters").toLongLong(&goodMatters);
    wishes.seed = call.value("seed").toULongLong(&goodSeed);
    wishes.years = years->value_or(wishes.years);
    wishes.last = last->value_or(wishes.last);
    if (!goodMatters || !goodSeed || wishes.matters < 1 || wishes.matters > 10'000'000 || wishes.years < 1 || wishes.years > 20)
        return usageError(
            "cli.generate",
            QT_TRANSLATE_NOOP(
                "errors", "Write: duban generate FILE --matters N --seed S [--years Y], with 1 to 10000000 matters and 1 to 20 years."));
    return wishes;
}

Result<Answer> run(Call& call) {
    auto wishes = wishesFrom(call);
    if (!wishes)
        return wishes.error();
    const QString path = call.argument(0);
    auto office = Office::create(path, {}, {u"经办人"_qs, {}, false, {}}, call.clock());
    if (!office)
        return office.error();
    auto made = generate(**office, *wishes, call.progress());
    if (!made) { // no half file stays behind
        office->reset();
        discardFile(path);
        return made.error();
    }
    return Answer{{{u"matters"_qs, made->matters}, {u"events"_qs, made->events}, {u"slips"_qs, made->slips}},
                  say(QT_TRANSLATE_NOOP("duban", "%1: %2 slips, %3 matters, %4 steps."),
                      {path, QString::number(made->slips), QString::number(made->matters), QString::number(made->events)})};
}

} // namespace

Command generateCommand() {
    return {"generate",
            "FILE",
            QT_TRANSLATE_NOOP("duban", "Make a new file with many invented but lawful matters."),
            1,
            1,
            {{"matters", "N", QT_TRANSLATE_NOOP("duban", "How many matters.")},
             {"seed", "S", QT_TRANSLATE_NOOP("duban", "The same seed gives the same contents.")},
             {"years", "Y", QT_TRANSLATE_NOOP("duban", "Over how many years; 3 if left out.")}},
            run};
}

} // namespace duban
