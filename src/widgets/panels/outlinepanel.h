// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderedbody.h"
#include "widgets/panels/outlinetree.h"

#include <QWidget>

namespace frontrow {

/// The headings of the post as a tree, the one at the caret marked.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setOutline(const QList<Heading> &outline);
    /// Marks the last heading at or before \a offset.
    void setCaret(qsizetype offset);

Q_SIGNALS:
    void offsetChosen(qsizetype offset);
    /// The section of the heading at \a offset was dragged before the heading at \a before, -1 for the end.
    void sectionDragged(qsizetype offset, qsizetype before);

    /// The heading at \a offset is to get other words.
    void renameWanted(qsizetype offset);

private:
    void showMenu(QPoint place);
    void drag(QTreeWidgetItem *item, QTreeWidgetItem *near, OutlineTree::Place place);

    OutlineTree *m_tree;
    QList<Heading> m_outline;
    QList<QTreeWidgetItem *> m_items; ///< one for each heading; the tree owns them
};

} // namespace frontrow
