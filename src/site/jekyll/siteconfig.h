// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "liquid/value.h"
#include "site/jekyll/buildcontext.h"
#include "site/jekyll/frontmatterdefaults.h"
#include "site/jekyll/postlistings.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace frontrow {

/// What the configuration says about a collection.
struct CollectionConfig
{
    QString permalink; ///< the collection's own template; empty when it has none
    bool isWritten = false; ///< `output`: its documents have pages

    bool operator==(const CollectionConfig &) const = default;
};

/// What Frontrow reads of a blog's `_config.yml`; Jekyll's defaults where it says nothing. A post that lies in no
/// site is shown as if on one with the permalink `/:categories/:title/` whose folder is the post's own: that choice
/// is the caller's.
struct SiteConfig
{
    QString title;
    QString baseUrl; ///< `baseurl`: empty or "/blog", without a final '/'
    QString permalink = QStringLiteral("date"); ///< a named style or a template of placeholders
    QString collectionsDir; ///< `collections_dir` without '/' at its ends: holds `_posts` and the other collections
    QMap<QString, CollectionConfig> collections; ///< by name; posts only where the configuration names them
    QList<FrontMatterDefault> defaults;
    /// Patterns of names that Jekyll reads although they begin with '.', '_', '#' or '~'.
    QStringList include{QStringLiteral(".htaccess")};
    QStringList exclude = standardExcludes(); ///< patterns that it leaves out
    /// "md", in lower case.
    QStringList markdownExtensions{QStringLiteral("markdown"), QStringLiteral("mkdown"), QStringLiteral("mkdn"),
        QStringLiteral("mkd"), QStringLiteral("md")};
    bool showsDrafts = false; ///< `show_drafts`
    bool showsFuture = false; ///< `future`
    bool showsUnpublished = false; ///< `unpublished`
    bool isStrict = false; ///< `strict_front_matter`: what cannot be read stops the build
    /// `timezone`, an IANA name. Empty means UTC: Jekyll takes the building machine's, and hosts build in UTC.
    QString timeZone;
    /// All scalars, by dotted name ("kramdown.hard_wrap"); lists of scalars joined by ','. At most 1,000.
    QHash<QString, QString> values;
    QString markdown; ///< `markdown`, as written; empty without
    QStringList commonMarkOptions; ///< `commonmark: options`; none unless it is a list
    QStringList commonMarkExtensions; ///< `commonmark: extensions`, the same
    QString fault; ///< a sentence that says at what of it Jekyll stops, whatever posts say; empty for nothing
    BuildContext build; ///< none for a configuration without its site
    PostListings listings; ///< none for a configuration without its site

    /// What Jekyll leaves out in every site.
    [[nodiscard]] static QStringList standardExcludes();
    /// The template of the addresses in \a collection.
    [[nodiscard]] QString permalinkTemplate(const QString &collection) const;
    /// The zone of timeZone; UTC where that is empty or unknown.
    [[nodiscard]] QTimeZone zone() const;

    bool operator==(const SiteConfig &) const = default;
};

/// The values of a `_config.yml`, typed as Ruby types them for templates; nil for one that cannot be read.
[[nodiscard]] liquid::Value readConfigValues(const QString &path);

/// Reads a `_config.yml`, its `listings` and `build` left out. Fails (Unreadable, Malformed) with a sentence
/// that names the file.
[[nodiscard]] Result<SiteConfig> readSiteConfig(const QString &path);

} // namespace frontrow
