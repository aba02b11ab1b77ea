// One tile of the workbench (工作台的数字): a figure that opens exactly the list it counts, and lesser figures below it.
#pragma once

#include "theme/link.h"

#include <QHash>

namespace duban {

class Tile final : public QAbstractButton {
    Q_OBJECT
public:
    Tile(const QString& caption, const QString& code, Token colour = Token::Text, QWidget* parent = nullptr);

    [[nodiscard]] QString code() const { return m_code; }
    void setCount(qint64 count);
    [[nodiscard]] qint64 count() const { return m_count; }
    /// A lesser figure in the tile's last line, with a list of its own. bars > 0: a step of the ladder, in its colour.
    void addPart(const QString& partCode, const QString& caption, Token colour = Token::Accent);
    void setPart(const QString& partCode, qint64 count);
    [[nodiscard]] Link* part(const QString& partCode) const { return m_parts.value(partCode).link; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void partClicked(const QString& partCode);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        Link* link = nullptr;
        QString caption;
        Token colour = Token::Accent;
    };
    void placeParts();
    QString m_caption, m_code;
    Token m_colour;
    qint64 m_count = 0;
    QHash<QString, Part> m_parts;
    QStringList m_order;
};

} // namespace duban
