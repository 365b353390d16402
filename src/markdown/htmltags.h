// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/attributelist.h"
#include "post/markup/htmlelements.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow::markdown {

/// An HTML tag as it stands in a text.
struct Tag
{
    QString name; ///< lower case for the elements that kramdown knows
    Attributes attributes; ///< empty for a closing tag
    bool isClosing = false; ///< `</name>`
    bool isSelfClosed = false; ///< `<name/>`
    qsizetype length = 0; ///< in UTF-16 code units
};

/// The tag at \a start, which is a '<'; nothing when there is none by kramdown's pattern (HTML_TAG_RE).
/// \param looked set to how many characters were looked at when there is none
[[nodiscard]] std::optional<Tag> tagAt(QStringView text, qsizetype start, qsizetype *looked = nullptr);

/// The name that follows `<` or `</` at \a start; empty when none does.
[[nodiscard]] QStringView tagNameAt(QStringView text, qsizetype start);

/// Text as HTML: '&', '<' and '>' become references.
[[nodiscard]] QString escapedText(QStringView text);
/// The same, but what is a character reference already stays one.
[[nodiscard]] QString escapedTextKeepingEntities(QStringView text);
/// An attribute's value between double quotes; what is a character reference already stays one.
[[nodiscard]] QString escapedAttribute(QStringView text);
/// A formula for MathJax, as kramdown writes it.
[[nodiscard]] QString inlineMath(QStringView formula, const Attributes &attributes, bool hasEngine);
[[nodiscard]] QString blockMath(QStringView formula, const Attributes &attributes, bool hasEngine);

} // namespace frontrow::markdown
