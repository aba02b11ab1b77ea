#include "exchange/ledger_cells.h"

#include "base/text.h"

#include <QRegularExpression>

#include <cmath>

namespace duban {

namespace {

using Match = QRegularExpressionMatch;

/// Width folded, no blanks: ２０２６ 年 -> 2026年.
QString folded(const QString& text) {
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            out += c;
    return out;
}

int digitOf(QChar c) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (c == QChar(0x3007) || c == QChar(0x25CB))
        return 0; // 〇 and the circle that is typed for it
    return static_cast<int>(digits.indexOf(c));
}

std::optional<QDate> checkedDate(int year, int month, int day) {
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1950 || year > 2100)
        return std::nullopt;
    return date;
}

std::optional<QDate> dateOfNumber(double number, bool from1904) {
    if (number != std::floor(number))
        number = std::floor(number); // a time of day behind the day
    if (number >= 19500101 && number <= 21001231) {
        const int packed = static_cast<int>(number);
        return checkedDate(packed / 10000, packed / 100 % 100, packed % 100);
    }
    if (number < 18000 || number > 74000)
        return std::nullopt; // outside 1950..2100: a count, not a day
    const QDate date = dateOfSerial(number, from1904);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// 二〇二六年三月五日, 三月五日.
std::optional<QDate> dateOfChinese(const QString& text, std::optional<int> year) {
    static const QRegularExpression form(
        QStringLiteral("^(?:([〇○零一二三四五六七八九]{4})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$"));
    const Match match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<int> written = match.captured(1).isEmpty() ? year : numberOfText(match.captured(1));
    const std::optional<int> month = numberOfText(match.captured(2));
    const std::optional<int> day = numberOfText(match.captured(3));
    return written && month && day ? checkedDate(*written, *month, *day) : std::nullopt;
}

} // namespace

std::optional<int> numberOfText(const QString& text) {
    bool isNumber = false;
    const int plain = text.toInt(&isNumber);
    if (isNumber)
        return plain;
    int total = 0;
    int digit = -1;
    for (const QChar c : text) {
        const int value = digitOf(c);
        if (value >= 0) {
            digit = digit < 0 ? value : digit * 10 + value; // 二〇二六
        } else if (c == u'十' || c == u'百') {
            total += (digit < 0 ? 1 : digit) * (c == u'十' ? 10 : 100);
            digit = -1;
        } else {
            return std::nullopt;
        }
        if (digit > 100'000 || total > 100'000)
            return std::nullopt;
    }
    return text.isEmpty() ? std::nullopt : std::optional(total + std::max(digit, 0));
}

QString textOfCell(const SheetCell& cell) {
    switch (cell.type) {
    case CellType::Text:
    case CellType::Number:
    case CellType::Date:
    case CellType::Bool: return cleanText(cell.text);
    case CellType::Empty:
    case CellType::Error: break;
    }
    return {};
}

std::optional<QDate> dateOfText(const QString& written, std::optional<int> year, bool from1904) {
    static const QRegularExpression time(QStringLiteral("[T\\s]+\\d{1,2}[:：]\\d{2}([:：]\\d{2}(\\.\\d+)?)?$"));
    static const QRegularExpression tail(QStringLiteral("(\\([^()]*\\)|星期.|周.|之?以?前|止|前)+$"));
    static const QRegularExpression full(QStringLiteral("^(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})[日号]?$"));
    static const QRegularExpression inYear(QStringLiteral("^(\\d{1,2})(?:月(\\d{1,2})[日号]?|[-/.](\\d{1,2}))$"));
    static const QRegularExpression monthEnd(QStringLiteral("^(?:(\\d{4})年)?(\\d{1,2})月[底末]$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{5}|\\d{8})(\\.0+)?$"));
    const QString text = folded(QString(written.trimmed()).remove(time)).remove(tail);
    if (const Match match = full.match(text); match.hasMatch())
        return checkedDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const Match match = inYear.match(text); match.hasMatch() && year)
        return checkedDate(*year, match.captured(1).toInt(), (match.captured(2) + match.captured(3)).toInt());
    if (const Match match = monthEnd.match(text); match.hasMatch() && (year || !match.captured(1).isEmpty())) {
        const std::optional<QDate> first =
            checkedDate(match.captured(1).isEmpty() ? *year : match.captured(1).toInt(), match.captured(2).toInt(), 1);
        return first ? std::optional(first->addMonths(1).addDays(-1)) : std::nullopt;
    }
    if (digits.match(text).hasMatch())
        return dateOfNumber(text.toDouble(), from1904);
    return dateOfChinese(text, year);
}

