// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/linktarget.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

/// A name in brackets that is longer is no reference.
constexpr qsizetype longestName = 1000;

bool isSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

qsizetype skipSpace(QStringView text, qsizetype i)
{
    while (i < text.size() && isSpace(text[i])) {
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
    return LinkTarget{found->url, found->title, found->hasTitle, found->list, end};
}

/// `<url>` at \a i, on one line; moves \a i behind it.
std::optional<QStringView> angledUrl(QStringView text, qsizetype &i, qsizetype &budget)
{
    if (i >= text.size() || text[i] != u'<') {
        return std::nullopt;
    }
    qsizetype end = i + 1;
    while (end < text.size() && text[end] != u'>' && text[end] != u'\n') {
        ++end;
    }
    if (end >= text.size() || text[end] != u'>') {
        budget -= end - i;
        return std::nullopt;
    }
    const QStringView url = text.sliced(i + 1, end - i - 1);
    i = end + 1;
    return url;
}

struct Parentheses
{
    QStringView url;
    bool isClosed = false;
};

/// What the parenthesis at \a i holds, up to its match or to white space before a quote; moves \a i behind that.
std::optional<Parentheses> urlInParentheses(QStringView text, qsizetype &i, qsizetype &budget)
{
    const qsizetype paren = i;
    int depth = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        const bool beforeTitle = isSpace(c) && i + 1 < text.size() && (text[i + 1] == u'"' || text[i + 1] == u'\'');
        ++i;
        if (depth == 0 || beforeTitle) {
            return Parentheses{text.sliced(paren + 1, i - paren - 2).trimmed(), depth == 0};
        }
    }
    budget -= i - paren;
    return std::nullopt;
}

/// Reads the title at \a i, which runs to the first of its quotes that a closing parenthesis follows.
bool readTitle(QStringView text, qsizetype i, LinkTarget &target, qsizetype &budget)
{
    i = skipSpace(text, i);
    if (i >= text.size() || (text[i] != u'"' && text[i] != u'\'')) {
        return false;
    }
    const qsizetype begin = i + 1;
    qsizetype end = begin < text.size() ? text.indexOf(text[i], begin + 1) : -1;
    while (end >= 0) {
        const qsizetype close = skipSpace(text, end + 1);
        if (close < text.size() && text[close] == u')') {
            target.title = text.sliced(begin, end - begin).toString();
            target.hasTitle = true;
            target.end = close + 1;
            return true;
        }
        end = text.indexOf(text[i], end + 1);
    }
    budget -= text.size() - begin;
    return false;
}

std::optional<LinkTarget> inlineTarget(QStringView text, qsizetype paren, qsizetype &budget)
{
    LinkTarget target;
    qsizetype i = paren + 1;
    if (const std::optional<QStringView> url = angledUrl(text, i, budget)) {
        target.url = url->toString();
        if (i < text.size() && text[i] == u')') {
            target.end = i + 1;
            return target;
        }
    } else {
        i = paren;
        const std::optional<Parentheses> inside = urlInParentheses(text, i, budget);
        if (!inside) {
            return std::nullopt;
        }
        target.url = inside->url.toString();
        target.end = i;
        if (inside->isClosed) {
            return target;
        }
    }
    return readTitle(text, i, target, budget) ? std::optional(target) : std::nullopt;
}

} // namespace

bool isEscapable(QChar c)
{
    return c.unicode() != 0 && QStringView(u"\\.*_+`<>()[]{}#!:|\"'$=-~").contains(c);
}

QString unescaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Alternative texts and names know kramdown's own escapes, without '~'.
        const bool isEscape =
            text[i] == u'\\' && i + 1 < text.size() && text[i + 1] != u'~' && isEscapable(text[i + 1]);
        result += text[isEscape ? ++i : i];
    }
    return result;
}

std::optional<LinkTarget> linkTarget(
    QStringView text, qsizetype open, qsizetype close, const Document &document, qsizetype &budget)
{
    if (budget <= 0) {
        return std::nullopt;
    }
    const qsizetype behind = close + 1;
    const auto own = [&] {
        const QStringView inside = text.sliced(open + 1, close - open - 1);
        return document.links.isEmpty() || inside.size() > longestName
            ? std::optional<LinkTarget>()
            : definedTarget(unescaped(inside), behind, document);
    };
    const qsizetype bracket = skipSpace(text, behind);
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
    if (behind >= text.size() || text[behind] != u'(') {
        return own();
    }
    return inlineTarget(text, behind, budget);
}

} // namespace frontrow::markdown
