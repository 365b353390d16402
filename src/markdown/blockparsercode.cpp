// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Blocks of code: indented lines, and lines between fences.

#include "markdown/blocklines.h"
#include "markdown/blockparser.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::markdown {

namespace {

constexpr qsizetype shortestFence = 3;

} // namespace

qsizetype BlockParser::codeEnd(qsizetype position)
{
    const Scanner &source = scanner();
    qsizetype end = position;
    while (true) {
        qsizetype at = end;
        while (at < source.text().size() && isBlank(source.lineFrom(at))) {
            at = source.nextLine(at);
        }
        if (at >= source.text().size() || !isIndented(source.lineFrom(at))) {
            return end;
        }
        while (at < source.text().size() && isIndented(source.lineFrom(at)) && !isBlank(source.lineFrom(at))) {
            at = source.nextLine(at);
        }
        while (at < source.text().size() && !endsLazily(source.lineFrom(at))) {
            at = source.nextLine(at);
        }
        end = at;
    }
}

bool BlockParser::parseCode()
{
    if (!isIndented(scanner().line())) {
        return false;
    }
    const qsizetype begin = scanner().position();
    const qsizetype end = codeEnd(begin);
    QString code;
    const QStringView text = scanner().text().sliced(begin, end - begin);
    for (const QStringView line : text.chopped(text.endsWith(u'\n') ? 1 : 0).tokenize(u'\n')) {
        if (isIndented(line)) {
            code += line.sliced(line.startsWith(u'\t') ? 1 : 4).toString() + u'\n';
        } else if (!startsParagraph(line)) {
            code += line.toString() + u'\n';
        } else {
            // A line that continues lazily joins the one before.
            code.chop(code.endsWith(u'\n') ? 1 : 0);
            code += u' ' + line.toString() + u'\n';
        }
    }
    appendBlock(NodeType::CodeBlock, code);
    scanner().setPosition(end);
    return true;
}

bool BlockParser::parseFence()
{
    if (!startsFence(scanner().line())) {
        return false;
    }
    static const QRegularExpression opening(
        QStringLiteral(R"(^ {0,3}(`{3,}|~{3,})[ \t\r\f\v]*(?:(\S+?)(?:\?\S*)?)?[ \t\r\f\v]*$)"));
    const QRegularExpressionMatch match = opening.matchView(scanner().line());
    if (!match.hasMatch() || m_searchBudget <= 0) {
        return false;
    }
    const QString info = match.captured(2);
    const QString marks = match.captured(1);
    const qsizetype content = scanner().nextLine(scanner().position());
    // Marks that no closing fence has belong to the language, where no space is between.
    const bool mayShrink = info.isEmpty() || match.capturedStart(2) == match.capturedEnd(1);
    const FenceEnd end = fenceEnd(content, marks, mayShrink ? shortestFence : marks.size());
    if (end.marks < marks.size()) {
        noteSearchWithoutMatch(scanner().text().size() - content);
    }
    if (end.marks == 0) {
        return false;
    }
    Node &block = appendBlock(NodeType::CodeBlock, scanner().text().sliced(content, end.line - content).toString());
    block.isFenced = true;
    block.language = marks.sliced(end.marks) + info;
    if (!block.language.isEmpty()) {
        block.attributes.set(QStringLiteral("class"), QStringLiteral("language-") + block.language);
    }
    scanner().setPosition(scanner().nextLine(end.line));
    return true;
}

BlockParser::FenceEnd BlockParser::fenceEnd(qsizetype from, const QString &marks, qsizetype fewest)
{
    FenceEnd best;
    for (qsizetype at = from; at < scanner().text().size(); at = scanner().nextLine(at)) {
        const QStringView line = scanner().lineFrom(at);
        const qsizetype spaces = indentation(line);
        if (spaces > 3 || spaces >= line.size() || line[spaces] != marks[0]) {
            continue;
        }
        const QStringView mark = stripped(line);
        const qsizetype size = std::min(mark.size(), marks.size());
        if (size < fewest || size <= best.marks || mark.count(marks[0]) != mark.size()) {
            continue;
        }
        best = {at, size};
        if (size == marks.size()) {
            break;
        }
    }
    return best;
}

} // namespace frontrow::markdown
