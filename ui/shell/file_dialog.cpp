#include "shell/file_dialog.h"

#include "theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace duban {

namespace {

// Icons by kind of entry alone: Qt's own provider may look into files to tell their type.
class ClosedIcons final : public QFileIconProvider {
public:
    QIcon icon(const QFileInfo& info) const override {
        return Theme::icon(info.isDir() ? QStringLiteral("folder") : QStringLiteral("paper"));
    }
    QIcon icon(IconType type) const override {
        return Theme::icon(type == Folder || type == Drive ? QStringLiteral("folder") : QStringLiteral("paper"));
    }
    QString type(const QFileInfo& info) const override { return info.suffix(); }
};

QString startFolder() {
    const QString last = QSettings().value(QStringLiteral("lastFolder")).toString();
    return QDir(last).exists() && !last.isEmpty() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QStringList run(QFileDialog& dialog) {
    static ClosedIcons icons;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setIconProvider(&icons);
    dialog.setDirectory(startFolder());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    QSettings().setValue(QStringLiteral("lastFolder"), QFileInfo(dialog.selectedFiles().constFirst()).absolutePath());
    return dialog.selectedFiles();
}

} // namespace

QString openFile(QWidget* parent, const QString& title, const QString& filter) {
    QFileDialog dialog(parent, title, QString(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return run(dialog).value(0);
}

QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) {
    QFileDialog dialog(parent, title, QString(), filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return run(dialog);
}

QString saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter) {
    QFileDialog dialog(parent, title, QString(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(name);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    return run(dialog).value(0);
}

} // namespace duban
