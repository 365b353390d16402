// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/htmltag.h"

#include "base/asciispace.h"
#include "post/markup/characterreference.h"
#include "post/markup/liquidtag.h"

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Reads one tag.
class TagReader
{
public:
    TagReader(QStringView text, qsizetype start)
        : m_text(text)
        , m_start(start)
        , m_at(start + 1)
    {
    }

    std::optional<HtmlTag> read()
    {
        HtmlTag tag;
        tag.isClosing = at(m_at) == u'/';
        m_at += tag.isClosing ? 1 : 0;
        if (!isLetter(at(m_at))) {
            return std::nullopt;
        }
        const qsizetype name = m_at;
        skipName(u"/><");
        tag.name = m_text.sliced(name, m_at - name).toString().toLower();
        tag.nameEnd = m_at;
        for (;;) {
            while (isAsciiSpace(at(m_at)) || at(m_at) == u'/') {
                ++m_at;
            }
            if (m_at >= m_text.size() || m_text[m_at] == u'<') {
                return std::nullopt;
            }
            if (m_text[m_at] == u'>') {
                tag.isSelfClosing = m_text[m_at - 1] == u'/';
                tag.range = TextRange::between(m_start, m_at + 1);
                return tag;
            }
            std::optional<WrittenAttribute> attribute = readAttribute();
            if (!attribute) {
                return std::nullopt;
            }
            tag.attributes.append(std::move(*attribute));
        }
    }

private:
    [[nodiscard]] QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }

    void skipName(QStringView ends)
    {
        while (m_at < m_text.size() && !isAsciiSpace(m_text[m_at]) && !ends.contains(m_text[m_at])) {
            m_at = std::max(m_at + 1, afterLiquid(m_text, m_at));
        }
    }

    std::optional<WrittenAttribute> readAttribute()
    {
        const qsizetype name = m_at;
        m_at = std::max(m_at + 1, afterLiquid(m_text, m_at));
        skipName(u"/>=<");
        WrittenAttribute attribute;
        attribute.name = m_text.sliced(name, m_at - name).toString().toLower();
        attribute.range = TextRange::between(name, m_at);
        attribute.valueRange = {m_at, 0};
        qsizetype after = m_at;
        while (isAsciiSpace(at(after))) {
            ++after;
        }
        if (at(after) != u'=') {
            return attribute;
        }
        m_at = after + 1;
        while (isAsciiSpace(at(m_at))) {
            ++m_at;
        }
        const QChar mark = at(m_at);
        if (mark == u'"' || mark == u'\'') {
            attribute.quote = mark;
            const qsizetype end = closingQuote(++m_at, mark);
            if (end < 0) {
                return std::nullopt;
            }
            attribute.valueRange = TextRange::between(m_at, end);
            m_at = end + 1;
        } else {
            const qsizetype start = m_at;
            skipName(u">");
            attribute.valueRange = TextRange::between(start, m_at);
        }
        attribute.value = resolvedReferences(slice(m_text, attribute.valueRange));
        attribute.range = TextRange::between(name, m_at);
        return attribute;
    }

    [[nodiscard]] qsizetype closingQuote(qsizetype start, QChar quote) const
    {
        qsizetype found = m_text.indexOf(quote, start);
        for (qsizetype from = start; found >= 0;) {
            const qsizetype brace = m_text.sliced(from, found - from).indexOf(u'{');
            if (brace < 0) {
                return found;
            }
            const qsizetype liquid = from + brace;
            from = std::max(liquid + 1, afterLiquid(m_text, liquid));
            if (from > found) {
                found = m_text.indexOf(quote, from);
            }
        }
        return found;
    }

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_at;
};

/// The '&' at \a at starts what a browser reads as a character reference.
bool startsReference(QStringView text, qsizetype at)
{
    qsizetype end = at + 1 + (at + 1 < text.size() && text[at + 1] == u'#' ? 1 : 0);
    const qsizetype name = end;
    while (end < text.size() && text[end].isLetterOrNumber()) {
        ++end;
    }
    return end > name && end < text.size() && text[end] == u';';
}

/// Escapes the characters of \a marks, '&' where it matters, and Liquid unless it is \a isLiquidMeant.
QString escaped(QStringView text, QStringView marks, bool isLiquidMeant)
{
    QString result = QLatin1StringView("");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const qsizetype liquidEnd = isLiquidMeant ? afterLiquid(text, i) : i;
        const bool opensLiquid = c == u'{' && i + 1 < text.size() && (text[i + 1] == u'{' || text[i + 1] == u'%');
        if (liquidEnd > i) {
            result += text.sliced(i, liquidEnd - i);
            i = liquidEnd - 1;
        } else if (c == u'&' && startsReference(text, i)) {
            result += QStringLiteral("&amp;");
        } else if (opensLiquid || marks.contains(c)) {
            result += QString(c).toHtmlEscaped().size() > 1 ? QString(c).toHtmlEscaped()
                                                            : QStringLiteral("&#%1;").arg(c.unicode());
        } else {
            result += c;
        }
    }
    return result;
}

/// Whether \a value can stand without quotes for kramdown as for browsers.
bool isBareWord(QStringView value)
{
    return !value.isEmpty() && std::ranges::all_of(value, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

} // namespace

std::optional<HtmlTag> htmlTagAt(QStringView text, qsizetype start)
{
    return TagReader(text, start).read();
}

QString htmlEscaped(QStringView text)
{
    QString result = text.toString().toHtmlEscaped();
    result.replace(u'\n', u' ');
    result.replace(QStringLiteral("{{"), QStringLiteral("&#123;{"));
    return result.replace(QStringLiteral("{%"), QStringLiteral("&#123;%"));
}

QString contentEscaped(QStringView text)
{
    return escaped(text, u"<>", false).replace(u'\n', u' ');
}

QString referencesEscaped(QStringView text, bool isLiquidMeant)
{
    return escaped(text, {}, isLiquidMeant);
}

QString attributeEscaped(QStringView value, QChar quote)
{
    if (quote.isNull()) {
        return isBareWord(value) ? value.toString() : QString();
    }
    return escaped(value, u'<' + QString(quote), false);
}

QString addressEscaped(QStringView value, QChar quote)
{
    if (quote.isNull()) {
        return isBareWord(value) ? value.toString() : QString();
    }
    return escaped(value, u'<' + QString(quote), true);
}

} // namespace frontrow
