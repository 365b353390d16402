// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "markdown/renderedbody.h"
#include "site/jekyll/builtsite.h"
#include "site/verify/articlematch.h"

#include <QString>
#include <QStringList>

namespace frontrow {

/// A post whose page Jekyll has built, as it was then.
struct JekyllRequest
{
    QString siteFolder;
    SiteConfig config;
    QString post; ///< the post's file, from the site's folder on
    QString pageUrl; ///< with `baseurl`
    QString text;
    RenderedBody body; ///< how Frontrow reads the text
};

/// How Jekyll's build ended.
struct JekyllRun
{
    bool hasBuilt = false;
    QString output; ///< see readJekyllOutput()
    QString failure; ///< a sentence that says why there is no site
    QString folder; ///< the built site
};

/// What Jekyll and its site say about a post.
struct JekyllReport
{
    bool hasBuilt = false;
    BuiltLinks links = {}; ///< none of a site that was not built
    ArticleMatch article = {}; ///< the page's article beside the post as Frontrow reads it
    /// All that is wrong with the post, in the order of the text; what has no place there comes first.
    Diagnostics diagnostics = {};
    QStringList others = {}; ///< what is wrong elsewhere in the blog, full sentences, each once

    [[nodiscard]] bool isFine() const { return hasBuilt && diagnostics.isEmpty() && others.isEmpty(); }
    bool operator==(const JekyllReport &) const = default;
};

/// Reads the output, resolves the links and compares the article.
[[nodiscard]] JekyllReport evaluateBuild(const JekyllRequest &request, const JekyllRun &run);

} // namespace frontrow
