#include "slips/addressee.h"

#include <QRegularExpression>

namespace duban {

bool isLowerAuthority(const DepartmentDraft& unit) {
    // the city's own zones are its agencies, whatever they are called in short
    static const QRegularExpression zone(QStringLiteral("(开发区|高新区|经开区|园区|保税区|新区|示范区|管委会|管理委员会)"));
    static const QRegularExpression place(QStringLiteral("^.{1,12}(区|县|市|镇|乡|街道|街道办事处)$"));
    // 市委 alone is no sign: 团市委 is a department of the city
    static const QRegularExpression body(QStringLiteral(
        "(人民政府|[区县市镇乡]政府|[区县镇乡](党委|委|委员会)|[区县市镇乡]党委|^中共.{1,10}[区县市镇乡]委(员会)?|街道(党工委|办事处))$"));
    static const QRegularExpression ownCity(QStringLiteral("^市(委|政府|人民政府|委员会)$"));
    QStringList names{unit.name, unit.shortName};
    names << unit.aliases;
    for (const QString& name : names)
        if (zone.match(name).hasMatch() || ownCity.match(name).hasMatch())
            return false;
    for (const QString& name : names)
        if (place.match(name).hasMatch() || body.match(name).hasMatch())
            return true;
    return false;
}

} // namespace duban
