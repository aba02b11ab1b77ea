#include "shell/start_page.h"

#include "theme/labels.h"

#include <QBoxLayout>
#include <QFileInfo>

namespace duban {

namespace {

QWidget* choice(const QString& icon, const QString& title, const QString& text, QPushButton* act) {
    auto* panel = new Panel;
    panel->setFixedSize(260, 190);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    auto* picture = label({});
    picture->setPixmap(Theme::pixmap(icon, Token::Accent, 24, 2.0));
    column->addWidget(picture);
    column->addWidget(label(title, TextRole::PanelTitle));
    column->addWidget(textLabel(text, Token::Text2));
    column->addStretch(1);
    column->addWidget(act, 0, Qt::AlignLeft);
    panel->body()->addLayout(column);
    return panel;
}

} // namespace

StartPage::StartPage(const QStringList& recent, QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addStretch(2);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setSpacing(16);
    column->addWidget(label(tr("Dubantai"), TextRole::Figure));
    column->addWidget(
        label(tr("From a clue to a closed matter and a quarter's score: one file, on this computer only."), TextRole::Body, Token::Text2));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* sample = primaryButton(tr("Open the sample year"), QStringLiteral("play"));
    auto* fresh = button(tr("New ledger"), QStringLiteral("plus"));
    auto* open = button(tr("Open a file"), QStringLiteral("folder"));
    row->addWidget(choice(QStringLiteral("eye"), tr("Look around"),
                          tr("A year of made-up slips of a made-up city; nothing you try there does harm."), sample));
    row->addWidget(choice(QStringLiteral("ledger"), tr("Start"),
                          tr("A new, empty file for your office; import your Excel ledger afterwards."), fresh));
    row->addWidget(choice(QStringLiteral("folder"), tr("Go on"), tr("A file that your office already works with."), open));
    column->addLayout(row);
    if (!recent.isEmpty()) {
        column->addSpacing(8);
        column->addWidget(label(tr("Recent files"), TextRole::Caption, Token::Text3));
        for (const QString& path : recent.mid(0, 5)) {
            auto* link = button(QFileInfo(path).fileName(), QStringLiteral("clock"));
            link->setProperty("role", QStringLiteral("ghost"));
            link->setToolTip(path);
            column->addWidget(link, 0, Qt::AlignLeft);
            connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        }
    }
    outer->addWidget(centre, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
}

} // namespace duban
