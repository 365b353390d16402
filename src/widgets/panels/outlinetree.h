// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTreeWidget>

#include <functional>
#include <optional>
#include <utility>

namespace frontrow {

/// A tree whose items are dragged between each other. It moves none itself: its owner changes what it shows. While one
/// is dragged, a line shows where it lands, or a tooltip says why it may not.
class OutlineTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum class Place { Above, Below, Inside };
    /// A place of an item that lies in the tree; below the last one for null.
    struct Landing
    {
        QTreeWidgetItem *near = nullptr;
        Place place = Place::Below;

        bool operator==(const Landing &) const = default;
    };

    explicit OutlineTree(QWidget *parent = nullptr);

    /// \a refusal says why the item that is dragged may not land somewhere; a sentence, empty where it may.
    void setRefusal(std::function<QString(QTreeWidgetItem *item, const Landing &landing)> refusal)
    {
        m_refusal = std::move(refusal);
    }
    /// Where what is dragged is, while it is; nothing where it may not land.
    [[nodiscard]] const std::optional<Landing> &landing() const { return m_landing; }

Q_SIGNALS:
    /// \a item begins to be dragged.
    void dragBegins(QTreeWidgetItem *item);
    /// \a item was dropped at \a place of \a near, below the last one for null.
    void dropped(QTreeWidgetItem *item, QTreeWidgetItem *near, frontrow::OutlineTree::Place place);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Landing landingAt(QPoint place) const;
    void setLanding(const std::optional<Landing> &landing);
    /// The height of the line that shows \a landing, in the viewport.
    [[nodiscard]] int lineFor(const Landing &landing) const;

    std::function<QString(QTreeWidgetItem *, const Landing &)> m_refusal;
    std::optional<Landing> m_landing;
};

} // namespace frontrow
