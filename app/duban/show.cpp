// duban show: one clue, or one slip with its matters, tables, history and papers.
#include "clues/clue_service.h"
#include "duban/call.h"
#include "duban/clue_json.h"
#include "duban/command_table.h"
#include "duban/slip_json.h"

#include <QCoreApplication>

namespace duban {

namespace {

Result<Answer> run(Call& call) {
    auto ref = parseRef(call.argument(1));
    if (!ref)
        return ref.error();
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto asOf = call.day(**office);
    if (!asOf)
        return asOf.error();
    if (!ref->clue.isEmpty()) {
        auto clue = ClueService(**office).byRef(ref->clue);
        if (!clue)
            return clue.error();
        return Answer{clueJson(**office, *clue, *asOf), clueText(**office, *clue, *asOf)};
    }
    SlipService slips(**office);
    auto view = slips.view(call.argument(1), *asOf);
    if (!view)
        return view.error();
    return Answer{slipJson(*view, slips, *asOf), slipText(*view, *asOf)};
}

} // namespace

Command showCommand() {
    return {"show", "FILE REF", QT_TRANSLATE_NOOP("duban", "Show a clue or a slip with everything about it."), 2, 2, {}, run};
}

} // namespace duban
