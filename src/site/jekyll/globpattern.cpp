// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/globpattern.h"

namespace frontrow {

namespace {

/// The set that begins at the '[' at \a at as a regular expression, with \a at after it; a '[' that nothing closes
/// matches itself.
QString characterSet(QStringView glob, qsizetype &at)
{
    const qsizetype end = glob.indexOf(u']', at + 2);
    if (end < 0) {
        ++at;
        return QStringLiteral("\\[");
    }
    QString inner = glob.sliced(at + 1, end - at - 1).toString();
    at = end + 1;
    const bool isNegated = inner.startsWith(u'^') || inner.startsWith(u'!');
    inner.remove(0, isNegated ? 1 : 0).replace(u'\\', QStringLiteral("\\\\")).replace(u'[', QStringLiteral("\\["));
    return QStringLiteral("[%1%2]").arg(isNegated ? QStringLiteral("^") : QString(), inner);
}

QRegularExpression patternOf(const QString &glob, bool isPath)
{
    const QString one = isPath ? QStringLiteral("[^/]") : QStringLiteral(".");
    QString pattern;
    int braces = 0;
    for (qsizetype at = 0; at < glob.size();) {
        const QChar c = glob[at];
        const QString hidden = isPath && (at == 0 || glob[at - 1] == u'/') ? QStringLiteral("(?!\\.)") : QString();
        if (isPath && QStringView(glob).sliced(at).startsWith(u"**/")) {
            pattern += QStringLiteral("(?:(?!\\.)[^/]+/)*");
            at += 3;
        } else if (c == u'*') {
            pattern += hidden + one + u'*';
            ++at;
        } else if (c == u'?') {
            pattern += hidden + one;
            ++at;
        } else if (c == u'[') {
            pattern += characterSet(glob, at);
        } else if (isPath && c == u'{' && glob.indexOf(u'}', at) > 0) {
            pattern += QStringLiteral("(?:");
            ++braces;
            ++at;
        } else if (braces > 0 && (c == u',' || c == u'}')) {
            pattern += c == u',' ? QStringLiteral("|") : QStringLiteral(")");
            braces -= c == u'}' ? 1 : 0;
            ++at;
        } else {
            at += c == u'\\' && at + 1 < glob.size() ? 1 : 0;
            pattern += QRegularExpression::escape(glob.sliced(at, 1));
            ++at;
        }
    }
    pattern += QString(braces, u')');
    return QRegularExpression(
        QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

GlobPattern GlobPattern::ofPaths(const QString &glob)
{
    QString plain = glob;
    while (plain.endsWith(u'/')) {
        plain.chop(1);
    }
    GlobPattern pattern;
    pattern.m_pattern = patternOf(plain.startsWith(u'/') ? plain.sliced(1) : plain, true);
    return pattern;
}

GlobPattern GlobPattern::ofText(const QString &glob)
{
    GlobPattern pattern;
    pattern.m_pattern = patternOf(glob, false);
    return pattern;
}

bool GlobPattern::matches(const QString &text) const
{
    return m_pattern.match(text).hasMatch();
}

} // namespace frontrow
