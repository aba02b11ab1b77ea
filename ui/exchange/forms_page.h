// Fill-in forms (反馈表): sent out to units in one step, and taken back cell by cell.
#pragma once

#include "exchange/forms_model.h"
#include "shell/page.h"
#include "shell/session.h"

class QLabel;
class QStackedWidget;

namespace duban {

class LedgerView;

class FormsPage final : public Page {
    Q_OBJECT
public:
    explicit FormsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Fill-in forms"); }
    [[nodiscard]] QString subtitle() const override { return m_subtitle; }
    [[nodiscard]] QList<QAction*> headerActions() override { return {m_send, m_choose, m_take}; }
    void activate() override;

    void choose();
    void read(const QStringList& files);
    void take();
    void send(); ///< asks which units and where to
    void sendTo(const QStringList& units, const QString& folder, const QString& zip);
    [[nodiscard]] const FormsModel& model() const { return *m_model; }

private:
    QWidget* makeStart();
    QWidget* makeList();
    void showForms(std::vector<FormPreview> forms);
    void showCounts();
    void setBusy(bool busy);

    Session& m_session;
    QString m_subtitle;
    FormsModel* m_model;
    LedgerView* m_view;
    QStackedWidget* m_stack;
    QLabel* m_summary = nullptr;
    QLabel* m_open = nullptr;
    QAction* m_send;
    QAction* m_choose;
    QAction* m_take;
};

} // namespace duban
