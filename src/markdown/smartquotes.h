// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace frontrow::markdown {

/// What some characters become, and how many they are; none when length is 0.
struct Typography
{
    QString text;
    qsizetype length = 0;
};

/// Straight quotes at \a start, or behind the one character that stands there and that belongs to the same text,
/// as curly ones (kramdown's smart_quotes rules).
[[nodiscard]] Typography smartQuotes(QStringView text, qsizetype start);

/// Dashes, ellipses and guillemets at \a start (kramdown's typographic symbols).
[[nodiscard]] Typography typographicSymbol(QStringView text, qsizetype start);

} // namespace frontrow::markdown
