// One step of a slip or matter (办理): asks only what the step needs, and shows a refusal inside, never in a message box.
#pragma once

#include "shell/session.h"
#include "slips/slip_service.h"
#include "slips/step_needs.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace duban {

class Choice;
class DateEdit;
class DepartmentPicker;
class FormRow;
class LimitEdit;

class StepDialog final : public QDialog {
    Q_OBJECT
public:
    /// matter null: a step of the whole slip. measure: which one is done.
    StepDialog(Session& session, const SlipView& slip, const MatterView* matter, Verb verb, QWidget* parent);

    void setMeasure(int ordinal);
    [[nodiscard]] StepInput input() const;
    [[nodiscard]] Actor actor() const;
    [[nodiscard]] FormRow* row(const QString& errorField) const; ///< "at", "note", "to", "by" …
    [[nodiscard]] QString refusal() const;                       ///< the sentence below the fields

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void taken(const duban::SlipView& slip); ///< committed; the slip as it is now

private:
    void build();
    void addField(const StepNeed& need);
    QWidget* fieldWidget(const StepNeed& need);
    QWidget* evidenceField();
    QWidget* textField(QPlainTextEdit*& edit, int lines);
    QWidget* dateField();
    QWidget* limitField();
    void addDecider(Decider decider);
    void addButtons(QVBoxLayout* outer);
    FormRow* addRow(const QString& errorField, const QString& text, QWidget* widget, bool required);
    bool checkFields();
    bool confirmed();
    void showRefusal(const Error& error);
    void showEvidence();

    Session& m_session;
    SlipView m_slip;
    std::optional<MatterView> m_matter;
    Verb m_verb;
    QString m_ref;
    QVBoxLayout* m_rows = nullptr;
    std::vector<std::pair<QString, FormRow*>> m_named;
    DateEdit* m_on = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QPlainTextEdit* m_result = nullptr;
    QPlainTextEdit* m_mechanism = nullptr;
    QPlainTextEdit* m_noMechanism = nullptr;
    Choice* m_person = nullptr;
    Choice* m_measure = nullptr;
    Choice* m_decider = nullptr;
    QCheckBox* m_onPaper = nullptr;
    DateEdit* m_to = nullptr;
    LimitEdit* m_limit = nullptr;
    DepartmentPicker* m_unit = nullptr;
    class QLineEdit* m_target = nullptr;
    class QLabel* m_evidenceNames = nullptr;
    QStringList m_evidence;
    QLabel* m_refusal = nullptr;
};

} // namespace duban
