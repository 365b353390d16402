// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/templatepieces.h"

#include "liquid/asciicharacters.h"

namespace frontrow::liquid {

QList<TemplatePiece> piecesOf(QStringView source)
{
    QList<TemplatePiece> pieces;
    qsizetype at = 0;
    bool hasTagEnd = true;
    bool hasBrace = true;
    while (at < source.size()) {
        qsizetype start = at;
        do {
            start = source.indexOf(u'{', start);
        } while (start >= 0 && !(start + 1 < source.size() && (source[start + 1] == u'%' || source[start + 1] == u'{'))
            && ++start);
        if (start < 0) {
            pieces.append({TemplatePiece::Kind::Text, TextRange::between(at, source.size())});
            break;
        }
        if (start > at) {
            pieces.append({TemplatePiece::Kind::Text, TextRange::between(at, start)});
        }
        const bool isTag = source[start + 1] == u'%';
        bool &mayEnd = isTag ? hasTagEnd : hasBrace;
        qsizetype end = mayEnd ? (isTag ? source.indexOf(u"%}", start + 2) : source.indexOf(u'}', start + 2)) : -1;
        mayEnd = end >= 0;
        if (end < 0) {
            end = start + 2;
        } else if (isTag) {
            end += 2;
        } else {
            end += end + 1 < source.size() && source[end + 1] == u'}' ? 2 : 1;
        }
        pieces.append({isTag ? TemplatePiece::Kind::Tag : TemplatePiece::Kind::Output, TextRange::between(start, end)});
        at = end;
    }
    return pieces;
}

std::optional<TagWords> wordsOf(QStringView tag)
{
    const bool isWhole = tag.size() >= 4 && tag.startsWith(u"{%") && tag.endsWith(u"%}");
    if (!isWhole || tag.size() > longestTag || !tag.isValidUtf16()) {
        return std::nullopt;
    }
    const bool trimsBefore = tag[2] == u'-';
    const bool trimsAfter = tag[tag.size() - 3] == u'-';
    const QStringView inner = withoutSpaceBefore(tag.sliced(trimsBefore ? 3 : 2));
    const qsizetype length = inner.startsWith(u'#') ? 1 : runLength(inner, isAsciiWord);
    if (length == 0) {
        return std::nullopt;
    }
    const QStringView arguments = withoutSpaceBefore(inner.sliced(length)).chopped(trimsAfter ? 3 : 2);
    return TagWords{inner.first(length).toString(), arguments.toString(), trimsBefore, trimsAfter};
}

} // namespace frontrow::liquid
