// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/completionplace.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

/// How what is written before a caret tells what comes: the last group of \a pattern is what is replaced, one before it
/// the name.
struct PlacePattern
{
    CompletionKind kind;
    QRegularExpression pattern;
};

std::optional<CompletionPlace> placeBy(const QList<PlacePattern> &patterns, QStringView written)
{
    for (const PlacePattern &known : patterns) {
        const QRegularExpressionMatch match = known.pattern.matchView(written);
        const int last = known.pattern.captureCount();
        if (match.hasMatch()) {
            return CompletionPlace{known.kind, match.capturedStart(last), last > 1 ? match.captured(1) : QString()};
        }
    }
    return std::nullopt;
}

const QList<PlacePattern> &liquidPatterns()
{
    using enum CompletionKind;
    static const QString open = QStringLiteral("\\{%-?\\s*");
    static const QList<PlacePattern> patterns{
        {LiquidTag, QRegularExpression(open + QStringLiteral("(\\w*)$"))},
        {PostName, QRegularExpression(open + QStringLiteral("post_url\\s+([^\\s%}]*)$"))},
        {SitePath, QRegularExpression(open + QStringLiteral("link\\s+([^\\s%}]*)$"))},
        {IncludeName, QRegularExpression(open + QStringLiteral("include(?:_cached)?\\s+([^\\s%}]*)$"))},
        {IncludeParameter,
            QRegularExpression(open
                + QStringLiteral("include(?:_cached)?\\s+([^\\s%}]+)"
                                 "(?:\\s+\\w+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'%}]+))*\\s+(\\w*)$"))},
        {LiquidFilter, QRegularExpression(QStringLiteral("\\{[{%](?:[^%}]|%(?!\\}))*\\|\\s*(\\w*)$"))},
    };
    return patterns;
}

const QList<PlacePattern> &bodyPatterns()
{
    using enum CompletionKind;
    static const QList<PlacePattern> patterns{
        {PictureAddress, QRegularExpression(QStringLiteral("<img\\b[^>]*\\ssrc=[\"']([^\"']*)$"))},
        {LinkAddress, QRegularExpression(QStringLiteral("<a\\b[^>]*\\shref=[\"']([^\"']*)$"))},
        {PictureAddress, QRegularExpression(QStringLiteral("!\\[[^\\]]*\\]\\(<?([^()\\s<>]*)$"))},
        {LinkAddress, QRegularExpression(QStringLiteral("\\]\\(<?([^()\\s<>]*)$"))},
        {LinkAddress, // words of a title, in which no address begins
            QRegularExpression(QStringLiteral("\\]\\(([^()\\s<>\"'/:#.]+ [^()<>\"'/:#]{0,60})$"))},
        {LinkAddress, QRegularExpression(QStringLiteral("^ {0,3}\\[[^\\]^][^\\]]*\\]:\\s*(\\S*)$"))},
        {Footnote, QRegularExpression(QStringLiteral("\\[\\^([^\\]\\s]*)$"))},
        {Emoji, QRegularExpression(QStringLiteral("(?:^|[\\s(*_>])(:[a-z0-9][a-z0-9_]+)$"))},
    };
    return patterns;
}

std::optional<CompletionPlace> placeInFrontMatter(const CompletionLine &line)
{
    using enum CompletionKind;
    static const QRegularExpression key(QStringLiteral("^([A-Za-z_][\\w-]*)?$"));
    static const QRegularExpression value(
        QStringLiteral("^(\\s*)([A-Za-z_][\\w-]*):\\s+(?:\\[(?:[^\\[\\]]*,)?\\s*)?[\"']?([^\\[\\],\"']*)$"));
    static const QRegularExpression item(QStringLiteral("^\\s*-\\s+[\"']?([^\"':]*)$"));
    if (key.matchView(line.written).hasMatch()) {
        return CompletionPlace{FieldKey, 0, {}};
    }
    if (const QRegularExpressionMatch match = value.matchView(line.written); match.hasMatch()) {
        const bool isChild = match.capturedLength(1) > 0 && !line.parent.isEmpty();
        const QString name = (isChild ? line.parent + u'.' : QString()) + match.captured(2);
        return CompletionPlace{FieldValue, match.capturedStart(3), name};
    }
    if (const QRegularExpressionMatch match = item.matchView(line.written);
        match.hasMatch() && !line.parent.isEmpty()) {
        return CompletionPlace{FieldValue, match.capturedStart(1), line.parent};
    }
    return std::nullopt;
}

} // namespace

std::optional<CompletionPlace> completionPlaceIn(const CompletionLine &line)
{
    constexpr qsizetype farthest = 400; // letters before the caret
    if (line.isFrontMatter) {
        return line.written.size() > farthest ? std::nullopt : placeInFrontMatter(line);
    }
    const qsizetype skipped = std::max<qsizetype>(0, line.written.size() - farthest);
    const QStringView near = line.written.sliced(skipped);
    std::optional<CompletionPlace> place = placeBy(liquidPatterns(), near);
    if (!place) {
        place = placeBy(bodyPatterns(), near);
    }
    if (place) {
        place->start += skipped;
    }
    return place;
}

QString parentKey(QStringView above)
{
    static const QRegularExpression key(QStringLiteral("^([A-Za-z_][\\w-]*):"));
    constexpr int most = 200; // lines
    QStringView rest = above;
    for (int line = 0; line < most && !rest.isEmpty(); ++line) {
        rest.chop(rest.endsWith(u'\n') ? 1 : 0);
        const qsizetype start = rest.lastIndexOf(u'\n') + 1;
        const QRegularExpressionMatch match = key.matchView(rest.sliced(start));
        if (match.hasMatch()) {
            return match.captured(1);
        }
        rest.truncate(start);
    }
    return {};
}

} // namespace frontrow
