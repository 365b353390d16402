// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/markupchange.h"

#include <QString>

namespace frontrow::test {

/// A text with its selection between « and », or the caret at ¦.
struct Marked
{
    QString text;
    TextRange selection;

    explicit Marked(QString marked)
    {
        const qsizetype caret = marked.indexOf(u'¦');
        if (caret >= 0) {
            selection = {caret, 0};
            text = marked.remove(caret, 1);
            return;
        }
        const qsizetype start = marked.indexOf(u'«');
        const qsizetype end = marked.indexOf(u'»') - 1;
        selection = TextRange::between(start, end);
        text = marked.remove(u'«').remove(u'»');
    }
};

/// The text after \a change, marked the same way.
[[nodiscard]] inline QString shown(const Marked &before, const MarkupChange &change)
{
    QString text = applied(change.edits, before.text);
    if (change.selection.isEmpty()) {
        return text.insert(change.selection.start, u'¦');
    }
    return text.insert(change.selection.end(), u'»').insert(change.selection.start, u'«');
}

} // namespace frontrow::test
