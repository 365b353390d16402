// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/scanner.h"

#include <algorithm>

namespace frontrow::markdown {

Scanner::Scanner(QString text, int firstLine, Places places)
    : m_text(std::move(text))
    , m_places(std::move(places))
    , m_lineNumber(firstLine)
{
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n')) {
        m_text += u'\n';
    }
    findLineEnd();
}

void Scanner::findLineEnd()
{
    const qsizetype end = m_text.indexOf(u'\n', m_position);
    m_lineEnd = end < 0 ? m_text.size() : end;
}

void Scanner::restartAt(qsizetype position)
{
    m_position = position;
    findLineEnd();
}

void Scanner::skipLine()
{
    m_lineNumber += m_lineEnd < m_text.size() ? 1 : 0;
    restartAt(std::min(m_lineEnd + 1, m_text.size()));
}

void Scanner::setPosition(qsizetype position)
{
    const qsizetype from = std::min(position, m_position);
    const qsizetype length = std::max(position, m_position) - from;
    const int lines = static_cast<int>(QStringView(m_text).sliced(from, length).count(u'\n'));
    m_lineNumber += position < m_position ? -lines : lines;
    restartAt(position);
}

QStringView Scanner::lineFrom(qsizetype position) const
{
    if (position == m_position) {
        return line();
    }
    const qsizetype end = m_text.indexOf(u'\n', position);
    return QStringView(m_text).sliced(position, (end < 0 ? m_text.size() : end) - position);
}

qsizetype Scanner::nextLine(qsizetype position) const
{
    if (position == m_position) {
        return std::min(m_lineEnd + 1, m_text.size());
    }
    const qsizetype end = m_text.indexOf(u'\n', position);
    return end < 0 ? m_text.size() : end + 1;
}

void Scanner::skipTrailingSpace()
{
    qsizetype end = m_position;
    while (end < m_text.size() && (m_text[end] == u' ' || m_text[end] == u'\t')) {
        ++end;
    }
    if (end < m_text.size() && m_text[end] == u'\n') {
        setPosition(end + 1);
    }
}

int Scanner::lastLineNumber() const
{
    return m_position > 0 && m_text[m_position - 1] == u'\n' ? m_lineNumber - 1 : m_lineNumber;
}

} // namespace frontrow::markdown
