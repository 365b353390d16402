// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/linktarget.h"

#include "base/asciispace.h"
#include "post/markup/linkdestination.h"
#include "post/markup/markdownescape.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

/// A name in brackets that is longer is no reference.
constexpr qsizetype longestName = 1000;

qsizetype skipSpace(QStringView text, qsizetype i)
{
    while (i < text.size() && isAsciiSpace(text[i])) {
        ++i;
    }
    return i;
}

std::optional<LinkTarget> definedTarget(QStringView name, qsizetype end, const Document &document)
{
    if (document.links.isEmpty() || name.size() > longestName) {
        return std::nullopt;
    }
    const auto found = document.links.constFind(normalizedLinkName(name));
    if (found == document.links.constEnd()) {
        return std::nullopt;
    }
    return LinkTarget{found->url, found->title, found->hasTitle, found->list, end, found->address, true};
}

std::optional<LinkTarget> inlineTarget(QStringView text, qsizetype paren, qsizetype &budget)
{
    qsizetype looked = 0;
    const std::optional<LinkDestination> found = linkDestinationAt(text, paren, LiquidIs::Absent, &looked);
    budget -= looked;
    if (!found) {
        return std::nullopt;
    }
    LinkTarget target;
    target.url = slice(text, found->address).toString();
    target.hasTitle = found->title.has_value();
    target.title = found->title ? slice(text, *found->title).toString() : QString();
    target.address = found->address;
    target.end = found->end;
    return target;
}

} // namespace

bool isEscapable(QChar c)
{
    return c.unicode() != 0 && QStringView(u"\\.*_+`<>()[]{}#!:|\"'$=-~").contains(c);
}

std::optional<LinkTarget> linkTarget(
    QStringView text, qsizetype open, qsizetype close, const Document &document, qsizetype &budget)
{
    if (budget <= 0) {
        return std::nullopt;
    }
    const qsizetype after = close + 1;
    const auto own = [&] {
        const QStringView inside = text.sliced(open + 1, close - open - 1);
        return document.links.isEmpty() || inside.size() > longestName
            ? std::optional<LinkTarget>()
            : definedTarget(markdownUnescaped(inside), after, document);
    };
    const qsizetype bracket = skipSpace(text, after);
    if (bracket < text.size() && text[bracket] == u'[') {
        const qsizetype end = text.sliced(bracket, std::min(longestName, text.size() - bracket)).indexOf(u']');
        if (end >= 0) {
            const QStringView name = text.sliced(bracket + 1, end - 1);
            const qsizetype last = bracket + end + 1;
            if (!name.isEmpty()) {
                return definedTarget(name, last, document);
            }
            std::optional<LinkTarget> target = own();
            if (target) {
                target->end = last;
            }
            return target;
        }
    }
    if (after >= text.size() || text[after] != u'(') {
        return own();
    }
    return inlineTarget(text, after, budget);
}

} // namespace frontrow::markdown
