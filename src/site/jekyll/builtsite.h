// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/siteconfig.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace frontrow {

/// Where the site is on the web, without its `baseurl`; "https://site.invalid" where the configuration names no `url`.
[[nodiscard]] QUrl siteUrlOf(const SiteConfig &config);

/// The file of a site that Jekyll built into the folder \a built for the address \a path below the site's top ("",
/// "about", "tags/x.html"; percent-encoding resolved), as static servers find it: the file itself, `.html` after it,
/// or `index.html` in it. Nothing else, and nothing outside of \a built.
[[nodiscard]] std::optional<QString> builtFile(const QString &built, const QString &path);

/// An address in a built site that should be in it and is not.
struct DeadLink
{
    enum class Where { Page, Home, Feed };
    enum class Reason {
        NoFile, ///< there is no such file
        NoAnchor, ///< nothing on that page has that id
        OutsideBaseUrl, ///< on this host, but above the site's `baseurl`
        Unreadable, ///< `target` is the file that was to be looked through: see parseHtml(), or it is no XML
    };

    Where where = Where::Page;
    Reason reason = Reason::NoFile;
    QString attribute = {}; ///< "src", "srcset", "href"; the element's name for links that a feed has as text
    QString target = {}; ///< as written

    bool operator==(const DeadLink &) const = default;
};

/// What was found out about the addresses of a built site.
struct BuiltLinks
{
    bool hasPage = false; ///< the page itself is there
    qsizetype checked = 0; ///< addresses that should be in the site, each once per place
    QList<DeadLink> dead = {}; ///< the page's first, then the home page's, then the feed's; 200 at most
    bool isWhole = true; ///< there were no more than could be looked at

    bool operator==(const BuiltLinks &) const = default;
};

/// Resolves every `src`, `srcset`, `poster` and `href` of the page at \a pageUrl (its path with `baseurl`), of the home
/// page and of the feeds (`feed.path` of the configuration, `feed.xml`, `atom.xml`; the HTML inside included), as a
/// browser does, in the site that Jekyll built into \a built. Other hosts and schemes are left out; ids are looked for
/// on the page itself only. Files over 4 MB are not read, and 20,000 addresses of a file are looked at.
[[nodiscard]] BuiltLinks checkBuiltLinks(const QString &built, const SiteConfig &config, const QString &pageUrl);

} // namespace frontrow
