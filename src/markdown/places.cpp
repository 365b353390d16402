// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/places.h"

#include <algorithm>

namespace frontrow::markdown {

Places Places::from(qsizetype source)
{
    Places places;
    places.m_pieces.append({0, source});
    return places;
}

void Places::add(qsizetype at, qsizetype source)
{
    const bool goesOn = !m_pieces.isEmpty() && m_pieces.last().source + at - m_pieces.last().at == source;
    if (!goesOn) {
        m_pieces.append({at, source});
    }
}

void Places::append(qsizetype at, const Places &other, TextRange part)
{
    const qsizetype first = other.pieceAt(part.start);
    if (first >= 0 && !part.isEmpty()) {
        add(at, other.at(part.start));
    }
    for (qsizetype i = first + 1; i < other.m_pieces.size() && other.m_pieces[i].at < part.end(); ++i) {
        add(at + other.m_pieces[i].at - part.start, other.m_pieces[i].source);
    }
}

Places Places::sliced(qsizetype from) const
{
    Places rest;
    const qsizetype first = pieceAt(from);
    if (first >= 0) {
        rest.m_pieces.append({0, at(from)});
    }
    for (qsizetype i = first + 1; i < m_pieces.size(); ++i) {
        rest.add(m_pieces[i].at - from, m_pieces[i].source);
    }
    return rest;
}

void Places::shift(qsizetype by)
{
    for (Piece &piece : m_pieces) {
        piece.source += by;
    }
}

void Places::replaceStart(qsizetype before, qsizetype after)
{
    const Places rest = sliced(before);
    const qsizetype start = m_pieces.isEmpty() ? 0 : m_pieces.first().source;
    m_pieces = {{0, start}};
    for (const Piece &piece : rest.m_pieces) {
        add(piece.at + after, piece.source);
    }
}

qsizetype Places::pieceAt(qsizetype i) const
{
    return std::ranges::upper_bound(m_pieces, i, {}, &Piece::at) - m_pieces.begin() - 1;
}

qsizetype Places::at(qsizetype i) const
{
    const qsizetype found = pieceAt(i);
    if (found < 0) {
        return m_pieces.isEmpty() ? 0 : m_pieces.first().source;
    }
    const Piece &piece = m_pieces[found];
    return piece.source + i - piece.at;
}

TextRange Places::around(TextRange range) const
{
    const qsizetype start = at(range.start);
    const qsizetype end = range.isEmpty() ? start : at(range.end() - 1) + 1;
    return TextRange::between(start, std::max(start, end));
}

QList<TextRange> Places::pieces(TextRange range) const
{
    QList<TextRange> found;
    qsizetype from = m_pieces.isEmpty() ? range.end() : range.start;
    for (qsizetype i = pieceAt(range.start) + 1; from < range.end(); ++i) {
        const qsizetype to = i < m_pieces.size() ? std::min(m_pieces[i].at, range.end()) : range.end();
        if (to > from) {
            found.append({at(from), to - from});
        }
        from = to;
    }
    return found;
}

} // namespace frontrow::markdown
