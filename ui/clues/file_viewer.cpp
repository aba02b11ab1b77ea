#include "clues/file_viewer.h"

#include "shell/prompts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace duban {

FileViewer::FileViewer(Session& session)
    : show([](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }), m_session(session) {}

void FileViewer::open(const QString& ref, AttachmentId file, bool sealed) {
    QString reason;
    if (sealed) {
        const auto why =
            m_session.prompts.askText(QCoreApplication::translate("FileViewer", "Open a sealed file"),
                                      QCoreApplication::translate("FileViewer", "It shows who brought the clue. Why must it be seen? "
                                                                                "The reason is written into the log."),
                                      {});
        if (!why)
            return;
        reason = *why;
    }
    auto path = ClueFiles(m_session.office).fetch(ref, file, m_folder.path(), reason, m_session.actor);
    if (!path)
        return m_session.navigator.tellError(path.error());
    show(*path);
}

} // namespace duban
