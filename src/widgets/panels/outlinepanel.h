// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderedbody.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

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

private:
    QTreeWidget *m_tree;
    QList<Heading> m_outline;
    QList<QTreeWidgetItem *> m_items; ///< one for each heading; the tree owns them
};

} // namespace frontrow
