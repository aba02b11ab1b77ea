// Turns a raw row into canonical values, or names what is wrong with it, cell by cell.
#pragma once

#include "calendar/calendar.h"
#include "departments/department_matcher.h"
#include "exchange/ledger_rows.h"

#include <QHash>

namespace duban {

/// Cells that were written anew by hand: sheet and row -> field -> text.
using LedgerCorrections = QMap<std::pair<QString, int>, QMap<LedgerField, QString>>;

/// What words of other offices mean here, learned by being told once: key of the word -> unit code, category, 是 or 否.
using LearnedWords = QMap<LedgerField, QHash<QString, QString>>;

struct LedgerOptions {
    LedgerMapping mapping;
    QStringList categories;   ///< the office's list; names are compared by categoryKey()
    int maxCharacters = 5000; ///< of any text
    std::optional<int> year;  ///< for dates without a year where neither title nor sheet name gives one
    QString prefix;           ///< of slip numbers that are written without one
    LedgerCorrections corrections = {};
    LearnedWords words = {};
    QHash<QString, LedgerMapping> layouts = {}; ///< layoutKey() -> what somebody once said about it
};

/// Rows must come in order: the first unit that a slip number names owns the number in every sheet.
class LedgerChecker {
public:
    LedgerChecker(const DepartmentMatcher& departments, const Calendar& calendar, const LedgerOptions& options);

    /// What the rows of one sheet share; call before its first row.
    void beginSheet(const QString& name, const LedgerLayout& layout, std::optional<int> titleYear, bool from1904);
    LedgerRow check(const LedgerRawRow& raw);

private:
    struct Work; ///< one row being checked
    void readTexts(Work& work) const;
    void readSlip(Work& work) const;
    QDate readDate(Work& work, LedgerField field, bool required) const;
    void readDepartments(Work& work) const;
    [[nodiscard]] QString learned(LedgerField field, const QString& text) const;
    QString readDepartment(Work& work, LedgerField field, const QString& text, QString* name) const;
    void readCategory(Work& work) const;
    void readDeadline(Work& work) const;
    void readClosure(Work& work) const;
    void compareDates(Work& work) const;
    void checkOwner(Work& work);

    const DepartmentMatcher& m_departments;
    const Calendar& m_calendar;
    const LedgerOptions& m_options;
    QHash<QString, QString> m_categoryOfKey;
    QHash<QString, QString> m_ownerOfSlip; ///< canonical number -> unit code
    QString m_sheet;
    const LedgerLayout* m_layout = nullptr;
    std::optional<int> m_year;
    bool m_from1904 = false;
};

} // namespace duban
