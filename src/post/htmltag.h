// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// One HTML tag of a Markdown text.
struct HtmlTag
{
    struct Attribute
    {
        QString name; ///< in lower case
        QString value; ///< character references resolved; empty without one
    };

    QString name; ///< in lower case
    bool isClosing = false;
    QList<Attribute> attributes;
    TextRange range; ///< from '<' to behind '>'

    /// Of attributes of one name the first, as browsers take it.
    [[nodiscard]] std::optional<QString> attribute(QStringView wanted) const;
};

/// The tags of a Markdown text in order, behind \a start, without those in comments, code (fenced, in backticks,
/// in Liquid's `highlight`) and in elements whose content is no markup or is code (`pre`, `code`, `script` …).
/// Takes time linear in the text for any text.
[[nodiscard]] QList<HtmlTag> htmlTagsIn(QStringView text, qsizetype start);

/// \a text with `&amp;`, `&lt;`, `&gt;`, `&quot;`, `&apos;`, `&nbsp;` and numeric references resolved.
[[nodiscard]] QString resolvedReferences(QStringView text);

/// \a text as it stands in HTML between tags and in double-quoted attributes, safe from Liquid too: `{{` and
/// `{%` are written with a reference. Line breaks become spaces.
[[nodiscard]] QString htmlEscaped(QStringView text);

} // namespace frontrow
