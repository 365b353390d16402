// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmltags.h"
#include "markdown/linktarget.h"
#include "markdown/spanwriter.h"
#include "post/markup/characterreference.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

/// More short forms are not looked for: a pattern of all of them is tried at every word.
constexpr qsizetype mostAbbreviations = 500;

} // namespace

void SpanWriter::flush()
{
    if (m.pending == m.at) {
        return;
    }
    const QStringView text = m.text.sliced(m.pending, m.at - m.pending);
    // In raw HTML references are left to the browser.
    note(Kind::Text, m.pending, m_isRaw ? readReferences(text) : QString());
    if (m_isRaw) {
        *m_out += escapedTextKeepingEntities(text);
    } else if (!m.hasMarkup && !m_hasAbbreviations) {
        *m_out += text;
    } else {
        writeText(text);
    }
    if (m_plain) {
        *m_plain += text;
    }
    m.pending = m.at;
    m.hasMarkup = false;
}

qsizetype SpanWriter::note(Kind kind, qsizetype begin, const QString &text, const Attributes &attributes)
{
    if (!m_found) {
        return -1;
    }
    const qsizetype index = m_found->size();
    m_found->append({.kind = kind,
        .range = TextRange::between(m.offset + begin, m.offset + m.at),
        .text = text,
        .attributes = attributes,
        .after = index + 1});
    return index;
}

void SpanWriter::finish(qsizetype index, qsizetype begin, const Attributes &attributes)
{
    if (m_found) {
        BodySpan &span = (*m_found)[index];
        span.range = TextRange::between(m.offset + begin, m.offset + m.at);
        span.attributes = attributes;
        span.after = m_found->size();
    }
}

QString SpanWriter::readReferences(QStringView text) const
{
    return m_found && text.contains(u'&') ? resolvedReferences(text) : QString();
}

void SpanWriter::asText(qsizetype length)
{
    m.at += length;
    flush();
}

void SpanWriter::writeText(QStringView text)
{
    if (m_hasAbbreviations && !m_isRaw) {
        m_run += text;
    } else {
        writeRun(text, m.at >= m.text.size());
    }
}

void SpanWriter::endRun()
{
    if (m_hasAbbreviations && !m_run.isEmpty()) {
        const QString run = std::exchange(m_run, {});
        writeAbbreviations(run);
    }
}

void SpanWriter::writeRun(QStringView text, bool endsLeaf)
{
    const bool breaksLines = m_place.hasHardBreaks && m_depth == 0;
    const bool everyLine = breaksLines && m_document.options.hardWrap;
    // The end of the last line of a block breaks nothing.
    const qsizetype last = endsLeaf ? text.size() - 1 : text.size();
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QStringView replacement;
        qsizetype length = 1;
        switch (text[i].unicode()) {
        case u'<':
            replacement = u"&lt;";
            break;
        case u'>':
            replacement = u"&gt;";
            break;
        case u'&':
            replacement = u"&amp;";
            break;
        case u'\\':
            length = 2;
            if (breaksLines && !everyLine && i + 1 < text.size() && text[i + 1] == u'\n') {
                replacement = i + 1 < last ? QStringView(u"<br />\n") : QStringView(u"\n");
            }
            break;
        case u'\n':
            replacement = everyLine && i < last ? u"<br />\n" : QStringView();
            break;
        default:
            break;
        }
        if (!replacement.isEmpty()) {
            *m_out += text.sliced(begin, i - begin);
            *m_out += replacement;
            begin = i + length;
            i = begin - 1;
        }
    }
    *m_out += text.sliced(begin);
}

void SpanWriter::buildAbbreviations()
{
    QStringList names = m_document.abbreviations.keys();
    if (names.isEmpty()) {
        return;
    }
    std::ranges::sort(names,
        [](const QString &a, const QString &b) { return a.size() > b.size() || (a.size() == b.size() && a < b); });
    names = names.first(std::min(names.size(), mostAbbreviations));
    static const QRegularExpression space(QStringLiteral("\\\\?[ \\t\\n\\x0b\\f\\r]"));
    for (QString &name : names) {
        name = QRegularExpression::escape(name).replace(space, QStringLiteral("[\\s\\p{Z}]+"));
    }
    m_abbreviations.setPattern(QStringLiteral("(?<![A-Za-z0-9_])(?:%1)(?![A-Za-z0-9_])").arg(names.join(u'|')));
    m_hasAbbreviations = true;
}

void SpanWriter::writeAbbreviations(QStringView text)
{
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = m_abbreviations.globalMatchView(text);
    while (matches.hasNext() && m_out->size() <= m_outLimit) {
        const QRegularExpressionMatch match = matches.next();
        writeRun(text.sliced(done, match.capturedStart() - done), false);
        const QString name = match.captured();
        const QString key = m_document.abbreviations.contains(name) ? name : name.simplified();
        const QString title = m_document.abbreviations.value(key);
        Attributes attributes = m_document.abbreviationLists.value(key).attributes;
        if (!title.isEmpty()) {
            attributes.set(QStringLiteral("title"), title);
        }
        *m_out += u"<abbr" + attributes.html() + u'>' + escapedText(name) + u"</abbr>";
        done = match.capturedEnd();
    }
    writeRun(text.sliced(done), m.at >= m.text.size());
}

