// Today's list (今日清单): overdue, due today, waiting for our review; each matter with its next step as a link.
#pragma once

#include "overview/workbench.h"
#include "shell/session.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace duban {

/// A part of the list: what it is called, and which matters, in which order.
struct TodayPart {
    QString title;
    MatterFilter filter;
    MatterOrder order;
};

/// A row is a heading, a matter, or the way to the rest of a part.
struct TodayRow {
    enum class Kind { Heading, Matter, Rest };
    Kind kind = Kind::Heading;
    std::size_t part = 0;
    qint64 count = 0; ///< heading: of the part; rest: those not shown
    MatterRow matter = {};
    QString next = {}; ///< words of the next step
};

enum class TodayColumn { Number, Department, Problem, Limit, Next };

class TodayModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<TodayPart> parts, std::vector<TodayRow> rows, QDate asOf);
    [[nodiscard]] const TodayRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const TodayPart& partOf(const TodayRow& row) const { return m_parts[row.part]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 5; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString limitText(const MatterRow& row) const;
    std::vector<TodayPart> m_parts;
    std::vector<TodayRow> m_rows;
    QDate m_asOf;
};

class TodayList final : public QTableView {
    Q_OBJECT
public:
    explicit TodayList(Session& session, QWidget* parent = nullptr);
    Result<> load(QDate asOf);
    [[nodiscard]] const TodayModel& today() const { return *m_model; }
    /// Heading and rest open the part's list, a matter opens itself.
    void open(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    Result<> addPart(std::vector<TodayRow>& rows, std::size_t index, const TodayPart& part, QDate asOf);
    [[nodiscard]] QString nextOf(const MatterRow& row, QDate asOf) const;
    Session& m_session;
    TodayModel* m_model;
};

} // namespace duban
