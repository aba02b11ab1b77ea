// A choice from the office's lists (选项): blank until chosen, and the wheel changes it only when it has the focus.
#pragma once

#include <QComboBox>

namespace duban {

class Choice final : public QComboBox {
    Q_OBJECT
public:
    explicit Choice(const QStringList& items, QWidget* parent = nullptr);
    ~Choice() override { blockSignals(true); } // a dying model would report a change to a form that is half gone
    /// Empty = nothing chosen. A value that is not in the list (an old draft) is added to it.
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return currentText().trimmed(); }

protected:
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override; ///< the arrow, which the style sheet cannot recolour
};

} // namespace duban
