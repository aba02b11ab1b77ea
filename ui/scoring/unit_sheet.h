// One unit's score sheet (单位考核明细): components, then every point lost or gained by rule, each line a link to its fact.
#pragma once

#include "scoring/quarter_sheet.h"
#include "shell/session.h"
#include "theme/labels.h"

namespace duban {

class UnitSheet final : public Panel {
    Q_OBJECT
public:
    explicit UnitSheet(Session& session, QWidget* parent = nullptr);
    /// unit null: says that one is to be chosen.
    void show(const QuarterSheet& sheet, const SheetUnit* unit);

private:
    void clear();
    void addComponents(const SheetUnit& unit);
    void addRules(const SheetUnit& unit);
    void addLine(const SheetLine& line);
    void addRow(QWidget* left, const QString& right, Token colour, TextRole role = TextRole::Body);
    Session& m_session;
    QWidget* m_inner = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_foot = nullptr;
};

} // namespace duban
