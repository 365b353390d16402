// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/event.h"

#include <QTreeWidget>

namespace frontrow {

/// The sessions of an event below their days, to pick from: Space or a click picks the current one, a day's box all of
/// it. Sessions that clash with another picked one say so.
class SessionList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SessionList(QWidget *parent = nullptr);

    void setSessions(const QList<EventSession> &sessions);
    /// The sessions with the picks as they are in the list.
    [[nodiscard]] const QList<EventSession> &sessions() const { return m_sessions; }
    /// Picks the session at \a index, or no longer.
    void setPicked(qsizetype index, bool isPicked);
    /// Shows only sessions that match \a query (see matchesQuery()) and, unless it is empty, are of \a track. The box
    /// of a day is that of its sessions that are shown.
    void setFilter(const QString &query, const QString &track);
    /// The number of picked sessions, and of those that clash.
    [[nodiscard]] int pickedCount() const;
    [[nodiscard]] int clashCount() const;

Q_SIGNALS:
    void picksChanged();

private:
    void addSession(QTreeWidgetItem *day, qsizetype index);
    void take(QTreeWidgetItem *item, int column);
    void settle();
    void showClashes();

    QList<EventSession> m_sessions;
    QList<QTreeWidgetItem *> m_items; ///< the item of each session
    QList<bool> m_clashes;
    bool m_isSettling = false; ///< what follows from the last pick was said just now
    bool m_isDirty = false; ///< there were others since
};

} // namespace frontrow
