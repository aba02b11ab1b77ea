// What is no matter yet and waits all the same (待处置线索、季度年度事务): the lists behind the two cards that are not of the ledger.
#pragma once

#include "overview/due_list.h"
#include "shell/page.h"
#include "shell/session.h"

#include <QAbstractTableModel>

class QStackedWidget;
class QTableView;

namespace duban {

/// One line: a clue with its decision limit, or a task with the day since when it waits.
struct TodoLine {
    QString ref, text;
    QDate day;
    int lateDays = 0;
    QString page; ///< where it is done
    bool operator==(const TodoLine&) const = default;
};

class TodoModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<TodoLine> lines, bool clues);
    [[nodiscard]] const TodoLine& at(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 4; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TodoLine> m_lines;
    bool m_clues = true;
};

class TodoPage final : public Page {
    Q_OBJECT
public:
    explicit TodoPage(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString statusText() const override { return tr("%1 lines").arg(m_model->rowCount()); }
    void activate() override { reload(); }
    void onChanged(const ChangeSet& changes) override;
    /// "clues" or "tasks".
    void setKind(const QString& kind);
    [[nodiscard]] const TodoModel& model() const { return *m_model; }

private:
    void reload();
    void open(int row);
    Session& m_session;
    QString m_kind = QStringLiteral("clues");
    TodoModel* m_model;
    QStackedWidget* m_stack;
    QTableView* m_view;
};

} // namespace duban
