// Which files beside a returned form (佐证材料) belong to which of its sheets.
#pragma once

#include <QStringList>

#include <vector>

namespace duban {

struct EvidenceWish {
    int matter = 0;   ///< 事项序号
    QString evidence; ///< what the form lists
};

struct EvidenceFound {
    std::vector<QStringList> ofSheet; ///< paths, in the order of the wishes
    QStringList loose;                ///< beside the form, but nobody can say whose
};

/// Looks in 佐证材料/ and in a folder with the form's name; beside the form itself only where it is the only workbook.
/// A sheet gets the files it names, those in a folder 事项N or with N in front; a single sheet gets all. Nothing is opened.
EvidenceFound evidenceBeside(const QString& formPath, const std::vector<EvidenceWish>& sheets);

} // namespace duban
