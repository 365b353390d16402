// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/sentences.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace frontrow {

namespace {

constexpr QStringView silentMarks = u"#>|*+-–—~=_";

/// \a line begins something of its own.
bool beginsBlock(QStringView line)
{
    static const QRegularExpression start(QStringLiteral("^\\s*(?:[#>|]|[*+-]\\s|\\d{1,9}[.)]\\s|:\\s|$)"));
    return start.matchView(line).hasMatch();
}

bool isSpoken(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// \a range of \a visible without blanks and marks at its ends.
TextRange spokenRange(QStringView visible, TextRange range)
{
    qsizetype start = range.start;
    qsizetype end = range.end();
    while (start < end && (visible[start].isSpace() || silentMarks.contains(visible[start]))) {
        ++start;
    }
    while (end > start && (visible[end - 1].isSpace() || visible[end - 1] == u'|')) {
        --end;
    }
    return TextRange::between(start, end);
}

void addSentences(QStringView visible, TextRange block, QList<TextRange> &sentences)
{
    QString text = slice(visible, block).toString();
    text.replace(u'\n', u' '); // where lines of a paragraph break says nothing
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        const TextRange sentence = spokenRange(visible, TextRange::between(block.start + start, block.start + end));
        if (isSpoken(slice(visible, sentence))) {
            sentences.append(sentence);
        }
        start = end;
    }
}

} // namespace

QList<TextRange> sentencesIn(QStringView visible, TextRange part)
{
    QList<TextRange> sentences;
    qsizetype block = part.start;
    qsizetype line = part.start;
    while (line < part.end()) {
        const qsizetype lineEnd = visible.indexOf(u'\n', line);
        const qsizetype next = lineEnd < 0 ? part.end() : std::min(lineEnd + 1, part.end());
        const bool isBelowHeading = line > block && slice(visible, TextRange::between(block, line)).startsWith(u'#');
        if (line > block && (isBelowHeading || beginsBlock(slice(visible, TextRange::between(line, next))))) {
            addSentences(visible, TextRange::between(block, line), sentences);
            block = line;
        }
        line = next;
    }
    addSentences(visible, TextRange::between(block, part.end()), sentences);
    return sentences;
}

QString spokenText(QStringView visible, TextRange sentence)
{
    static const QRegularExpression lineStart(QStringLiteral("\\n[ \\t]*(?:[#>]+|[*+-](?=\\s))"));
    static const QRegularExpression underline(QStringLiteral("\\n[ \\t]*(?:=+|-+)[ \\t]*$"));
    static const QRegularExpression cell(QStringLiteral("\\s*\\|[\\s|]*"));
    QString text = slice(visible, sentence).toString();
    text.remove(underline);
    text.replace(lineStart, QStringLiteral("\n"));
    text.replace(cell, QStringLiteral(", "));
    return text.simplified();
}

} // namespace frontrow
