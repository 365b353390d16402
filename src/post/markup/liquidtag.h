// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/markup/writtenattribute.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// `{% name markup %}`
struct LiquidTag
{
    QString name;
    TextRange markup; ///< after the name, without white space around
    TextRange range; ///< from '{' to after '}'
};

/// The tag that starts at \a start. Like Liquid it ends at the next `%}`, even in quotes.
[[nodiscard]] std::optional<LiquidTag> liquidTagAt(QStringView text, qsizetype start);

/// After the Liquid tag or output that starts at \a at; \a at when none does. Liquid of more than a line, or of 1,000
/// characters, is not seen.
[[nodiscard]] qsizetype afterLiquid(QStringView text, qsizetype at);

/// Every Liquid output and tag in \a text ends in it, and none opens or closes a block.
[[nodiscard]] bool isCompleteLiquid(QStringView text);

/// `{% include FILE name="value" … %}`
struct LiquidInclude
{
    QString file;
    /// Values without their backslashes before quotes. One that is not quoted is a variable's name.
    QList<WrittenAttribute> parameters;
    qsizetype nameEnd = 0; ///< after the file's name
    TextRange range; ///< the whole tag

    [[nodiscard]] std::optional<QString> parameter(QStringView name) const { return attributeValue(parameters, name); }
};

/// \a tag as an include; nothing when it is another tag, or Jekyll would refuse its parameters.
/// Source: Jekyll 4, `IncludeTag::FULL_VALID_SYNTAX`.
[[nodiscard]] std::optional<LiquidInclude> includeOf(QStringView text, const LiquidTag &tag);

/// \a value, HTML or Markdown, as it stands between \a quote in an include (an AttributeEscape). What would end the
/// tag, or be taken for a variable, is written with character references.
[[nodiscard]] QString parameterEscaped(QStringView value, QChar quote);

} // namespace frontrow
