// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderedbody.h"
#include "widgets/panels/outlinetree.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <utility>

namespace frontrow {

/// The headings of the post as a tree, the one at the caret marked.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setOutline(const QList<Heading> &outline);
    /// \a places says why the section of the heading at an offset may not go before those at others, -1 for the end; it
    /// is asked once for each that is dragged.
    void setRefusedPlaces(std::function<QHash<qsizetype, QString>(qsizetype offset)> places)
    {
        m_refusedPlaces = std::move(places);
    }
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
    /// The offset of the heading that what lands at \a landing goes before; -1 for the end.
    [[nodiscard]] qsizetype placeOf(const OutlineTree::Landing &landing) const;

    OutlineTree *m_tree;
    QList<Heading> m_outline;
    std::function<QHash<qsizetype, QString>(qsizetype)> m_refusedPlaces;
    QHash<qsizetype, QString>
        m_refused; ///< why the section that is dragged may not land before a heading, by its offset
    QList<QTreeWidgetItem *> m_items; ///< one for each heading; the tree owns them
};

} // namespace frontrow
