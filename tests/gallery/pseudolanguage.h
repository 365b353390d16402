// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace frontrow::gallery {

/// A language in which every text is English with accents, and longer by two fifths, in brackets: what is written in
/// plain letters was never given to translators, and what is cut off has too little room for other languages.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int number) const override;
};

/// \a text in the pseudo-language: places for values (`%1`, `%n`), marks of mnemonics and HTML are kept.
[[nodiscard]] QString pseudoText(const QString &text);

} // namespace frontrow::gallery
