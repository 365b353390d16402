// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/valueending.h"

#include "post/editing/linestart.h"
#include "post/markup/tableofcontents.h"
#include "post/markup/writingplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontrow {

namespace {

/// The place of the mark that closes the quoted scalar \a value; -1 when it is none, or goes on after the mark or
/// below.
qsizetype closingQuote(QStringView value)
{
    if (value.size() < 2 || (value.front() != u'"' && value.front() != u'\'')) {
        return -1;
    }
    const QChar quote = value.front();
    for (qsizetype i = 1; i < value.size(); ++i) {
        const bool isEscape =
            quote == u'"' ? value[i] == u'\\' : value.mid(i).startsWith(u"''") && i + 1 < value.size();
        if (isEscape) {
            ++i;
        } else if (value[i] == quote) {
            return i == value.size() - 1 ? i : -1;
        }
    }
    return -1;
}

/// To a line of its own below all of \a text, whose body begins at \a body; below words after an empty line.
MarkupChange toBodyEnd(QStringView text, qsizetype body)
{
    qsizetype end = text.size();
    while (end > body && text[end - 1] == u'\n') {
        --end;
    }
    const bool isFence = end == body && !text.endsWith(u'\n'); // the line that closes the front matter is the last one
    const qsizetype missing = end > body ? std::max<qsizetype>(0, 2 - (text.size() - end)) : (isFence ? 1 : 0);
    return {.edits = missing > 0 ? TextEdits{{.range = {text.size(), 0}, .replacement = QString(missing, u'\n')}}
                                 : TextEdits(),
        .selection = {text.size() + missing, 0}};
}

} // namespace

std::optional<MarkupChange> endedValue(QStringView text, qsizetype caret)
{
    const TextRange line = lineAt(text, caret);
    const qsizetype separator = slice(text, line).indexOf(u": ");
    if (separator < 0) {
        return std::nullopt;
    }
    const TextRange value = trimmed(text, TextRange::between(line.start + separator + 1, line.end()));
    const qsizetype quote = closingQuote(slice(text, value));
    const bool isAtEnd = caret >= value.end() || (quote >= 0 && caret == value.start + quote);
    if (value.isEmpty() || !isAtEnd) {
        return std::nullopt;
    }
    if (slice(text, line).startsWith(u"title: ")) {
        const qsizetype body = frontMatterEnd(text);
        if (text.mid(body).trimmed() == tableOfContentsIn(text.toString()).trimmed()) {
            return toBodyEnd(text, body);
        }
    }
    if (quote < 0 || caret >= value.end()) {
        return std::nullopt;
    }
    return MarkupChange{
        .edits = {{.range = {value.end(), 0}, .replacement = u"\n"_s}}, .selection = {value.end() + 1, 0}};
}

} // namespace frontrow
