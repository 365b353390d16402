// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmltags.h"

#include "post/markup/characterreference.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

QString escaped(QStringView text, bool keepEntities, bool quotes)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'<') {
            result += u"&lt;";
        } else if (c == u'>') {
            result += u"&gt;";
        } else if (c == u'"' && quotes) {
            result += u"&quot;";
        } else if (c == u'&' && (!keepEntities || referenceLength(text, i) == 0)) {
            result += u"&amp;";
        } else {
            result += c;
        }
    }
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
