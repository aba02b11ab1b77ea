// The intake form of a clue (线索登记): every field in the order a clerk hears it, likely duplicates beside it while typing.
#pragma once

#include "clues/clue_duplicates.h"
#include "clues/clue_files.h"
#include "shell/session.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace duban {

class Choice;
class DateEdit;
class DepartmentList;
class FileShelf;
class FileViewer;
class FormRow;
class Panel;

class ClueForm final : public QWidget {
    Q_OBJECT
public:
    /// clue null: a new one.
    ClueForm(Session& session, const Clue* clue, FileViewer& viewer, QWidget* parent = nullptr);
    ~ClueForm() override;

    [[nodiscard]] ClueDraft draft() const;
    [[nodiscard]] bool changed() const;
    [[nodiscard]] FormRow* row(const QString& field) const { return m_rows.value(field); }
    [[nodiscard]] QStringList waitingFiles() const { return m_waiting; } ///< to be kept when the clue is saved
    /// The stored clue; nothing if a field or a rule stands in the way, which is then said beside the field.
    std::optional<Clue> save();

Q_SIGNALS:
    void changedNow();
    void clueWanted(const QString& ref); ///< a likely duplicate was clicked
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFields(QVBoxLayout* column);
    void buildInformant(QVBoxLayout* column);
    void buildFiles(QVBoxLayout* column);
    void fill(const Clue& clue);
    FormRow* add(QVBoxLayout* column, const QString& field, const QString& caption, QWidget* edit, bool required);
    bool check();
    void showError(const Error& error);
    void addFiles(const QStringList& paths);
    void showFiles();
    void removeFile(int item);
    void openFile(int item);
    void lookForDuplicates();
    Session& m_session;
    FileViewer& m_viewer;
    std::optional<Clue> m_clue;
    ClueDraft m_before;
    ClueDuplicates m_duplicates;
    QTimer m_typing;
    QHash<QString, FormRow*> m_rows;
    QStringList m_order, m_waiting;
    Choice* m_source = nullptr;
    Choice* m_category = nullptr;
    DateEdit* m_received = nullptr;
    DepartmentList* m_units = nullptr;
    QPlainTextEdit* m_content = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_contact = nullptr;
    QWidget* m_informant = nullptr;
    bool m_informantOpen = true; ///< the fields are there to be typed into; else what is kept stands masked
    FileShelf* m_files = nullptr;
    QLabel* m_error = nullptr;
    Panel* m_likely = nullptr;
    QWidget* m_likelyBody = nullptr;
};

} // namespace duban
