// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/texttarget.h"

#include "post/markup/characterreference.h"
#include "post/markup/htmltag.h"
#include "post/markup/markdownescape.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

using TargetKind = TextTarget::Kind;

/// How something that leads elsewhere is written: the first group that matched is the address.
struct Form
{
    TargetKind kind;
    QRegularExpression pattern;
};

const QList<Form> &forms()
{
    static const QString address =
        QStringLiteral("\\(\\s*(?:<([^<>]*)>|([^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*))[^()]*\\)");
    static const QString words = QStringLiteral("\\[(?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*+\\]");
    static const QRegularExpression::PatternOption anyCase = QRegularExpression::CaseInsensitiveOption;
    static const QList<Form> all{
        {TargetKind::Post, QRegularExpression(QStringLiteral("\\{%-?\\s*post_url\\s+([^\\s%]+)[^%]*%\\}"))},
        {TargetKind::Path, QRegularExpression(QStringLiteral("\\{%-?\\s*link\\s+([^\\s%]+)[^%]*%\\}"))},
        {TargetKind::Footnote, QRegularExpression(QStringLiteral("\\[\\^([^\\]\\s]+)\\](?!:)"))},
        {TargetKind::Picture, QRegularExpression(u'!' + words + address)},
        {TargetKind::Picture,
            QRegularExpression(QStringLiteral("<img\\b[^>]*?\\ssrc=[\"']([^\"']*)[\"'][^>]*>"), anyCase)},
        {TargetKind::Address,
            QRegularExpression(QStringLiteral("<a\\b[^>]*?\\shref=[\"']([^\"']*)[\"'][^>]*>"), anyCase)},
        {TargetKind::Address, QRegularExpression(QStringLiteral("(?<!!)") + words + address)},
        {TargetKind::Address, QRegularExpression(QStringLiteral("^ {0,3}\\[[^\\]^][^\\]]*\\]:\\s*<?([^\\s<>]+)>?.*$"))},
        {TargetKind::Address, QRegularExpression(QStringLiteral("<([a-zA-Z][a-zA-Z0-9+.-]+:[^<>\\s]*)>"))},
        {TargetKind::Address, QRegularExpression(QStringLiteral("(https?://[^\\s<>\"')\\]]+)"))},
    };
    return all;
}

std::optional<TextTarget> targetIn(QStringView line, qsizetype column)
{
    for (const Form &form : forms()) {
        for (const QRegularExpressionMatch &match : form.pattern.globalMatchView(line)) {
            if (column < match.capturedStart() || column > match.capturedEnd()) {
                continue;
            }
            const QString written = match.captured(1) + match.captured(2);
            const bool isHtml = match.capturedView().startsWith(u'<');
            const QString address =
                isHtml ? resolvedReferences(written) : resolvedReferences(markdownUnescaped(written));
            return TextTarget{form.kind, address, {match.capturedStart(), match.capturedLength()}};
        }
    }
    return std::nullopt;
}

/// The link `[words][name]`, `[name][]` or `[name]` at \a column: its name and place.
std::optional<TextTarget> namedLinkIn(QStringView line, qsizetype column)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\[([^\\[\\]^][^\\[\\]]*)\\](?:\\[([^\\[\\]]*)\\])?(?!\\()"));
    for (const QRegularExpressionMatch &match : pattern.globalMatchView(line)) {
        if (column >= match.capturedStart() && column <= match.capturedEnd()) {
            const QString name = match.capturedLength(2) > 0 ? match.captured(2) : match.captured(1);
            return TextTarget{TargetKind::Address, name, {match.capturedStart(), match.capturedLength()}};
        }
    }
    return std::nullopt;
}

std::optional<QString> definitionOf(QStringView post, const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^ {0,3}\\[([^\\]^][^\\]\\n]*)\\]:[ \\t]*<?([^\\s<>]+)"), QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : pattern.globalMatchView(post)) {
        if (match.captured(1).simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0) {
            return resolvedReferences(markdownUnescaped(match.capturedView(2)));
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<TextTarget> textTargetAt(QStringView post, qsizetype offset)
{
    constexpr qsizetype reach = 2'000; // letters on each side
    const qsizetype from = std::max<qsizetype>(0, offset - reach);
    const qsizetype start = from + post.sliced(from, offset - from).lastIndexOf(u'\n') + 1;
    const QStringView rest = post.sliced(offset).first(std::min(reach, post.size() - offset));
    const qsizetype newline = rest.indexOf(u'\n');
    const QStringView line = post.sliced(start, offset - start + (newline < 0 ? rest.size() : newline));
    std::optional<TextTarget> target = targetIn(line, offset - start);
    if (!target) {
        target = namedLinkIn(line, offset - start);
        const std::optional<QString> address = target ? definitionOf(post, target->address) : std::nullopt;
        if (!address) {
            return std::nullopt;
        }
        target->address = *address;
    }
    target->range.start += start;
    return target;
}

} // namespace frontrow
