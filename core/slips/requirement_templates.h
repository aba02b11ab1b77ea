// Requirement texts by category (整改要求模板): dated, kept in the file, offered while a slip is drafted.
#pragma once

#include "base/id.h"
#include "office/office.h"

#include <vector>

namespace duban {

using TemplateId = Id<struct TemplateTag>;

struct RequirementTemplate {
    TemplateId id{0};
    QString category; ///< name from the office's list
    QString text;
    QDate validFrom;
    std::optional<QDate> validTo; ///< last day on which it is offered
    [[nodiscard]] bool inForce(QDate on) const { return validFrom <= on && (!validTo || *validTo >= on); }
    bool operator==(const RequirementTemplate&) const = default;
};

class RequirementTemplates {
public:
    explicit RequirementTemplates(Office& office) : m_office(office) {}

    /// In the order of the categories; those of other days are left out.
    Result<std::vector<RequirementTemplate>> inForce(QDate on);
    /// A file that never had any gets the program's texts for the categories it knows; otherwise nothing happens.
    Result<> provideDefaults(const Actor& actor, QDate on);
    /// Refused: empty, too long, or there in the same words already.
    Result<TemplateId> add(const QString& category, const QString& text, const Actor& actor, QDate on);
    /// No longer offered from that day on; what was drafted with it stays as it is.
    Result<> close(TemplateId id, const Actor& actor, QDate on);

private:
    Result<std::vector<RequirementTemplate>> all();
    Result<TemplateId> write(Transaction& tx, qint64 category, const QString& text, QDate on);
    Result<> finish(Transaction& tx, const Actor& actor, const AuditNote& note);
    Office& m_office;
};

} // namespace duban
