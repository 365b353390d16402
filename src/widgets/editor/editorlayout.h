// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextDocumentLayout>

namespace frontrow {

/// The layout of a plain text that is coloured while it is typed. Qt's own adds up what was removed and what was added
/// to tell which lines a change touches; where a highlighter reports a whole line with each key, that is more than the
/// line, and everything in sight would be drawn again. This one takes the touched lines one by one.
class EditorLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    int m_lineCount = 0; ///< before the change
};

} // namespace frontrow
