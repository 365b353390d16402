// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/attributelist.h"
#include "post/markup/htmlelements.h"
#include "post/markup/htmltag.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow::markdown {

/// The tag at \a start, which is a '<', by kramdown's pattern; nothing when there is none.
/// \param looked set to how many characters were looked at when there is none
[[nodiscard]] std::optional<HtmlTag> tagAt(QStringView text, qsizetype start, qsizetype *looked = nullptr);

/// The attributes of \a tag as \a text has them, their character references as they are written.
[[nodiscard]] Attributes attributesOf(const HtmlTag &tag, QStringView text);

/// The name that follows `<` or `</` at \a start; empty when none does.
[[nodiscard]] QStringView tagNameAt(QStringView text, qsizetype start);

/// Text as HTML: '&', '<' and '>' become references.
[[nodiscard]] QString escapedText(QStringView text);
/// The same, but what is a character reference already stays one.
[[nodiscard]] QString escapedTextKeepingEntities(QStringView text);
/// An attribute's value between double quotes; what is a character reference already stays one.
[[nodiscard]] QString escapedAttribute(QStringView text);
/// The same at the end of \a out.
void appendEscapedAttribute(QString &out, QStringView text);
/// A formula for MathJax, as kramdown writes it.
[[nodiscard]] QString inlineMath(QStringView formula, const Attributes &attributes, bool hasEngine);
[[nodiscard]] QString blockMath(QStringView formula, const Attributes &attributes, bool hasEngine);

} // namespace frontrow::markdown
