#include "clues/clue_service.h"

#include "base/text.h"
#include "clues/clue_lifecycle.h"
#include "clues/clue_store.h"
#include "departments/department_service.h"
#include "office/office_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

namespace {

const QString series = QStringLiteral("XS");

QStringList namesOf(const std::vector<ListItem>& items) {
    QStringList names;
    for (const ListItem& item : items)
        names << item.name;
    return names;
}

ClueDraft tidied(const ClueDraft& draft) {
    ClueDraft clue{draft.received, cleanText(draft.source), cleanText(draft.category), cleanText(draft.content), {}, draft.informant};
    if (clue.informant)
        clue.informant = Informant{cleanText(draft.informant->name), cleanText(draft.informant->contact)};
    for (const QString& unit : draft.units)
        if (const QString code = cleanText(unit); !code.isEmpty() && !clue.units.contains(code))
            clue.units << code;
    return clue;
}

// The name as the list writes it, so that a clue reads the same however it was typed.
Result<> settleNames(const Office& office, ClueDraft& clue) {
    const ListItem* source = office.itemByName(ListKind::Source, clue.source);
    if (source == nullptr)
        return invalidError("clues.unknown_source", QT_TRANSLATE_NOOP("errors", "“%1” is not in the list of sources; choose one of: %2."),
                            {clue.source, namesOf(office.items(ListKind::Source)).join(QChar(u'、'))}, "source");
    clue.source = source->name;
    if (clue.category.isEmpty())
        return {};
    const ListItem* category = office.itemByName(ListKind::Category, clue.category);
    if (category == nullptr)
        return invalidError("clues.unknown_category",
                            QT_TRANSLATE_NOOP("errors", "“%1” is not in the list of categories; choose one of: %2."),
                            {clue.category, namesOf(office.items(ListKind::Category)).join(QChar(u'、'))}, "category");
    clue.category = category->name;
    return {};
}

Result<> checkCodes(Office& office, const QStringList& codes) {
    if (codes.isEmpty())
        return {};
    auto units = DepartmentService(office).matcher();
    if (!units)
        return units.error();
    for (const QString& code : codes)
        if (units->byCode(code) == nullptr)
            return notFoundError("departments.unknown_code",
                                 QT_TRANSLATE_NOOP("errors", "No unit has the code “%1”; look it up on the page of departments."), {code},
                                 "units");
    return {};
}

Result<ClueDraft> checked(Office& office, const ClueDraft& draft, QDate on) {
    ClueDraft clue = tidied(draft);
    if (auto valid = checkClue(clue, office.settings(on).maxTextChars, on); !valid)
        return valid.error();
    if (auto named = settleNames(office, clue); !named)
        return named.error();
    if (auto known = checkCodes(office, clue.units); !known)
        return known.error();
    return clue;
}

} // namespace

Result<> ClueService::finish(Transaction& tx, const Actor& actor, const AuditNote& note) {
    if (auto noted = tx.record(actor, note, m_office.nowUtc()); !noted)
        return noted;
    if (auto committed = tx.commit(); !committed)
        return committed;
    m_office.changes().publish({{ChangeKind::Clues}, {}, {}});
    return {};
}

Result<Clue> ClueService::add(const ClueDraft& draft, const Actor& actor, QDate on) {
    auto body = checked(m_office, draft, on);
    if (!body)
        return body.error();
    if (auto masked = checkContent(nullptr, *body); !masked)
        return masked.error();
    Clue clue;
    clue.body = *std::move(body);
    clue.year = on.year();
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    auto number = OfficeStore(m_office.database()).takeNumber(tx, series, clue.year);
    if (!number)
        return number.error();
    clue.number = *number;
    auto added = ClueStore(m_office).add(tx, clue);
    if (!added)
        return added.error();
    if (clue.body.informant)
        if (auto sealed = ClueStore(m_office).putInformant(tx, *added, *clue.body.informant); !sealed)
            return sealed.error();
    if (auto done = finish(tx, actor, {QStringLiteral("clue.add"), clue.ref(), {}}); !done)
        return done.error();
    return byRef(clue.ref());
}

Result<Clue> ClueService::edit(const QString& ref, const ClueDraft& draft, const Actor& actor, QDate on) {
    auto clue = byRef(ref);
    if (!clue)
        return clue;
    if (clue->state != ClueState::Open)
        return ruleError("clues.no_longer_open",
                         QT_TRANSLATE_NOOP("errors", "%1 is already disposed of and stays as it was; register a new clue for what is new."),
                         {clue->ref()}, "ref");
    auto body = checked(m_office, draft, on);
    if (!body)
        return body.error();
    if (auto masked = checkContent(&*clue, *body); !masked)
        return masked.error();
    clue->body = *std::move(body);
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    if (auto saved = ClueStore(m_office).save(tx, *clue); !saved)
        return saved.error();
    if (clue->body.informant)
        if (auto sealed = ClueStore(m_office).putInformant(tx, clue->id, *clue->body.informant); !sealed)
            return sealed.error();
    if (auto done = finish(tx, actor, {QStringLiteral("clue.edit"), clue->ref(), {}}); !done)
        return done.error();
    return byRef(ref);
}

// The content appears on slips, lists and exports: who brought the clue must not stand in it.
Result<> ClueService::checkContent(const Clue* before, const ClueDraft& draft) {
    std::optional<Informant> known = draft.informant;
    if (!known && before != nullptr && before->informantKept)
        if (auto kept = ClueStore(m_office).informant(before->id)) // locked for this person: then it cannot be compared
            known = *kept;
    if (known && namesInformant(draft.content, *known))
        return ruleError("clues.informant_in_content",
                         QT_TRANSLATE_NOOP("errors", "The content names the informant, and it will stand on slips and lists; write “the "
                                                     "informant” in place of the name and the number."),
                         {}, "content");
    return {};
}

Result<Clue> ClueService::byRef(const QString& ref) {
    auto place = parseClueRef(ref);
    if (!place)
        return place.error();
    auto found = ClueStore(m_office).find(place->first, place->second);
    if (!found)
        return found.error();
    if (!*found)
        return notFoundError("clues.not_found", QT_TRANSLATE_NOOP("errors", "There is no clue %1; look it up in the list of clues."), {ref},
                             "ref");
    return **found;
}

Result<std::vector<Clue>> ClueService::list(std::optional<ClueState> state) {
    ClueStore store(m_office);
    return state ? store.inState(*state) : store.all();
}

QDate ClueService::decideBy(const Clue& clue) const {
    return m_office.calendar().addWorkdays(clue.body.received, m_office.settings(clue.body.received).decideDays);
}

Result<std::vector<Clue>> ClueService::undecided() {
    auto open = list(ClueState::Open);
    if (open)
        std::stable_sort(open->begin(), open->end(), [&](const Clue& a, const Clue& b) { return decideBy(a) < decideBy(b); });
    return open;
}

} // namespace duban
