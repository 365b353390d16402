// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/textplace.h"

#include "post/editing/linestart.h"
#include "post/markup/htmlcontext.h"
#include "post/markup/postlayout.h"
#include "post/markup/postmarkup.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype mostBefore = 100'000;
constexpr qsizetype mostBehind = 20'000;

bool isInOutput(QStringView text, qsizetype offset)
{
    const TextRange line = lineAt(text, offset);
    const qsizetype opened = slice(text, line).first(offset - line.start).lastIndexOf(u"{{");
    return opened >= 0 && behindLiquid(text, line.start + opened) > offset;
}

} // namespace

qsizetype frontMatterEnd(QStringView text)
{
    constexpr qsizetype most = 1'000'000;
    const PostLayout layout = layoutOf(text.first(std::min(text.size(), most)));
    if (!layout.hasFrontMatter) {
        return 0;
    }
    // The empty lines behind the fence are no body to Jekyll, and where people begin to write.
    return std::min(lineAt(text, layout.yaml.end()).end() + 1, text.size());
}

EditingPlace placeAt(QStringView text, qsizetype from, qsizetype offset)
{
    const qsizetype body = frontMatterEnd(text);
    if (offset < body) {
        return EditingPlace::FrontMatter;
    }
    const qsizetype start = std::clamp(from, body, offset);
    if (offset - start > mostBefore) {
        return EditingPlace::Unread;
    }
    // A fence that is not closed yet ends here.
    const qsizetype end = std::min(text.size(), offset + mostBehind);
    const QString part =
        text.sliced(start, end - start).toString() + u'\n' + QString(20, u'`') + u'\n' + QString(20, u'~');
    const PostMarkup markup = markupOf(part, 0);
    const qsizetype at = offset - start;
    const auto holds = [at](const auto &each) { return each.range.start < at && at < each.range.end(); };
    // At its end, the line of indented code is one still.
    const auto endsCode = [&](TextRange code) { return code.end() == at && part[code.start].isSpace(); };
    if (markup.isOpaque(at) || std::ranges::any_of(markup.opaque, endsCode)) {
        return EditingPlace::Code;
    }
    if (std::ranges::any_of(markup.liquid, holds) || isInOutput(text, offset)) {
        return EditingPlace::Liquid;
    }
    const bool isInTag = std::ranges::any_of(markup.tags, holds);
    return isInTag || HtmlContext(markup.tags).at(at) == ContentModel::Raw ? EditingPlace::Html
                                                                           : EditingPlace::Markdown;
}

} // namespace frontrow
