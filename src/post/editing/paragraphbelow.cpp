// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/paragraphbelow.h"

#include "post/editing/linestart.h"

namespace frontrow {

std::optional<MarkupChange> paragraphBelowFigure(QStringView text, qsizetype caret, QChar letter)
{
    const TextRange line = lineAt(text, caret);
    const bool belongsToFigure = letter.isSpace() || letter == u'<' || letter == u'{';
    if (!line.isEmpty() || line.start == 0 || belongsToFigure) {
        return std::nullopt;
    }
    const QStringView above = slice(text, lineAt(text, line.start - 1)).trimmed();
    if (!above.endsWith(u"</figure>", Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    const bool isFollowed = line.end() + 1 < text.size() && text[line.end() + 1] != u'\n';
    const QString paragraph = u'\n' + QString(letter) + (isFollowed ? QStringLiteral("\n") : QString());
    return MarkupChange{.edits = {{.range = {caret, 0}, .replacement = paragraph}}, .selection = {caret + 2, 0}};
}

} // namespace frontrow
