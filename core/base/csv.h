// Splits delimited text (CSV) into records, piece by piece, so that a file of any length needs the memory of one record.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace duban {

/// Quotes as RFC 4180 says; \n, \r\n and \r end a record. A quote inside an unquoted field is an ordinary character.
class CsvSplitter {
public:
    /// line is where the record begins, from 1. Return false to stop.
    using Record = std::function<bool(int line, const QStringList& fields)>;
    CsvSplitter(QChar separator, Record record) : m_separator(separator), m_record(std::move(record)) {}

    bool feed(QStringView text); ///< false once the receiver has stopped
    bool finish();
    [[nodiscard]] qsizetype pendingCharacters() const { return m_field.size(); } ///< of the field under way
    [[nodiscard]] qsizetype pendingFields() const { return m_fields.size(); }    ///< of the record under way
    [[nodiscard]] bool insideQuotes() const { return m_openQuote; }              ///< after finish(): a closing quote is missing

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };
    void put(QChar c);
    void endField();
    void endRecord();

    QChar m_separator;
    Record m_record;
    State m_state = State::FieldStart;
    QString m_field;
    QStringList m_fields;
    int m_line = 1;
    int m_startLine = 1;
    bool m_lastWasReturn = false;
    bool m_stopped = false;
    bool m_openQuote = false;
};

} // namespace duban
