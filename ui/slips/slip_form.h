// The form of a handover slip's draft (拟制交办单): values in, values out; it holds no service.
#pragma once

#include "slips/matter_form.h"

class QLineEdit;
class QVBoxLayout;

namespace duban {

class DepartmentList;
class DepartmentPicker;

class SlipForm final : public QWidget {
    Q_OBJECT
public:
    explicit SlipForm(SlipFormLists lists, QWidget* parent = nullptr);

    [[nodiscard]] SlipDraft draft() const;
    void setDraft(const SlipDraft& draft);
    /// Asks every field; the first wrong one gets the focus.
    bool check();
    /// The sentence beside the field that the error names ("matters/2/problem"), or above the form.
    void showError(const Error& error);
    void focusFirst();
    /// Per matter, in their order; more or fewer than there are matters now are left out.
    void setRepeats(const std::vector<std::vector<Repeat>>& repeats, int months);
    void setTemplates(const std::vector<RequirementTemplate>& templates);
    /// Puts a matter that was removed back into its place.
    void putBack(int ordinal, const MatterDraft& matter);
    [[nodiscard]] const DepartmentMatcher& units() const { return m_lists.units; }
    [[nodiscard]] QString addresseeWarning() const;

Q_SIGNALS:
    void changed();
    void removed(int ordinal, const duban::MatterDraft& matter); ///< one in which something was written
    void templateGiven(const QString& category, const QString& text);
    void templateClosed(duban::TemplateId id);
    void earlierAsked(duban::MatterId id);

private:
    Panel* buildHead();
    MatterForm* addMatter(const MatterDraft& draft, std::size_t place);
    void removeMatter(MatterForm* matter);
    void warnOfAddressee();
    void renumber();
    [[nodiscard]] FormRow* rowOf(const QString& field) const;
    [[nodiscard]] std::vector<FormRow*> rows() const;

    SlipFormLists m_lists;
    SlipDraft m_base; ///< what the form does not show (clues) passes through
    QLabel* m_banner;
    QLabel* m_clues;
    QLabel* m_addressee;
    QLineEdit* m_title;
    DepartmentPicker* m_lead;
    DepartmentList* m_co;
    Choice* m_clerk;
    Choice* m_approver;
    QLineEdit* m_contact;
    QLineEdit* m_copies;
    std::vector<std::pair<QString, FormRow*>> m_head;
    QVBoxLayout* m_matterColumn;
    std::vector<MatterForm*> m_matters;
};

} // namespace duban
