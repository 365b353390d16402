// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/editor/foldable.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QTextBlock>
#include <QTextCursor>
#include <QWidget>

#include <functional>
#include <optional>

namespace frontrow {

class PostEditor;

/// Folds sections, figures and the front matter: the strip beside the text has a mark for each, and a folded one shows
/// as a label in its first line, after a heading; one of a picture with it. Nothing of the text changes. A caret that
/// comes into hidden lines, or into the front matter at all, opens them, and so does what is written into them; on the
/// label of a folded figure it shows as a frame.
///
/// There are more functions than elsewhere, as what is folded is known here alone: what FoldController's commands do,
/// one function each (toggleAt() to openAll()); what the front matter is treated with when a post is opened
/// (frontMatter() to isFolded()); what keeps it folded while lines move (folded(), foldAgain()); and the editor's
/// moments (follow(), openAt(), paintLabels()).
class Folding : public QWidget
{
    Q_OBJECT

public:
    static constexpr int width = 14; ///< the width of the strip, pixels

    /// A child of \a editor, which calls paintLabels() and openAt().
    explicit Folding(PostEditor &editor);

    /// Nothing can be folded in \a document yet; what can be later moves with its text.
    void follow(QTextDocument *document);
    /// What can be folded in the text as it is now, rising; one may hold others. What was folded stays so where it
    /// still is.
    void setFoldables(const QList<Foldable> &foldables);
    /// Folds or opens the innermost that \a offset is in.
    void toggleAt(qsizetype offset);
    /// Folds the innermost open section that \a offset is in, or opens the folded one whose heading it is in.
    void setSectionFoldedAt(qsizetype offset, bool isFolded);
    /// Folds the sections with headings of \a level and below it; those above it are open.
    void foldToLevel(int level);
    /// All but the sections.
    void setAllFolded(bool isFolded);
    /// One that is no section is.
    [[nodiscard]] bool isAnyOpen() const;
    void openAll() { fold({}); }
    /// The front matter, where there is some that can be folded; nullptr otherwise.
    [[nodiscard]] const Foldable *frontMatter() const;
    void setFolded(const Foldable &foldable, bool isFolded);
    [[nodiscard]] bool isFolded(const Foldable &foldable) const;
    /// What is folded, rising.
    [[nodiscard]] QList<Foldable> folded() const;
    /// Folds \a foldables, whose lines have just been moved to where they are now.
    void foldAgain(const QList<Foldable> &foldables);
    /// Opens the folded lines whose label is at \a place of the viewport; false without one.
    bool openAt(QPoint place);
    void paintLabels(QPainter &painter) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// What begins at \a starts is folded from now on, and nothing else.
    void fold(const QSet<qsizetype> &starts);
    void openAtCaret();
    void openDisturbed();
    void takeChange(int position, int removed, int added);
    void hideLines();
    void updateLines();
    [[nodiscard]] const Foldable *innermostAt(
        qsizetype offset, const std::function<bool(const Foldable &)> &isMeant) const;
    [[nodiscard]] const Foldable *underCaret() const;
    [[nodiscard]] QString labelOf(const Foldable &foldable) const;
    [[nodiscard]] QFont labelFont(const Foldable &foldable) const;
    void paintCard(QPainter &painter, const Foldable &foldable) const;
    void paintTag(QPainter &painter, const Foldable &foldable) const;
    [[nodiscard]] QRect labelRect(const Foldable &foldable) const;
    /// What can be folded and whose first line is in view.
    [[nodiscard]] QList<Foldable> inView() const;
    [[nodiscard]] QSet<qsizetype> foldedStarts() const;
    [[nodiscard]] QTextBlock lineAt(qsizetype offset) const;
    [[nodiscard]] QTextCursor cursorAt(qsizetype offset) const;

    PostEditor &m_editor;
    QList<Foldable> m_foldables; ///< what can be folded and has two lines or more, rising
    QList<QTextCursor> m_folded; ///< the starts of the folded ones; they move with the text
    bool m_hasHiddenLines = false;
    bool m_isFolding = false; ///< the caret moves because of it
    std::optional<int> m_written; ///< where text was written or taken away, since that was asked last
};

} // namespace frontrow
