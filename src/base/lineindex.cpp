// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/lineindex.h"

#include <algorithm>

namespace frontrow {

LineIndex::LineIndex(QStringView text)
    : m_starts{0}
    , m_size(text.size())
{
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1)) {
        m_starts.append(at + 1);
    }
}

qsizetype LineIndex::lineStart(qsizetype line) const
{
    return line < m_starts.size() ? m_starts[line] : m_size;
}

TextRange LineIndex::lineRange(qsizetype line) const
{
    const qsizetype start = lineStart(line);
    const qsizetype end = line + 1 < m_starts.size() ? m_starts[line + 1] - 1 : m_size;
    return TextRange::between(start, end);
}

qsizetype LineIndex::lineAt(qsizetype offset) const
{
    return std::ranges::upper_bound(m_starts, offset) - m_starts.begin() - 1;
}

qsizetype utf16Length(QByteArrayView line, qsizetype bytes)
{
    return QString::fromUtf8(line.first(std::min(bytes, line.size()))).size();
}

qsizetype utf16LengthOfCodePoints(QStringView text, qsizetype codePoints)
{
    qsizetype units = 0;
    while (codePoints-- > 0 && units < text.size()) {
        units += text[units].isHighSurrogate() && units + 1 < text.size() && text[units + 1].isLowSurrogate() ? 2 : 1;
    }
    return units;
}

} // namespace frontrow
