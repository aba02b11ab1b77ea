#include "exchange/form_service.h"

#include "base/near_text.h"
#include "base/text.h"
#include "departments/department_service.h"
#include "exchange/form_evidence.h"
#include "exchange/form_take.h"
#include "slips/slip_labels.h"
#include "store/attachment_files.h"
#include "store/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace duban {

namespace {

QStringList categoryNames(const Office& office) {
    QStringList names;
    for (const ListItem& item : office.items(ListKind::Category))
        names << item.name;
    return names;
}

Result<QString> fileDigest(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError("exchange.unreadable", QT_TRANSLATE_NOOP("errors", "“%1” cannot be read; check the name and the folder."),
                            {path}, file.errorString());
    return QString::fromLatin1(sm3(file.readAll()).toHex());
}

int legOf(const Matter& matter) { return matter.life.returns + 1; }

/// Cells that could not be understood are no difference; days that cannot be are named as errors.
void judgeDays(FormPreview& preview, const MatterView& view, QDate on) {
    const auto fail = [&](const FormChange& change, const char* kind) {
        preview.form.errors.push_back({QLatin1String(kind), change.cell, change.field, change.theirs});
    };
    for (const FormChange& change : preview.changes) {
        const bool past =
            change.field.endsWith(QLatin1String(".done")) || change.field == u"completed_on" || change.field == u"reported_on";
        const QDate day = past ? QDate::fromString(change.theirs, Qt::ISODate) : QDate();
        if (day.isValid() && day > on)
            fail(change, "future_date");
        else if (day.isValid() && view.matter.life.issuedOn && day < *view.matter.life.issuedOn)
            fail(change, "before_issue");
    }
    const auto wrong = [&](const FormChange& change) {
        return std::any_of(preview.form.errors.begin(), preview.form.errors.end(),
                           [&](const FormError& error) { return !error.cell.isEmpty() && error.cell == change.cell; });
    };
    std::erase_if(preview.changes, wrong);
}

/// What the office wrote stands in locked cells; a form in which it reads otherwise was tampered with, and says so.
void judgeLocked(FormPreview& preview, const MatterView& view) {
    const auto compare = [&](const char* field, const QString& written, const QString& kept) {
        if (!written.isEmpty() && matchKey(written) != matchKey(kept))
            preview.form.errors.push_back(
                {u"locked_cell"_qs, preview.form.cells.value(QLatin1String(field)), QLatin1String(field), written.left(200)});
    };
    compare("problem", preview.form.values.problem, view.matter.body.problem);
    compare("requirement", preview.form.values.requirement, view.matter.body.requirement);
}

bool hasFile(const MatterView& view, const QString& digest) {
    return std::any_of(view.evidence.begin(), view.evidence.end(), [&](const Attachment& file) { return file.contentDigest == digest; });
}

} // namespace

Result<std::vector<FormPreview>> FormService::preview(const QString& path, QDate on, Progress& progress) {
    auto units = DepartmentService(m_office).matcher();
    if (!units)
        return units.error();
    const OfficeSettings& settings = m_office.settings(on);
    const FormOptions options{categoryNames(m_office), settings.maxTextChars, settings.prefix + settings.slipWord};
    auto file = readForms(path, *units, m_office.calendar(), options, progress);
    if (!file)
        return file.error();
    std::vector<EvidenceWish> wishes;
    for (const FormSheet& form : file->sheets)
        wishes.push_back({form.values.matter.value_or(0), form.values.evidence});
    const EvidenceFound files = evidenceBeside(path, wishes);
    std::vector<FormPreview> previews;
    for (std::size_t i = 0; i < file->sheets.size(); ++i) {
        auto preview = compare(path, std::move(file->sheets[i]), on);
        if (!preview)
            return preview.error();
        if (auto found = findEvidence(*preview, files.ofSheet[i], on); !found)
            return found.error();
        if (i == 0)
            preview->loose = files.loose;
        previews.push_back(std::move(*preview));
    }
    return previews;
}

Result<> FormService::findEvidence(FormPreview& preview, const QStringList& files, QDate on) {
    const bool open =
        preview.status == FormStatus::New || preview.status == FormStatus::Unchanged || preview.status == FormStatus::AlreadyTaken;
    if (!preview.matter || !open || files.isEmpty())
        return {};
    auto view = SlipService(m_office).view(preview.ref, on);
    if (!view)
        return view.error();
    for (const QString& file : files)
        if (auto digest = fileDigest(file); digest && !hasFile(view->matters.front(), *digest))
            preview.evidence << file;
    if (!preview.evidence.isEmpty())
        preview.status = FormStatus::New;
    return {};
}

