// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/htmlcontext.h"

#include <QHash>

#include <algorithm>

namespace frontrow {

namespace {

/// For each tag the index of the one that closes it, -1 for all others.
QList<qsizetype> closingTags(const QList<HtmlTag> &tags)
{
    QList<qsizetype> closing(tags.size(), -1);
    QList<qsizetype> open;
    QHash<QStringView, qsizetype> counts;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const HtmlTag &tag = tags[i];
        if (isVoidElement(tag.name) || tag.isSelfClosing || isSpanElement(tag.name)) {
            continue;
        }
        if (!tag.isClosing) {
            open.append(i);
            ++counts[tag.name];
        }
        while (tag.isClosing && counts.value(tag.name) > 0) {
            const qsizetype last = open.takeLast();
            --counts[tags[last].name];
            if (tags[last].name == tag.name) {
                closing[last] = i;
                break;
            }
        }
    }
    return closing;
}

} // namespace

ContentModel contentModelOf(const HtmlTag &tag)
{
    const std::optional<QString> markdown = tag.attribute(u"markdown");
    if (markdown == u"1") {
        return defaultContentModel(tag.name);
    }
    if (markdown == u"block") {
        return ContentModel::Block;
    }
    return markdown == u"span" ? ContentModel::Span : ContentModel::Raw;
}

HtmlContext::HtmlContext(const QList<HtmlTag> &tags)
{
    const QList<qsizetype> closing = closingTags(tags);
    QList<std::pair<qsizetype, ContentModel>> around; ///< the closing tag, and what is before it
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (closing[i] >= 0) {
            around.append({closing[i], contentModelOf(tags[i])});
            m_changes.append({tags[i].range.end(), around.constLast().second});
        } else if (!around.isEmpty() && around.constLast().first == i) {
            around.removeLast();
            const ContentModel outer = around.isEmpty() ? ContentModel::Block : around.constLast().second;
            m_changes.append({tags[i].range.start, outer});
        }
    }
}

ContentModel HtmlContext::at(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_changes, offset, {}, &std::pair<qsizetype, ContentModel>::first);
    return after == m_changes.begin() ? ContentModel::Block : std::prev(after)->second;
}

} // namespace frontrow
