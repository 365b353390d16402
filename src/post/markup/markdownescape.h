// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace frontrow {

/// \a text with its backslash escapes resolved (kramdown's `ESCAPED_CHARS`).
[[nodiscard]] QString markdownUnescaped(QStringView text);

/// \a alt as it stands between the brackets of a picture. Safe from Liquid.
[[nodiscard]] QString markdownAltEscaped(QStringView alt);

/// \a title as it stands between \a quote after an address.
[[nodiscard]] QString markdownTitleEscaped(QStringView title, QChar quote);

/// \a address as it stands in parentheses, in angle brackets where it needs them. Liquid in it is meant.
[[nodiscard]] QString markdownAddress(const QString &address);

/// Plain words as they stand in text that kramdown reads as Markdown, or that a theme may put into HTML: with character
/// references, which mean the same in both.
[[nodiscard]] QString markdownEscaped(QStringView text);

} // namespace frontrow
