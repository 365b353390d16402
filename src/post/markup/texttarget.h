// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What a place of a post leads to.
struct TextTarget
{
    enum class Kind {
        Address, ///< the address of a link, or of a page
        Picture,
        Footnote, ///< `address` is its name
        Post, ///< as `post_url` names it
        Path, ///< as `link` names it, from the site's folder on
    };

    Kind kind = Kind::Address;
    QString address; ///< escapes resolved
    TextRange range; ///< all of the text that leads there

    bool operator==(const TextTarget &) const = default;
};

/// The target of the link, picture, footnote or Liquid tag that \a offset is in; nothing without one. Looks at the line
/// around it, of 4,000 letters at most, and for the definitions of links by name at all of \a post.
[[nodiscard]] std::optional<TextTarget> textTargetAt(QStringView post, qsizetype offset);

} // namespace frontrow
