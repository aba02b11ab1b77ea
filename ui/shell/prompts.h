// Questions to the user as a seam: dialogs in the program, a script in tests that fails on an unexpected question.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace duban {

class Prompts {
public:
    virtual ~Prompts() = default;
    /// Only for what cannot be undone; verb names the button and the count: "销号 3 件". The safe answer is the default.
    virtual bool confirm(const QString& question, const QString& consequence, const QString& verb) = 0;
    /// A text the act needs (reason, finding); empty optional = given up.
    virtual std::optional<QString> askText(const QString& title, const QString& what, const QString& initial) = 0;
    virtual QString pickOpen(const QString& title, const QString& filter) = 0;
    virtual QStringList pickOpenMany(const QString& title, const QString& filter) = 0;
    virtual QString pickSave(const QString& title, const QString& name, const QString& filter) = 0;
};

class DialogPrompts final : public Prompts {
public:
    explicit DialogPrompts(QWidget* window) : m_window(window) {}
    bool confirm(const QString& question, const QString& consequence, const QString& verb) override;
    std::optional<QString> askText(const QString& title, const QString& what, const QString& initial) override;
    QString pickOpen(const QString& title, const QString& filter) override;
    QStringList pickOpenMany(const QString& title, const QString& filter) override;
    QString pickSave(const QString& title, const QString& name, const QString& filter) override;

private:
    QWidget* m_window;
};

} // namespace duban
