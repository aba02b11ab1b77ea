#include "shell/palette_hits.h"

#include "base/text.h"
#include "departments/department_service.h"
#include "departments/pinyin.h"
#include "overview/due_list.h"
#include "slips/slip_lifecycle.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace duban {

namespace {

QString say(const char* source) { return QCoreApplication::translate("palette", source); }

QString plain(QString text) {
    static const QRegularExpression key(QStringLiteral("\\(&.\\)"));
    return text.remove(key).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

bool fits(const QString& name, const QString& text) {
    return matchKey(name).contains(matchKey(text)) || initialsMatch(name, text.trimmed());
}

void collect(const QMenu& menu, const QString& path, std::vector<std::pair<QString, QAction*>>& out) {
    for (QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        if (const QMenu* below = action->menu())
            collect(*below, path + QStringLiteral(" › ") + plain(action->text()), out);
        else
            out.emplace_back(path, action);
    }
}

} // namespace

PaletteSearch::PaletteSearch(Session* session, const QMenuBar& menus) : m_session(session) {
    for (const QAction* top : menus.actions())
        if (const QMenu* menu = top->menu())
            collect(*menu, plain(top->text()), m_commands);
}

void PaletteSearch::addCommands(std::vector<PaletteHit>& hits, const QString& text) const {
    std::size_t left = 6;
    for (const auto& [path, action] : m_commands)
        if (left > 0 && action->isEnabled() && fits(plain(action->text()), text)) {
            --left;
            hits.push_back({say(QT_TRANSLATE_NOOP("palette", "Command")), plain(action->text()), path, QStringLiteral("right"),
                            [action = action] { action->trigger(); }});
        }
}

// A bare number means the slip of this year that carries it.
void PaletteSearch::addMatters(std::vector<PaletteHit>& hits, const QString& text) const {
    static const QRegularExpression number(QStringLiteral("^\\d{1,4}号?$"));
    const QDate asOf = m_session->asOf();
    MatterQuery query = mattersOf(m_session->office, asOf);
    const auto add = [&](const QString& wanted) {
        const MatterFilter filter{.asOf = asOf, .search = wanted};
        auto ids = query.ids(filter, defaultOrder(filter), 8);
        auto rows = ids ? query.rows(*ids, asOf) : Result<std::vector<MatterRow>>(ids.error());
        if (!rows)
            return;
        for (const MatterRow& row : *rows)
            hits.push_back({say(QT_TRANSLATE_NOOP("palette", "Matter")), row.ref + QStringLiteral("  ") + row.problem.simplified().left(60),
                            row.departmentShort, QStringLiteral("slip"),
                            [session = m_session, id = row.id] { session->navigator.openMatter(MatterId(id)); }});
    };
    if (number.match(text).hasMatch())
        add(QStringLiteral("%1交〔%2〕%3号")
                .arg(m_session->office.settings(asOf).prefix, QString::number(asOf.year()), QString(text).remove(u'号')));
    add(text);
}

void PaletteSearch::addUnits(std::vector<PaletteHit>& hits, const QString& text) const {
    auto units = DepartmentService(m_session->office).all();
    if (!units)
        return;
    std::size_t left = 6;
    for (const Department& unit : *units) {
        if (!unit.aliveOn(m_session->asOf()) || !(fits(unit.body.name, text) || fits(unit.body.shortName, text)))
            continue;
        if (left-- == 0)
            break;
        hits.push_back({say(QT_TRANSLATE_NOOP("palette", "Unit")), unit.body.name, unit.body.groupName, QStringLiteral("unit"),
                        [session = m_session, body = unit.body] {
                            session->navigator.openLedger({.asOf = session->asOf(), .departments = {body.code}}, body.name);
                        }});
    }
}

void PaletteSearch::addPeople(std::vector<PaletteHit>& hits, const QString& text) const {
    for (const Person& person : m_session->office.persons())
        if (fits(person.name, text))
            hits.push_back({say(QT_TRANSLATE_NOOP("palette", "Person")), person.name,
                            say(QT_TRANSLATE_NOOP("palette", "open matters in hand")), QStringLiteral("user"),
                            [session = m_session, name = person.name] {
                                session->navigator.openLedger({.asOf = session->asOf(), .open = true, .clerk = name}, name);
                            }});
}

std::vector<PaletteHit> PaletteSearch::find(const QString& text) const {
    std::vector<PaletteHit> hits;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return hits;
    if (m_session != nullptr)
        hits.push_back({{},
                        say(QT_TRANSLATE_NOOP("palette", "Find “%1” in the whole ledger")).arg(wanted),
                        {},
                        QStringLiteral("search"),
                        [session = m_session, wanted] { session->navigator.openLedger({.asOf = session->asOf(), .search = wanted}, {}); }});
    addCommands(hits, wanted);
    if (m_session != nullptr) {
        addUnits(hits, wanted);
        addPeople(hits, wanted);
        addMatters(hits, wanted);
    }
    return hits;
}

} // namespace duban
