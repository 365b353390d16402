// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/htmltag.h"

#include "base/asciispace.h"
#include "post/markup/characterreference.h"
#include "post/markup/htmlelements.h"
#include "post/markup/liquidtag.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool startsXmlName(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesXmlName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c.category() == QChar::Mark_NonSpacing
        || c.category() == QChar::Mark_SpacingCombining;
}

/// Reads one tag.
class TagReader
{
public:
    TagReader(QStringView text, qsizetype start, TagSyntax syntax)
        : m_text(text)
        , m_start(start)
        , m_at(start + 1)
        , m_isBrowser(syntax == TagSyntax::Browser)
    {
    }

    std::optional<HtmlTag> read()
    {
        HtmlTag tag;
        tag.isClosing = at(m_at) == u'/';
        m_at += tag.isClosing ? 1 : 0;
        const qsizetype name = m_at;
        skipTagName();
        if (m_at == name) {
            return std::nullopt;
        }
        const QStringView written = m_text.sliced(name, m_at - name);
        tag.name = written.toString().toLower();
        m_keepsCase = !m_isBrowser && !isKnownElement(tag.name);
        tag.name = m_keepsCase ? written.toString() : tag.name;
        tag.nameEnd = m_at;
        for (;;) {
            const qsizetype before = m_at;
            skipSpace();
            if (atEnd(tag)) {
                tag.range = TextRange::between(m_start, m_at);
                return tag;
            }
            const bool mayFollow = m_isBrowser || (m_at > before && !tag.isClosing);
            std::optional<WrittenAttribute> attribute = mayFollow ? readAttribute() : std::nullopt;
            if (!attribute) {
                return std::nullopt;
            }
            tag.attributes.append(std::move(*attribute));
        }
    }

    /// How many characters read() looked at.
    [[nodiscard]] qsizetype looked() const { return m_at - m_start; }

private:
    [[nodiscard]] QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }

    void skipSpace()
    {
        while (isAsciiSpace(at(m_at)) || (m_isBrowser && at(m_at) == u'/')) {
            ++m_at;
        }
    }

    /// Takes the '>' that ends \a tag, and the '/' before it, if they are there.
    bool atEnd(HtmlTag &tag)
    {
        const bool hasSlash = !m_isBrowser && !tag.isClosing && at(m_at) == u'/' && at(m_at + 1) == u'>';
        m_at += hasSlash ? 1 : 0;
        if (at(m_at) != u'>') {
            return false;
        }
        tag.isSelfClosing = m_text[m_at - 1] == u'/';
        ++m_at;
        return true;
    }

    void skipTagName()
    {
        if (!m_isBrowser) {
            skipXmlName();
        } else if (isLetter(at(m_at))) {
            skipTo(u"/><");
        }
    }

    void skipXmlName() { m_at += xmlNameAt(m_text, m_at).size(); }

    void skipTo(QStringView ends)
    {
        while (m_at < m_text.size() && !isAsciiSpace(m_text[m_at]) && !ends.contains(m_text[m_at])) {
            m_at = std::max(m_at + 1, afterLiquid(m_text, m_at));
        }
    }

    void skipAttributeName()
    {
        if (!m_isBrowser) {
            skipXmlName();
        } else if (m_at < m_text.size() && m_text[m_at] != u'<') {
            m_at = std::max(m_at + 1, afterLiquid(m_text, m_at));
            skipTo(u"/>=<");
        }
    }

    /// A value without quotes.
    void skipWord()
    {
        if (m_isBrowser) {
            skipTo(u">");
            return;
        }
        while (m_at < m_text.size()
            && (m_text[m_at].isLetterOrNumber() || m_text[m_at].isMark() || m_text[m_at] == u'_')) {
            ++m_at;
        }
    }

    std::optional<WrittenAttribute> readAttribute()
    {
        const qsizetype name = m_at;
        skipAttributeName();
        if (m_at == name) {
            return std::nullopt;
        }
        WrittenAttribute attribute;
        attribute.name = m_text.sliced(name, m_at - name).toString();
        attribute.name = m_keepsCase ? attribute.name : attribute.name.toLower();
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
        if (!readValue(attribute)) {
            return std::nullopt;
        }
        attribute.value = resolvedReferences(slice(m_text, attribute.valueRange));
        attribute.range = TextRange::between(name, m_at);
        return attribute;
    }

    bool readValue(WrittenAttribute &attribute)
    {
        if (const QChar mark = at(m_at); mark == u'"' || mark == u'\'') {
            attribute.quote = mark;
            const qsizetype end = closingQuote(++m_at, mark);
            if (end < 0) {
                m_at = m_text.size();
                return false;
            }
            attribute.valueRange = TextRange::between(m_at, end);
            m_at = end + 1;
            return true;
        }
        const qsizetype start = m_at;
        skipWord();
        attribute.valueRange = TextRange::between(start, m_at);
        return m_isBrowser || m_at > start;
    }

    [[nodiscard]] qsizetype closingQuote(qsizetype start, QChar quote) const
    {
        qsizetype found = m_text.indexOf(quote, start);
        if (!m_isBrowser) {
            return found;
        }
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
    bool m_isBrowser;
    bool m_keepsCase = false; ///< names stay as they are written
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

QStringView xmlNameAt(QStringView text, qsizetype start)
{
    qsizetype end = start;
    for (int part = 0; part < 2 && end < text.size() && startsXmlName(text[end]); ++part) {
        while (end < text.size() && continuesXmlName(text[end])) {
            ++end;
        }
        const bool hasMore = part == 0 && end + 1 < text.size() && text[end] == u':' && startsXmlName(text[end + 1]);
        if (!hasMore) {
            break;
        }
        ++end;
    }
    return text.sliced(start, end - start);
}

std::optional<HtmlTag> htmlTagAt(QStringView text, qsizetype start, TagSyntax syntax, qsizetype *looked)
{
    TagReader reader(text, start, syntax);
    std::optional<HtmlTag> tag = reader.read();
    if (!tag && looked != nullptr) {
        *looked = reader.looked();
    }
    return tag;
}

QString htmlEscaped(QStringView text)
{
    static const QRegularExpression liquid(QStringLiteral("\\{(?=[{%])")); // each of "{{{", too
    QString result = text.toString().toHtmlEscaped();
    result.replace(u'\n', u' ');
    return result.replace(liquid, QStringLiteral("&#123;"));
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
