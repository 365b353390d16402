// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace frontrow {

/// How one line of a file ends. The last three are rare but real: editors that show a text by lines
/// split at them, so they have to be given back on saving.
enum class LineEnd : quint8 { Lf, CrLf, Cr, ParagraphSeparator, FrameBegin, FrameEnd };

/// The characters of \a end.
[[nodiscard]] QString lineEndText(LineEnd end);

/// The content of a text file, split into what is edited (a text whose lines end in '\n') and what is
/// only given back (byte order mark, how each line ended). decode() and encode() are exact inverses.
class SourceText
{
public:
    SourceText() = default;

    /// \param bytes the whole file, UTF-8 with or without a byte order mark.
    /// Fails (Malformed) when the bytes are not UTF-8, are UTF-16 or UTF-32, or hold a NUL: the sentence
    /// names the byte offset.
    [[nodiscard]] static Result<SourceText> decode(const QByteArray &bytes);

    /// Puts a text together whose parts are known. \a lineEnds has one entry for each '\n' of \a text.
    [[nodiscard]] static SourceText compose(QString text, QList<LineEnd> lineEnds, bool hasByteOrderMark);

    [[nodiscard]] QByteArray encode() const;

    [[nodiscard]] const QString &text() const { return m_text; }
    /// One entry for each '\n' in text().
    [[nodiscard]] const QList<LineEnd> &lineEnds() const { return m_lineEnds; }
    [[nodiscard]] bool hasByteOrderMark() const { return m_hasByteOrderMark; }
    /// The commonest of Lf, CrLf and Cr, Lf for a text without any: what new lines get.
    [[nodiscard]] LineEnd usualLineEnd() const;

    /// The same file after \a edits of text(). Lines that no edit touches keep their ends.
    [[nodiscard]] SourceText edited(const TextEdits &edits) const;

    bool operator==(const SourceText &) const = default;

private:
    QString m_text;
    QList<LineEnd> m_lineEnds;
    bool m_hasByteOrderMark = false;
};

} // namespace frontrow
