#include "exchange/evaluation_marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

Result<std::vector<MarkLine>> marksOf(const Evaluation& evaluation, Office& office, Quarter quarter, const QString& component) {
    auto scheme = ScoringService(office).schemeFor(quarter);
    if (!scheme)
        return scheme.error();
    const auto place = std::find_if(scheme->components.begin(), scheme->components.end(),
                                    [&](const SchemeComponent& one) { return one.code == component; });
    if (place == scheme->components.end() || place->kind != ComponentKind::Marks)
        return invalidError("exchange.no_component",
                            QT_TRANSLATE_NOOP("errors", "The scheme has no component “%1” that takes marks; look at its components."),
                            {component}, "component");
    std::vector<MarkLine> marks;
    for (const EvaluatedUnit& unit : evaluation.units)
        if (const auto rate = satisfaction(unit)) {
            const qint64 scaled = rate->value() * place->maximum.value();
            marks.push_back({unit.department, Points::hundredths((2 * scaled + 10000) / 20000)}); // rounded half up, once
        }
    return marks;
}

} // namespace duban
