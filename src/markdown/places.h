// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QVarLengthArray>

namespace frontrow::markdown {

/// Where the characters of a text stand in the source that it was taken from, piece by piece. Offsets are UTF-16 code
/// units.
class Places
{
public:
    /// The places of a text that is nowhere in a source.
    Places() = default;
    /// The places of a text that is the source from \a source on.
    [[nodiscard]] static Places from(qsizetype source);

    /// What stands from \a at on is in the source from \a source on. Pieces are added in rising order of \a at.
    void add(qsizetype at, qsizetype source);
    /// What stands from \a at on is \a part of the text that \a other is of.
    void append(qsizetype at, const Places &other, TextRange part);
    /// The places of the text from \a from on.
    [[nodiscard]] Places sliced(qsizetype from) const;
    /// The source begins \a by characters earlier.
    void shift(qsizetype by);
    /// The first \a before characters were replaced by \a after others.
    void replaceStart(qsizetype before, qsizetype after);

    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty(); }
    /// The place of the character at \a i.
    [[nodiscard]] qsizetype at(qsizetype i) const;
    /// The source from the first to after the last character of \a range, with what is between them in the source.
    [[nodiscard]] TextRange around(TextRange range) const;
    /// The characters of \a range, without what is between them in the source; rising where the text is.
    [[nodiscard]] QList<TextRange> pieces(TextRange range) const;

private:
    struct Piece
    {
        qsizetype at = 0;
        qsizetype source = 0;
    };

    /// The index of the piece that holds \a i; -1 before the first.
    [[nodiscard]] qsizetype pieceAt(qsizetype i) const;

    QVarLengthArray<Piece, 1> m_pieces; ///< rising; most texts are one piece of their source
};

} // namespace frontrow::markdown
