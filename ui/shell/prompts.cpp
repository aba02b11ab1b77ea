#include "shell/prompts.h"

#include "shell/file_dialog.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace duban {

namespace {

QString say(const char* source) { return QCoreApplication::translate("prompts", source); }

/// A small dialog with a column for content and the two buttons; the safe one has the focus.
struct Frame {
    explicit Frame(QWidget* parent, const QString& title, const QString& verb) : dialog(parent) {
        dialog.setWindowTitle(title);
        dialog.setMinimumWidth(420);
        auto* outer = new QVBoxLayout(&dialog);
        outer->setContentsMargins(24, 20, 24, 16);
        outer->setSpacing(12);
        body = new QVBoxLayout;
        outer->addLayout(body);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        auto* cancel = button(say(QT_TRANSLATE_NOOP("prompts", "Cancel")), {}, &dialog);
        accept = primaryButton(verb, {}, &dialog);
        row->addWidget(cancel);
        row->addWidget(accept);
        outer->addLayout(row);
        QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
        QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
        cancel->setDefault(true);
        cancel->setFocus();
    }
    QDialog dialog;
    QVBoxLayout* body;
    QPushButton* accept;
};

} // namespace

bool DialogPrompts::confirm(const QString& question, const QString& consequence, const QString& verb) {
    Frame frame(m_window, verb, verb);
    frame.body->addWidget(label(question, TextRole::PanelTitle));
    if (!consequence.isEmpty())
        frame.body->addWidget(textLabel(consequence, Token::Text2));
    return frame.dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompts::askText(const QString& title, const QString& what, const QString& initial) {
    Frame frame(m_window, title, say(QT_TRANSLATE_NOOP("prompts", "OK")));
    frame.body->addWidget(label(what, TextRole::Body, Token::Text2));
    auto* edit = new QPlainTextEdit(initial, &frame.dialog);
    edit->setMinimumHeight(110);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(what);
    frame.body->addWidget(edit);
    edit->setFocus();
    if (frame.dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->toPlainText();
}

QString DialogPrompts::pickOpen(const QString& title, const QString& filter) { return openFile(m_window, title, filter); }
QStringList DialogPrompts::pickOpenMany(const QString& title, const QString& filter) { return openFiles(m_window, title, filter); }
QString DialogPrompts::pickSave(const QString& title, const QString& name, const QString& filter) {
    return saveFile(m_window, title, name, filter);
}

} // namespace duban
