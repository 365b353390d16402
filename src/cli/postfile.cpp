// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/postfile.h"

#include "base/atomicfile.h"
#include "post/markup/postlayout.h"

#include <QDate>

namespace frontrow::cli {

namespace {

constexpr qint64 largestPost = 20LL * 1024 * 1024; ///< bytes

} // namespace

Result<PostFile> PostFile::read(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, largestPost);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return failure(source.error().kind, QStringLiteral("%1: %2").arg(path, source.error().message));
    }
    PostFile post{path, *source, FrontMatter::parse(source->text()), PostPlace::of(path), {}};
    post.pageUrl = post.place.address(post.frontMatter, QDate::currentDate()).url(post.place.config);
    return post;
}

Result<void> PostFile::write(const TextEdits &edits) const
{
    return edits.isEmpty() ? Result<void>() : replaceFile(path, source.edited(edits).encode());
}

RenderedBody PostFile::render() const
{
    // What the converter makes of the text as it is: Liquid stays.
    RenderOptions options = RenderOptions::of(place.config.values, frontMatter);
    options.liquid.isKnown = false;
    return renderBody(source.text(), layoutOf(source.text()).body, options);
}

} // namespace frontrow::cli
