// The page "待签发": the slips that were proposed, one of them in full beside the list, approved or sent back, one by one or
// several at once.
#pragma once

#include "shell/page.h"
#include "shell/session.h"
#include "slips/approvals.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace duban {

class Choice;
class DateEdit;
class FormRow;
class NoticeBar;

class ApprovalPage final : public Page {
    Q_OBJECT
public:
    explicit ApprovalPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headerActions() override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void onChanged(const ChangeSet& changes) override;
    bool mayLeave() override;

    /// The checked ones in the order of the list; without any, the one that is shown.
    [[nodiscard]] std::vector<ProposedSlip> chosen() const;
    void approve();
    void sendBack(); ///< the one that is shown, with the remark
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QPlainTextEdit* remark() const { return m_remark; }
    [[nodiscard]] NoticeBar* notice() const { return m_notice; }
    [[nodiscard]] QWidget* detail() const;

private:
    void buildList(QVBoxLayout* column);
    QWidget* buildDecision();
    void buildActions();
    void addRow(const ProposedSlip& slip, bool checked);
    void showSlip();
    void refreshActions();
    void tellSummary(const ApprovalSummary& summary);
    [[nodiscard]] Actor decider() const;
    [[nodiscard]] std::optional<QDate> decidedOn();
    Session& m_session;
    std::vector<ProposedSlip> m_slips;
    std::optional<SlipId> m_shown;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    QScrollArea* m_detail = nullptr;
    QPlainTextEdit* m_remark = nullptr;
    FormRow* m_remarkRow = nullptr;
    Choice* m_decider = nullptr;
    DateEdit* m_on = nullptr;
    QCheckBox* m_onPaper = nullptr;
    QAction* m_approve;
    QAction* m_back;
};

} // namespace duban
