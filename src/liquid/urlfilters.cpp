// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/urlfilters.h"

#include "base/asciispace.h"
#include "liquid/asciicharacters.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cctype>

// Sources of the rules: Jekyll 4.3, url_filters.rb, and Addressable's URI.normalize.

namespace frontrow::liquid {

namespace {

bool isAbsolute(QStringView address)
{
    const QStringView scheme = address.first(std::max<qsizetype>(address.indexOf(u':'), 0));
    return !scheme.isEmpty() && isAsciiLetter(scheme.front()) && std::ranges::all_of(scheme, [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || QStringView(u"+.-").contains(c);
    });
}

/// Nothing would be normalized in \a address, as in most: it is a path of characters that stand for themselves.
bool isNormal(QStringView address)
{
    return !address.startsWith(u"//") && !address.contains(u"/.") && std::ranges::all_of(address, [](QChar c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || QStringView(u"/-._~!$&'()*+,;=@").contains(c);
    });
}

/// \a part with every character percent-encoded but those without a meaning and \a kept.
QString normalizedPart(const QString &part, const char *kept)
{
    const QByteArray plain = percentDecoded(part.toUtf8());
    return QString::fromLatin1(
        QString::fromUtf8(plain).normalized(QString::NormalizationForm_C).toUtf8().toPercentEncoding(kept));
}

/// \a path without "." and ".." (RFC 3986, 5.2.4).
QString withoutDots(const QString &path)
{
    QStringList kept;
    const QStringList parts = path.split(u'/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        if (parts[i] == u".." && kept.size() > 1) {
            kept.removeLast();
        }
        if (parts[i] != u"." && parts[i] != u"..") {
            kept.append(parts[i]);
        } else if (isLast) {
            kept.append(QString());
        }
    }
    return kept.join(u'/');
}

QString normalizedPath(const QString &path)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        part = normalizedPart(part, "!$&'()*+,;=:@");
    }
    const QString joined = parts.join(u'/');
    return path.contains(u"/.") ? withoutDots(joined) : joined;
}

/// An address without scheme and host.
QString normalizedLocal(const QString &address)
{
    const qsizetype hash = address.indexOf(u'#');
    const QString beforeHash = hash < 0 ? address : address.first(hash);
    const qsizetype mark = beforeHash.indexOf(u'?');
    QString result = normalizedPath(mark < 0 ? beforeHash : beforeHash.first(mark));
    if (mark >= 0) {
        QStringList pairs = beforeHash.sliced(mark + 1).split(u'&');
        for (QString &pair : pairs) {
            pair = normalizedPart(pair, "!$'()*+,;=:@/?");
        }
        result += u'?' + pairs.join(u'&');
    }
    return hash < 0 ? result : result + u'#' + normalizedPart(address.sliced(hash + 1), "!$&'()*+,;=:@/?");
}

QString normalized(const QString &address)
{
    if (isNormal(address)) {
        return address;
    }
    static const QRegularExpression parts(QStringLiteral("\\A([A-Za-z][A-Za-z0-9+.-]*:)?(//[^/?#]*)?(.*)\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = parts.match(address);
    QString host = match.captured(2).toLower();
    const QString scheme = match.captured(1).toLower();
    const QStringView usualPort = scheme == u"https:" ? QStringView(u":443") : QStringView(u":80");
    if (host.endsWith(usualPort)) {
        host.chop(usualPort.size());
    }
    const QString rest = normalizedLocal(match.captured(3));
    return scheme
        + (host.isEmpty() ? host
                          : QStringLiteral("//")
                    + QString::fromLatin1(
                        QUrl::toAce(host.sliced(2)).isEmpty() ? host.sliced(2).toUtf8() : QUrl::toAce(host.sliced(2))))
        + (rest.isEmpty() && !host.isEmpty() ? QStringLiteral("/") : rest);
}

QString withSlash(const QString &part)
{
    return part.isEmpty() || part.startsWith(u'/') ? part : u'/' + part;
}

/// The address that \a value is. Fails with Addressable's reason, in English, where something else than a scheme stands
/// before a ':' in front of its path.
std::expected<QString, QString> addressOf(const Value &value)
{
    const QString url = value.object() ? value.object()->url() : QString();
    const QString address = url.isEmpty() ? rubyText(value) : url;
    const qsizetype length = runLength(address, [](QChar c) { return !QStringView(u":/?#").contains(c); });
    const bool hasScheme = length > 0 && length < address.size() && address[length] == u':';
    if (hasScheme && !isAbsolute(address)) {
        return std::unexpected(QStringLiteral("Invalid scheme format: '%1'").arg(address.first(length)));
    }
    return address;
}

QString absoluteUrl(const QString &address, const Runner &runner)
{
    if (isAbsolute(address)) {
        return address;
    }
    const QString url = runner.host().variable(QStringLiteral("site")).property(Value(QStringLiteral("url"))).toText();
    const QString relative = relativeUrl(address, runner);
    return url.isEmpty() ? relative : normalized(url + relative);
}

QString withoutIndex(QString address)
{
    static const QRegularExpression index(QStringLiteral("/index\\.html?$"));
    const QRegularExpressionMatch match = index.match(address);
    return match.hasMatch() ? address.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("/"))
                            : address;
}

} // namespace

QByteArray percentDecoded(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QByteArray digits = text[at] == '%' ? text.sliced(at + 1).left(2) : QByteArray();
        bool isCode = false;
        const int code = digits.size() == 2 && std::isxdigit(static_cast<unsigned char>(digits[0])) != 0
            ? digits.toInt(&isCode, 16)
            : 0;
        plain += isCode ? static_cast<char>(code) : text[at];
        at += isCode ? 2 : 0;
    }
    return plain;
}

QString relativeUrl(const QString &address, const Runner &runner)
{
    if (isAbsolute(address)) {
        return address;
    }
    QString base = runner.host().variable(QStringLiteral("site")).property(Value(QStringLiteral("baseurl"))).toText();
    if (base.endsWith(u'/')) {
        base.chop(1);
    }
    QString joined = withSlash(base) + withSlash(address);
    while (!joined.isEmpty() && isAsciiSpace(joined.back())) {
        joined.chop(1);
    }
    return normalized(joined);
}

FilterTable urlFilters()
{
    return {
        {QStringLiteral("relative_url"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &runner) -> Outcome {
                    const std::expected<QString, QString> address = addressOf(in);
                    return in.isNil() ? Value() : address ? Outcome(relativeUrl(*address, runner)) : address;
                }}},
        {QStringLiteral("absolute_url"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &runner) -> Outcome {
                    const std::expected<QString, QString> address = addressOf(in);
                    return in.isNil() ? Value() : address ? Outcome(absoluteUrl(*address, runner)) : address;
                }}},
        {QStringLiteral("strip_index"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    if (!in.isNil() && !in.isText()) {
                        return std::unexpected(QStringLiteral("strip_index needs a text"));
                    }
                    const QString text = in.toText();
                    return text.isEmpty() ? Value() : Value(withoutIndex(text));
                }}},
        {QStringLiteral("uri_escape"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome {
                    if (in.isNil()) {
                        return Value();
                    }
                    if (!in.isText()) {
                        return std::unexpected(QStringLiteral("uri_escape needs a text"));
                    }
                    return Value(normalizedPart(in.toText(), "!$&'()*+,;=:@/?#[]"));
                }}},
    };
}

} // namespace frontrow::liquid
