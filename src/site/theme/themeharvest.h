// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "markdown/renderoptions.h"
#include "site/theme/pagetheme.h"

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <functional>
#include <optional>

namespace frontrow {

/// What is known of a post whose page is looked through: the texts that are found again in it.
struct ThemeAnchors
{
    QString title;
    QString excerpt;
    QString credit;
    QString heroImage; ///< file name of the picture above the post; empty without one
    QDate date;
    /// The headings and paragraphs of the text, as the page has them, outside of lists and quotations: each as its
    /// letters and digits alone, in lower case.
    QSet<QString> passages;

    /// \param options how the blog renders the post
    /// \param name of the post's file, whose day counts where the post says none; empty when it is not known
    [[nodiscard]] static ThemeAnchors of(
        QStringView post, const RenderOptions &options, const QString &name = QString());
};

/// A page as the blog rendered it.
struct RenderedPage
{
    QByteArray html;
    QUrl url; ///< absolute
};

/// What a theme is made of besides its page.
enum class ThemePart {
    Sheet,
    File, ///< a font or picture
};

/// Gives the bytes after an absolute address; nothing for what may not or cannot be had.
using ThemeReader = std::function<std::optional<QByteArray>(const QUrl &, ThemePart)>;

/// Rises with every change of what harvestTheme() makes of the same page: themes of older rules are taken again.
inline constexpr quint32 harvestRules = 1;

/// The theme of \a page: its styles with what they import, fonts and pictures by \a reader, and the frame around the
/// text that \a anchors know. What belongs to that one post after its text, inside `article` and `main`, is left
/// out. Scripts, embedded pages, forms, event attributes, and addresses that \a reader does not answer are dropped;
/// raster pictures are decoded and encoded again. Fails (Malformed) when the post's text is not in the page.
[[nodiscard]] Result<PageTheme> harvestTheme(
    const RenderedPage &page, const ThemeAnchors &anchors, const ThemeReader &reader);

} // namespace frontrow
