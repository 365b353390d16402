// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "markdown/renderedbody.h"
#include "post/credit/headerimage.h"
#include "post/figures/figure.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/postlayout.h"
#include "site/blog/headercredit.h"
#include "site/jekyll/postappearance.h"
#include "site/pictures/pictureissue.h"
#include "site/pictures/pictures.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace frontrow {

/// What stands above the article, as Minimal Mistakes' `page__hero--overlay` shows it.
struct PreviewHero
{
    QString title; ///< HTML, inline
    QString excerpt; ///< HTML, inline; empty without `excerpt`
    QString credit; ///< HTML, inline; from `header.caption`
    QString image; ///< the picture as written (see HeaderImage); empty for a page without hero
    QString date; ///< for people, as a theme prints it that does not say how; empty without a day
    QDate day; ///< the same

    bool operator==(const PreviewHero &) const = default;
};

/// What a page shows of one revision of a post. A value; made by PageReader on the render thread.
struct PageFrame
{
    quint64 revision = 0; ///< the revision of the document it was made from; rises
    QString text; ///< the whole post
    PostLayout layout;
    FrontMatter frontMatter;
    RenderedBody body;
    PreviewHero hero;
    HeaderImage header;
    QString pageUrl; ///< where the page will be, with `baseurl`: "/aws-summit-2022-day1/"
    PostAppearance appearance; ///< whether and when it will be there
    /// For every picture source in hero and body that resolves: as written → absolute path of the file.
    QHash<QString, QString> pictures;
    QHash<QString, PictureIssue> issues; ///< why readers will not see a picture, by its source as written
};

/// Everything that is read off one revision of a post: one parse, many readers (form, outline, status, checks).
/// A value; what it has beyond the page is read by DetailReader, and no key that is typed waits for it.
struct PreviewFrame : PageFrame
{
    QList<Figure> figures;
    QList<PictureReference> references;
    HeaderContext headerContext; ///< picture: of the header image's file; empty while that was not looked at yet
    std::optional<CreditSuggestion> creditSuggestion;
    qsizetype words = 0; ///< how many words the body has, without markup
    /// What checkPost(), rendering and spelling found, as the author's CheckRules leave it, in the order of the text.
    Diagnostics diagnostics;
    QList<TextRange> misspelt; ///< words; none while spelling is not checked
    QString dictionary; ///< they were looked up in; empty when there is none for the post's language
};

} // namespace frontrow
