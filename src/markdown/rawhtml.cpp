// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/rawhtml.h"

#include "post/markup/characterreference.h"
#include "post/markup/htmlelements.h"

#include <QSet>

#include <algorithm>

namespace frontrow::markdown {

namespace {

using SpanKind = BodySpan::Kind;

/// Elements that hold no markup. Source: HTML, "The elements of HTML", raw text and escapable raw text.
bool isRawText(QStringView name)
{
    static const QSet<QStringView> names{
        u"script", u"style", u"textarea", u"title", u"xmp", u"iframe", u"noembed", u"noframes", u"plaintext"};
    return names.contains(name);
}

/// Elements that go on in the next paragraph when nothing closes them. Source: HTML, "formatting".
bool isFormatting(QStringView name)
{
    static const QSet<QStringView> names{
        u"a", u"b", u"big", u"code", u"em", u"font", u"i", u"nobr", u"s", u"small", u"strike", u"strong", u"tt", u"u"};
    return names.contains(name);
}

/// Any end tag of a heading ends any heading.
bool isHeading(QStringView name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

/// After the markup at \a at that is neither a tag nor seen; \a at where there is none.
qsizetype afterHidden(QStringView html, qsizetype at)
{
    const QStringView rest = html.sliced(at);
    const auto after = [&](QStringView close, qsizetype from) {
        const qsizetype end = rest.indexOf(close, from);
        return end < 0 ? html.size() : at + end + close.size();
    };
    if (rest.startsWith(u"<!--")) {
        return after(u"-->", 2);
    }
    return rest.startsWith(u"<!") || rest.startsWith(u"<?") ? after(u">", 2) : at;
}

} // namespace

void RawHtmlReader::read(QStringView html, const Places &places)
{
    if (m_passing == Passing::None) {
        addVerbatim({0, html.size()}, places);
        return;
    }
    qsizetype text = 0; // what follows the last markup
    for (qsizetype at = 0; at < html.size();) {
        if (isInRawText()) {
            const qsizetype end = afterRawText(html, at);
            addVerbatim(TextRange::between(at, end), places);
            text = at = end;
        }
        const qsizetype open = html.indexOf(u'<', at);
        if (open < 0) {
            break;
        }
        const qsizetype hidden = afterHidden(html, open);
        const std::optional<HtmlTag> tag = hidden > open ? std::nullopt : tagAt(html, open);
        if (hidden == open && !tag) {
            at = open + 1;
            continue;
        }
        addText(html, TextRange::between(text, open), places);
        if (tag) {
            addTag(*tag, places);
        } else {
            addVerbatim(TextRange::between(open, hidden), places);
        }
        text = at = tag ? tag->range.end() : hidden;
    }
    addText(html, TextRange::between(text, html.size()), places);
}

std::optional<HtmlTag> RawHtmlReader::tagAt(QStringView html, qsizetype at) const
{
    std::optional<HtmlTag> tag = htmlTagAt(html, at);
    return tag && m_passing == Passing::Filtered && !tag->isClosing && isRawText(tag->name) ? std::nullopt : tag;
}

void RawHtmlReader::addTag(const HtmlTag &tag, const Places &places)
{
    if (tag.isClosing) {
        close(tag.name);
        return;
    }
    BodySpan span{.kind = SpanKind::Element, .range = places.around(tag.range), .text = tag.name};
    for (const WrittenAttribute &attribute : tag.attributes) {
        if (!span.attributes.has(attribute.name)) {
            span.attributes.set(attribute.name, attribute.value);
        }
    }
    span.after = m_found.size() + 1;
    if (!isVoidElement(tag.name)) {
        m_open.append({tag.name, m_found.size()});
    }
    m_found.append(span);
}

void RawHtmlReader::addText(QStringView html, TextRange range, const Places &places)
{
    qsizetype at = range.start;
    for (const TextRange &piece : places.pieces(range)) {
        const QStringView words = html.sliced(at, piece.length);
        m_found.append({.kind = SpanKind::Text,
            .range = piece,
            .text = words.contains(u'&') ? resolvedReferences(words) : QString(),
            .after = m_found.size() + 1});
        at += piece.length;
    }
}

void RawHtmlReader::addVerbatim(TextRange range, const Places &places)
{
    if (!range.isEmpty()) {
        m_found.append({.kind = SpanKind::Verbatim, .range = places.around(range), .after = m_found.size() + 1});
    }
}

void RawHtmlReader::close(const QString &name)
{
    const auto found = std::ranges::find_if(m_open.rbegin(), m_open.rend(),
        [&](const Element &element) { return element.name == name || (isHeading(name) && isHeading(element.name)); });
    if (found == m_open.rend()) {
        return;
    }
    const qsizetype first = m_open.rend() - found - 1;
    for (qsizetype i = first; i < m_open.size(); ++i) {
        m_found[m_open[i].index].after = m_found.size();
    }
    m_open.resize(first);
}

void RawHtmlReader::endParagraph(qsizetype open)
{
    const auto endsHere = [this](const Element &element) {
        const bool ends = !isFormatting(element.name) && !isRawText(element.name);
        if (ends) {
            m_found[element.index].after = m_found.size();
        }
        return ends;
    };
    if (open < m_open.size()) {
        m_open.erase(std::remove_if(m_open.begin() + open, m_open.end(), endsHere), m_open.end());
    }
}

void RawHtmlReader::end()
{
    for (const Element &element : std::as_const(m_open)) {
        m_found[element.index].after = m_found.size();
    }
    m_open.clear();
}

bool RawHtmlReader::isInRawText() const
{
    return !m_open.isEmpty() && isRawText(m_open.constLast().name);
}

qsizetype RawHtmlReader::afterRawText(QStringView html, qsizetype at) const
{
    const QString close = u"</" + m_open.constLast().name;
    const qsizetype end = html.indexOf(close, at, Qt::CaseInsensitive);
    return end < 0 ? html.size() : end;
}

} // namespace frontrow::markdown
