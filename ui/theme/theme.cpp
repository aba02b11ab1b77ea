#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace duban {

namespace {
bool dark = false; // one window, one theme: every paint asks for it
bool compact = false;

QFont interfaceFont() {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("WenQuanYi Micro Hei")});
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
} // namespace

Theme::Theme(QApplication& application)
    : QObject(&application), m_application(application), m_systemDark(application.palette().color(QPalette::Window).lightness() < 128) {
} // the desktop's own, before ours

Theme& Theme::of(QApplication& application) {
    if (auto* present = application.findChild<Theme*>(QString(), Qt::FindDirectChildrenOnly))
        return *present;
    return *new Theme(application);
}

QColor Theme::color(Token token) {
    for (const TokenColours& row : tokenTable)
        if (row.token == token)
            return QColor(QLatin1String(dark ? row.dark : row.light));
    return {};
}

bool Theme::isDark() { return dark; }
bool Theme::isCompact() { return compact; }
int Theme::rowHeight() { return compact ? 24 : 28; }

void Theme::setCompact(bool wanted) {
    if (compact == wanted)
        return;
    compact = wanted;
    Q_EMIT changed();
}

QPixmap Theme::pixmap(const QString& name, Token token, int size, qreal ratio) {
    const QString key = QStringLiteral("%1/%2/%3/%4/%5").arg(name).arg(static_cast<int>(token)).arg(size).arg(ratio).arg(dark);
    QPixmap found;
    if (QPixmapCache::find(key, &found))
        return found;
    QPixmap drawn(QSize(size, size) * ratio);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, size, size), color(token));
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QIcon Theme::icon(const QString& name, Token token) {
    QIcon icon;
    for (const int size : {16, 20, 32}) {
        icon.addPixmap(pixmap(name, token, size, 2.0), QIcon::Normal);
        icon.addPixmap(pixmap(name, Token::Disabled, size, 2.0), QIcon::Disabled);
    }
    return icon;
}

void Theme::applyPalette() {
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Window));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Sunken));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::Button, color(Token::Surface));
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::BrightText, color(Token::OnAccent));
    palette.setColor(QPalette::Highlight, color(Token::Selected));
    palette.setColor(QPalette::HighlightedText, color(Token::Text));
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, color(Token::Accent));
    palette.setColor(QPalette::PlaceholderText, color(Token::Text3));
    palette.setColor(QPalette::ToolTipBase, color(Token::Surface));
    palette.setColor(QPalette::ToolTipText, color(Token::Text));
    palette.setColor(QPalette::Mid, color(Token::Line2));
    palette.setColor(QPalette::Midlight, color(Token::Line));
    palette.setColor(QPalette::Light, color(Token::Surface));
    palette.setColor(QPalette::Dark, color(Token::Strong));
    palette.setColor(QPalette::Shadow, color(Token::Line2));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Disabled));
    m_application.setPalette(palette);
}

void Theme::apply(bool wantDark) {
    dark = wantDark;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(interfaceFont());
    applyPalette();
    QFile file(QStringLiteral(":/style/app.qss"));
    QString sheet = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    // the longest names first: @accentfill must not be read as @accent + "fill"
    std::vector<TokenColours> rows(tokenTable.begin(), tokenTable.end());
    std::sort(rows.begin(), rows.end(), [](const TokenColours& a, const TokenColours& b) { return qstrlen(a.name) > qstrlen(b.name); });
    for (const TokenColours& row : rows)
        sheet.replace(QLatin1Char('@') + QLatin1String(row.name), QLatin1String(dark ? row.dark : row.light));
    m_application.setStyleSheet(sheet);
    Q_EMIT changed();
}

} // namespace duban
