#include "exchange/form_evidence.h"

#include "base/text.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

namespace duban {

namespace {

constexpr int mostFiles = 500;

const QStringList& evidenceKinds() {
    static const QStringList kinds = QStringLiteral("jpg jpeg png bmp gif tif tiff webp heic pdf ofd doc docx wps txt rtf ppt pptx dps mp4 "
                                                    "mov avi mkv 3gp mp3 m4a wav amr zip rar 7z")
                                         .split(u' ');
    return kinds;
}

bool isEvidence(const QFileInfo& info) {
    return info.isFile() && !info.isSymLink() && !info.isHidden() && evidenceKinds().contains(info.suffix().toLower());
}

// The form alone with its evidence: a folder with other workbooks or an office's file in it is somebody's desk.
bool standsAlone(const QFileInfo& form) {
    const QStringList others = form.dir().entryList(
        {QStringLiteral("*.xlsx"), QStringLiteral("*.xls"), QStringLiteral("*.et"), QStringLiteral("*.csv"), QStringLiteral("*.duban")},
        QDir::Files);
    return others.size() == 1;
}

void collect(const QString& folder, QStringList& files) {
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext() && files.size() < mostFiles)
        files << walk.next();
}

QStringList filesBeside(const QFileInfo& form) {
    QStringList files;
    const QDir dir = form.dir();
    const QString stem = form.completeBaseName();
    for (const QString& name :
         {QStringLiteral("佐证材料"), QStringLiteral("佐证"), stem, stem + QStringLiteral("_佐证材料"), stem + QStringLiteral("佐证材料")})
        if (dir.exists(name) && QFileInfo(dir.filePath(name)).isDir())
            collect(dir.filePath(name), files);
    if (standsAlone(form)) {
        for (const QFileInfo& info : dir.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name))
            if (isEvidence(info) && files.size() < mostFiles)
                files << info.filePath();
        static const QRegularExpression numbered(QStringLiteral("^事项\\s*\\d{1,3}"));
        for (const QFileInfo& info : dir.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            if (numbered.match(info.fileName()).hasMatch())
                collect(info.filePath(), files);
    }
    files.removeDuplicates();
    files.sort();
    return files;
}

/// 事项2…, 2-…, 2_… in the name of the file or of its folder.
int matterInName(const QFileInfo& info) {
    static const QRegularExpression word(QStringLiteral("^事项\\s*(\\d{1,3})(?!\\d)"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{1,2})[-_ 、.]"));
    for (const QString& name : {info.dir().dirName(), info.fileName()})
        if (const auto match = word.match(name); match.hasMatch())
            return match.captured(1).toInt();
    const auto match = digits.match(info.fileName());
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

bool names(const QString& evidence, const QFileInfo& info) {
    const QString listed = matchKey(evidence);
    const QString whole = matchKey(info.fileName()), stem = matchKey(info.completeBaseName());
    return listed.contains(whole) || (stem.size() >= 3 && listed.contains(stem));
}

} // namespace

EvidenceFound evidenceBeside(const QString& formPath, const std::vector<EvidenceWish>& sheets) {
    EvidenceFound found;
    found.ofSheet.resize(sheets.size());
    for (const QString& path : filesBeside(QFileInfo(formPath))) {
        const QFileInfo info(path);
        std::optional<std::size_t> owner = sheets.size() == 1 ? std::optional<std::size_t>(0) : std::nullopt;
        for (std::size_t i = 0; i < sheets.size() && !owner; ++i)
            if (names(sheets[i].evidence, info))
                owner = i;
        for (std::size_t i = 0; i < sheets.size() && !owner; ++i)
            if (sheets[i].matter > 0 && sheets[i].matter == matterInName(info))
                owner = i;
        if (owner)
            found.ofSheet[*owner] << path;
        else
            found.loose << path;
    }
    return found;
}

} // namespace duban
