#include "base/points.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace duban {

Result<Points> Points::parse(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^([+-]?)(\\d{1,9})(?:\\.(\\d{1,2}))?$"));
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return invalidError(
            "base.points",
            QT_TRANSLATE_NOOP("errors", "“%1” is not a number of points; write for example -0.50, with at most two decimals."), {text},
            "points");
    const QString fraction = match.captured(3).leftJustified(2, QLatin1Char('0'));
    const qint64 value = match.captured(2).toLongLong() * 100 + fraction.toLongLong();
    return Points(match.captured(1) == QLatin1String("-") ? -value : value);
}

Points Points::scaled(qint64 numerator, qint64 denominator) const { return Points(divideRounded(m_hundredths * numerator, denominator)); }

QString Points::text() const {
    const qint64 magnitude = m_hundredths < 0 ? -m_hundredths : m_hundredths;
    return QStringLiteral("%1%2.%3")
        .arg(m_hundredths < 0 ? QStringLiteral("-") : QString())
        .arg(magnitude / 100)
        .arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

QString Points::displayText() const { return text().replace(QLatin1Char('-'), QChar(0x2212)); }

} // namespace duban
