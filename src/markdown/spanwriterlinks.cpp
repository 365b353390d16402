// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmltags.h"
#include "markdown/linktarget.h"
#include "markdown/spanwriter.h"
#include "post/markup/markdownescape.h"

#include <algorithm>
#include <optional>

namespace frontrow::markdown {

namespace {

/// Longer ones stay text.
constexpr qsizetype longestAutolink = 2048;

/// The length of a scheme that makes an autolink, with its ':'; 0 without one.
qsizetype schemeLength(QStringView text)
{
    for (const QStringView scheme : {u"mailto:", u"http:", u"https:", u"ftp:", u"ftps:"}) {
        if (text.startsWith(scheme)) {
            return scheme.size();
        }
    }
    return 0;
}

/// The length of an e-mail address at the start of \a text; 0 without one.
qsizetype addressLength(QStringView text)
{
    qsizetype end = 0;
    qsizetype atSign = -1;
    for (; end < text.size(); ++end) {
        const QChar c = text[end];
        if (c == u'@' && atSign < 0) {
            atSign = end;
        } else if (!c.isLetterOrNumber() && !c.isMark() && c != u'-' && c != u'_' && c != u'.') {
            break;
        }
    }
    return atSign > 0 && end > atSign + 1 ? end : 0;
}

} // namespace

void SpanWriter::readBracket(Loop &loop)
{
    const bool isImage = m.text[m.at] == u'!';
    const qsizetype open = m.at + (isImage ? 1 : 0);
    const QChar next = at(open + 1);
    if (at(open) != u'[' || open + 1 >= m.text.size() || (next == u'^' && (isImage || !readFootnote()))) {
        ++m.at;
        return;
    }
    if (next != u'^') {
        readLink(loop, isImage);
    }
}

bool SpanWriter::readFootnote()
{
    const auto isWord = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_'); };
    qsizetype end = m.at + 2;
    while (end < m.text.size() && (isWord(m.text[end]) || (m.text[end] == u'-' && end > m.at + 2))) {
        ++end;
    }
    if (at(end) != u']' || end == m.at + 2) {
        return false;
    }
    const QString name = m.text.sliced(m.at + 2, end - m.at - 2).toString();
    if (!m_document.footnotes.contains(name)) {
        asText(end + 1 - m.at);
        return true;
    }
    flush();
    endRun();
    const qsizetype begin = m.at;
    m.at = end + 1;
    m.pending = m.at;
    skipLists();
    note(Kind::Footnote, begin, name);
    if (m_place.isForContents) {
        return true;
    }
    const auto found = m_footnoteNumbers.constFind(name);
    const qsizetype index = found == m_footnoteNumbers.constEnd() ? m_footnotes.size() : *found;
    QString target = m_document.options.footnotePrefix + name;
    const QString note = target;
    if (index == m_footnotes.size()) {
        m_footnoteNumbers.insert(name, index);
        m_footnotes.append({name, 0});
    } else {
        target += u':' + QString::number(++m_footnotes[index].repeats);
    }
    m_uses.append(index);
    ++m_markers;
    *m_out += u"<sup id=\"fnref:" + target + u"\"><a href=\"#fn:" + note
        + u"\" class=\"footnote\" rel=\"footnote\" role=\"doc-noteref\">"
        + m_document.options.footnoteMark(index + m_document.options.firstFootnote) + u"</a></sup>";
    return true;
}

bool SpanWriter::readBetweenBrackets(qsizetype begin, bool isImage)
{
    int &nested = isImage ? m.images : m.links;
    Loop inside;
    inside.end = End::Bracket;
    inside.begin = begin;
    m.at = begin;
    m.pending = begin;
    ++nested;
    const bool isClosed = read(inside);
    --nested;
    return isClosed;
}

void SpanWriter::noteTarget(qsizetype span, const LinkTarget &target)
{
    if (m_found) {
        BodySpan &found = (*m_found)[span];
        found.isDefined = target.isDefined;
        found.end = m.offset + target.end;
        found.address = {target.address.start + (target.isDefined ? 0 : m.offset), target.address.length};
    }
}

void SpanWriter::noteImage(const Attributes &attributes, const QStringList &references)
{
    if (m_image) {
        m_image->attributes = attributes;
        m_imageEnd = m.at;
        m_imageIsStandalone = references.contains(u"standalone");
    }
}

void SpanWriter::readLink(Loop &loop, bool isImage)
{
    const qsizetype length = isImage ? 2 : 1;
    const bool isNested = !isImage && (m.links > 0 || m.images > 0);
    if (isNested || m.images >= deepestNesting || m_budget <= 0) {
        asText(length);
        return;
    }
    const Checkpoint point = checkpoint();
    endRun();
    const qsizetype start = m_out->size();
    const qsizetype begin = m.at;
    const qsizetype open = m.at + length - 1;
    qsizetype span = isImage ? -1 : note(Kind::Link, begin);
    const bool isClosed = readBetweenBrackets(open + 1, isImage);
    const qsizetype close = m.at;
    std::optional<LinkTarget> target = isClosed ? linkTarget(m.text, open, close, m_document, m_budget) : std::nullopt;
    if (!target) {
        restore(point);
        asText(length);
        return;
    }
    endRun();
    if (isImage) {
        // What stands in the brackets is only read to find their end.
        const qsizetype end = target->end;
        restore(point);
        endRun();
        m_budget += end - m.at;
        m.at = end;
        loop.brackets -= loop.end == End::Bracket ? 1 : 0;
    }
    m.at = target->end;
    m.pending = m.at;
    Attributes attributes;
    applyAttributeList(target->list, m_document.attributeDefinitions, attributes);
    attributes.set(isImage ? QStringLiteral("src") : QStringLiteral("href"), target->url);
    if (isImage) {
        attributes.set(QStringLiteral("alt"), markdownUnescaped(m.text.sliced(open + 1, close - open - 1)));
    }
    if (target->hasTitle) {
        attributes.set(QStringLiteral("title"), target->title);
    }
    AttributeList lists;
    readLists(attributes, &lists);
    if (isImage) {
        noteImage(attributes, lists.references + target->list.references);
    }
    span = isImage ? note(Kind::Image, begin) : span;
    finish(span, begin, attributes);
    noteTarget(span, *target);
    if (isImage) {
        *m_out += u"<img";
        attributes.appendTo(*m_out);
        *m_out += u" />";
    } else if (!m_place.isForContents) {
        m_out->insert(start, u"<a" + attributes.html() + u'>');
        *m_out += u"</a>";
    }
}

bool SpanWriter::readStandaloneImage(QStringView text, StandaloneImage &image, QList<BodySpan> *found)
{
    QString out;
    m_image = &image;
    m_imageIsStandalone = false;
    write(text, out, {}, nullptr, found);
    m_image = nullptr;
    // Only one image, from the first character to the last.
    return m_imageIsStandalone && m_imageEnd == text.size() && out.startsWith(u"<img ")
        && out.indexOf(u'>') == out.size() - 1;
}

bool SpanWriter::readAutolink()
{
    const qsizetype begin = m.at + 1;
    const QStringView rest = m.text.sliced(begin, std::min(longestAutolink, m.text.size() - begin));
    const qsizetype scheme = schemeLength(rest);
    qsizetype end = scheme > 0 ? scheme + 1 : addressLength(rest);
    while (scheme > 0 && end < rest.size() && rest[end] != u'>' && rest[end] != u'\n') {
        ++end;
    }
    if (end == 0 || end >= rest.size() || rest[end] != u'>') {
        m_budget -= end;
        return false;
    }
    const QStringView inside = rest.first(end);
    if (scheme > 0 && (m_budget <= 0 || inside[scheme] == u'\n')) {
        return false;
    }
    flush();
    endRun();
    const qsizetype span = note(Kind::Link, m.at);
    m.at = begin + end;
    note(Kind::Text, begin + (inside.startsWith(u"mailto:") ? 7 : 0));
    m.at = begin + end + 1;
    m.pending = m.at;
    const QStringView text = inside.startsWith(u"mailto:") ? inside.sliced(7) : inside;
    Attributes attributes;
    attributes.set(QStringLiteral("href"), scheme > 0 ? inside.toString() : u"mailto:" + inside.toString());
    readLists(attributes);
    finish(span, begin - 1, attributes);
    if (m_found) {
        (*m_found)[span].address = {m.offset + begin, end};
    }
    const QString content = escapedText(text);
    *m_out += m_place.isForContents ? content : u"<a" + attributes.html() + u'>' + content + u"</a>";
    if (m_plain) {
        *m_plain += text;
    }
    return true;
}

} // namespace frontrow::markdown
