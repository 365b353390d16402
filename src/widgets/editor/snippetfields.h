// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/snippet.h"

#include <QObject>
#include <QTextCursor>

#include <vector>

namespace frontrow {

class PostDocument;
class PostEditor;

/// The places of the snippet that was put in last, while they are filled in. Tab and Shift+Tab go through them, Esc
/// ends it, and so does a caret that leaves the snippet, an undo of it, and the last place.
class SnippetFields : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the object.
    SnippetFields(PostDocument &document, PostEditor &editor);

    /// Selects the first of \a fields, which are in the text as it is now; \a snippet is all of what was put in.
    void begin(const QList<SnippetField> &fields, TextRange snippet);
    [[nodiscard]] bool isActive() const { return !m_fields.empty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A range that follows the text.
    struct Place
    {
        QTextCursor start;
        QTextCursor end;

        [[nodiscard]] TextRange range() const { return TextRange::between(start.position(), end.position()); }
    };
    /// Indexes into m_places, in the order of the text.
    struct Field
    {
        qsizetype place = 0;
        QList<qsizetype> copies;
    };

    [[nodiscard]] Place placeOf(TextRange range) const;
    void go(qsizetype field);
    void step(int by);
    void writeCopies();
    void letGrow(qsizetype place);
    void check();
    void end();

    PostDocument &m_document;
    PostEditor &m_editor;
    Place m_snippet;
    std::vector<Place> m_places;
    std::vector<Field> m_fields; ///< empty while nothing is filled in
    qsizetype m_active = 0; ///< index of the active field in m_fields
    int m_undoSteps = 0; ///< how many steps there were when the snippet had been put in
    bool m_isWriting = false;
};

} // namespace frontrow
