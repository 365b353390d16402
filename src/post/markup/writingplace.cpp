// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/writingplace.h"

#include "post/markup/liquidtag.h"
#include "post/markup/postlayout.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype mostBefore = 100'000;
constexpr qsizetype mostAfter = 20'000;

/// After the line that holds \a offset.
qsizetype nextLine(QStringView text, qsizetype offset)
{
    const qsizetype newline = text.indexOf(u'\n', offset);
    return newline < 0 ? text.size() : newline + 1;
}

bool isInside(TextRange range, qsizetype offset)
{
    return offset > range.start && offset < range.end();
}

} // namespace

qsizetype frontMatterEnd(QStringView text)
{
    constexpr qsizetype most = 1'000'000;
    const PostLayout layout = layoutOf(text.first(std::min(text.size(), most)));
    // The empty lines after the fence are no body to Jekyll, and where people begin to write.
    return layout.hasFrontMatter ? nextLine(text, layout.yaml.end()) : 0;
}

WritingPlaces::WritingPlaces(QStringView post)
    : m_post(post)
    , m_body(frontMatterEnd(post))
    , m_start(m_body)
{
    read(post.size());
}

WritingPlaces::WritingPlaces(QStringView post, qsizetype from, qsizetype offset)
    : m_post(post)
    , m_body(frontMatterEnd(post))
    , m_start(std::clamp(from, std::min(m_body, offset), offset))
{
    if (offset >= m_body && offset - m_start <= mostBefore) {
        read(std::min(post.size(), offset + mostAfter));
    }
}

void WritingPlaces::read(qsizetype end)
{
    // A fence that is not closed yet ends here.
    m_part = m_post.sliced(m_start, end - m_start).toString() + u'\n' + QString(20, u'`') + u'\n' + QString(20, u'~');
    m_markup = markupOf(m_part, 0);
    m_context.emplace(m_markup.tags);
}

WritingPlace WritingPlaces::at(qsizetype offset) const
{
    if (offset < m_body) {
        return WritingPlace::FrontMatter;
    }
    if (!m_context) {
        return WritingPlace::Unread;
    }
    const qsizetype at = offset - m_start;
    if (isInCode(at)) {
        return WritingPlace::Code;
    }
    if (isInLiquid(at)) {
        return WritingPlace::Liquid;
    }
    const bool isInTag =
        std::ranges::any_of(m_markup.tags, [at](const HtmlTag &tag) { return isInside(tag.range, at); });
    return isInTag || m_context->at(at) == ContentModel::Raw ? WritingPlace::Html : WritingPlace::Markdown;
}

bool WritingPlaces::isInCode(qsizetype offset) const
{
    return std::ranges::any_of(m_markup.opaque, [this, offset](TextRange range) {
        const QStringView code = slice(m_part, range);
        const bool isWithinLine = (code.startsWith(u'`') && !code.contains(u'\n')) || code.startsWith(u'<');
        // At its end, the line of indented code is one still.
        const bool isIndented = code.startsWith(u' ') || code.startsWith(u'\t');
        return isInside(range, offset) || (!isWithinLine && range.start == offset)
            || (isIndented && range.end() == offset);
    });
}

bool WritingPlaces::isInLiquid(qsizetype offset) const
{
    if (std::ranges::any_of(m_markup.liquid, [offset](const LiquidTag &tag) { return isInside(tag.range, offset); })) {
        return true;
    }
    const QStringView before = QStringView(m_part).first(offset);
    const qsizetype line = before.lastIndexOf(u'\n') + 1;
    const qsizetype opened = before.sliced(line).lastIndexOf(u"{{");
    return opened >= 0 && afterLiquid(m_part, line + opened) > offset;
}

} // namespace frontrow
