// The grid of a printed form on screen: label cells sunken, thin lines, each row as high as its text (表格纸面).
#pragma once

#include <QWidget>

class QGridLayout;

namespace duban {

/// Four columns: label, content, label, content.
class PaperGrid final : public QWidget {
    Q_OBJECT
public:
    explicit PaperGrid(QWidget* parent = nullptr);
    void addRow(const QString& name, QWidget* content);
    void addRow(const QString& name, QWidget* content, const QString& secondName, QWidget* secondContent);
    void addText(const QString& name, const QString& text);
    void addTexts(const QString& name, const QString& text, const QString& secondName, const QString& secondText);

private:
    QWidget* labelCell(const QString& name);
    QGridLayout* m_grid;
    int m_row = 0;
};

/// A row of cells with the same lines, for tables inside a form. stretch: relative widths, 0 = as narrow as its content.
class PaperTable final : public QWidget {
    Q_OBJECT
public:
    PaperTable(const QStringList& headers, const QList<int>& stretch, QWidget* parent = nullptr);
    void addRow(const QList<QWidget*>& cells);
    void addNote(const QString& text); ///< over the whole width

private:
    QGridLayout* m_grid;
    int m_columns;
    int m_row = 0;
};

QWidget* paperText(const QString& text, QWidget* parent = nullptr); ///< — if empty

} // namespace duban