// Our own forms are known by their mark, whatever else was changed; others by number, place and problem.
Result<> FormService::findMatter(FormPreview& preview, std::optional<FormSent>& sent, QDate on) {
    if (!preview.form.formId.isEmpty()) {
        auto known = m_store.sent(preview.form.formId);
        if (!known)
            return known.error();
        sent = *known;
        preview.status = sent ? FormStatus::New : FormStatus::OtherFile;
        if (!sent)
            return {};
        auto view = SlipService(m_office).viewOfMatter(sent->matter, on);
        if (!view)
            return view.error();
        for (const MatterView& one : view->matters)
            if (one.matter.id == sent->matter)
                preview.ref = QStringLiteral("%1/%2").arg(view->slip.ref()).arg(one.matter.ordinal);
        preview.matter = sent->matter;
        preview.sent = sent->id;
        return {};
    }
    return findByHead(preview, on);
}

Result<> FormService::findByHead(FormPreview& preview, QDate on) {
    const FormValues& values = preview.form.values;
    preview.status = FormStatus::NoMatter;
    auto view =
        values.slip ? SlipService(m_office).view(values.slip->text(), on) : Result<SlipView>(notFoundError("exchange.no_number", ""));
    if (!view)
        return view.error().kind == ErrorKind::NotFound ? Result<>() : Result<>(view.error());
    if (!values.department.isEmpty() && view->slip.body.lead != values.department)
        return {};
    for (const bool byPlace : {false, true})
        for (const MatterView& one : view->matters) {
            const bool same = byPlace ? values.matter ? one.matter.ordinal == *values.matter : view->matters.size() == 1
                                      : !values.problem.isEmpty() && matchKey(one.matter.body.problem) == matchKey(values.problem);
            const bool other = byPlace && !values.problem.isEmpty() && similarity(one.matter.body.problem, values.problem) < 500;
            if (preview.matter || !same || other)
                continue;
            preview.matter = one.matter.id;
            preview.ref = QStringLiteral("%1/%2").arg(view->slip.ref()).arg(one.matter.ordinal);
            preview.status = FormStatus::New;
        }
    return {};
}

Result<FormPreview> FormService::compare(const QString& path, FormSheet form, QDate on) {
    FormPreview preview;
    preview.path = path;
    preview.form = std::move(form);
    std::optional<FormSent> sent;
    if (auto found = findMatter(preview, sent, on); !found)
        return found.error();
    if (!preview.matter)
        return preview;
    auto view = SlipService(m_office).view(preview.ref, on);
    auto returns = m_store.returns(*preview.matter);
    if (!view || !returns)
        return !view ? view.error() : returns.error();
    const MatterView& matter = view->matters.front();
    if (matter.matter.life.ended()) {
        preview.status = FormStatus::Ended;
        return preview;
    }
    if (sent && sent->leg != legOf(matter.matter)) {
        preview.status = FormStatus::OlderRound;
        return preview;
    }
    if (auto judged = judge(preview, matter, *returns, sent); !judged)
        return judged.error();
    if (preview.status == FormStatus::New) {
        judgeDays(preview, matter, on);
        preview.status = preview.changes.empty() ? FormStatus::Unchanged : FormStatus::New;
    }
    return preview;
}

/// The differences, unless the same words were taken before.
Result<> FormService::judge(FormPreview& preview, const MatterView& matter, const std::vector<FormReturn>& returns,
                            const std::optional<FormSent>& sent) {
    const WrittenFields written = fieldsOf(preview.form, matter.measures);
    preview.content = written.values;
    const QString subject = preview.form.formId + u'\n' + matter.matter.uuid + u'\n' + fieldsText(written.values);
    preview.contentDigest = QString::fromLatin1(sm3(subject.toUtf8()).toHex());
    auto known = m_store.knows(preview.contentDigest, *preview.matter);
    if (!known)
        return known.error();
    if (*known) {
        preview.status = FormStatus::AlreadyTaken;
        return {};
    }
    preview.changes = differences(sent ? std::optional(sent->base) : std::nullopt, fieldsOf(matter, returns), written);
    if (sent)
        judgeLocked(preview, matter);
    return {};
}

QStringList freeFields(const FormPreview& preview) {
    QStringList fields;
    for (const FormChange& change : preview.changes)
        if (!change.conflict)
            fields << change.field;
    return fields;
}

