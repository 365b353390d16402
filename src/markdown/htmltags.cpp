// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmltags.h"

#include "post/markup/characterreference.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

/// Where the next character of \a text from \a at on is that HTML may not have as it is; its end without one.
qsizetype nextMarkup(QStringView text, qsizetype at, bool quotes)
{
    const auto isMarkup = [quotes](QChar c) { return c == u'<' || c == u'>' || c == u'&' || (c == u'"' && quotes); };
    return std::find_if(text.begin() + at, text.end(), isMarkup) - text.begin();
}

QStringView referenceFor(QChar c)
{
    return c == u'<' ? QStringView(u"&lt;") : c == u'>' ? u"&gt;" : c == u'"' ? u"&quot;" : u"&amp;";
}

void appendEscaped(QString &out, QStringView text, bool keepEntities, bool quotes)
{
    qsizetype done = 0;
    for (qsizetype next = nextMarkup(text, 0, quotes); next < text.size(); next = nextMarkup(text, next + 1, quotes)) {
        if (text[next] == u'&' && keepEntities && referenceLength(text, next) > 0) {
            continue;
        }
        out += text.sliced(done, next - done);
        out += referenceFor(text[next]);
        done = next + 1;
    }
    out += text.sliced(done);
}

QString escaped(QStringView text, bool keepEntities, bool quotes)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    appendEscaped(result, text, keepEntities, quotes);
    return result;
}

} // namespace

std::optional<HtmlTag> tagAt(QStringView text, qsizetype start, qsizetype *looked)
{
    return htmlTagAt(text, start, TagSyntax::Kramdown, looked);
}

Attributes attributesOf(const HtmlTag &tag, QStringView text)
{
    Attributes attributes;
    for (const WrittenAttribute &attribute : tag.attributes) {
        attributes.set(attribute.name, slice(text, attribute.valueRange).toString());
    }
    return attributes;
}

QStringView tagNameAt(QStringView text, qsizetype start)
{
    const qsizetype begin = start + (start + 1 < text.size() && text[start + 1] == u'/' ? 2 : 1);
    return xmlNameAt(text, std::min(begin, text.size()));
}

QString escapedText(QStringView text)
{
    return escaped(text, false, false);
}

QString escapedTextKeepingEntities(QStringView text)
{
    return escaped(text, true, false);
}

QString escapedAttribute(QStringView text)
{
    return escaped(text, true, true);
}

void appendEscapedAttribute(QString &out, QStringView text)
{
    appendEscaped(out, text, true, true);
}

QString inlineMath(QStringView formula, const Attributes &attributes, bool hasEngine)
{
    if (hasEngine && attributes.isEmpty()) {
        return u"\\(" + escapedText(formula) + u"\\)";
    }
    Attributes all = attributes;
    if (!hasEngine) {
        all.addClass(QStringLiteral("kdmath"));
    }
    return u"<span" + all.html() + u">$" + escapedText(formula) + u"$</span>";
}

QString blockMath(QStringView formula, const Attributes &attributes, bool hasEngine)
{
    if (!hasEngine) {
        Attributes all = attributes;
        all.addClass(QStringLiteral("kdmath"));
        return u"<div" + all.html() + u">$$\n" + escapedText(formula) + u"\n$$</div>";
    }
    const QString text = u"\\[" + escapedText(formula) + u"\\]";
    return attributes.isEmpty() ? text : u"<div" + attributes.html() + u'>' + text + u"</div>";
}

} // namespace frontrow::markdown
