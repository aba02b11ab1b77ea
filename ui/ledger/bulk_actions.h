// What is done with several matters at once (批量办理): remind, hand over to a clerk, print, export; each shows first what it will
// do and what it leaves out and why, and says one summary afterwards.
#pragma once

#include "shell/session.h"

#include <QAction>
#include <QList>

namespace duban {

/// One matter of the selection: whether it is done with, and if not, why.
struct BulkLine {
    QString ref;
    QString reason; ///< empty: it will be done
    bool operator==(const BulkLine&) const = default;
};

class BulkActions final : public QObject {
    Q_OBJECT
public:
    BulkActions(Session& session, QObject* parent);
    void setSelected(std::vector<qint64> ids);
    [[nodiscard]] QList<QAction*> actions() const { return {m_remind, m_handOver, m_print, m_export}; }
    /// Opens all of them; for the page's header.
    [[nodiscard]] QAction* menuAction() const { return m_menuAction; }
    /// What a reminder would do with the selection.
    [[nodiscard]] std::vector<BulkLine> remindable() const;

private:
    QAction* add(const QString& text, const char* icon, void (BulkActions::*act)());
    [[nodiscard]] std::vector<MatterRow> rows() const;
    /// False: given up, or nothing of it can be done.
    bool confirm(const QString& question, const std::vector<BulkLine>& lines, const QString& verb);
    void remind();
    void handOver();
    void print();
    void exportThem();
    Session& m_session;
    std::vector<qint64> m_ids;
    QAction *m_remind, *m_handOver, *m_print, *m_export;
    QAction* m_menuAction;
};

} // namespace duban
