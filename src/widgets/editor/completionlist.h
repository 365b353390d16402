// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/completion.h"
#include "workspace/pictures/thumbnails.h"

#include <QTreeWidget>

#include <optional>

namespace frontrow {

/// The ways to go on that are offered at a caret, below or above it. The keyboard stays with the text. Pictures show
/// themselves.
class CompletionList : public QTreeWidget
{
    Q_OBJECT

public:
    /// A child of \a text, hidden at first.
    explicit CompletionList(QWidget &text);

    /// Shows \a completions at \a caret, in the coordinates of the text. The first is chosen unless \a written is one
    /// of them already, so that Return ends a line that is complete.
    void offer(const QList<Completion> &completions, const QString &written, const QRect &caret);
    void choose(int row);
    /// Nothing while none is.
    [[nodiscard]] std::optional<Completion> chosen() const;
    /// Chooses the next, or another \a rows away; goes round the ends.
    void step(int rows);

Q_SIGNALS:
    /// The mouse took the chosen one.
    void taken();

private:
    void place(const QRect &caret);
    void showPictures();

    QList<Completion> m_completions;
    Thumbnails m_thumbnails;
};

} // namespace frontrow
