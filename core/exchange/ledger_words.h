// The words by which ledgers head their columns (表头用语), and how strongly each speaks for a field.
#pragma once

#include "exchange/ledger_values.h"

namespace duban {

/// Header text as it is compared: no blanks, line breaks, punctuation, bracketed remarks; width folded.
QString headerKey(const QString& text);

/// How well a header names a field; 0: not at all. parents are the texts above it, nearest first (交办信息 above 日期).
struct HeaderMeaning {
    LedgerField field = LedgerField::Seq;
    int strength = 0;
};
std::vector<HeaderMeaning> meaningsOf(const QString& header, const QStringList& parents);

/// The usual header of a field, for messages about a column that is missing.
QString usualHeader(LedgerField field);

} // namespace duban
