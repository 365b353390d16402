// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QObject>

#include <optional>

class QPainter;
class QTextDocument;

namespace frontrow {

class PostEditor;

/// Wavy lines under misspelt words. They move with the text, and go when it changes under them; the word that is being
/// typed gets none until the caret leaves it.
class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    /// \a editor owns it and calls follow() and paint().
    explicit SpellingMarks(PostEditor &editor);

    void follow(QTextDocument *document);
    /// \param words in the text as it is now, rising
    void setWords(const QList<TextRange> &words);
    /// The marked word that \a offset is in or at.
    [[nodiscard]] std::optional<TextRange> wordAt(qsizetype offset) const;
    /// Paints what is in view onto the editor's viewport.
    void paint(QPainter &painter) const;

private:
    void takeChange(int position, int removed, int added);
    void paintWord(QPainter &painter, TextRange word) const;

    PostEditor &m_editor;
    QList<TextRange> m_words;
    qsizetype m_typedAt = -1; ///< where the caret was after the last change, while it is still there
};

} // namespace frontrow
