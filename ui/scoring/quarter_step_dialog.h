// One step on a quarter's way (公示、异议、答复、通报、调整、人工计分): asks only what the step needs, shows a refusal inside.
#pragma once

#include "scoring/quarter_service.h"
#include "shell/session.h"

#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;
class QLineEdit;
class QLabel;

namespace duban {

class Choice;
class DateEdit;
class DepartmentPicker;
class FormRow;

enum class QuarterAct { Announce, Object, Answer, Publish, Correct, Reverse, Enter };

class QuarterStepDialog final : public QDialog {
    Q_OBJECT
public:
    /// sheet: as it is shown; way: where the quarter stands. Both are copied.
    QuarterStepDialog(Session& session, QuarterAct act, const QuarterSheet& sheet, const QuarterWay& way, QWidget* parent);

    static QString title(QuarterAct act);
    [[nodiscard]] QString refusal() const; ///< the sentence below the fields

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void taken(const QString& what); ///< committed; a sentence for the message strip

private:
    void build();
    void explain();
    void objectFields();
    void answerFields();
    void reverseFields();
    void entryFields();
    void showLines();
    template <class Field> Field* add(const QString& text, Field* field, bool required);
    QPlainTextEdit* addText(const QString& text);
    Choice* addLeader();
    [[nodiscard]] const Objection* objection() const;
    Result<QString> run();
    Result<QString> runAnswer(QuarterService& service, QDate on);
    Result<QString> runAdjust(QuarterService& service, QDate on);
    Result<QString> runEntry(QDate on);
    [[nodiscard]] Result<std::optional<Points>> points() const;

    Session& m_session;
    QuarterAct m_act;
    QuarterSheet m_sheet;
    QuarterWay m_way;
    QVBoxLayout* m_rows = nullptr;
    DateEdit* m_on = nullptr;
    DepartmentPicker* m_unit = nullptr;
    Choice* m_objection = nullptr;
    Choice* m_decision = nullptr;
    Choice* m_line = nullptr;
    Choice* m_kind = nullptr;
    Choice* m_leader = nullptr;
    QLineEdit* m_points = nullptr;
    QLineEdit* m_body = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_ref = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLabel* m_refusal = nullptr;
};

} // namespace duban
