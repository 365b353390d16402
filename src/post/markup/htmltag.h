// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/markup/htmlelements.h"
#include "post/markup/writtenattribute.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// One HTML tag of a Markdown text.
struct HtmlTag
{
    QString name; ///< in lower case, but for elements that TagSyntax::Kramdown does not know
    bool isClosing = false;
    bool isSelfClosing = false; ///< ends in "/>"
    /// Names in lower case as above, values with their character references resolved.
    QList<WrittenAttribute> attributes;
    qsizetype nameEnd = 0;
    TextRange range; ///< from '<' to after '>'

    [[nodiscard]] std::optional<QString> attribute(QStringView wanted) const
    {
        return attributeValue(attributes, wanted);
    }
};

/// What counts as a tag.
enum class TagSyntax {
    /// The tokenizer's states in HTML, section 13.2.5, without repairs. Liquid in a value may hold the quote that the
    /// value is written in.
    Browser,
    /// kramdown 2.5's HTML_TAG_RE: XML names, white space before each attribute, words as values without quotes.
    Kramdown,
};

/// The tag that starts with the '<' at \a start.
/// \param looked set to how many characters were looked at when there is none
[[nodiscard]] std::optional<HtmlTag> htmlTagAt(
    QStringView text, qsizetype start, TagSyntax syntax = TagSyntax::Browser, qsizetype *looked = nullptr);

/// The XML name at \a start, which may have a prefix with a colon; empty without one.
[[nodiscard]] QStringView xmlNameAt(QStringView text, qsizetype start);

/// \a text as it stands in HTML between tags and in double-quoted attributes, safe from Liquid too: `{{` and
/// `{%` are written with a reference. Line breaks become spaces.
[[nodiscard]] QString htmlEscaped(QStringView text);

/// \a text as it stands in HTML between tags, with as few references as it takes. Safe from Liquid; line breaks become
/// spaces.
[[nodiscard]] QString contentEscaped(QStringView text);

/// \a text where only `&` needs a reference, and that only where it would start one. Safe from Liquid unless it
/// \a isLiquidMeant.
[[nodiscard]] QString referencesEscaped(QStringView text, bool isLiquidMeant);

/// \a value as it stands in an attribute between \a quote, with as few references as it takes (an AttributeEscape).
/// Safe from Liquid.
[[nodiscard]] QString attributeEscaped(QStringView value, QChar quote);

/// attributeEscaped() for an address, in which Liquid is meant.
[[nodiscard]] QString addressEscaped(QStringView value, QChar quote);

} // namespace frontrow
