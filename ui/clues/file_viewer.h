// Opens a clue's file in the program that the desktop has for it; copies made for that are gone when the page is (查看附件).
#pragma once

#include "clues/clue_files.h"
#include "shell/session.h"

#include <QTemporaryDir>

#include <functional>

namespace duban {

class FileViewer {
public:
    explicit FileViewer(Session& session);
    /// A sealed one asks for the reason first; what is refused is told.
    void open(const QString& ref, AttachmentId file, bool sealed);
    std::function<void(const QString& path)> show; ///< the desktop's program; tests look at the path

private:
    Session& m_session;
    QTemporaryDir m_folder;
};

} // namespace duban
