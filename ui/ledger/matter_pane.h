// The selected matter beside the list: the facts a clerk looks for, and the way to its table.
#pragma once

#include "shell/session.h"
#include "slips/matter_query.h"

#include <QWidget>

class QVBoxLayout;

namespace duban {

class MatterPane final : public QWidget {
    Q_OBJECT
public:
    MatterPane(Session& session, QWidget* parent);
    void show(const MatterRow* row); ///< null: says that nothing is selected

private:
    void addCourse(const MatterRow& row);
    void addFact(const QString& name, const QString& value);
    Session& m_session;
    QVBoxLayout* m_column;
};

} // namespace duban
