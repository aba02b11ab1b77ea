// What a person does at the window, as real events: text comes the way an input method commits it (Qt Test types ASCII only).
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
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

/// The .ts is written by translations/update.py from time to time: while it lacks a string of the glossary there is nothing
/// to judge yet (tests/core/house asks for its completeness).
inline bool isTranslated(const char* glossary = "ui_slips.json") {
    QFile words(QStringLiteral(DUBAN_SOURCE_DIR "/translations/glossary/") + QLatin1String(glossary));
    QFile written(QStringLiteral(DUBAN_SOURCE_DIR "/translations/dubantai_zh_CN.ts"));
    if (!words.open(QIODevice::ReadOnly) || !written.open(QIODevice::ReadOnly))
        return false;
    const QString ts = QString::fromUtf8(written.readAll());
    const QJsonObject entries = QJsonDocument::fromJson(words.readAll()).object();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        if (!ts.contains(QLatin1String("<source>") + entry.key().section(QLatin1Char('|'), -1).toHtmlEscaped() +
                         QLatin1String("</source>")))
            return false;
    return true;
}

} // namespace duban::test
