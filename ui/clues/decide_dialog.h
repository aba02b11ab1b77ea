// How one or several clues are decided (线索处置): the way, its reason, and where they go; a refusal stands inside.
#pragma once

#include "clues/clue.h"
#include "shell/session.h"
#include "slips/clue_handover.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace duban {

class Choice;
class DateEdit;
class DepartmentPicker;
class FormRow;
class LimitEdit;

class DecideDialog final : public QDialog {
    Q_OBJECT
public:
    DecideDialog(Session& session, std::vector<Clue> clues, QWidget* parent);

    void setWay(ClueState way);
    [[nodiscard]] ClueState way() const;
    [[nodiscard]] FormRow* row(const QString& field) const { return m_rows.value(field); }

public Q_SLOTS:
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    void decided(std::optional<duban::SlipId> draft); ///< the draft that took the clues in, if they were handed over

private:
    void build();
    void buildFields();
    void addButtons(QVBoxLayout* outer);
    void buildHandover();
    void loadDrafts();
    FormRow* add(const QString& field, const QString& caption, QWidget* edit, bool required);
    void showFields();
    bool check();
    [[nodiscard]] QString targetText() const;
    [[nodiscard]] HandoverWish wish() const;
    void showError(const Error& error);
    Session& m_session;
    std::vector<Clue> m_clues;
    QStringList m_refs;
    QVBoxLayout* m_column = nullptr;
    QHash<QString, FormRow*> m_rows;
    QStringList m_order;
    Choice* m_way = nullptr;
    Choice* m_target = nullptr;
    Choice* m_draft = nullptr;
    Choice* m_category = nullptr;
    DepartmentPicker* m_lead = nullptr;
    LimitEdit* m_limit = nullptr;
    DateEdit* m_on = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    class QLabel* m_error = nullptr;
    class QPushButton* m_go = nullptr;
};

} // namespace duban
