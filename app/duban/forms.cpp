// duban form-out, form-in: fill-in workbooks out to units and back.
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/slip_json.h"
#include "exchange/form_json.h"
#include "exchange/form_service.h"
#include "exchange/form_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace duban {

namespace {

Answer sentAnswer(const std::vector<FormsWritten>& written) {
    QJsonArray forms;
    QString text;
    for (const FormsWritten& one : written) {
        forms << QJsonObject{{u"file"_qs, one.file},        {u"status"_qs, u"written"_qs},
                             {u"unit"_qs, one.unit},        {u"refs"_qs, QJsonArray::fromStringList(one.refs)},
                             {u"changes"_qs, QJsonArray()}, {u"errors"_qs, QJsonArray()}};
        text += say(QT_TRANSLATE_NOOP("duban", "%1: %2 matters"), {one.file, QString::number(one.refs.size())}) + u'\n';
    }
    return {{{u"forms"_qs, forms}}, text};
}

Result<Answer> runOut(Call& call) {
    const QStringList refs = call.argumentsFrom(1);
    const bool packs = call.has("unit") || call.has("all");
    if (call.value("dir").isEmpty() && call.value("zip").isEmpty())
        return usageError("cli.form_dir", QT_TRANSLATE_NOOP("errors", "Say where the forms go: --dir DIR, or --zip FILE for whole units."),
                          {}, "dir");
    if (refs.isEmpty() != packs)
        return usageError("cli.form_refs",
                          QT_TRANSLATE_NOOP("errors", "Name slips or matters, or whole units with --unit CODE or --all; not both."), {},
                          "ref");
    auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    FormService forms(**office);
    const Actor actor = call.actor(**office, false, *on);
    auto written = packs ? forms.sendPacks(call.values("unit"), call.value("dir"), call.value("zip"), actor, *on, call.progress())
                         : forms.sendOut(refs, call.value("dir"), actor, *on);
    if (!written)
        return written.error();
    return sentAnswer(*written);
}

QJsonObject changeJson(const FormPreview& form, const FormChange& change) {
    QJsonObject object{{u"ref"_qs, form.ref},
                       {u"field"_qs, change.field},
                       {u"old"_qs, change.mine},
                       {u"new"_qs, change.theirs},
                       {u"cell"_qs, change.cell}};
    if (change.conflict)
        object.insert(u"sent"_qs, change.before);
    return object;
}

QJsonObject formJson(const FormPreview& form, const std::vector<FormChange>& shown, const QJsonArray& errors) {
    QJsonArray changes, evidence;
    for (const FormChange& change : shown)
        changes << changeJson(form, change);
    for (const QString& path : form.evidence)
        changes << QJsonObject{
            {u"ref"_qs, form.ref}, {u"field"_qs, u"file"_qs}, {u"old"_qs, QString()}, {u"new"_qs, QFileInfo(path).fileName()}};
    return {{u"file"_qs, form.path}, {u"sheet"_qs, form.form.sheet},    {u"status"_qs, wordOf(form.status)},
            {u"ref"_qs, form.ref},   {u"values"_qs, toJson(form.form)}, {u"changes"_qs, changes},
            {u"errors"_qs, errors}};
}

QJsonArray errorsOf(const FormPreview& form) {
    QJsonArray errors;
    for (const FormError& error : form.form.errors)
        errors << toJson(error);
    for (const FormChange& change : form.changes)
        if (change.conflict)
            errors << QJsonObject{{u"kind"_qs, u"conflict"_qs}, {u"cell"_qs, change.cell}, {u"column"_qs, change.field},
                                  {u"value"_qs, change.theirs}, {u"now"_qs, change.mine},  {u"sent"_qs, change.before}};
    for (const QString& path : form.loose)
        errors << QJsonObject{{u"kind"_qs, u"loose_file"_qs},
                              {u"cell"_qs, QString()},
                              {u"column"_qs, u"evidence"_qs},
                              {u"value"_qs, QFileInfo(path).fileName()}};
    if (form.refused) {
        QJsonObject refused = errorJson(*form.refused);
        refused.insert(u"value"_qs, sentence(*form.refused));
        errors << refused;
    }
    if (form.status == FormStatus::OtherFile || form.status == FormStatus::OlderRound || form.status == FormStatus::NoMatter ||
        form.status == FormStatus::Ended)
        errors << QJsonObject{
            {u"kind"_qs, wordOf(form.status)}, {u"cell"_qs, QString()}, {u"column"_qs, QString()}, {u"value"_qs, formStatusText(form)}};
    return errors;
}

QString formText(const FormPreview& form) {
    QString text = QStringLiteral("%1 %2 %3：%4\n").arg(QFileInfo(form.path).fileName(), form.form.sheet, form.ref, formStatusText(form));
    for (const FormChange& change : form.changes)
        text += QStringLiteral("  %1 %2：“%3” → “%4”%5\n")
                    .arg(change.cell, formLabel(change.field), change.mine.left(40), change.theirs.left(60),
                         change.conflict ? say(QT_TRANSLATE_NOOP("duban", " (changed here meanwhile, not taken)")) : QString());
    for (const FormError& error : form.form.errors)
        text += QStringLiteral("  %1 %2：%3 %4\n").arg(error.cell, error.column, error.kind, error.value.left(60));
    if (form.refused)
        text += QStringLiteral("  %1\n").arg(sentence(*form.refused));
    return text;
}

/// A workbook that cannot be read does not hold up the others.
struct FormsRead {
    QJsonArray forms;
    QString text;
    bool refused = false;
    std::optional<Error> only;
};

Result<> readOne(Call& call, Office& office, const QString& path, QDate on, FormsRead& all) {
    FormService forms(office);
    auto previews = forms.preview(path, on, call.progress());
    if (!previews) {
        if (previews.error().kind == ErrorKind::Cancelled)
            return previews.error();
        QJsonObject error = errorJson(previews.error());
        error.insert(u"value"_qs, sentence(previews.error()));
        all.forms << QJsonObject{
            {u"file"_qs, path}, {u"status"_qs, u"unreadable"_qs}, {u"changes"_qs, QJsonArray()}, {u"errors"_qs, QJsonArray{error}}};
        all.text += sentence(previews.error()) + u'\n';
        all.only = previews.error();
        all.refused = true;
        return {};
    }
    for (FormPreview& form : *previews) {
        if (!call.has("dry-run") && form.status == FormStatus::New) {
            auto taken = forms.take(form, freeFields(form), form.evidence, call.actor(office, false, on), on);
            if (!taken)
                return taken.error();
            form = std::move(*taken);
        }
        const QJsonArray errors = errorsOf(form);
        all.refused = all.refused || !errors.isEmpty();
        all.forms << formJson(form, form.changes, errors);
        all.text += formText(form);
    }
    return {};
}

Result<Answer> runIn(Call& call) {
    auto office = call.open(call.has("dry-run") ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    FormsRead all;
    const QStringList paths = call.argumentsFrom(1);
    for (const QString& path : paths)
        if (auto read = readOne(call, **office, path, *on, all); !read)
            return read.error();
    if (all.only && paths.size() == 1)
        return *all.only; // nothing but one file that is none: trouble with a file
    return Answer{{{u"as_of"_qs, dateJson(*on)}, {u"forms"_qs, all.forms}}, all.text, all.refused ? Refused : Done};
}

} // namespace

Command formOutCommand() {
    return {"form-out",
            "FILE [REF...]",
            QT_TRANSLATE_NOOP("duban", "Write fill-in workbooks for units: one protected sheet a matter."),
            1,
            -1,
            {{"dir", "DIR", QT_TRANSLATE_NOOP("duban", "The folder to write to; it is made if need be.")},
             {"unit", "CODE", QT_TRANSLATE_NOOP("duban", "Every open matter of this unit, in a folder of its own; may be repeated.")},
             {"all", "", QT_TRANSLATE_NOOP("duban", "Every open matter of every unit, one folder a unit.")},
             {"zip", "FILE", QT_TRANSLATE_NOOP("duban", "Whole units: one archive instead of folders.")}},
            runOut};
}

Command formInCommand() {
    return {"form-in",
            "FILE XLSX...",
            QT_TRANSLATE_NOOP("duban", "Take returned forms: differences, conflicts, evidence beside them."),
            2,
            -1,
            {{"dry-run", "", QT_TRANSLATE_NOOP("duban", "Read and report; change nothing.")}},
            runIn};
}

} // namespace duban
