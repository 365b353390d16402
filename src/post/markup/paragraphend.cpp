// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/paragraphend.h"

#include "base/asciispace.h"
#include "post/markup/htmltag.h"

namespace frontrow {

namespace {

bool isLiquidLine(QStringView line)
{
    return line.startsWith(u"{%") && line.endsWith(u"%}");
}

bool interruptsAsItem(QStringView line)
{
    qsizetype mark = 0;
    while (mark < line.size() && line[mark].isDigit()) {
        ++mark;
    }
    const QStringView marks = mark > 0 ? u"." : u"*+-:";
    return mark + 1 < line.size() && marks.contains(line[mark]) && isAsciiSpace(line[mark + 1]);
}

bool startsWithBlockTag(QStringView line)
{
    qsizetype end = line.startsWith(u"</") ? 2 : 1;
    const qsizetype name = end;
    while (end < line.size() && line[end].isLetterOrNumber()) {
        ++end;
    }
    return line.startsWith(u'<') && end > name && !isSpanElement(line.sliced(name, end - name).toString().toLower());
}

} // namespace

bool endsParagraph(QStringView line)
{
    return line.isEmpty() || line.startsWith(u'#') || line.startsWith(u'>') || line.startsWith(u"```")
        || line.startsWith(u"~~~") || startsWithBlockTag(line) || isLiquidLine(line) || interruptsAsItem(line);
}

bool isParagraphEnd(QStringView text, qsizetype newline)
{
    const qsizetype next = text.indexOf(u'\n', newline + 1);
    const QStringView line = text.sliced(newline + 1, (next < 0 ? text.size() : next) - newline - 1).trimmed();
    return endsParagraph(line) || (line.startsWith(u"{:") && line.endsWith(u'}'));
}

} // namespace frontrow
