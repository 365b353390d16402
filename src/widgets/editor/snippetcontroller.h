// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/completion.h"
#include "widgets/editor/snippetfields.h"
#include "workspace/blog/snippetlibrary.h"

#include <QObject>
#include <QString>

class QWidget;

namespace frontrow {

class PostSession;
class SnippetPalette;
class UserPrompt;
class WritingController;

/// Puts snippets into the open post: from a palette, or by their names from the list of ways to go on.
class SnippetController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object; \a window is the parent of the palette.
    SnippetController(PostSession &session, UserPrompt &prompt, const WritingController &writing, PostEditor &editor,
        QWidget &window);

    /// Opens the palette, once the folders have been read.
    void open();
    /// Asks for a name and keeps what is selected under it.
    void makeOfSelection();
    /// Shows the folder of the person's snippets.
    void openFolder();
    /// The snippets whose names begin as \a line ends, by the longest such end, of \a length letters; all of them where
    /// there is none.
    [[nodiscard]] QList<Completion> named(QStringView line, qsizetype &length);
    /// Puts the snippet \a name in the place of \a written, as one undo step.
    void insert(const QString &name, TextRange written);

private:
    void read();
    void insertChosen(const QString &name);
    void apply(const Snippet &snippet, TextRange selection, TextRange replaced);
    [[nodiscard]] const Snippet *find(const QString &name) const;

    PostSession &m_session;
    UserPrompt &m_prompt;
    const WritingController &m_writing;
    PostEditor &m_editor;
    SnippetLibrary m_library;
    SnippetFields m_fields;
    SnippetPalette *m_palette;
    bool m_isAsked = false; ///< for the palette, when the folders have been read
};

} // namespace frontrow
