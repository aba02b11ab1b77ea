// Fill-in forms (反馈表) out to units and back: what went out is recorded, what comes back is compared cell by cell, and what is
// accepted becomes steps of the matter through the services of the slips wing.
#pragma once

#include "base/progress.h"
#include "exchange/form_diff.h"
#include "exchange/form_reader.h"
#include "exchange/form_writer.h"
#include "office/office.h"

namespace duban {

/// One workbook that went out.
struct FormsWritten {
    QString file; ///< path
    QString unit; ///< code
    QStringList refs;
};

/// Where a returned sheet stands.
enum class FormStatus {
    New,          ///< there is something to take
    Unchanged,    ///< the unit wrote nothing that the file does not say
    AlreadyTaken, ///< the same sheet was taken before
    OtherFile,    ///< went out from another file, or this file is an older copy
    OlderRound,   ///< the matter was returned (退回重改) since it went out
    NoMatter,     ///< names no matter of this file
    Ended,        ///< the matter has ended
    Taken,        ///< everything accepted was taken
    Partly        ///< a step was refused; what came before it stands
};
template <>
inline constexpr auto codesOf<FormStatus> = std::to_array<Code<FormStatus>>({
    {FormStatus::New, "new"},
    {FormStatus::Unchanged, "unchanged"},
    {FormStatus::AlreadyTaken, "already_taken"},
    {FormStatus::OtherFile, "other_file"},
    {FormStatus::OlderRound, "older_round"},
    {FormStatus::NoMatter, "no_matter"},
    {FormStatus::Ended, "ended"},
    {FormStatus::Taken, "taken"},
    {FormStatus::Partly, "partly"},
});

/// One sheet that came back, compared with the file.
struct FormPreview {
    QString path;
    FormSheet form;
    FormStatus status = FormStatus::New;
    QString ref; ///< 江效交〔2026〕12号/2; empty if no matter was found
    std::optional<MatterId> matter;
    std::optional<qint64> sent;
    std::vector<FormChange> changes;
    QStringList evidence; ///< files beside the form that the matter does not have yet
    QStringList loose;    ///< files beside the form that belong to no sheet for certain
    FormFields content;   ///< everything it says
    QString contentDigest;
    std::optional<Error> refused;
};

class FormService {
public:
    explicit FormService(Office& office) : m_office(office), m_store(office.database()) {}

    /// One workbook a unit with a sheet for every matter of the references (a slip means its open matters); recorded as sent.
    Result<std::vector<FormsWritten>> sendOut(const QStringList& refs, const QString& folder, const Actor& actor, QDate on);
    /// Everything open of whole units: one folder a unit; zip: those folders packed into this one file instead.
    Result<std::vector<FormsWritten>> sendPacks(const QStringList& units, const QString& folder, const QString& zip, const Actor& actor,
                                                QDate on, Progress& progress);
    /// References of the open matters of units (all units if none is named), by unit.
    Result<QMap<QString, QStringList>> openMatters(const QStringList& units, QDate on);

    /// Reads and compares; changes nothing. Works on a file opened read-only.
    Result<std::vector<FormPreview>> preview(const QString& path, QDate on, Progress& progress);
    /// Takes the accepted fields and files of one sheet; fields that conflict are taken like others if they are named.
    Result<FormPreview> take(FormPreview form, const QStringList& fields, const QStringList& evidence, const Actor& actor, QDate on);
    Result<std::vector<FormReturn>> returns(MatterId matter) { return m_store.returns(matter); }

private:
    Result<FormPreview> compare(const QString& path, FormSheet form, QDate on);
    Result<> judge(FormPreview& preview, const MatterView& matter, const std::vector<FormReturn>& returns,
                   const std::optional<FormSent>& sent);
    Result<> findEvidence(FormPreview& preview, const QStringList& files, QDate on);
    Result<> findByHead(FormPreview& preview, QDate on);
    Result<> keep(const FormReturn& record, const QString& ref, const Actor& actor);
    Result<> findMatter(FormPreview& preview, std::optional<FormSent>& sent, QDate on);
    Result<std::vector<FormOut>> prepare(const QStringList& refs, QDate on);
    Result<> record(const std::vector<FormOut>& forms, const Actor& actor);
    Office& m_office;
    FormStore m_store;
};

/// The fields that are taken unless somebody says otherwise: all without a conflict.
QStringList freeFields(const FormPreview& preview);
/// What the status means, and what to do.
QString formStatusText(const FormPreview& preview);

} // namespace duban
