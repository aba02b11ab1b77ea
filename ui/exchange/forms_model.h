// Returned forms (报回的反馈表) as lines: one for each sheet, one below it for each cell that differs and each new file.
#pragma once

#include "exchange/form_service.h"

#include <QAbstractTableModel>

namespace duban {

class FormsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Chosen, Place, Field, Sent, Now, Theirs, State, ColumnCount };

    void setForms(std::vector<FormPreview> forms);
    [[nodiscard]] const std::vector<FormPreview>& forms() const { return m_forms; }
    void toggle(int row);
    [[nodiscard]] int chosen() const;
    /// What is chosen of one form.
    [[nodiscard]] QStringList fieldsOf(std::size_t form) const;
    [[nodiscard]] QStringList filesOf(std::size_t form) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::size_t form = 0;
        int change = -1; ///< of the form's changes; -1: the form itself, a file or an error
        int file = -1;   ///< of the form's evidence
        int error = -1;
        bool chosen = false;
    };
    [[nodiscard]] QString text(const Line& line, int column) const;
    [[nodiscard]] QString headText(const FormPreview& form, int column) const;
    [[nodiscard]] bool canChoose(const Line& line) const { return line.change >= 0 || line.file >= 0; }
    std::vector<FormPreview> m_forms;
    std::vector<Line> m_lines;
};

} // namespace duban
