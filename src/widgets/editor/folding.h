// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QTextCursor>
#include <QWidget>

namespace frontrow {

class PostEditor;

/// Lines of the text that can be folded to one.
struct Foldable
{
    TextRange range;
    QString label; ///< what stands for them when they are folded

    bool operator==(const Foldable &) const = default;
};

/// Folds figures and the front matter: the strip beside the text has a mark for each, and a folded one shows as a label
/// in its first line. Nothing of the text changes. A caret that comes into hidden lines opens them.
class Folding : public QWidget
{
    Q_OBJECT

public:
    static constexpr int width = 14; ///< of the strip, pixels

    /// A child of \a editor, which calls paintLabels() and openAt().
    explicit Folding(PostEditor &editor);

    /// Nothing can be folded in \a document yet; what can be later moves with its text.
    void follow(QTextDocument *document);
    /// What can be folded in the text as it is now, rising. What was folded stays so where it still is.
    void setFoldables(const QList<Foldable> &foldables);
    /// Folds or opens what \a offset is in.
    void toggleAt(qsizetype offset);
    void setAllFolded(bool isFolded);
    [[nodiscard]] bool isAnyOpen() const;
    [[nodiscard]] bool isFolded(const Foldable &foldable) const;
    /// Opens the folded lines whose label is at \a place of the viewport; false without one.
    bool openAt(QPoint place);
    void paintLabels(QPainter &painter) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void setFolded(const Foldable &foldable, bool isFolded);
    void openAtCaret();
    void takeChange(int position, int removed, int added);
    void hideLines();
    [[nodiscard]] QRect labelRect(const Foldable &foldable) const;
    /// Those whose first line is in view.
    [[nodiscard]] QList<Foldable> inView() const;
    [[nodiscard]] QList<Foldable> folded() const;
    [[nodiscard]] QSet<qsizetype> foldedStarts() const;

    PostEditor &m_editor;
    QList<Foldable> m_foldables; ///< of two lines or more, rising
    QList<QTextCursor> m_folded; ///< the starts of the folded ones; they move with the text
    bool m_hasHiddenLines = false;
};

} // namespace frontrow
