#include "slips/evidence_drop.h"

#include "shell/prompts.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace duban {

namespace {
QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}
} // namespace

EvidenceDrop::EvidenceDrop(Prompts& prompts, QWidget* parent) : QFrame(parent) {
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(label(tr("Drop files here (each up to 200 MB)"), TextRole::Caption, Token::Text3, this), 1);
    auto* choose = button(tr("Choose files"), QStringLiteral("clip"), this);
    choose->setObjectName(QStringLiteral("chooseFiles"));
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, &prompts] {
        const QStringList paths = prompts.pickOpenMany(tr("Choose evidence"), tr("All files (*)"));
        if (!paths.isEmpty())
            Q_EMIT filesGiven(paths);
    });
}

void EvidenceDrop::dragEnterEvent(QDragEnterEvent* event) {
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void EvidenceDrop::dragLeaveEvent(QDragLeaveEvent*) {
    m_over = false;
    update();
}

void EvidenceDrop::dropEvent(QDropEvent* event) {
    m_over = false;
    update();
    event->acceptProposedAction();
    Q_EMIT filesGiven(localFiles(*event->mimeData()));
}

void EvidenceDrop::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(m_over ? Token::Accent : Token::Strong), 1, Qt::DashLine));
    painter.setBrush(Theme::color(m_over ? Token::AccentSoft : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace duban
