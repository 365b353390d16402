// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/outlinepanel.h"

#include "widgets/foreigntext.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace frontrow {

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_tree(new OutlineTree(this))
{
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tree);
    setFocusProxy(m_tree);
    const auto choose = [this](QTreeWidgetItem *item) {
        const qsizetype index = m_items.indexOf(item);
        if (index >= 0) {
            Q_EMIT offsetChosen(m_outline[index].source.start);
        }
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, choose);
    connect(m_tree, &OutlineTree::dragBegins, this, [this](QTreeWidgetItem *item) {
        const qsizetype index = m_items.indexOf(item);
        m_refused = index >= 0 && m_refusedPlaces ? m_refusedPlaces(m_outline[index].source.start)
                                                  : QHash<qsizetype, QString>();
    });
    m_tree->setRefusal(
        [this](QTreeWidgetItem *, const OutlineTree::Landing &landing) { return m_refused.value(placeOf(landing)); });
    connect(m_tree, &OutlineTree::dropped, this, &OutlinePanel::drag);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &OutlinePanel::showMenu);
}

void OutlinePanel::showMenu(QPoint place)
{
    QTreeWidgetItem *item = m_tree->itemAt(place);
    if (item == nullptr) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename Heading…"), this, [this, item] {
        if (const qsizetype index = m_items.indexOf(item); index >= 0) {
            Q_EMIT renameWanted(m_outline[index].source.start);
        }
    });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void OutlinePanel::setOutline(const QList<Heading> &outline)
{
    const auto looksTheSame = [](const Heading &a, const Heading &b) { return a.level == b.level && a.text == b.text; };
    const bool isSame = std::ranges::equal(outline, m_outline, looksTheSame);
    m_outline = outline;
    if (isSame) {
        return;
    }
    m_tree->clear();
    m_items.clear();
    QList<QTreeWidgetItem *> open; ///< the path to the newest item, one for each level above it
    QList<int> levels;
    for (const Heading &heading : outline) {
        while (!levels.isEmpty() && levels.last() >= heading.level) {
            levels.removeLast();
            open.removeLast();
        }
        auto *item = open.isEmpty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(open.last());
        item->setText(0, heading.text);
        item->setToolTip(0, toolTipOf(heading.text));
        levels.append(heading.level);
        open.append(item);
        m_items.append(item);
    }
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        if (item->childCount() == 0) {
            item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled); // what is dropped on it goes above or below
        }
    }
    m_tree->expandAll();
}

qsizetype OutlinePanel::placeOf(const OutlineTree::Landing &landing) const
{
    if (landing.near == nullptr) {
        return -1;
    }
    const QTreeWidgetItem *last = landing.near;
    while (landing.place == OutlineTree::Place::Inside && last->childCount() > 0) {
        last = last->child(last->childCount() - 1);
    }
    const qsizetype before = m_items.indexOf(last) + (landing.place == OutlineTree::Place::Above ? 0 : 1);
    return before < m_outline.size() ? m_outline[before].source.start : -1;
}

void OutlinePanel::drag(QTreeWidgetItem *item, QTreeWidgetItem *near, OutlineTree::Place place)
{
    if (const qsizetype from = m_items.indexOf(item); from >= 0) {
        Q_EMIT sectionDragged(m_outline[from].source.start, placeOf({near, place}));
    }
}

void OutlinePanel::setCaret(qsizetype offset)
{
    QTreeWidgetItem *current = nullptr;
    for (qsizetype index = 0; index < m_outline.size() && m_outline[index].source.start <= offset; ++index) {
        current = m_items[index];
    }
    m_tree->setCurrentItem(current);
}

} // namespace frontrow
