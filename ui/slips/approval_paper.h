// One proposed slip as the leader reads it before deciding (送审稿): addressee, matters with limits both ways, what to mind.
#pragma once

#include "shell/session.h"
#include "slips/slip_service.h"

#include <QWidget>

class QVBoxLayout;

namespace duban {

class ApprovalPaper final : public QWidget {
    Q_OBJECT
public:
    ApprovalPaper(Session& session, const SlipView& slip, QWidget* parent = nullptr);

private:
    void addHead(const SlipView& slip);
    void addMatter(const SlipView& slip, const Matter& matter);
    void addRepeats(const SlipView& slip, const Matter& matter);
    void addRemarks(const SlipView& slip);
    void fact(const QString& name, const QString& value);
    void warning(const QString& text);
    Session& m_session;
    QVBoxLayout* m_column;
};

} // namespace duban
