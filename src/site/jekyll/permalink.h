// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace frontrow {

// Sources of the rules: Jekyll 4.3, lib/jekyll/url.rb, drops/url_drop.rb, utils.rb (slugify, add_permalink_suffix) and
// configuration.rb (style_to_permalink).

/// What the placeholders of a permalink are made of.
struct PermalinkValues
{
    QString slug; ///< front matter `slug`, else the file name without date and ending
    QString name; ///< the file name without its ending
    QString path; ///< in the collection, without its folder and the ending: "/2022/2022-05-18-x"
    QString collection;
    QString outputExtension; ///< the ending of the page's file: ".html"
    QStringList categories;
    QDateTime moment; ///< in the zone that Jekyll builds in
};

/// The template that the setting `permalink` means for posts: that of a named style ("pretty"), else itself.
[[nodiscard]] QString permalinkTemplateOf(const QString &style);
/// The template of a collection that has none of its own, where the site's `permalink` is \a style.
[[nodiscard]] QString collectionTemplateOf(const QString &style);

/// The path that \a pattern makes of \a values, percent-encoded, starting with '/', without `baseurl`. A placeholder
/// that Jekyll does not know (it stops the build) stays as written.
[[nodiscard]] QString expandedPermalink(const QString &pattern, const PermalinkValues &values);

/// The same of a page, which has three placeholders: `:path`, the folder that the page is in, `:basename`, its file's
/// name without the ending, and `:output_ext`. All others stay as written.
[[nodiscard]] QString expandedPagePermalink(
    const QString &pattern, const QString &folder, const QString &name, const QString &outputExtension);

/// The first placeholder in \a pattern that Jekyll does not know (":nothing"); empty when there is none.
[[nodiscard]] QString unknownPlaceholderIn(const QString &pattern);

} // namespace frontrow
