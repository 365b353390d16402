// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/renderedbody.h"

#include "markdown/blocklines.h"
#include "markdown/bodyrenderer.h"
#include "markdown/spanwriter.h"
#include "post/markup/postlayout.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

/// A title or an excerpt is never longer, and its HTML not out of proportion.
constexpr qsizetype longestInline = 100'000;
constexpr qsizetype mostInlineHtml = 8'000'000;

struct InlineHtml
{
    QString html;
    QString text;
};

InlineHtml inlineOf(QStringView text)
{
    const markdown::Document document;
    markdown::SpanWriter spans(document);
    spans.setOutputLimit(mostInlineHtml);
    InlineHtml result;
    spans.write(markdown::stripped(text.first(std::min(text.size(), longestInline))), result.html, {}, &result.text);
    return result;
}

} // namespace

QString RenderedBody::html() const
{
    QString result;
    for (const RenderedBlock &block : blocks) {
        result += result.isEmpty() ? QString() : QStringLiteral("\n");
        result += block.html;
    }
    return result;
}

RenderedBody renderBody(QStringView post, TextRange body, const RenderOptions &options)
{
    return BodyRenderer().render(post, body, options);
}

QString renderInline(QStringView markdown)
{
    return inlineOf(markdown).html;
}

qsizetype dropOffset(const RenderedBody &body, QStringView post, qsizetype offset)
{
    const TextRange range = layoutOf(post).body;
    qsizetype best = -1;
    const auto consider = [&best, offset](qsizetype place) {
        if (best < 0 || std::abs(place - offset) < std::abs(best - offset)) {
            best = place;
        }
    };
    consider(range.start);
    for (const RenderedBlock &block : body.blocks) {
        if (!block.source.isEmpty()) {
            consider(block.source.start);
            consider(block.source.end());
        }
    }
    consider(range.end());
    return best;
}

qsizetype sectionEnd(const RenderedBody &body, QStringView post, const QString &heading)
{
    // With the hash marks or without them, as it stands in the text or as it reads.
    static const QRegularExpression marks(QStringLiteral(R"(^\s*#{1,6}\s+)"));
    const QString wanted = inlineOf(QString(heading).remove(marks)).text.simplified();
    const auto found = std::ranges::find_if(body.outline,
        [&wanted](const Heading &candidate) { return candidate.text.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (found == body.outline.end()) {
        return -1;
    }
    const auto next = std::find_if(
        found + 1, body.outline.end(), [&found](const Heading &candidate) { return candidate.level <= found->level; });
    return next == body.outline.end() ? post.size() : next->source.start;
}

QString headingAbove(const RenderedBody &body, qsizetype offset)
{
    QString text;
    for (const Heading &heading : body.outline) {
        if (heading.source.start < offset) {
            text = heading.text;
        }
    }
    return text;
}

} // namespace frontrow
