// The one-item-one-table (一事一表) as it is printed, on screen: read here, worked through its buttons.
#pragma once

#include "shell/session.h"
#include "slips/slip_service.h"
#include "theme/labels.h"

namespace duban {

class PaperGrid;

class MatterPaper final : public Panel {
    Q_OBJECT
public:
    MatterPaper(Session& session, const SlipView& slip, const MatterView& matter, QWidget* parent = nullptr);

Q_SIGNALS:
    void stepAsked(duban::Verb verb, int measure); ///< measure: which one is done, else 0
    void filesGiven(const QStringList& paths);
    void tableAsked(); ///< edit what is not yet a fact

private:
    void addHeading(QVBoxLayout* column);
    void addFacts(PaperGrid& grid);
    void addWork(PaperGrid& grid);
    void addReview(PaperGrid& grid);
    QWidget* limitCell();
    QWidget* measuresCell();
    QWidget* evidenceCell();
    [[nodiscard]] bool offers(Verb verb) const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString unitNames(const QStringList& codes) const;
    void openFile(const Attachment& file);

    Session& m_session;
    const SlipView m_slip;
    const MatterView m_matter;
};

} // namespace duban