void SpanWriter::writeBreak()
{
    endRun();
    *m_out += u"<br />";
    m.pending = m.at;
}

void SpanWriter::readLineEnd()
{
    const bool isBreak = m.at - m.pending >= 2 && m.text[m.at - 1] == u' ' && m.text[m.at - 2] == u' ';
    if (m_document.options.hardWrap) {
        m.hasMarkup = true;
    } else if (isBreak) {
        const qsizetype end = m.at;
        m.at -= 2;
        flush();
        m.at = end;
        writeBreak();
    }
    ++m.at;
}

void SpanWriter::readQuote()
{
    const bool hasPrefix = m.at > m.pending && m.text[m.at - 1] != u'\\';
    const Typography quotes = hasPrefix ? quoteAfter(m.text, m.at - 1) : quoteAt(m.text, m.at);
    flush();
    const qsizetype begin = m.at;
    const qsizetype last = m.at + quotes.length;
    for (qsizetype i = 0; i < quotes.size; ++i) {
        const QChar c = quotes.text[static_cast<std::size_t>(i)];
        if (c.unicode() < 128) {
            writeText(QStringView(&c, 1));
            if (m_plain) {
                *m_plain += c;
            }
            continue;
        }
        m.at = i + 1 == quotes.size ? last : m.at;
        endRun();
        const QString &written = m_document.options.quote(c);
        *m_out += written;
        if (m_plain) {
            *m_plain += c;
        }
    }
    m.at = last;
    m.pending = last;
    note(Kind::Text, begin);
    skipLists();
}

bool SpanWriter::readTypography()
{
    struct Symbol
    {
        QStringView from;
        QStringView to;
        QStringView plain;
        QStringView name;
    };
    static constexpr Symbol symbols[] = {{u"---", u"—", u"—", u"mdash"}, {u"--", u"–", u"–", u"ndash"},
        {u"...", u"…", u"…", u"hellip"}, {u"\\<<", u"&lt;&lt;", u"<<", u""}, {u"\\>>", u"&gt;&gt;", u">>", u""},
        {u"<< ", u"«\u00a0", u"«\u00a0", u"laquo_space"}, {u"<<", u"«", u"«", u"laquo"}, {u">>", u"»", u"»", u"raquo"}};
    if (m_document.options.hasNoTypography) {
        return false;
    }
    const QStringView rest = m.text.sliced(m.at);
    for (const Symbol &symbol : symbols) {
        if (!rest.startsWith(symbol.from)) {
            continue;
        }
        Symbol found = symbol;
        const qsizetype end = m.at + symbol.from.size();
        if (found.name == u"raquo" && m.at > m.pending && m.text[m.at - 1] == u' ') {
            found = {u" >>", u"\u00a0»", u"\u00a0»", u"raquo_space"};
            --m.at;
        }
        flush();
        const qsizetype begin = m.at;
        m.at = end;
        note(Kind::Text, begin, m_found ? found.plain.toString() : QString());
        const QString other = m_document.options.typographicSymbols.value(found.name.toString());
        endRun();
        if (other.isNull()) {
            *m_out += found.to;
        } else {
            *m_out += escapedTextKeepingEntities(other);
        }
        if (m_plain) {
            *m_plain += found.plain;
        }
        m.pending = m.at;
        skipLists();
        return true;
    }
    return false;
}

bool SpanWriter::readEntity()
{
    const qsizetype length = referenceLength(m.text, m.at);
    if (length == 0) {
        return false;
    }
    const QStringView source = m.text.sliced(m.at, length);
    const char32_t character = referencedCharacter(source);
    const bool isNumber = source[1] == u'#';
    if (character == 0 && !isNumber) {
        // Not a name that kramdown knows: an ampersand, and text.
        flush();
        endRun();
        *m_out += u"&amp;";
        if (m_plain) {
            *m_plain += u'&';
        }
        ++m.at;
        note(Kind::Text, m.at - 1);
        m.pending = m.at;
        m.at += length - 1;
        return true;
    }
    flush();
    m.at += length;
    note(Kind::Text, m.at - length, readReferences(source));
    endRun();
    const bool staysReference = character == 0 || character == U'<' || character == U'>' || character == U'&';
    const QString text = character == 0 ? QString() : QString::fromUcs4(&character, 1);
    if (staysReference) {
        *m_out += source;
    } else {
        *m_out += text;
    }
    if (m_plain) {
        *m_plain += text;
    }
    m.pending = m.at;
    skipLists();
    return true;
}

void SpanWriter::readBackslash()
{
    const QChar next = at(m.at + 1);
    if ((next == u'<' || next == u'>') && at(m.at + 2) == next && readTypography()) {
        return;
    }
    if (next == u'\\' && at(m.at + 2) == u'\n' && !m_document.options.hardWrap) {
        flush();
        m.at += 2;
        writeBreak();
        skipLists();
        return;
    }
    if (isEscapable(next)) {
        flush();
        ++m.at;
        m.pending = m.at;
        m.hasMarkup = next == u'<' || next == u'>' || next == u'\\';
        ++m.at;
        flush();
        return;
    }
    m.hasMarkup = true;
    ++m.at;
}

} // namespace frontrow::markdown
