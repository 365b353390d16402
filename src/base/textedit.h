// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace frontrow {

/// A half-open range of a text, in UTF-16 code units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool isEmpty() const { return length == 0; }
    [[nodiscard]] bool contains(qsizetype offset) const { return offset >= start && offset < end(); }
    [[nodiscard]] static TextRange between(qsizetype start, qsizetype end) { return {start, end - start}; }

    bool operator==(const TextRange &) const = default;
};

/// The characters of \a range, seen in place.
[[nodiscard]] inline QStringView slice(QStringView text, TextRange range)
{
    return text.mid(range.start, range.length);
}

/// One replacement. An empty range inserts, an empty replacement removes.
struct TextEdit
{
    TextRange range;
    QString replacement;

    bool operator==(const TextEdit &) const = default;
};

/// Edits of one text: ranges refer to the text before any of them, do not overlap, and stand in
/// rising order. Two insertions at one place keep their order.
using TextEdits = QList<TextEdit>;

/// The text after \a edits. Asserts the rules of TextEdits.
[[nodiscard]] QString applied(const TextEdits &edits, QString text);

/// The shortest single edit that turns \a before into \a after; nothing when they are equal.
/// Surrogate pairs are never cut.
[[nodiscard]] TextEdits difference(QStringView before, QStringView after);

} // namespace frontrow
