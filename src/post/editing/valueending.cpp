// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/valueending.h"

#include "post/editing/linestart.h"
#include "post/markup/writingplace.h"

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
    const qsizetype body = frontMatterEnd(text);
    if (slice(text, line).startsWith(u"title: ") && text.mid(body).trimmed().isEmpty()) {
        const bool isOpen = !text.endsWith(u'\n'); // the line that closes the front matter is the last one
        return MarkupChange{
            .edits = isOpen ? TextEdits{{.range = {text.size(), 0}, .replacement = u"\n"_s}} : TextEdits(),
            .selection = {text.size() + (isOpen ? 1 : 0), 0}};
    }
    if (quote < 0 || caret >= value.end()) {
        return std::nullopt;
    }
    return MarkupChange{
        .edits = {{.range = {value.end(), 0}, .replacement = u"\n"_s}}, .selection = {value.end() + 1, 0}};
}

} // namespace frontrow
