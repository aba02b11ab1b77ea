// Files kept with a clue (线索附件): any kind, stored once by content; those that show who brought the clue are sealed.
#pragma once

#include "clues/clue.h"
#include "office/office.h"

#include <vector>

namespace duban {

class ClueFiles {
public:
    explicit ClueFiles(Office& office) : m_office(office) {}

    Result<std::vector<ClueFile>> of(const QString& ref);
    /// All or none. Sealed: content and name go into the vault, and a neutral name is shown. A plain file whose name tells who
    /// brought the clue is refused.
    Result<> attach(const QString& ref, const QStringList& paths, bool sealed, const Actor& actor, QDate on);
    /// No longer shown, with a reason; its content stays until the file is packed anew.
    Result<> detach(const QString& ref, AttachmentId file, const QString& reason, const Actor& actor);
    /// Writes the file's content into folder, to be looked at; the path. Programs are refused. Opening a sealed one needs a
    /// reason and writes an audit entry.
    Result<QString> fetch(const QString& ref, AttachmentId file, const QString& folder, const QString& reason, const Actor& actor);
    /// Where the stored content of a plain file lies, for thumbnails; empty for a sealed one.
    [[nodiscard]] QString storedPath(const ClueFile& file) const;

private:
    Result<Clue> clue(const QString& ref);
    Result<ClueFile> keepPlain(const Clue& clue, const QString& path, QDate on);
    Result<ClueFile> keepSealed(Transaction& tx, const QString& path, QDate on);
    Result<> finish(Transaction& tx, const Actor& actor, const AuditNote& note);
    Result<> noteLook(const Clue& clue, const QString& reason, const Actor& actor);
    Result<QString> copyOut(const ClueFile& file, const QString& folder);
    Result<QString> unseal(const ClueFile& file, const QString& folder);
    Office& m_office;
};

} // namespace duban
