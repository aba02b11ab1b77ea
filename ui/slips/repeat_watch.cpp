#include "slips/repeat_watch.h"

#include "departments/department_matcher.h"
#include "shell/jobs.h"

namespace duban {

namespace {

constexpr int pauseMs = 400;

using Found = Result<std::vector<std::vector<Repeat>>>;

Found search(const QString& path, const std::vector<RepeatQuestion>& questions, const RepeatRule& rule, Progress& progress) {
    auto reader = Database::open(path, OpenMode::ReadOnly);
    if (!reader)
        return reader.error();
    std::vector<std::vector<Repeat>> all;
    for (const RepeatQuestion& question : questions) {
        auto found = Repeats(**reader, rule).everywhere(question, progress);
        if (!found)
            return found.error();
        all.push_back(std::move(*found));
    }
    return all;
}

} // namespace

RepeatWatch::RepeatWatch(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RepeatWatch::run);
}

void RepeatWatch::look(const SlipDraft& draft, const DepartmentMatcher& units, const std::optional<SlipId>& slip) {
    m_wanted.clear();
    const Department* lead = units.byCode(draft.lead);
    for (const MatterDraft& matter : draft.matters) {
        RepeatQuestion question;
        if (lead != nullptr) {
            question.lead = lead->id;
            question.unitCode = lead->body.code;
        }
        const ListItem* category = m_session.office.itemByName(ListKind::Category, matter.category);
        question.categoryId = category == nullptr ? 0 : category->id;
        question.problem = matter.problem;
        question.on = m_session.asOf();
        question.besides = slip;
        m_wanted.push_back(std::move(question));
    }
    if (m_wanted != m_asked)
        m_pause.start();
}

void RepeatWatch::forget() {
    ++m_token;
    m_pause.stop();
    m_asked.clear();
}

void RepeatWatch::run() {
    if (m_running) // one look at a time, whatever is typed meanwhile
        return m_pause.start();
    m_running = true;
    m_asked = m_wanted;
    const int token = ++m_token;
    const RepeatRule rule = RepeatRule::of(m_session.office.settings(m_session.asOf()));
    m_session.jobs.run<Found>(
        tr("Looking for repeated problems"), this,
        [path = m_session.office.database().path(), questions = m_asked, rule](Progress& progress) {
            return search(path, questions, rule, progress);
        },
        [this, token, rule](const Found& result) {
            m_running = false;
            if (token == m_token && result) // a look that failed is no reason to disturb the typing
                Q_EMIT found(*result, rule.months);
        });
}

} // namespace duban
