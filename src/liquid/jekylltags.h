// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace frontrow::liquid {

// The words of the tags that Jekyll adds to Liquid, by its rules (jekyll 4.3.4, lib/jekyll/tags).

/// A parameter of an include, as a pattern: its name, then its value in double or single quotes, or a variable.
extern const QString includeParameter;

/// The name of the file that an include's \a arguments begin with, and its parameters.
[[nodiscard]] std::pair<QString, QString> includeParts(const QString &arguments);

/// What stands in a `highlight`.
struct HighlightWords
{
    QString language; ///< in lower case
    QString options; ///< as they stand, with the space before them; empty without
};

/// The words among the \a arguments of a `highlight`; nothing where Jekyll refuses them.
[[nodiscard]] std::optional<HighlightWords> highlightWords(const QString &arguments);

/// Why Jekyll refuses the tag \a tag with \a arguments when it reads it, before anything is run; empty for one that it
/// takes.
[[nodiscard]] QString refusalOf(const QString &tag, const QString &arguments);

} // namespace frontrow::liquid
