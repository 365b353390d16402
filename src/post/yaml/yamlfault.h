// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/yaml/yamltree.h"

namespace frontrow {

/// A mistake that yaml-cpp lets pass and Ruby's libyaml does not (its scanner and parser, version 0.2.5), so that
/// Jekyll would publish the post without its front matter.
struct YamlFault
{
    enum class Kind {
        Tab, ///< where only spaces may indent
        MissingColon, ///< a name in a block map without ':'
        MissingSpace, ///< the same, but a ':' or '-' without a space after it is there
        Indentation, ///< a value on a line of its own that is not deeper than its key
        Directive, ///< a line that begins with '%'
        MissingName, ///< a ':' without a name
        MissingItem, ///< a ',' without an item before it
        ColonInList, ///< a plain item in brackets that begins with ':', or one with ':' before a bracket or comma
        Anchor, ///< characters that no anchor may have
        Tag, ///< characters that no tag may have
        Class, ///< a tag for a class of Ruby's that Jekyll does not let Psych make
        Escape, ///< an escape that only yaml-cpp knows
    };

    Kind kind = Kind::Tab;
    TextRange range; ///< the characters that are wrong

    bool operator==(const YamlFault &) const = default;
};

/// The faults of \a text, which readYaml() has read as \a root, in rising order.
[[nodiscard]] QList<YamlFault> yamlFaults(QStringView text, const YamlNode &root);

} // namespace frontrow
