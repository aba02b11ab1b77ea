#include "dubantai/pages.h"

#include "exchange/import_page.h"
#include "ledger/ledger_page.h"
#include "slips/matter_page.h"
#include "slips/slip_form_page.h"

#include <QCoreApplication>

namespace duban {

namespace {

template <class P> std::function<Page*(Session&)> make() {
    return [](Session& session) { return new P(session); };
}

} // namespace

PageRegistry allPages() {
    return {
        {QStringLiteral("ledger"), QT_TRANSLATE_NOOP("pages", "Slips ledger"), QStringLiteral("ledger"), 1, make<LedgerPage>(),
         [](Page& page, const PageTarget& target, Session&) {
             if (target.filter)
                 static_cast<LedgerPage&>(page).setFilter(*target.filter, target.title);
         }},
        {QStringLiteral("matter"), QT_TRANSLATE_NOOP("pages", "Rectification table"), QStringLiteral("table"), 0, make<MatterPage>(),
         [](Page& page, const PageTarget& target, Session&) {
             auto& matter = static_cast<MatterPage&>(page);
             if (target.matter)
                 matter.openMatterAt(*target.matter, target.event);
             else if (target.slip)
                 matter.openSlip(*target.slip);
         }},
        {QStringLiteral("draft"), QT_TRANSLATE_NOOP("pages", "New handover slip"), QStringLiteral("slip"), 0, make<SlipFormPage>(),
         [](Page& page, const PageTarget& target, Session& session) {
             auto& form = static_cast<SlipFormPage&>(page);
             if (!form.mayLeave()) // it may hold another draft that is not saved
                 return;
             if (!target.slip)
                 form.newDraft();
             else if (auto opened = form.openDraft(*target.slip); !opened)
                 session.navigator.tellError(opened.error());
         }},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("pages", "Import a ledger"), QStringLiteral("imp"), 3, make<ImportPage>()},
    };
}

} // namespace duban
