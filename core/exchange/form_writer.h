// Writes fill-in forms (反馈表): one protected sheet a matter, yellow where the unit writes, checks that speak Chinese.
#pragma once

#include "base/result.h"
#include "exchange/form_store.h"
#include "slips/slip_service.h"

namespace duban {

/// One sheet that goes out.
struct FormOut {
    QString slip;
    QString unit, unitCode;
    QStringList helpers;
    MatterView matter;
    FormSent sent; ///< its base is what the yellow cells show
};

struct FormLook {
    QString office;           ///< 市效能办: whose opinion the last line holds
    int maxCharacters = 5000; ///< of any text
};

Result<> writeForms(const QString& path, const std::vector<FormOut>& forms, const FormLook& look);

} // namespace duban
