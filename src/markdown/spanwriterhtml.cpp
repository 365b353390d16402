// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/blocklines.h"
#include "markdown/codecolours.h"
#include "markdown/codelines.h"
#include "markdown/htmltags.h"
#include "markdown/spanwriter.h"

#include <algorithm>
#include <utility>

namespace frontrow::markdown {

namespace {

struct ExtensionStart
{
    QStringView name;
    QStringView options;
    bool isClosed = false;
    qsizetype length = 0; ///< 0 when there is none
};

/// `{::name options /}` at the start of \a text.
ExtensionStart extensionStart(QStringView text)
{
    const qsizetype length = attributeListLength(text, 0);
    if (length == 0 || !text.startsWith(u"{::")) {
        return {};
    }
    ExtensionStart start;
    QStringView inside = text.sliced(3, length - 4);
    start.isClosed = inside.endsWith(u'/');
    inside.chop(start.isClosed ? 1 : 0);
    qsizetype end = 0;
    while (
        end < inside.size() && inside[end].unicode() < 128 && (inside[end].isLetterOrNumber() || inside[end] == u'_')) {
        ++end;
    }
    start.name = inside.first(end);
    start.options = inside.sliced(end);
    const bool isWhole = end > 0 && (start.options.isEmpty() || isBlank(start.options.first(1)));
    start.length = isWhole ? length : 0;
    return start;
}

} // namespace

QString codeSpan(QStringView code, Attributes attributes, const Document &document)
{
    const KramdownOptions &options = document.options;
    const bool isNumbered = options.numbersSpanLines.value_or(options.numbersLines);
    if (attributes.isEmpty() && options.hasHighlighter && options.defaultLanguage == u"plaintext" && !isNumbered) {
        return u"<code class=\"language-plaintext highlighter-rouge\">" + escapedText(code) + u"</code>";
    }
    QString language = options.defaultLanguage;
    bool hasLanguage = false;
    if (!attributes.isEmpty()) {
        static const QRegularExpression languageClass(QStringLiteral(R"(\blanguage-(\S+))"));
        const QRegularExpressionMatch match = languageClass.match(attributes.value(u"class"));
        hasLanguage = match.hasMatch();
        language = hasLanguage ? match.captured(1) : language;
    }
    if (!options.hasHighlighter || !isHighlighterLanguage(language)) {
        return u"<code" + attributes.html() + u'>' + escapedText(code) + u"</code>";
    }
    if (!hasLanguage) {
        const QString others = attributes.value(u"class");
        attributes.set(QStringLiteral("class"), u"language-" + language);
        if (!others.isEmpty()) {
            attributes.addClass(others);
        }
    }
    attributes.addClass(QStringLiteral("highlighter-rouge"));
    const QString html = document.coloursCode ? colouredCode(code.toString(), language) : QString(escapedText(code));
    return u"<code" + attributes.html() + u'>'
        + (isNumbered ? numberedLines(html, {.first = options.firstCodeLine}) : html) + u"</code>";
}

void SpanWriter::readAngle(const Loop &loop)
{
    const QChar next = at(m.at + 1);
    if (next == u'<') {
        if (!loop.isRaw && readTypography()) {
            return;
        }
    } else if ((!loop.isRaw && readAutolink()) || (next == u'!' && (readComment() || readCharacterData()))
        || readTag(loop)) {
        return;
    }
    m.hasMarkup = true;
    ++m.at;
}

bool SpanWriter::readComment()
{
    if (m.at >= m.noComment || !startsWith(u"<!--")) {
        return false;
    }
    const qsizetype end = m.text.indexOf(u"-->", m.at + 4);
    if (end < 0) {
        m.noComment = m.at;
        return false;
    }
    flush();
    endRun();
    const qsizetype begin = m.at;
    *m_out += m.text.sliced(m.at, end + 3 - m.at);
    m.at = end + 3;
    m.pending = m.at;
    note(Kind::Verbatim, begin);
    skipLists();
    return true;
}

bool SpanWriter::readCharacterData()
{
    if (m.at >= m.noCharacterData || !startsWith(u"<![CDATA[")) {
        return false;
    }
    const qsizetype begin = m.at + 9;
    const qsizetype end = m.text.indexOf(u"]]>", begin);
    if (end < 0) {
        m.noCharacterData = m.at;
        return false;
    }
    flush();
    m.at = begin;
    m.pending = begin;
    m.hasMarkup = true;
    asText(end - begin);
    m.at = end + 3;
    m.pending = m.at;
    return true;
}

qsizetype SpanWriter::closingTagLength(const Loop &loop) const
{
    const QStringView rest = m.text.sliced(m.at);
    const qsizetype name = loop.name.size();
    if (rest.size() < name + 3 || rest[1] != u'/'
        || rest.sliced(2, name).compare(loop.name, loop.ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive) != 0) {
        return 0;
    }
    qsizetype end = 2 + name;
    while (end < rest.size() && isBlank(rest.sliced(end, 1))) {
        ++end;
    }
    return end < rest.size() && rest[end] == u'>' ? end + 1 : 0;
}

bool SpanWriter::readTag(const Loop &loop)
{
    if (m_budget <= 0) {
        return false;
    }
    qsizetype looked = 0;
    const std::optional<HtmlTag> tag = tagAt(m.text, m.at, &looked);
    if (!tag) {
        m_budget -= looked;
        return false;
    }
    const bool isTooDeep = m_depth >= deepestNesting && !tag->isClosing;
    m_isTooDeep = m_isTooDeep || isTooDeep;
    if (tag->isClosing || isBlockElement(tag->name) || isTooDeep) {
        flush();
        endRun();
        // Stands as text, but its references are read.
        const QStringView source = m.text.sliced(m.at, tag->range.length);
        *m_out += escapedTextKeepingEntities(source);
        if (m_plain) {
            *m_plain += source;
        }
        m.at += tag->range.length;
        m.pending = m.at;
        note(Kind::Text, m.at - tag->range.length, readReferences(source));
        return true;
    }
    readElement(loop, *tag);
    return true;
}

void SpanWriter::readElement(const Loop &loop, const HtmlTag &tag)
{
    Attributes attributes = attributesOf(tag, m.text);
    const QString asked = attributes.value(u"markdown");
    const bool isRawElement = defaultContentModel(tag.name) == ContentModel::Raw;
    bool isRaw = isRawElement || loop.isRaw || !m_document.options.parseSpanHtml;
    isRaw = asked == u"span" ? false : asked == u"1" ? isRawElement : asked == u"0" || isRaw;
    attributes.remove(u"markdown");
    attributes.foldLines();
    flush();
    endRun();
    const qsizetype start = m_out->size();
    const qsizetype begin = m.at;
    m.at += tag.range.length;
    m.pending = m.at;
    const bool isVoid = isVoidElement(tag.name);
    const qsizetype span = note(Kind::Element, begin, tag.name);
    *m_out += u'<' + tag.name;
    attributes.appendTo(*m_out);
    *m_out += u'>';
    const qsizetype content = m_out->size();
    if (!tag.isSelfClosing && !isVoid) {
        Loop inside;
        inside.end = End::Tag;
        inside.begin = m.at;
        inside.name = tag.name;
        inside.ignoresCase = isKnownElement(tag.name);
        inside.isRaw = isRaw;
        ++m_depth;
        const bool wasRaw = std::exchange(m_isRaw, isRaw);
        const bool isClosed = read(inside);
        endRun();
        m_isRaw = wasRaw;
        --m_depth;
        m.at += isClosed ? closingTagLength(inside) : 0;
        m.pending = m.at;
    }
    const bool hasTagOnly = isVoid && m_out->size() == content;
    if (readLists(attributes) || hasTagOnly) {
        m_out->replace(start, content - start,
            u'<' + tag.name + attributes.html() + (hasTagOnly ? QStringView(u" />") : QStringView(u">")));
    }
    finish(span, begin, attributes);
    if (!hasTagOnly) {
        *m_out += u"</" + tag.name + u'>';
    }
}

bool SpanWriter::readExtension()
{
    const QStringView rest = m.text.sliced(m.at);
    const ExtensionStart start = extensionStart(rest);
    if (start.length == 0 || m_budget <= 0) {
        return false;
    }
    const bool isKnown = start.name == u"comment" || start.name == u"nomarkdown" || start.name == u"options";
    if (!isKnown) {
        return false;
    }
    QStringView body;
    qsizetype end = m.at + start.length;
    if (!start.isClosed) {
        const qsizetype named = m.text.indexOf(QString(u"{:/" + start.name.toString() + u'}'), end);
        const qsizetype unnamed = m.text.indexOf(u"{:/}", end);
        const qsizetype stop = named < 0 ? unnamed : unnamed < 0 ? named : std::min(named, unnamed);
        if (stop < 0) {
            m_budget -= rest.size();
            return false;
        }
        body = m.text.sliced(end, stop - end);
        end = m.text.indexOf(u'}', stop) + 1;
    }
    flush();
    endRun();
    const qsizetype begin = m.at;
    m.at = end;
    m.pending = end;
    note(Kind::Verbatim, begin);
    if (start.name == u"comment" && !start.isClosed) {
        *m_out += u"<!-- " + body.toString() + u" -->";
    } else if (start.name == u"nomarkdown") {
        AttributeList options;
        readAttributeList(start.options, options);
        const QString type = options.attributes.value(u"type");
        if (type.isEmpty() || type.split(u' ').contains(u"html")) {
            *m_out += body;
        }
    }
    skipLists();
    return true;
}

bool SpanWriter::readLists(Attributes &attributes, AttributeList *lists)
{
    bool found = false;
    while (at(m.at) == u'{' && at(m.at + 1) == u':' && at(m.at + 2) != u'/') {
        const QStringView rest = m.text.sliced(m.at);
        const qsizetype length = extensionStart(rest).length > 0 ? 0 : attributeListLength(rest, 0);
        if (length == 0) {
            break;
        }
        AttributeList one;
        readAttributeList(rest.sliced(2, length - 3), one);
        applyAttributeList(one, m_document.attributeDefinitions, attributes);
        if (lists) {
            lists->references += one.references;
        }
        m.at += length;
        m.pending = m.at;
        found = true;
    }
    return found;
}

void SpanWriter::skipLists()
{
    if (at(m.at) == u'{') {
        Attributes unused;
        readLists(unused);
    }
}

} // namespace frontrow::markdown
