#include "overview/summary_reader.h"

#include "departments/department_service.h"
#include "overview/due_list.h"
#include "slips/slip_labels.h"
#include "store/row.h"

#include <QHash>

namespace duban {

namespace {

constexpr qint64 page = 512;
constexpr QChar between(30); // of measures in one column

SummaryMatter matterOf(const MatterRow& row) {
    SummaryMatter out;
    out.number = row.number;
    out.ordinal = row.ordinal;
    out.department = row.departmentName;
    out.source = row.source;
    out.category = row.category;
    out.severity = row.severity;
    out.problem = row.problem;
    out.requirement = row.requirement;
    out.issued = row.issued.value_or(QDate());
    out.due = row.due.value_or(QDate());
    out.state = stateLabel(row.state);
    out.completed = row.submitted.value_or(QDate());
    out.closed = row.closed.value_or(QDate());
    out.overdueDays = row.overdueDays;
    return out;
}

class FileMatters final : public SummaryMatters {
public:
    FileMatters(Office& office, DepartmentMatcher units, std::vector<qint64> ids, QDate asOf)
        : m_office(office), m_units(std::move(units)), m_ids(std::move(ids)), m_asOf(asOf) {}

    [[nodiscard]] qint64 count() const override { return static_cast<qint64>(m_ids.size()); }
    Result<> each(const std::function<Result<>(const SummaryMatter&)>& receiver) override {
        MatterQuery query = mattersOf(m_office, m_asOf);
        for (auto first = m_ids.cbegin(); first != m_ids.cend();) {
            const auto last = first + std::min<std::ptrdiff_t>(page, m_ids.cend() - first);
            const std::vector<qint64> ids(first, last);
            auto rows = query.rows(ids, m_asOf);
            if (!rows)
                return rows.error();
            std::vector<SummaryMatter> matters;
            QHash<qint64, std::size_t> places;
            for (const MatterRow& row : *rows) {
                places.insert(row.id, matters.size());
                matters.push_back(matterOf(row));
            }
            if (auto filled = fillTexts(ids, matters, places); !filled)
                return filled;
            for (const SummaryMatter& matter : matters)
                if (auto received = receiver(matter); !received)
                    return received;
            first = last;
        }
        return {};
    }

private:
    Result<> fillTexts(const std::vector<qint64>& ids, std::vector<SummaryMatter>& matters, const QHash<qint64, std::size_t>& places) {
        Query texts = m_office.database().query("overview/summary_texts");
        texts.bind(":ids", jsonIds(ids));
        if (auto done = texts.exec(); !done)
            return done;
        while (texts.next()) {
            const auto place = places.constFind(texts.integer(0));
            if (place == places.cend())
                continue;
            SummaryMatter& matter = matters[*place];
            matter.leader = texts.text(1);
            matter.person = texts.text(2);
            matter.progress = texts.text(3).isEmpty() ? texts.text(4) : texts.text(3);
            matter.remark = texts.text(5);
            for (const QString& code : textList(texts.text(6)).value_or(QStringList()))
                if (const Department* unit = m_units.byCode(code))
                    matter.coDepartments << unit->body.shortName;
            if (!texts.isNull(7))
                matter.measures = texts.text(7).split(between);
        }
        return texts.whole();
    }

    Office& m_office;
    DepartmentMatcher m_units;
    std::vector<qint64> m_ids;
    QDate m_asOf;
};

} // namespace

Result<std::shared_ptr<SummaryMatters>> readMatters(Office& office, const MatterFilter& filter, MatterOrder order) {
    auto units = DepartmentService(office).matcher();
    auto ids = mattersOf(office, filter.asOf).ids(filter, order);
    if (!units || !ids)
        return !units ? units.error() : ids.error();
    return std::shared_ptr<SummaryMatters>(std::make_shared<FileMatters>(office, std::move(*units), std::move(*ids), filter.asOf));
}

} // namespace duban
