// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "liquid/host.h"
#include "liquid/run.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <expected>
#include <memory>

namespace frontrow {

/// What a blog can say to the Liquid of its posts. Asked from one thread at a time.
class LiquidBlog
{
public:
    LiquidBlog() = default;
    LiquidBlog(const LiquidBlog &) = delete;
    LiquidBlog &operator=(const LiquidBlog &) = delete;
    virtual ~LiquidBlog() = default;

    /// The variable `site` on the page at \a path, which is from the site's folder on.
    [[nodiscard]] virtual liquid::Value site(const QString &path) const = 0;
    /// What `_config.yml` says.
    [[nodiscard]] virtual liquid::Value configuration() const = 0;
    /// The next (newer) or previous document of the collection that the page at \a path is in; nil without one.
    [[nodiscard]] virtual liquid::Value neighbour(const QString &path, bool isNext) const = 0;
    /// What the page at \a path, whose values are \a page and whose text is \a body, has for an excerpt that it does
    /// not say itself; nil without one.
    [[nodiscard]] virtual liquid::Value excerpt(
        const QString &path, const liquid::Value &page, const QString &body) const = 0;
    /// The front matter of the layout \a name; nil where it has none.
    [[nodiscard]] virtual liquid::Value layout(const QString &name) const = 0;
    /// `_includes/NAME` of the blog or its theme; null when neither has it.
    [[nodiscard]] virtual std::shared_ptr<const liquid::Template> include(const QString &name) const = 0;
    /// There are no others: those of a theme are at hand.
    [[nodiscard]] virtual bool knowsIncludes() const = 0;
    /// The file \a name beside the page at \a path, which is from the site's folder on.
    [[nodiscard]] virtual std::shared_ptr<const liquid::Template> includeRelative(
        const QString &path, const QString &name) const = 0;
    /// The address with `baseurl` for `post_url` (a name) or `link` (a path below the source); see liquid::Host.
    [[nodiscard]] virtual std::expected<QString, liquid::Fault::Kind> pageUrl(
        const QString &name, bool isPost) const = 0;
    /// The zone in which Jekyll builds the blog.
    [[nodiscard]] virtual QTimeZone zone() const = 0;
};

/// What the Liquid of a post may refer to.
struct LiquidContext
{
    /// False: only `raw`, `comment` and `highlight` are read, and all other Liquid stays as it is written.
    bool isKnown = false;
    QString codeBreak =
        QStringLiteral("\n"); ///< what ends the lines of `highlight` (see CommonMarkOptions::pagesCodeBreak)
    bool isOff = false; ///< nothing in the text is Liquid
    liquid::Value site; ///< where there is no blog: what the configuration says
    liquid::Value page;
    QString path; ///< the path of the page, from the site's folder on
    std::shared_ptr<const LiquidBlog> blog; ///< null: nothing is known of other pages, includes and data

    bool operator==(const LiquidContext &) const = default;
};

struct RenderOptions;

namespace markdown {

/// A body as Liquid leaves it, and how its places relate to those of the body as written.
struct LiquidText
{
    QString text;
    QList<liquid::Output::Piece> pieces; ///< rising; empty when nothing was changed
    Diagnostics diagnostics; ///< ranges in the original

    /// The place in the original for a place in text. For the inside of a replacement: where that began.
    [[nodiscard]] qsizetype original(qsizetype written) const;
};

/// Whether anything in \a text is Liquid's.
[[nodiscard]] bool hasLiquid(QStringView text);

/// Runs the Liquid of \a body as Jekyll does, within a budget, and leaves a labelled mark (class `liquid-chip`) and a
/// diagnostic where that cannot be done: for a plug-in's tags, and for what Jekyll refuses.
[[nodiscard]] LiquidText withLiquid(QStringView body, const RenderOptions &options);

} // namespace markdown

} // namespace frontrow
