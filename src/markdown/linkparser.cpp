// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/linkparser.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

constexpr qsizetype leastBudget = 100'000;
constexpr qsizetype vainReadings = 16;
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

} // namespace

bool isEscapable(QChar c)
{
    return QStringView(u"\\.*_+`<>()[]{}#!:|\"'$=-~").contains(c);
}

QString unescaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == u'\\' && i + 1 < text.size() && isEscapable(text[i + 1]);
        result += text[isEscape ? ++i : i];
    }
    return result;
}

LinkParser::LinkParser(QStringView text, const Document &document)
    : m_text(text)
    , m_document(document)
    , m_budget(std::max(leastBudget, text.size() * vainReadings))
{
    findBrackets();
}

void LinkParser::findBrackets()
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'\\') {
            ++i;
        } else if (c == u'`') {
            const qsizetype end = codeSpanEnd(i);
            if (end >= 0) {
                i = end - 1;
            } else {
                while (i + 1 < m_text.size() && m_text[i + 1] == u'`') {
                    ++i;
                }
            }
        } else if (c == u'[') {
            open.append(i);
        } else if (c == u']' && !open.isEmpty()) {
            m_closing.insert(open.takeLast(), i);
        }
    }
}

qsizetype LinkParser::codeSpanEnd(qsizetype start)
{
    qsizetype length = 0;
    while (start + length < m_text.size() && m_text[start + length] == u'`') {
        ++length;
    }
    const qsizetype content = start + length;
    const bool isLone =
        length == 1 && (start > 0 && isSpace(m_text[start - 1])) && content < m_text.size() && isSpace(m_text[content]);
    if (isLone || m_budget <= 0) {
        return -1;
    }
    const qsizetype close = m_text.indexOf(QString(length, u'`'), content);
    if (close < 0) {
        m_budget -= m_text.size() - content;
        return -1;
    }
    return close + length;
}

std::optional<LinkTarget> LinkParser::target(qsizetype open, qsizetype close)
{
    const qsizetype behind = close + 1;
    const QString own =
        unescaped(m_text.sliced(open + 1, close - open - 1).first(std::min(close - open - 1, longestName)));
    const qsizetype bracket = skipSpace(m_text, behind);
    if (bracket < m_text.size() && m_text[bracket] == u'[') {
        const qsizetype end = m_text.sliced(bracket, std::min(longestName, m_text.size() - bracket)).indexOf(u']');
        if (end >= 0) {
            const QStringView name = m_text.sliced(bracket + 1, end - 1);
            return named(name.isEmpty() ? QStringView(own) : name, bracket + end + 1);
        }
    }
    if (behind >= m_text.size() || m_text[behind] != u'(') {
        return named(own, behind);
    }
    return inlineTarget(behind);
}

std::optional<LinkTarget> LinkParser::named(QStringView name, qsizetype end) const
{
    const auto found = m_document.links.constFind(normalizedLinkName(name));
    if (found == m_document.links.constEnd()) {
        return std::nullopt;
    }
    return LinkTarget{found->url, found->title, found->hasTitle, found->list, end};
}

std::optional<LinkTarget> LinkParser::inlineTarget(qsizetype paren)
{
    if (m_budget <= 0) {
        return std::nullopt;
    }
    LinkTarget target;
    qsizetype i = paren + 1;
    if (i < m_text.size() && m_text[i] == u'<') {
        const qsizetype end = m_text.indexOf(u'>', i);
        const qsizetype lineEnd = m_text.indexOf(u'\n', i);
        if (end >= 0 && (lineEnd < 0 || end < lineEnd)) {
            target.url = m_text.sliced(i + 1, end - i - 1).toString();
            i = end + 1;
            if (i < m_text.size() && m_text[i] == u')') {
                target.end = i + 1;
                return target;
            }
        }
    }
    if (target.url.isEmpty()) {
        i = paren;
        int depth = 0;
        bool beforeTitle = false;
        while (i < m_text.size()) {
            const QChar c = m_text[i];
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            beforeTitle = isSpace(c) && i + 1 < m_text.size() && (m_text[i + 1] == u'"' || m_text[i + 1] == u'\'');
            ++i;
            if (depth == 0 || beforeTitle) {
                break;
            }
        }
        if (depth != 0 && !beforeTitle) {
            m_budget -= i - paren;
            return std::nullopt;
        }
        target.url = m_text.sliced(paren + 1, i - paren - 2).trimmed().toString();
        target.end = i;
        if (depth == 0) {
            return target;
        }
    }
    i = skipSpace(m_text, i);
    if (i >= m_text.size() || (m_text[i] != u'"' && m_text[i] != u'\'')) {
        return std::nullopt;
    }
    // The title runs to the first quote that a closing parenthesis follows.
    const qsizetype begin = i + 1;
    for (qsizetype end = m_text.indexOf(m_text[i], begin + 1); end >= 0; end = m_text.indexOf(m_text[i], end + 1)) {
        const qsizetype close = skipSpace(m_text, end + 1);
        m_budget -= end - begin;
        if (m_budget <= 0) {
            break;
        }
        if (close < m_text.size() && m_text[close] == u')') {
            target.title = m_text.sliced(begin, end - begin).toString();
            target.hasTitle = true;
            target.end = close + 1;
            return target;
        }
    }
    m_budget -= m_text.size() - begin;
    return std::nullopt;
}

} // namespace frontrow::markdown
