// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What can be completed in a post.
enum class CompletionKind {
    FieldKey, ///< a key of the front matter
    FieldValue,
    LinkAddress,
    PictureAddress,
    Footnote, ///< a footnote's name
    LiquidTag,
    LiquidFilter,
    IncludeName,
    IncludeParameter,
    PostName, ///< as `post_url` takes it
    SitePath, ///< as `link` takes it
    Emoji, ///< by its name after a colon, which two letters follow
};

/// Where something can be completed.
struct CompletionPlace
{
    CompletionKind kind = CompletionKind::LinkAddress;
    qsizetype start = 0; ///< in the line: what is written from here to the caret is replaced
    QString name; ///< the name of the field, dotted, or of the include

    bool operator==(const CompletionPlace &) const = default;
};

/// The lines around a caret, as far as they decide what can be completed.
struct CompletionLine
{
    QStringView written = {}; ///< the line up to the caret
    bool isFrontMatter = false;
    QString parent = {}; ///< in front matter, the key that this line belongs to when it is indented or an item
};

/// What can be completed after \a line; nothing for most places. Looks at its last 400 letters at most.
[[nodiscard]] std::optional<CompletionPlace> completionPlaceIn(const CompletionLine &line);

/// The key of front matter that a line below \a above belongs to when it is indented or an item: the last one that is
/// not indented. \a above is the front matter down to that line; its last 200 lines are looked at.
[[nodiscard]] QString parentKey(QStringView above);

} // namespace frontrow
