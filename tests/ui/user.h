// What a person does at the window, as real events: text comes the way an input method commits it (Qt Test types ASCII only).
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

namespace duban::test {

inline QString s(const char* text) { return QString::fromUtf8(text); }

inline void typeText(QWidget* target, const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(target, &event);
}

/// Runs of Latin letters that a clerk would see; file names, codes of units and the like are allowed by the pattern.
inline QStringList englishWords(const QWidget& root, const QString& allowed = QStringLiteral("[A-Z]{2}\\d+|pdf|txt|Ctrl|Enter")) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}\\d*"));
    const QRegularExpression fine(QStringLiteral("^(?:%1)$").arg(allowed));
    QStringList found;
    const auto look = [&](const QString& text) {
        for (auto it = word.globalMatch(text); it.hasNext();)
            if (const QString one = it.next().captured(); !fine.match(one).hasMatch())
                found << text;
    };
    for (const auto* label : root.findChildren<QLabel*>())
        look(label->text());
    for (const auto* button : root.findChildren<QAbstractButton*>())
        look(button->text());
    return found;
}

/// Without translations/dubantai_zh_CN.ts (written by update.py) the interface is English and there is nothing to judge.
inline bool isTranslated() { return QCoreApplication::translate("forms", "provisional") != QLatin1String("provisional"); }

} // namespace duban::test
