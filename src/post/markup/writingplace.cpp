// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/writingplace.h"

#include <algorithm>

namespace frontrow {

namespace {

bool isInside(TextRange range, qsizetype offset)
{
    return offset > range.start && offset < range.end();
}

} // namespace

WritingPlaces::WritingPlaces(QStringView post)
    : m_post(post)
    , m_layout(layoutOf(post))
    , m_markup(markupOf(post, m_layout.body.start))
    , m_context(m_markup.tags)
{
}

WritingPlace WritingPlaces::at(qsizetype offset) const
{
    if (m_layout.hasFrontMatter && offset < m_layout.body.start) {
        return WritingPlace::FrontMatter;
    }
    const auto holdsCode = [this, offset](TextRange range) {
        const bool isSpan =
            range.start < m_post.size() && m_post[range.start] == u'`' && !slice(m_post, range).contains(u'\n');
        const bool isComment = m_post.sliced(range.start).startsWith(u'<');
        return isInside(range, offset) || (!isSpan && !isComment && range.contains(offset));
    };
    if (std::ranges::any_of(m_markup.opaque, holdsCode)) {
        return WritingPlace::Code;
    }
    if (std::ranges::any_of(m_markup.liquid, [offset](const LiquidTag &tag) { return isInside(tag.range, offset); })) {
        return WritingPlace::Liquid;
    }
    const bool isInTag =
        std::ranges::any_of(m_markup.tags, [offset](const HtmlTag &tag) { return isInside(tag.range, offset); });
    return isInTag || m_context.at(offset) == ContentModel::Raw ? WritingPlace::Html : WritingPlace::Prose;
}

} // namespace frontrow
