#include "base/quarter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace duban {

Result<Quarter> Quarter::parse(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})[Qq]([1-4])$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return invalidError("base.quarter", QT_TRANSLATE_NOOP("errors", "“%1” is not a quarter; write for example 2026Q1."), {text},
                            "quarter");
    return Quarter(match.captured(1).toInt(), match.captured(2).toInt());
}

QString Quarter::chineseText() const {
    static const std::array<QString, 4> names{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三"), QStringLiteral("四")};
    return QStringLiteral("%1年第%2季度").arg(m_year).arg(names.at(static_cast<std::size_t>(m_number - 1)));
}

} // namespace duban
