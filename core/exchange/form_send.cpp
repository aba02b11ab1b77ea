// The way out of FormService: workbooks for units, recorded as sent; declared in form_service.h.
#include "departments/department_service.h"
#include "exchange/form_pack.h"
#include "exchange/form_service.h"
#include "exchange/form_writer.h"
#include "paper/paper.h"
#include "slips/matter_query.h"
#include "slips/slip_labels.h"
#include "slips/slip_lifecycle.h"
#include "store/row.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace duban {

namespace {

bool goesOut(const MatterLife& life) { return life.issuedOn && !life.ended() && life.state != MatterState::Planned; }

QString freeName(const QDir& folder, const QString& stem) {
    QString path = folder.filePath(stem + QStringLiteral(".xlsx"));
    for (int copy = 2; QFile::exists(path); ++copy)
        path = folder.filePath(QStringLiteral("%1(%2).xlsx").arg(stem).arg(copy));
    return path;
}

QString stemOf(const std::vector<FormOut>& forms, QDate on) {
    QStringList slips;
    for (const FormOut& form : forms)
        if (!slips.contains(form.slip))
            slips << form.slip;
    QStringList parts{forms.front().unit, QStringLiteral("问题整改情况反馈表")};
    if (slips.size() == 1)
        parts << slips.front();
    parts << on.toString(QStringLiteral("yyyyMMdd"));
    return safeFileStem(parts.join(u'_'));
}

Result<> madeFolder(const QString& folder) {
    if (QDir().mkpath(folder))
        return {};
    return storageError("exchange.no_folder_made",
                        QT_TRANSLATE_NOOP("errors", "The folder \"%1\" could not be made; choose another place."), {folder});
}

} // namespace

Result<std::vector<FormOut>> FormService::prepare(const QStringList& refs, QDate on) {
    SlipService slips(m_office);
    auto units = DepartmentService(m_office).matcher();
    if (!units)
        return units.error();
    std::vector<FormOut> forms;
    for (const QString& text : refs) {
        auto view = slips.view(text, on);
        if (!view)
            return view.error();
        const auto ref = parseRef(text);
        QStringList helpers;
        for (const QString& code : view->slip.body.co)
            if (const Department* unit = units->byCode(code))
                helpers << unit->body.shortName;
        std::size_t before = forms.size();
        for (MatterView& matter : view->matters) {
            if (!goesOut(matter.matter.life))
                continue;
            auto returns = m_store.returns(matter.matter.id);
            if (!returns)
                return returns.error();
            FormSent sent{0, newUuid(), matter.matter.id, matter.matter.life.returns + 1, on, asSentOut(fieldsOf(matter, *returns))};
            forms.push_back({view->slip.ref(), view->lead.body.name, view->slip.body.lead, helpers, std::move(matter), std::move(sent)});
        }
        if (forms.size() == before)
            return ruleError(
                "exchange.nothing_to_send",
                QT_TRANSLATE_NOOP("errors", "%1 has no matter that a unit is working on; a form goes out between issue and closure."),
                {text}, "ref");
    }
    return forms;
}

Result<> FormService::record(const std::vector<FormOut>& forms, const Actor& actor) {
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    for (const FormOut& form : forms)
        if (auto done = m_store.add(tx, form.sent); !done)
            return done;
    if (auto noted = tx.record(actor, {u"form.send"_qs, forms.front().unit, {}}, m_office.nowUtc()); !noted)
        return noted;
    return tx.commit();
}

Result<std::vector<FormsWritten>> FormService::sendOut(const QStringList& refs, const QString& folder, const Actor& actor, QDate on) {
    auto forms = prepare(refs, on);
    if (!forms)
        return forms.error();
    if (auto made = madeFolder(folder); !made)
        return made.error();
    std::map<QString, std::vector<FormOut>> byUnit;
    for (FormOut& form : *forms)
        byUnit[form.unitCode].push_back(std::move(form));
    const OfficeSettings& settings = m_office.settings(on);
    std::vector<FormsWritten> written;
    for (const auto& [unit, own] : byUnit) {
        FormsWritten one{freeName(QDir(folder), stemOf(own, on)), unit, {}};
        for (const FormOut& form : own)
            one.refs << QStringLiteral("%1/%2").arg(form.slip).arg(form.matter.matter.ordinal);
        if (auto done = writeForms(one.file, own, {settings.officeName, settings.maxTextChars}); !done)
            return done.error();
        if (auto done = record(own, actor); !done) {
            QFile::remove(one.file); // a form that the file does not know could not come back
            return done.error();
        }
        written.push_back(std::move(one));
    }
    return written;
}

Result<QMap<QString, QStringList>> FormService::openMatters(const QStringList& units, QDate on) {
    MatterFilter filter;
    filter.asOf = on;
    filter.departments = units;
    filter.open = true;
    MatterQuery query(m_office.database(), m_office.calendar(), SlipService(m_office).lifeSettings(on));
    auto ids = query.ids(filter, {});
    if (!ids)
        return ids.error();
    QMap<QString, QStringList> refs;
    for (std::size_t at = 0; at < ids->size(); at += 512) {
        const auto first = ids->begin() + static_cast<qint64>(at);
        auto rows = query.rows({first, ids->begin() + static_cast<qint64>(std::min(at + 512, ids->size()))}, on);
        if (!rows)
            return rows.error();
        for (const MatterRow& row : *rows)
            refs[row.departmentCode] << row.ref;
    }
    return refs;
}

Result<std::vector<FormsWritten>> FormService::sendPacks(const QStringList& units, const QString& folder, const QString& zip,
                                                         const Actor& actor, QDate on, Progress& progress) {
    auto open = openMatters(units, on);
    auto names = DepartmentService(m_office).matcher();
    if (!open || !names)
        return !open ? open.error() : names.error();
    if (open->isEmpty())
        return ruleError("exchange.no_open_matters", QT_TRANSLATE_NOOP("errors", "These units have no open matter; no form is needed."));
    const QTemporaryDir place;
    const QString root = zip.isEmpty() ? folder : place.path();
    std::vector<FormsWritten> all;
    qint64 done = 0;
    for (auto unit = open->cbegin(); unit != open->cend(); ++unit) {
        const Department* known = names->byCode(unit.key());
        const QString name = safeFileStem(known == nullptr ? unit.key() : known->body.name);
        auto written = sendOut(*unit, root + u'/' + name, actor, on);
        if (!written)
            return written.error();
        all.insert(all.end(), written->begin(), written->end());
        progress.report(++done, open->size(), name);
        if (progress.cancelled())
            return cancelledError();
    }
    if (!zip.isEmpty()) {
        if (auto packed = packFolder(root, zip); !packed)
            return packed.error();
        for (FormsWritten& one : all)
            one.file = zip + one.file.mid(root.size());
    }
    return all;
}

} // namespace duban
