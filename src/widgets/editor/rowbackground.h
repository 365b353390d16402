// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

class QPainter;

namespace frontrow {

class TextColumn;

/// Paints what is behind the letters that \a editor shows: the row that the caret is in, and the selection with the
/// room between its rows, which Qt leaves out.
void paintRowBackgrounds(QPainter &painter, const TextColumn &editor);

/// Makes all but the paragraph that the caret is in pale: the lines around it that are not empty.
void paintVeil(QPainter &painter, const TextColumn &editor);

} // namespace frontrow
