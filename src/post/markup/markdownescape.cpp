// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/markdownescape.h"

#include "base/asciispace.h"
#include "post/markup/htmltag.h"
#include "post/markup/writtenattribute.h"

namespace frontrow {

namespace {

/// What a backslash takes the meaning of (kramdown's `ESCAPED_CHARS`).
constexpr QStringView escapable{u"\\.*_+`<>()[]{}#!:|\"'$=-"};

/// Whether \a c needs a backslash between \a before and \a next in the brackets of a picture.
bool needsBackslash(QChar before, QChar c, QChar next)
{
    switch (c.unicode()) {
    case u'[':
    case u']':
    case u'`':
    case u'|':
    case u'<':
        return true;
    case u'*':
        return !next.isSpace(); // else it opens no emphasis
    case u'\\':
        return next.isNull() || escapable.contains(next);
    case u'_':
        return !next.isSpace() && (!before.isLetterOrNumber() || !next.isLetterOrNumber());
    case u'$':
        return before == u'$' || next == u'$';
    case u'{':
        return next == u':';
    default:
        return false;
    }
}

/// kramdown finds the end of \a address without angle brackets.
bool isBareAddress(const QString &address)
{
    int depth = 0;
    for (qsizetype i = 0; i < address.size() && depth >= 0; ++i) {
        const QChar next = i + 1 < address.size() ? address[i + 1] : QChar();
        depth += address[i] == u'(' ? 1 : (address[i] == u')' ? -1 : 0);
        if (isAsciiSpace(address[i]) && (i == 0 || next.isNull() || next == u'"' || next == u'\'')) {
            return false;
        }
    }
    return depth == 0 && !address.startsWith(u'<');
}

} // namespace

QString markdownUnescaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == u'\\' && i + 1 < text.size() && escapable.contains(text[i + 1]);
        i += isEscape ? 1 : 0;
        result += text[i];
    }
    return result;
}

QString markdownAltEscaped(QStringView alt)
{
    const QString safe = referencesEscaped(alt, false);
    const bool hasCodeOnly = !safe.contains(QStringLiteral("``")) && safe.count(u'`') % 2 == 0;
    QString result;
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const QChar before = i > 0 ? safe[i - 1] : QChar();
        const QChar next = i + 1 < safe.size() ? safe[i + 1] : QChar();
        if (safe[i] == u'~' && (before == u'~' || next == u'~')) {
            result += QStringLiteral("&#126;");
            continue;
        }
        const bool isCodeMark = safe[i] == u'`' && hasCodeOnly;
        result += !isCodeMark && needsBackslash(before, safe[i], next) ? QStringLiteral("\\") : QString();
        result += safe[i];
    }
    return result;
}

QString markdownTitleEscaped(QStringView title, QChar quote)
{
    return attributeEscaped(title, quote).replace(u'|', QStringLiteral("&#124;"));
}

QString markdownAddress(const QString &address)
{
    QString written = referencesEscaped(address, true);
    if (written.contains(QStringLiteral("{{")) || written.contains(QStringLiteral("{%"))) {
        return written;
    }
    written.replace(u'|', QStringLiteral("&#124;"));
    return isBareAddress(written) ? written : u'<' + written + u'>';
}

QString markdownEscaped(QStringView text)
{
    const QString safe = contentEscaped(text);
    QString result;
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const QChar before = i > 0 ? safe[i - 1] : QChar();
        const QChar next = i + 1 < safe.size() ? safe[i + 1] : QChar();
        const bool isLiquidEnd = safe[i] == u'%' && next == u'}';
        const bool isStrike = safe[i] == u'~' && (next == u'~' || before == u'~');
        const bool isMark = isLiquidEnd || isStrike || needsBackslash(before, safe[i], next);
        result += isMark ? QStringLiteral("&#%1;").arg(safe[i].unicode()) : QString(safe[i]);
    }
    return result;
}

} // namespace frontrow
