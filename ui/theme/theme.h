// Fusion with our own palette, fonts, one small style sheet and recoloured icons; light or dark.
#pragma once

#include "theme/tokens.h"

#include <QIcon>
#include <QObject>

class QApplication;

namespace duban {

class Theme final : public QObject {
    Q_OBJECT
public:
    /// The one theme of the program; apply() must have been called.
    static Theme& of(QApplication& application);
    static QColor color(Token token);
    /// ":/icons/NAME.svg" in the colour of a token; NAME as in resources/icons without ".svg".
    static QIcon icon(const QString& name, Token token = Token::Text2);
    static QPixmap pixmap(const QString& name, Token token, int size, qreal ratio = 1.0);
    [[nodiscard]] static bool isDark();
    /// Height of a table's row: 28, compact 24.
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static bool isCompact();
    /// What the desktop looked like before our own palette.
    [[nodiscard]] bool systemIsDark() const { return m_systemDark; }

    void apply(bool dark);
    void setCompact(bool compact);

Q_SIGNALS:
    void changed();

private:
    explicit Theme(QApplication& application);
    void applyPalette();
    QApplication& m_application;
    bool m_systemDark;
};

} // namespace duban