namespace {

/// The same step of the same form is done once, however often it is tried.
QString operationOf(const FormPreview& form, const FormStep& step) {
    static const QUuid space(QStringLiteral("5b1f6a52-7a0e-4a41-9d4b-0c7c5d7b9a10"));
    const QString what = form.contentDigest + wordOf(step.step.verb) + step.fields.join(u',') + step.step.evidence.join(u',') +
                         QString::number(step.step.done.value_or(0));
    return QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

/// Does the steps of a plan one after the other until one is refused; what was done stands.
class Taking {
public:
    Taking(Office& office, FormPreview& form, const MatterView& matter, const Actor& actor, QDate on)
        : m_slips(office), m_form(form), m_matter(matter), m_actor(actor), m_on(on) {}

    QStringList run(const FormPlan& plan) {
        if (plan.table)
            note(m_slips.editTable(m_matter.matter.id, *plan.table, m_matter.matter.version, m_actor, m_on), plan.tableFields);
        for (const Measure& measure : plan.measures)
            if (!m_form.refused)
                note(m_slips.editMeasure(m_matter.matter.id, measure, m_actor),
                     plan.measureFields.filter(QStringLiteral("measures.%1.").arg(measure.ordinal)));
        for (const FormStep& step : plan.steps) {
            if (m_form.refused)
                break;
            Actor once = m_actor;
            once.operation = operationOf(m_form, step);
            auto done = m_slips.act(m_form.ref, step.step, once, step.on);
            note(done ? Result<>() : Result<>(done.error()), step.fields);
        }
        return m_taken + plan.keptFields;
    }

private:
    void note(const Result<>& done, const QStringList& fields) {
        if (done)
            m_taken << fields;
        else
            m_form.refused = done.error();
    }
    SlipService m_slips;
    FormPreview& m_form;
    const MatterView& m_matter;
    const Actor& m_actor;
    QDate m_on;
    QStringList m_taken;
};

} // namespace

Result<FormPreview> FormService::take(FormPreview form, const QStringList& fields, const QStringList& evidence, const Actor& actor,
                                      QDate on) {
    if (!form.matter)
        return form;
    auto view = SlipService(m_office).view(form.ref, on);
    if (!view)
        return view.error();
    const MatterView& matter = view->matters.front();
    auto kept = keepFile(m_office.database().filesFolder(), form.path); // the source first: what is taken can be shown
    if (!kept)
        return kept.error();
    const QStringList taken = Taking(m_office, form, matter, actor, on).run(planOf(form, matter, fields, evidence, on));
    FormReturn record{0,
                      form.sent,
                      *form.matter,
                      on,
                      QFileInfo(form.path).fileName(),
                      form.form.sheet,
                      kept->storedName,
                      kept->contentDigest,
                      form.refused ? QString() : form.contentDigest,
                      form.content,
                      {}};
    for (const FormChange& change : form.changes)
        if (taken.contains(change.field))
            record.taken.insert(change.field, change.theirs);
    if (auto done = keep(record, form.ref, actor); !done)
        return done.error();
    form.status = form.refused ? FormStatus::Partly : FormStatus::Taken;
    return form;
}

Result<> FormService::keep(const FormReturn& record, const QString& ref, const Actor& actor) {
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto done = m_store.add(tx, record); !done)
        return done;
    if (auto noted = tx.record(actor, {u"form.take"_qs, ref, record.fileName}, m_office.nowUtc()); !noted)
        return noted;
    return tx.commit();
}

QString formStatusText(const FormPreview& preview) {
    switch (preview.status) {
    case FormStatus::New: return QCoreApplication::translate("forms", "Filled in by the unit");
    case FormStatus::Unchanged: return QCoreApplication::translate("forms", "Nothing new in it");
    case FormStatus::AlreadyTaken: return QCoreApplication::translate("forms", "Taken before; nothing is changed");
    case FormStatus::OtherFile:
        return QCoreApplication::translate("forms",
                                           "This form went out from another file, or this file is an older copy; nothing is taken");
    case FormStatus::OlderRound:
        return QCoreApplication::translate("forms", "An older round: the matter was returned since; send the unit the new form");
    case FormStatus::NoMatter:
        return QCoreApplication::translate("forms", "No matter of this file has this number, unit and problem; check the form's head");
    case FormStatus::Ended: return QCoreApplication::translate("forms", "The matter has ended; nothing is taken");
    case FormStatus::Taken: return QCoreApplication::translate("forms", "Taken");
    case FormStatus::Partly: return QCoreApplication::translate("forms", "Taken in part; the step named was refused");
    }
    return {};
}

} // namespace duban
