// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/pagesheadingids.h"

namespace frontrow::commonmark {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The id that GitHub Pages makes of a heading's inner HTML, names of tags and references included.
QByteArray idFrom(const QByteArray &html)
{
    QByteArray id;
    bool isSkipping = false;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const char c = html[i];
        isSkipping = (isSkipping || i == 0 || html[i - 1] == '\n') && !isLetter(c);
        if (!isSkipping && (isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ' ')) {
            id += c == ' ' ? '-' : c;
        }
    }
    return id.isEmpty() ? QByteArrayLiteral("section") : id.toLower();
}

} // namespace

QByteArray PagesHeadingIds::idOf(const QByteArray &html)
{
    const QByteArray id = idFrom(html);
    const auto known = m_used.find(id);
    if (known == m_used.end()) {
        m_used.insert(id, 0);
        return id;
    }
    return id + '-' + QByteArray::number(++*known);
}

} // namespace frontrow::commonmark
