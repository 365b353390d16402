// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogsnapshot.h"

#include <QString>
#include <QStringList>

namespace frontrow {

/// What Frontrow does on a blog: as it was found, or as the author says.
struct EffectiveSettings
{
    QString pictureFolder = PictureFolders::standardFolder(); ///< "images/:slug"
    QString modifiedKey = QStringLiteral("last_modified_at");
    QString layout; ///< the layout of new posts; empty when posts name none
    QString credit; ///< an example of a photo credit, Markdown
    bool opensNewTab = false;
    QStringList formKeys; ///< dotted

    bool operator==(const EffectiveSettings &) const = default;
};

/// \a overrides before what \a snapshot has.
[[nodiscard]] EffectiveSettings effectiveSettingsOf(const BlogSnapshot &snapshot, const BlogOverrides &overrides = {});

/// How header images and their credits are written on a blog: as \a snapshot has it, with its author's wording.
[[nodiscard]] HeaderConvention effectiveHeader(const BlogSnapshot &snapshot);

/// \a conventions so that a form offers the \a keys, in their order, and no others that the post does not have.
[[nodiscard]] FieldConventions withFormKeys(const FieldConventions &conventions, const QStringList &keys);

} // namespace frontrow
