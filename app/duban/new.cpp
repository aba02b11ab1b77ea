// duban new: a new office file, empty, with a list of units, or the sample year.
#include "departments/department_service.h"
#include "duban/call.h"
#include "duban/command_table.h"
#include "simulate/sample.h"
#include "simulate/written_input.h"
#include "store/discard.h"

#include <QCoreApplication>

namespace duban {

namespace {

Result<NewOffice> wishes(const Call& call) {
    NewOffice made;
    if (call.has("office"))
        made.name = call.value("office");
    if (call.has("prefix"))
        made.prefix = call.value("prefix");
    for (const QString& path : call.values("holidays")) {
        auto bytes = readBytes(path);
        if (!bytes)
            return bytes.error();
        auto year = parseHolidayYear(*bytes);
        if (!year)
            return year.error();
        made.holidays.push_back(std::move(*year));
    }
    return made;
}

Result<int> takeUnits(Office& office, const QByteArray& csv, const Call& call) {
    auto on = call.day(office);
    if (!on)
        return on.error();
    return DepartmentService(office).importCsv(csv, call.actor(office, false, *on), *on);
}

Result<Answer> runSample(Call& call) {
    for (const char* option : {"departments", "holidays", "office", "prefix"})
        if (call.has(option))
            return usageError("cli.sample", QT_TRANSLATE_NOOP("errors", "--sample brings its own units and office; leave --%1 out."),
                              {QString::fromLatin1(option)}, option);
    auto office = makeSample(call.argument(0), call.clock(), call.progress());
    if (!office)
        return office.error();
    auto units = DepartmentService(**office).all();
    if (!units)
        return units.error();
    const QString count = QString::number(units->size());
    return Answer{{{u"file"_qs, call.argument(0)}, {u"departments"_qs, static_cast<int>(units->size())}},
                  say(QT_TRANSLATE_NOOP("duban", "Created the sample year %1 with %2 units."), {call.argument(0), count})};
}

Result<Answer> run(Call& call) {
    if (call.has("sample"))
        return runSample(call);
    auto made = wishes(call);
    if (!made)
        return made.error();
    QByteArray csv;
    if (call.has("departments")) {
        auto bytes = readBytes(call.value("departments"));
        if (!bytes)
            return bytes.error();
        csv = std::move(*bytes);
    }
    const QString path = call.argument(0);
    auto office = Office::create(path, *made, {call.has("by") ? call.value("by") : u"经办人"_qs, {}, false, {}}, call.clock());
    if (!office)
        return office.error();
    Result<int> units = 0;
    if (call.has("departments"))
        units = takeUnits(**office, csv, call);
    if (!units) { // no half file stays behind
        office->reset();
        discardFile(path);
        return units.error();
    }
    return Answer{{{u"file"_qs, path}, {u"departments"_qs, *units}},
                  say(QT_TRANSLATE_NOOP("duban", "Created %1 with %2 units."), {path, QString::number(*units)})};
}

} // namespace

Command newCommand() {
    return {"new",
            "FILE",
            QT_TRANSLATE_NOOP("duban", "Make a new office file."),
            1,
            1,
            {{"sample", "", QT_TRANSLATE_NOOP("duban", "The sample year.")},
             {"departments", "CSV", QT_TRANSLATE_NOOP("duban", "List of units to take in.")},
             {"holidays", "JSON", QT_TRANSLATE_NOOP("duban", "Arrangement of holidays of a year; may be repeated.")},
             {"office", "NAME", QT_TRANSLATE_NOOP("duban", "Name of the office.")},
             {"prefix", "TEXT", QT_TRANSLATE_NOOP("duban", "Beginning of its numbers, e.g. 江效.")}},
            run};
}

} // namespace duban
