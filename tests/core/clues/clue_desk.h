// What every test of the clue desk starts from: a Monday, and a clue about an empty counter.
#pragma once

#include "core/temp_office.h"

#include "clues/clue_service.h"

namespace duban {

inline const QDate clueDay(2026, 3, 2); // a Monday

inline ClueDraft counterClue(const QString& more = {}) {
    ClueDraft clue;
    clue.received = clueDay;
    clue.source = QStringLiteral("群众举报");
    clue.category = QStringLiteral("不作为慢作为");
    clue.content = QStringLiteral("3月2日上午政务大厅5号窗口无人值守。") + more;
    clue.units = {QStringLiteral("ZF03"), QStringLiteral("ZF02")};
    return clue;
}

inline ClueDraft toldBy(const QString& name, const QString& contact) {
    ClueDraft clue = counterClue();
    clue.informant = Informant{name, contact};
    return clue;
}

} // namespace duban
