// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "post/frontmatter/frontmatter.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace frontrow {

/// A photo credit as a post writes it.
struct CreditText
{
    QString text; ///< Markdown for captions; plain where the link has a key of its own
    QString link; ///< for themes with a key for it (HPSTR `image.creditlink`), else empty

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && link.isEmpty(); }
    bool operator==(const CreditText &) const = default;
};

/// The keys in which a theme looks for the picture above a post, and where it shows it.
struct HeaderKeys
{
    enum class Placement {
        Overlay, ///< Minimal Mistakes: title and excerpt upon the picture, which fills the hero
        Banner, ///< Minimal Mistakes `header.image`: the whole picture, the title below
        Feature, ///< HPSTR: the title upon the middle of a picture of fixed height
        Plain ///< a picture that the blog's own layouts place; its crop is not known
    };

    Placement placement = Placement::Overlay;
    QString image; ///< dotted path of the picture's key: "header.overlay_image"
    QString credit; ///< the key of the credit; empty where the theme prints none
    QString creditLink; ///< the key of the credit's address; empty where the credit is Markdown
    QString filter; ///< the key of what lies between picture and title; empty where the theme reads none
    QString colour; ///< the key of the colour behind the picture; empty where the theme reads none
    /// The theme puts this before the value, below `baseurl`: "images/" in HPSTR; empty for values that are paths.
    QString folder;

    bool operator==(const HeaderKeys &) const = default;

    /// The keys around the picture's key \a image, as the themes read them. Sources: Minimal Mistakes'
    /// `_includes/page__hero.html` (`overlay_image`, `image`, `caption`, `overlay_color`, `overlay_filter`), HPSTR's
    /// `_layouts/post.html` (`image.feature` below `/images/`, `image.credit`, `image.creditlink`).
    [[nodiscard]] static HeaderKeys around(const QString &image);
    /// Every picture key that is known, the more telling first: where a post has several, the first that has a value
    /// is the one above the post.
    [[nodiscard]] static QStringList imageKeys();
};

/// The picture above a post with its credit and treatment, as the front matter has them. A reading, like FrontMatter;
/// it is written by headerImageEdits() and headerCreditEdits().
struct HeaderImage
{
    HeaderKeys keys;
    QString source; ///< the picture as written; empty without one
    CreditText credit;
    QString filter; ///< `0.5`, `rgba(255, 0, 0, 0.5)`, `linear-gradient(…)`; empty without
    QString colour; ///< a CSS colour; empty without
    QString teaser; ///< `header.teaser`, for lists of posts
    QString socialImage; ///< `header.og_image`, for other sites' cards
    bool showsExcerpt = true; ///< `header.show_overlay_excerpt` is not false
    bool isImageFixed = false; ///< written with an anchor, alias or tag: only the text can change it
    bool isCreditFixed = false;

    bool operator==(const HeaderImage &) const = default;

    /// Reads the picture of \a frontMatter: that of the first key of HeaderKeys::imageKeys() with a text, else the
    /// first that is there without one, else none, with the keys around \a usual (the blog's, see HeaderConvention).
    [[nodiscard]] static HeaderImage of(const FrontMatter &frontMatter, const QString &usual = QString());
};

/// The edits that make \a source the picture and, if given, \a credit its credit. An empty \a source leaves the key
/// without a value. Only the values change; where the credit's keys are not there and \a credit is empty, none is
/// added. One edit of the whole stretch, so that it is one undo step. Fails like setField().
[[nodiscard]] Result<TextEdits> headerImageEdits(
    QStringView post, const HeaderKeys &keys, const QString &source, const std::optional<CreditText> &credit);

/// The same for the credit alone. Fails (Refused) for themes that print none.
[[nodiscard]] Result<TextEdits> headerCreditEdits(QStringView post, const HeaderKeys &keys, const CreditText &credit);

/// The opacity of black (0 to 1) that Minimal Mistakes lays over the picture for \a filter; nothing when the filter is
/// empty, or a colour or gradient of its own.
[[nodiscard]] std::optional<double> filterOpacity(const QString &filter);

} // namespace frontrow
