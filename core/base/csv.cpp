#include "base/csv.h"

namespace duban {

void CsvSplitter::endField() {
    m_fields << m_field;
    m_field = QString();
    m_state = State::FieldStart;
}

void CsvSplitter::endRecord() {
    endField();
    if (!m_stopped && !m_record(m_startLine, m_fields))
        m_stopped = true;
    m_fields.clear();
    m_startLine = m_line;
}

void CsvSplitter::put(QChar c) {
    const bool newline = c == QLatin1Char('\n') || c == QLatin1Char('\r');
    const bool secondHalf = c == QLatin1Char('\n') && m_lastWasReturn;
    m_lastWasReturn = c == QLatin1Char('\r');
    if (newline && !secondHalf)
        ++m_line;
    if (m_state == State::Quoted) {
        if (c == QLatin1Char('"'))
            m_state = State::QuoteInQuoted;
        else
            m_field += c;
        return;
    }
    if (secondHalf)
        return; // the \n of \r\n outside quotes: the record has ended already
    if (m_state == State::QuoteInQuoted && c == QLatin1Char('"')) {
        m_field += c;
        m_state = State::Quoted;
    } else if (c == QLatin1Char('"') && m_state == State::FieldStart) {
        m_state = State::Quoted;
    } else if (c == m_separator) {
        endField();
    } else if (newline) {
        endRecord();
    } else {
        m_field += c;
        m_state = State::Plain;
    }
}

bool CsvSplitter::feed(QStringView text) {
    for (const QChar c : text) {
        if (m_stopped)
            return false;
        put(c);
    }
    return !m_stopped;
}

bool CsvSplitter::finish() {
    m_openQuote = m_state == State::Quoted;
    if (!m_stopped && (!m_fields.isEmpty() || !m_field.isEmpty() || m_state != State::FieldStart))
        endRecord();
    return !m_stopped;
}

} // namespace duban
