// The selected clue beside the list (线索详情): its facts, who brought it masked, its files, its decisions, and the next step.
#pragma once

#include "clues/clue_query.h"
#include "shell/session.h"

#include <QWidget>

class QVBoxLayout;

namespace duban {

class FileViewer;

class CluePane final : public QWidget {
    Q_OBJECT
public:
    CluePane(Session& session, FileViewer& viewer, QWidget* parent);
    void show(const ClueRow* row, const QString& units); ///< null: says that nothing is selected

Q_SIGNALS:
    void decideWanted();
    void editWanted(const QString& ref);

private:
    void addFact(const QString& name, const QString& value);
    [[nodiscard]] QString mergedInto(const QString& ref) const;
    void addInformant(const Clue& clue);
    void addFiles(const Clue& clue);
    void addDecisions(const Clue& clue);
    void addSteps(const Clue& clue);
    void reveal(const QString& ref);
    void reopen(const QString& ref);
    Session& m_session;
    FileViewer& m_viewer;
    QVBoxLayout* m_column;
    class QLabel* m_masked = nullptr;
    class QLabel* m_contact = nullptr;
};

} // namespace duban
