#include "overview/slip_papers.h"

#include "departments/department_service.h"
#include "slips/slip_lifecycle.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

namespace {

/// "江效交〔2026〕12号/2" names one matter; 0 = all of them.
int ordinalIn(const QString& ref) {
    const qsizetype slash = ref.lastIndexOf(u'/');
    return slash < 0 ? 0 : ref.mid(slash + 1).toInt();
}

Error noMatter(const QString& ref) {
    return notFoundError("papers.no_matter", QT_TRANSLATE_NOOP("errors", "%1: there is no such matter on this slip."), {ref}, "ref");
}

const MatterView* matterIn(const SlipView& view, MatterId id) {
    const auto found = std::find_if(view.matters.begin(), view.matters.end(), [&](const MatterView& one) { return one.matter.id == id; });
    return found == view.matters.end() ? nullptr : &*found;
}

} // namespace

SlipPapers::SlipPapers(Office& office, QString kind, QStringList refs, QDate on)
    : m_office(office), m_slips(office), m_kind(std::move(kind)), m_refs(std::move(refs)), m_on(on) {}

QStringList SlipPapers::kinds() {
    QStringList all{QStringLiteral("slip"), QStringLiteral("table")};
    for (const auto& code : codesOf<StepPaper>)
        all << wordOf(code.value);
    return all;
}

Result<std::optional<Paper>> SlipPapers::next() {
    if (m_departments.empty()) {
        auto departments = DepartmentService(m_office).all();
        if (!departments)
            return departments.error();
        m_departments = std::move(*departments);
    }
    while (m_ready.empty() && m_at < m_refs.size())
        if (auto built = build(m_refs.at(m_at++)); !built)
            return built.error();
    if (m_ready.empty())
        return std::optional<Paper>();
    std::optional<Paper> paper(std::move(m_ready.front()));
    m_ready.pop_front();
    return paper;
}

Result<> SlipPapers::build(const QString& ref) {
    if (const auto kind = fromWord<StepPaper>(m_kind))
        return addSteps(*kind, ref);
    return addSlip(ref);
}

Result<> SlipPapers::addSlip(const QString& ref) {
    auto view = m_slips.view(ref.section(u'/', 0, 0), m_on);
    if (!view)
        return view.error();
    const OfficeSettings& settings = m_office.settings(view->slip.issuedOn.value_or(m_on));
    if (m_kind == u"slip") {
        m_ready.push_back(slipPaper(*view, settings, m_departments));
        return {};
    }
    for (const MatterView& matter : view->matters)
        if (ordinalIn(ref) == 0 || ordinalIn(ref) == matter.matter.ordinal)
            m_ready.push_back(tablePaper(*view, matter, settings));
    return m_ready.empty() ? Result<>(noMatter(ref)) : Result<>();
}

// Of a slip with several matters, those that have taken the step; of a single one, it must have.
Result<> SlipPapers::addSteps(StepPaper kind, const QString& ref) {
    auto numbered = addNumbered(kind, ref);
    if (!numbered || *numbered)
        return numbered ? Result<>() : Result<>(numbered.error());
    auto view = m_slips.view(ref.section(u'/', 0, 0), m_on);
    if (!view)
        return view.error();
    std::optional<Error> refused;
    for (const MatterView& matter : view->matters)
        if (ordinalIn(ref) == 0 || ordinalIn(ref) == matter.matter.ordinal)
            if (auto added = addStep(kind, *view, matter, std::nullopt); !added)
                refused = added.error();
    if (kind == StepPaper::Refusal && ordinalIn(ref) == 0)
        if (auto moved = addMoved(kind, *view); !moved)
            return moved;
    if (!m_ready.empty())
        return {};
    return refused ? *refused : noMatter(ref);
}

Result<> SlipPapers::addStep(StepPaper kind, const SlipView& view, const MatterView& matter, std::optional<EventId> event) {
    std::optional<Event> step;
    for (const Event& one : stepsOf(kind, matter))
        if (!event || one.id == *event)
            step = one;
    const SlipView* slip = &view;
    std::optional<SlipView> former; // an upheld refusal has moved the matter to another slip since
    if (step && step->slip != view.slip.id) {
        auto found = m_slips.view(step->slip, m_on);
        if (!found)
            return found.error();
        slip = &former.emplace(std::move(*found));
    }
    const OfficeSettings& settings = m_office.settings(step ? step->body.on : m_on);
    auto paper = stepPaper(kind, {*slip, matter, settings, m_office.calendar(), m_departments, event});
    if (!paper)
        return paper.error();
    m_ready.push_back(std::move(*paper));
    return {};
}

// 江效催〔2026〕3号: the number of the paper itself.
Result<bool> SlipPapers::addNumbered(StepPaper kind, const QString& ref) {
    const auto number = parseSlipNumber(ref);
    if (!number)
        return false;
    Query query = m_office.database().query("overview/paper_step");
    query.bind(":number", number->text());
    auto found = query.one();
    if (!found || !*found)
        return found ? Result<bool>(false) : Result<bool>(found.error());
    const MatterId id(query.integer(0));
    const EventId event(query.integer(1));
    auto view = m_slips.viewOfMatter(id, m_on);
    if (!view)
        return view.error();
    const MatterView* matter = matterIn(*view, id);
    if (!matter)
        return false;
    // a decision's number names the request that it answers; the form is printed from there
    const auto steps = stepsOf(kind, *matter);
    const bool itself = std::any_of(steps.begin(), steps.end(), [&](const Event& one) { return one.id == event; });
    std::optional<EventId> chosen = itself ? std::optional(event) : std::nullopt;
    for (const Event& one : steps)
        if (!itself && one.id < event)
            chosen = one.id;
    if (!chosen)
        chosen = event; // refused by name below
    auto added = addStep(kind, *view, *matter, chosen);
    return added ? Result<bool>(true) : Result<bool>(added.error());
}

Result<> SlipPapers::addMoved(StepPaper kind, const SlipView& view) {
    Query query = m_office.database().query("overview/upheld_matters");
    query.bind(":slip", view.slip.id).bind(":from", view.slip.issuedOn.value_or(m_on)).bind(":to", m_on);
    if (auto ran = query.exec(); !ran)
        return ran;
    std::vector<MatterId> ids;
    while (query.next())
        ids.emplace_back(query.integer(0));
    if (auto whole = query.whole(); !whole)
        return whole;
    for (const MatterId id : ids) {
        auto now = m_slips.viewOfMatter(id, m_on);
        if (!now)
            return now.error();
        if (const MatterView* matter = matterIn(*now, id))
            if (auto added = addStep(kind, *now, *matter, std::nullopt); !added)
                return added;
    }
    return {};
}

} // namespace duban
