// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "base/textedit.h"
#include "markdown/renderoptions.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// One top-level block of a body: what the preview replaces as a whole.
struct RenderedBlock
{
    QString html;
    /// Whole lines, in the post's text, with the attribute lists and definitions after them. Rising, without overlap;
    /// every line with text is in one. The footnotes, which come last, have an empty range at the end.
    TextRange source;
    quint64 hash = 0; ///< hash of html: equal hashes are equal blocks

    bool operator==(const RenderedBlock &) const = default;
};

/// One heading of the body.
struct Heading
{
    int level = 1; ///< 1 to 6
    QString text; ///< without markup
    QString id; ///< as kramdown gives it (`auto_ids`), unique in the post
    TextRange source; ///< the heading's lines in the post's text

    bool operator==(const Heading &) const = default;
};

/// How the body of a post reads, in the kramdown dialect.
struct RenderedBody
{
    QList<RenderedBlock> blocks;
    QList<Heading> outline;
    Diagnostics diagnostics;

    /// The blocks, a '\n' between them.
    [[nodiscard]] QString html() const;

    bool operator==(const RenderedBody &) const = default;
};

/// Renders \a body of \a post (see PostLayout). A pure function of its arguments. Every raw HTML of the post
/// is in the output: it is for Jekyll's readers, and only the hardened preview page may show it.
/// Input above 20 MB, and structures nested above 100 levels, are not rendered; a diagnostic says so.
/// May be called from any thread from which the blog of \a options may be asked.
[[nodiscard]] RenderedBody renderBody(QStringView post, TextRange body, const RenderOptions &options = {});

/// One line of Markdown as HTML without a surrounding paragraph: titles, excerpts, photo credits.
[[nodiscard]] QString renderInline(QStringView markdown);

/// The place between two top-level blocks nearest to \a offset: a line start, never inside a block or the
/// front matter. \a body is the rendering of \a post.
[[nodiscard]] qsizetype dropOffset(const RenderedBody &body, QStringView post, qsizetype offset);

/// The end of the section under the heading that reads \a heading (compared without case and markup): the
/// next heading of its level or above, or the end. -1 without such a heading.
[[nodiscard]] qsizetype sectionEnd(const RenderedBody &body, QStringView post, const QString &heading);

/// The text of the last heading that starts before \a offset; empty above all headings.
[[nodiscard]] QString headingAbove(const RenderedBody &body, qsizetype offset);

} // namespace frontrow
