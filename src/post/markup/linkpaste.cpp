// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/linkpaste.h"

#include "post/markup/markdownescape.h"
#include "post/markup/writingplace.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype longestLine = 4'000; // letters that are searched for links around a selection

TextRange lineOfSelection(QStringView text, TextRange selection)
{
    const qsizetype from = std::max<qsizetype>(0, selection.start - longestLine);
    const qsizetype start = text.sliced(from, selection.start - from).lastIndexOf(u'\n');
    const QStringView rest = text.sliced(selection.end()).first(std::min(longestLine, text.size() - selection.end()));
    const qsizetype end = rest.indexOf(u'\n');
    return TextRange::between(from + start + 1, selection.end() + (end < 0 ? rest.size() : end));
}

bool isInLink(QStringView text, TextRange selection)
{
    const TextRange line = lineOfSelection(text, selection);
    const QList<TextRange> links = linksInLine(slice(text, line));
    return std::ranges::any_of(links, [&](TextRange link) {
        return link.start + line.start < selection.end() && selection.start < link.end() + line.start;
    });
}

/// The brackets of \a words pair up, so that they may stand in those of a link.
bool hasPairedBrackets(QStringView words)
{
    int depth = 0;
    for (const QChar c : words) {
        depth += c == u'[' ? 1 : (c == u']' ? -1 : 0);
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

TextEdits bracketEscapes(QStringView text, TextRange words)
{
    TextEdits edits;
    for (qsizetype i = words.start; i < words.end() && !hasPairedBrackets(slice(text, words)); ++i) {
        const bool isEscaped = i > 0 && text[i - 1] == u'\\';
        if ((text[i] == u'[' || text[i] == u']') && !isEscaped) {
            edits.append({{i, 0}, QStringLiteral("\\")});
        }
    }
    return edits;
}

} // namespace

std::optional<QString> linkAddress(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:https?://[^\\s/<>\"][^\\s<>\"]*|mailto:[^\\s<>\"@]+@[^\\s<>\"]+|/(?:[\\w.~%-]+(?:/[\\w.~%-]*)*)?"
            "(?:\\?[^\\s<>\"#]*)?(?:#[^\\s<>\"]*)?)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 2'000; // letters
    const QStringView address = text.trimmed();
    const bool isAddress = !address.isEmpty() && address.size() <= longest && pattern.matchView(address).hasMatch();
    return isAddress ? std::optional(address.toString()) : std::nullopt;
}

QList<TextRange> linksInLine(QStringView line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "!?\\[(?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*+\\](?:\\([^()]*(?:\\([^()]*\\)[^()]*)*+\\)|\\[[^\\[\\]]*\\])"
        "|<[a-zA-Z][a-zA-Z0-9+.-]*:[^<>\\s]*>|^ {0,3}\\[[^\\[\\]]+\\]:.*$|https?://[^\\s<>\"]+"));
    QList<TextRange> links;
    for (const QRegularExpressionMatch &match : pattern.globalMatchView(line)) {
        links.append({match.capturedStart(), match.capturedLength()});
    }
    return links;
}

std::optional<MarkupChange> linkOverSelection(
    QStringView post, TextRange selection, const QString &address, const QString &attributes)
{
    const TextRange words = trimmed(post, selection);
    if (words.isEmpty() || slice(post, selection).contains(u'\n') || linkAddress(slice(post, words))
        || isInLink(post, words)) {
        return std::nullopt;
    }
    const WritingPlaces places(post);
    if (places.at(words.start) != WritingPlace::Markdown || places.at(words.end()) != WritingPlace::Markdown) {
        return std::nullopt;
    }
    const QString after = QStringLiteral("](%1)%2").arg(markdownAddress(address), attributes);
    MarkupChange change{{{{words.start, 0}, QStringLiteral("[")}}, {}};
    change.edits += bracketEscapes(post, words);
    const qsizetype caret = words.end() + change.edits.size() + after.size();
    change.edits.append({{words.end(), 0}, after});
    change.selection = {caret, 0};
    return change;
}

MarkupChange linkedTo(QStringView post, TextRange selection, const QString &address, const QString &attributes)
{
    MarkupChange change = linked(post, selection);
    TextEdit &edit = change.edits.front();
    const QString empty = QStringLiteral("]()");
    if (!edit.replacement.endsWith(empty)) { // the selected address is the target
        edit.replacement += attributes;
        return change;
    }
    const QString written = markdownAddress(address);
    edit.replacement.chop(1);
    const qsizetype start = edit.range.start + edit.replacement.size();
    edit.replacement += written + u')' + attributes;
    change.selection = {start, written.size()};
    return change;
}

} // namespace frontrow
