// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/openelements.h"

#include <QSet>

namespace frontrow::commonmark {

namespace {

/// More open elements than a page's reader would nest are not counted.
constexpr qsizetype mostOpen = 500;

/// Elements without content, and those whose end tag may be left out (HTML, "Optional tags").
bool isWaitedFor(const QByteArray &name)
{
    static const QSet<QByteArray> others{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
        "param", "source", "track", "wbr", "p", "li", "dt", "dd", "option", "optgroup", "rt", "rp", "tr", "td", "th",
        "thead", "tbody", "tfoot", "colgroup", "caption", "html", "head", "body"};
    return !others.contains(name);
}

bool isRaw(const QByteArray &name)
{
    return name == "script" || name == "style" || name == "textarea" || name == "title" || name == "iframe"
        || name == "xmp" || name == "noembed" || name == "noframes";
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
}

/// The place after \a end, looked for from \a from; the end of \a html without one.
qsizetype after(QByteArrayView html, const char *end, qsizetype from)
{
    const qsizetype at = html.indexOf(end, from);
    return at < 0 ? html.size() : at + QByteArrayView(end).size();
}

/// The next end tag of \a name; -1 without one.
qsizetype endTagOf(const QByteArray &name, QByteArrayView html, qsizetype from)
{
    for (qsizetype at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
        const QByteArrayView afterIt = html.sliced(at + 2);
        if (afterIt.size() >= name.size() && afterIt.first(name.size()).compare(name, Qt::CaseInsensitive) == 0) {
            return at;
        }
    }
    return -1;
}

/// The '>' that ends the tag whose name ends at \a at; the end of \a html without one.
qsizetype tagEnd(QByteArrayView html, qsizetype at)
{
    char quote = 0;
    bool isValue = false;
    for (; at < html.size(); ++at) {
        const char c = html[at];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '>') {
            return at;
        } else if (isValue && (c == '"' || c == '\'')) {
            quote = c;
        }
        isValue = c == '=' || (isValue && (c == ' ' || c == '\n' || c == '\t'));
    }
    return html.size();
}

} // namespace

void OpenElements::read(QByteArrayView html)
{
    qsizetype at = 0;
    while (at < html.size()) {
        if (!m_names.isEmpty() && isRaw(m_names.constLast())) {
            at = endTagOf(m_names.constLast(), html, at);
        } else {
            at = html.indexOf('<', at);
        }
        if (at < 0) {
            return;
        }
        at = readMarkup(html, at);
    }
}

qsizetype OpenElements::readMarkup(QByteArrayView html, qsizetype at)
{
    const QByteArrayView rest = html.sliced(at);
    if (rest.startsWith("<!--")) {
        return after(html, "-->", at + 2);
    }
    if (rest.startsWith("<!") || rest.startsWith("<?")) {
        return after(html, ">", at + 2);
    }
    return readTag(html, at);
}

qsizetype OpenElements::readTag(QByteArrayView html, qsizetype at)
{
    const bool isClosing = html.sliced(at).startsWith("</");
    const qsizetype nameStart = at + (isClosing ? 2 : 1);
    qsizetype nameEnd = nameStart;
    while (nameEnd < html.size() && isNameByte(html[nameEnd])) {
        ++nameEnd;
    }
    if (nameEnd == nameStart) {
        return at + 1;
    }
    const QByteArray name = html.sliced(nameStart, nameEnd - nameStart).toByteArray().toLower();
    const qsizetype end = tagEnd(html, nameEnd);
    if (isClosing) {
        close(name);
    } else if (isWaitedFor(name)) {
        open(name);
    }
    return std::min(end + 1, html.size());
}

void OpenElements::open(const QByteArray &name)
{
    if (m_names.size() < mostOpen) {
        m_names.append(name);
    }
}

void OpenElements::close(const QByteArray &name)
{
    const qsizetype at = m_names.lastIndexOf(name);
    if (at >= 0) {
        m_names.resize(at);
    }
}

} // namespace frontrow::commonmark
