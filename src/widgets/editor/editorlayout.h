// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextDocumentLayout>

namespace frontrow {

/// The layout of a plain text that is coloured while it is typed. Qt's own adds up what was removed and what was added
/// to tell which lines a change touches; where a highlighter reports a whole line with each key, that is more than the
/// line, and everything in sight would be drawn again. This one takes the touched lines one by one.
/// Qt's compares the height of a line with the one it has been given already when somebody asked for it before the
/// layout was told of the change; what is below would be drawn where it was. So all is drawn when the number of rows is
/// another.
class EditorLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit EditorLayout(QTextDocument *document);

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void followRows();

    int m_lineCount = 0; ///< before the change
    int m_rowCount = 0; ///< of all lines as they are wrapped, when that was looked at last
};

} // namespace frontrow
