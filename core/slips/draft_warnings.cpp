#include "slips/draft_warnings.h"

#include "slips/addressee.h"
#include "slips/repeats.h"

#include <QCoreApplication>

namespace duban {

Result<QStringList> draftWarnings(Office& office, const SlipView& draft, QDate on) {
    QStringList warnings;
    const auto say = [](const char* text) { return QCoreApplication::translate("slips", text); };
    if (isLowerAuthority(draft.lead.body))
        warnings << say(QT_TRANSLATE_NOOP("slips", "%1 is a lower party committee or government; a letter is the usual way."))
                        .arg(draft.lead.body.name);
    const RepeatRule rule = RepeatRule::of(office.settings(on));
    for (const MatterView& matter : draft.matters) {
        const RepeatQuestion question{draft.slip.lead, draft.lead.body.code, matter.matter.categoryId, matter.matter.body.problem, on,
                                      draft.slip.id};
        auto repeats = Repeats(office.database(), rule).ofUnit(question);
        if (!repeats)
            return repeats.error();
        QStringList refs;
        for (const Repeat& one : *repeats)
            refs << one.earlier.ref;
        if (!refs.isEmpty())
            warnings << say(QT_TRANSLATE_NOOP("slips", "Matter %1 may repeat %2 earlier matters of this unit: %3"))
                            .arg(matter.matter.ordinal)
                            .arg(refs.size())
                            .arg(refs.mid(0, 5).join(QStringLiteral("、")));
    }
    return warnings;
}

} // namespace duban