std::optional<QDate> dateOfCell(const SheetCell& cell, std::optional<int> year, bool from1904) {
    switch (cell.type) {
    case CellType::Date: return cell.date;
    case CellType::Number: return dateOfNumber(cell.number, from1904);
    case CellType::Text: return dateOfText(cell.text, year, from1904);
    case CellType::Bool:
    case CellType::Empty:
    case CellType::Error: break;
    }
    return std::nullopt;
}

std::optional<int> workdaysOfText(const QString& text) {
    static const QRegularExpression form(QStringLiteral(
        "^(?:自?(?:交办|下发|印发|收到|签收)?之?日?起)?(\\d{1,3}|[一二三四五六七八九十百]{1,4})个?工作日(?:以内|之内|内)?(?:办结|完成|整改到位|整改完成|完成整改)?[。.]?$"));
    const Match match = form.match(folded(text));
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<int> days = numberOfText(match.captured(1));
    return days && *days >= 1 && *days <= 366 ? days : std::nullopt;
}

std::optional<SlipNumber> slipNumberOfText(const QString& written, const QString& prefix, std::optional<int> year) {
    static const QRegularExpression full(QStringLiteral(
        "^([^\\d\\[\\](){}<>〔〕【】〈〉《》]*)[\\[({<〔【〈《]?((?:19|20)\\d{2})(?:年度?)?[\\])}>〕】〉》]?[-_—–]?第?0*(\\d{1,7})号?$"));
    static const QRegularExpression bare(QStringLiteral("^第?0*(\\d{1,7})号?$"));
    const QString text = folded(written);
    // a bare number of up to four digits is no year with something behind it
    if (const Match match = bare.match(text); match.hasMatch() && year && match.captured(1).size() <= 5 && match.captured(1).toInt() > 0)
        return SlipNumber{prefix, *year, match.captured(1).toInt()};
    const Match match = full.match(text);
    if (!match.hasMatch() || match.captured(3).toInt() < 1)
        return std::nullopt;
    QString own = match.captured(1);
    while (own.endsWith(u'第') || own.endsWith(u'-'))
        own.chop(1);
    return SlipNumber{own.isEmpty() ? prefix : own, match.captured(2).toInt(), match.captured(3).toInt()};
}

std::optional<bool> closedOfText(const QString& text) {
    static const QStringList yes =
        QStringLiteral("是 已销号 销号 √ ✓ ✔ ☑ v y yes true 1 对 已办结 办结 已完成 完成 已整改 已完成整改 整改到位 同意销号 已")
            .split(u' ');
    static const QStringList no =
        QStringLiteral(
            "否 未销号 × ✗ ✘ x n no false 0 未办结 未完成 未整改 整改中 正在整改 正在推进 推进中 办理中 进行中 未 待销号 待核查 暂未销号 持续整改 / — - 无")
            .split(u' ');
    const QString key = matchKey(text);
    if (key.isEmpty() || no.contains(key))
        return false;
    if (yes.contains(key))
        return true;
    return std::nullopt;
}

std::optional<int> yearIn(const QString& text) {
    static const QRegularExpression digits(QStringLiteral("(?<!\\d)((?:19|20)\\d{2})(?=年|[-./]\\d{1,2}(?!\\d))"));
    static const QRegularExpression chinese(QStringLiteral("([一二][〇○零九][〇○零一二三四五六七八九]{2})年"));
    const QString plain = folded(text);
    if (const Match match = digits.match(plain); match.hasMatch())
        return match.captured(1).toInt();
    if (const Match match = chinese.match(plain); match.hasMatch())
        return numberOfText(match.captured(1));
    return std::nullopt;
}

} // namespace duban
