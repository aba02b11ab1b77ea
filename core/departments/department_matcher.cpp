#include "departments/department_matcher.h"

#include "base/text.h"

#include <algorithm>

namespace duban {

namespace {

bool endedBefore(const DepartmentDraft& body, QDate date) { return body.validTo && (!date.isValid() || *body.validTo < date); }

} // namespace

DepartmentMatcher::DepartmentMatcher(std::vector<Department> departments) : m_departments(std::move(departments)) {
    for (int i = 0; i < static_cast<int>(m_departments.size()); ++i) {
        const DepartmentDraft& body = m_departments[static_cast<std::size_t>(i)].body;
        m_byCode.insert(body.code, i);
        QStringList names = body.aliases;
        names << body.code << body.name << body.shortName;
        for (const QString& name : std::as_const(names)) {
            const QString key = matchKey(name);
            if (key.isEmpty())
                continue;
            std::vector<int>& places = m_byKey[key];
            if (std::find(places.begin(), places.end(), i) == places.end())
                places.push_back(i);
        }
    }
}

const Department* DepartmentMatcher::byCode(const QString& code) const {
    const auto place = m_byCode.constFind(code);
    return place == m_byCode.cend() ? nullptr : &m_departments[static_cast<std::size_t>(*place)];
}

// The unit that answers on that day: the named one, or the end of its chain of successors; null if the chain breaks off.
const Department* DepartmentMatcher::answering(const Department* named, QDate onDate) const {
    const Department* department = named;
    for (std::size_t step = 0; step <= m_departments.size(); ++step) {
        if (!endedBefore(department->body, onDate))
            return department;
        if (department->body.successorCode.isEmpty())
            return nullptr;
        department = byCode(department->body.successorCode);
        if (!department)
            return nullptr;
    }
    return nullptr; // a loop of successors: nobody answers
}

DepartmentMatch DepartmentMatcher::match(const QString& text, QDate onDate) const {
    const QString key = matchKey(text);
    const auto places = m_byKey.constFind(key);
    if (key.isEmpty() || places == m_byKey.cend())
        return DepartmentUnknown{};

    std::vector<const Department*> named;
    for (const int place : *places)
        named.push_back(&m_departments[static_cast<std::size_t>(place)]);
    std::vector<const Department*> alive;
    for (const Department* department : named)
        if (onDate.isValid() ? department->aliveOn(onDate) : !department->body.validTo)
            alive.push_back(department);
    if (!alive.empty())
        named = alive; // units of one name at different times: the date decides, and that is no guess

    std::vector<std::pair<const Department*, const Department*>> answers; // who answers, who was named
    for (const Department* department : named) {
        const Department* answer = answering(department, onDate);
        if (answer && std::none_of(answers.begin(), answers.end(), [&](const auto& known) { return known.first == answer; }))
            answers.emplace_back(answer, department);
    }
    if (answers.empty())
        return DepartmentEnded{named.front()->body.name, named.front()->body.validTo.value_or(QDate())};
    if (answers.size() == 1)
        return DepartmentFound{*answers.front().first, answers.front().second->body.code};
    DepartmentAmbiguous ambiguous;
    for (const auto& [answer, name] : answers)
        ambiguous.candidates << answer->body.code + QLatin1Char(' ') + answer->body.name;
    return ambiguous;
}

} // namespace duban
