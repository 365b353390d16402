// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/postlayout.h"

#include "base/asciispace.h"

#include <algorithm>

namespace frontrow {

namespace {

qsizetype skipSpace(QStringView text, qsizetype offset)
{
    while (offset < text.size() && isAsciiSpace(text[offset])) {
        ++offset;
    }
    return offset;
}

/// The end of a closing fence whose first character is at \a line, -1 when there is none. As `\s*$\n?` does, it
/// takes the empty lines after the fence.
qsizetype closingFenceEnd(QStringView text, qsizetype line)
{
    const QStringView mark = text.mid(line, 3);
    if (mark != u"---" && mark != u"...") {
        return -1;
    }
    const qsizetype end = skipSpace(text, line + 3);
    if (end == text.size()) {
        return end;
    }
    const qsizetype newline = text.first(end).lastIndexOf(u'\n');
    return newline >= line + 3 ? newline + 1 : -1;
}

} // namespace

PostLayout layoutOf(QStringView text)
{
    PostLayout layout;
    layout.body = {0, text.size()};
    if (!text.startsWith(u"---")) {
        return layout;
    }
    const qsizetype content = skipSpace(text, 3);
    const qsizetype yamlStart = text.first(content).indexOf(u'\n') + 1;
    if (yamlStart == 0) {
        layout.isUnclosed = content == text.size();
        return layout;
    }
    for (qsizetype line = text.first(content).lastIndexOf(u'\n') + 1; line > 0 && line < text.size();
        line = text.indexOf(u'\n', line) + 1) {
        const qsizetype end = closingFenceEnd(text, line);
        if (end >= 0) {
            layout.hasFrontMatter = true;
            layout.yaml = TextRange::between(std::min(yamlStart, line), line);
            layout.body = TextRange::between(end, text.size());
            return layout;
        }
    }
    layout.isUnclosed = true;
    return layout;
}

} // namespace frontrow
