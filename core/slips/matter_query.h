// Lists of matters (台账): ids of the whole filtered and sorted result, counts, rows for the ids that are seen. Read only.
#pragma once

#include "slips/matter_filter.h"
#include "store/database.h"

namespace duban {

enum class MatterSort { Number, Department, Issued, Due, Closed, State, Category, Overdue, Newest };
template <>
inline constexpr auto codesOf<MatterSort> = std::to_array<Code<MatterSort>>({{MatterSort::Number, "number"},
                                                                             {MatterSort::Department, "department"},
                                                                             {MatterSort::Issued, "issued"},
                                                                             {MatterSort::Due, "due"},
                                                                             {MatterSort::Closed, "closed"},
                                                                             {MatterSort::State, "state"},
                                                                             {MatterSort::Category, "category"},
                                                                             {MatterSort::Overdue, "overdue"},
                                                                             {MatterSort::Newest, "newest"}});

/// Ties are in order of number. Blank dates come last in both directions. Overdue puts the longest overdue first; newest puts
/// what was entered last first (descending: last).
struct MatterOrder {
    MatterSort key = MatterSort::Number;
    bool descending = false;
    bool operator==(const MatterOrder&) const = default;
};
/// By number; what was searched for comes newest first, in the order in which the index gives it.
MatterOrder defaultOrder(const MatterFilter& filter);

/// One line of a list.
struct MatterRow {
    qint64 id = 0;
    SlipId slip{0};
    int ordinal = 1;
    QString ref;    ///< 江效交〔2026〕12号/2
    QString number; ///< 江效交〔2026〕12号, or 草-12
    QString title, clerk;
    DepartmentId lead{0};
    QString departmentCode, departmentName, departmentShort;
    QString problem, requirement, category, source, severity;
    MatterKind kind = MatterKind::Limited;
    MatterState state = MatterState::Planned;
    std::optional<QDate> signedOn; ///< of the slip
    std::optional<QDate> issued, due, firstDue, submitted, closed, recheckOn, reboundOn, last;
    int reminders = 0, returns = 0, round = 1;
    bool asked = false, refused = false, suspended = false; ///< undecided extension, undecided refusal, stopped clock
    int overdueDays = 0;
    QString step;     ///< none, soon, blue, yellow, red on the as-of date
    QString lastStep; ///< the highest reminder already sent
    bool operator==(const MatterRow&) const = default;
};

/// Columns that offer a list of their values.
enum class MatterColumn { Department, State, Category, Source, Severity, Year };

struct ValueCount {
    qint64 id = 0; ///< of the department or list item; 0 where the value is a word
    QString value; ///< department code, stored word of the state, name, year
    QString label; ///< short name of the department; otherwise the value
    qint64 count = 0;
    bool operator==(const ValueCount&) const = default;
};

/// One group of a list with its subtotals.
struct GroupCount {
    qint64 id = 0;
    QString value, label;
    qint64 count = 0, open = 0, overdue = 0, closed = 0;
    bool operator==(const GroupCount&) const = default;
};

class MatterQuery {
public:
    /// database may be a reader's of its own thread; calendar and settings are copied (settings as of the list's day).
    MatterQuery(Database& database, Calendar calendar, LifeSettings settings)
        : m_database(database), m_calendar(std::move(calendar)), m_settings(std::move(settings)) {}

    /// limit < 0: all of them.
    Result<std::vector<qint64>> ids(const MatterFilter& filter, MatterOrder order = {}, qint64 limit = -1, qint64 offset = 0);
    /// By several keys, the first one first; ties in order of number. With one key the same as ids().
    Result<std::vector<qint64>> idsBy(const MatterFilter& filter, const std::vector<MatterOrder>& keys);
    /// The groups of a list in the order of ids(filter, {Department or Category}), so that its rows fall into them one after another.
    Result<std::vector<GroupCount>> groupCounts(MatterColumn column, const MatterFilter& filter);
    Result<qint64> count(const MatterFilter& filter);
    /// In the order asked; ids that are gone are left out. Fetch pages (about 128), not whole lists.
    Result<std::vector<MatterRow>> rows(const std::vector<qint64>& ids, QDate asOf);
    /// Values of a column with the number of rows behind each, under the filter without that column's own choice.
    Result<std::vector<ValueCount>> valueCounts(MatterColumn column, const MatterFilter& filter);

    /// What ids() runs, for the tests of query plans and the races against the shell.
    [[nodiscard]] QStringList statements(const MatterFilter& filter, MatterOrder order) const;

    [[nodiscard]] const Calendar& calendar() const { return m_calendar; }
    [[nodiscard]] const LifeSettings& settings() const { return m_settings; }

private:
    struct Part;
    static std::vector<Part> partsOf(const MatterFilter& filter, MatterOrder order);
    [[nodiscard]] MatterClauses clausesFor(const MatterFilter& filter, const Part& part) const;
    static QString statement(const MatterClauses& clauses, const Part& part);
    Result<> append(std::vector<qint64>& out, const MatterFilter& filter, const Part& part, qint64 limit, qint64 offset);
    Result<std::vector<ValueCount>> valuesUnder(MatterColumn column, const MatterFilter& filter);
    Result<MatterRow> readRow(const Query& row, QDate asOf) const;
    void readDates(const Query& row, QDate asOf, MatterRow& out) const;

    Database& m_database;
    Calendar m_calendar;
    LifeSettings m_settings;
};

} // namespace duban
