// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <functional>

namespace frontrow {

/// What the Liquid of a post may refer to, as far as it is known without building the site.
struct LiquidContext
{
    /// False: only `raw`, `comment` and `highlight` are read, and all other Liquid stays as it is written.
    bool isKnown = false;
    QString url; ///< `site.url`
    QString baseUrl; ///< `site.baseurl`
    QString codeBreak =
        QStringLiteral("\n"); ///< what ends the lines of `highlight` (see CommonMarkOptions::pagesCodeBreak)
    QHash<QString, QString> site; ///< scalars of `_config.yml`, by dotted name without `site.`
    QHash<QString, QString> page; ///< scalars of the front matter, by dotted name without `page.`
    /// The page's URL for the name of a post (`2022-05-18-slug`) or the path of a file (`_posts/…`); empty for what
    /// the site does not have. Without it nothing is said about links.
    std::function<QString(const QString &)> findPage;

    /// Resolvers are not compared.
    bool operator==(const LiquidContext &other) const
    {
        return isKnown == other.isKnown && url == other.url && baseUrl == other.baseUrl && site == other.site
            && codeBreak == other.codeBreak && page == other.page;
    }
};

namespace markdown {

/// A body as Liquid leaves it, and how its places relate to those of the body as written.
struct LiquidText
{
    /// From \a written on, up to the next piece, characters are where they are in the original, shifted; or they
    /// replace what stood there.
    struct Piece
    {
        qsizetype written = 0;
        qsizetype original = 0;
        bool isReplacement = false;
    };

    QString text;
    QList<Piece> pieces; ///< rising; empty when nothing was changed
    Diagnostics diagnostics; ///< ranges in the original

    /// The place in the original for a place in text. For the inside of a replacement: where that began.
    [[nodiscard]] qsizetype original(qsizetype written) const;
};

/// Whether anything in \a text is Liquid's.
[[nodiscard]] bool hasLiquid(QStringView text);

/// Does what Liquid would surely do (`raw`, `comment`, `highlight`, URLs, values of the site and the page, the
/// includes of Minimal Mistakes), and leaves a labelled mark (class `liquid-chip`) and a diagnostic where it cannot
/// be known. Liquid is never run.
[[nodiscard]] LiquidText withLiquid(QStringView body, const LiquidContext &context, bool coloursCode);

} // namespace markdown

} // namespace frontrow
