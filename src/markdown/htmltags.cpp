// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmltags.h"

#include "base/asciispace.h"
#include "post/markup/characterreference.h"

#include <utility>

namespace frontrow::markdown {

namespace {

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c.category() == QChar::Mark_NonSpacing
        || c.category() == QChar::Mark_SpacingCombining;
}

/// The end of the XML name at \a i, one prefix with a colon allowed; \a i without a name.
qsizetype nameEnd(QStringView text, qsizetype i)
{
    for (int part = 0; part < 2; ++part) {
        if (i >= text.size() || !startsName(text[i])) {
            return part == 0 ? i : i - 1;
        }
        while (i < text.size() && continuesName(text[i])) {
            ++i;
        }
        if (part == 1 || i >= text.size() || text[i] != u':') {
            return i;
        }
        ++i;
    }
    return i;
}

qsizetype skipSpace(QStringView text, qsizetype i)
{
    while (i < text.size() && isAsciiSpace(text[i])) {
        ++i;
    }
    return i;
}

/// Reads `= value` after an attribute's name. Leaves \a i alone when there is none; false for a value that never ends.
bool readValue(QStringView text, qsizetype &i, QString &value)
{
    qsizetype at = skipSpace(text, i);
    if (at >= text.size() || text[at] != u'=') {
        return true;
    }
    at = skipSpace(text, at + 1);
    if (at >= text.size()) {
        return false;
    }
    if (text[at] == u'"' || text[at] == u'\'') {
        const qsizetype end = text.indexOf(text[at], at + 1);
        if (end < 0) {
            return false;
        }
        value = text.sliced(at + 1, end - at - 1).toString();
        i = end + 1;
        return true;
    }
    const qsizetype begin = at;
    while (at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at] == u'_')) {
        ++at;
    }
    if (at == begin) {
        return false;
    }
    value = text.sliced(begin, at - begin).toString();
    i = at;
    return true;
}

std::optional<Tag> closingTagAt(QStringView text, qsizetype start)
{
    const qsizetype end = nameEnd(text, start + 2);
    const qsizetype close = skipSpace(text, end);
    if (end == start + 2 || close >= text.size() || text[close] != u'>') {
        return std::nullopt;
    }
    Tag tag;
    tag.isClosing = true;
    tag.name = text.sliced(start + 2, end - start - 2).toString();
    tag.length = close + 1 - start;
    return tag;
}

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

std::optional<Tag> tagAt(QStringView text, qsizetype start, qsizetype *looked)
{
    const auto note = [&](qsizetype end) {
        if (looked) {
            *looked = end - start;
        }
    };
    std::optional<Tag> tag;
    if (start + 1 < text.size() && text[start + 1] == u'/') {
        tag = closingTagAt(text, start);
    } else {
        qsizetype i = nameEnd(text, start + 1);
        if (i == start + 1) {
            return std::nullopt;
        }
        Tag read;
        read.name = text.sliced(start + 1, i - start - 1).toString();
        const bool isHtml = isKnownElement(read.name.toLower());
        while (true) {
            const qsizetype at = skipSpace(text, i);
            const qsizetype end = nameEnd(text, at);
            if (at == i || end == at) {
                i = at;
                break;
            }
            const QString key = text.sliced(at, end - at).toString();
            QString value;
            i = end;
            if (!readValue(text, i, value)) {
                note(text.size());
                return std::nullopt;
            }
            read.attributes.set(isHtml ? key.toLower() : key, value);
        }
        if (i < text.size() && text[i] == u'/') {
            read.isSelfClosed = true;
            ++i;
        }
        if (i >= text.size() || text[i] != u'>') {
            note(i);
            return std::nullopt;
        }
        read.length = i + 1 - start;
        tag = std::move(read);
    }
    if (tag && isKnownElement(tag->name.toLower())) {
        tag->name = tag->name.toLower();
    }
    return tag;
}

QStringView tagNameAt(QStringView text, qsizetype start)
{
    const qsizetype begin = start + (start + 1 < text.size() && text[start + 1] == u'/' ? 2 : 1);
    return text.sliced(std::min(begin, text.size()), std::max<qsizetype>(0, nameEnd(text, begin) - begin));
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
