// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderoptions.h"

#include <QList>
#include <QString>

namespace frontrow {

/// A link to the web in a post.
struct WebLink
{
    QString address; ///< http or https
    QString text; ///< the text that readers click on, on one line; empty around a picture
    qsizetype offset = 0; ///< in the post's text

    bool operator==(const WebLink &) const = default;
};

/// The links of the body of \a post to the web, in order, by the blog's dialect: Markdown's, in angle brackets, and
/// HTML's. Addresses with Liquid, which only the site knows, are left out.
[[nodiscard]] QList<WebLink> webLinksIn(const QString &post, const RenderOptions &options = {});

} // namespace frontrow
