// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace frontrow {

/// Converts between lines, UTF-16 offsets and UTF-8 columns of one text whose lines end in '\n'.
/// Lines and columns count from 0. Built in one pass; holds no reference to the text.
class LineIndex
{
public:
    explicit LineIndex(QStringView text);

    /// At least 1: an empty text has one empty line.
    [[nodiscard]] qsizetype lineCount() const { return m_starts.size(); }
    /// UTF-16 offset of the line's first character; the text's length for any line past the last.
    [[nodiscard]] qsizetype lineStart(qsizetype line) const;
    /// The line without its '\n'.
    [[nodiscard]] TextRange lineRange(qsizetype line) const;
    /// The line that holds \a offset; its '\n' belongs to it.
    [[nodiscard]] qsizetype lineAt(qsizetype offset) const;

private:
    QList<qsizetype> m_starts;
    qsizetype m_size;
};

/// UTF-16 length of the first \a bytes bytes of the UTF-8 text \a line; stops at its end.
[[nodiscard]] qsizetype utf16Length(QByteArrayView line, qsizetype bytes);

/// UTF-16 length of the first \a codePoints code points of \a text; stops at its end.
[[nodiscard]] qsizetype utf16LengthOfCodePoints(QStringView text, qsizetype codePoints);

} // namespace frontrow
