// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/figureimport.h"

#include <QTreeWidget>

namespace frontrow {

/// The sessions of a report as rows with a time and a title, which is edited in place. The keys of its actions are its
/// own while it has the keyboard, whatever they mean elsewhere. Takes pictures that are dropped on a row.
class SessionTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { TimeColumn, TitleColumn, ColumnCount };

    explicit SessionTree(QWidget *parent = nullptr);

Q_SIGNALS:
    /// \a row is -1 below all rows. The drop is over for the other program.
    void picturesDropped(const QList<frontrow::PictureSource> &sources, int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// The action that has the key of \a event; nullptr without one.
    [[nodiscard]] QAction *actionFor(const QKeyEvent &event) const;
};

} // namespace frontrow
