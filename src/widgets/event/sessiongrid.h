// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/daygrid.h"

#include <QTableWidget>

namespace frontrow {

/// A day of an event as a table to pick from: rooms or tracks across, times down. The arrow keys move, Space, Return,
/// or a click on a cell picks its session; what clashes says so.
class SessionGrid : public QTableWidget
{
    Q_OBJECT

public:
    explicit SessionGrid(QWidget *parent = nullptr);

    /// Shows those of \a sessions that are of \a day.
    void show(const QList<EventSession> &sessions, QDate day);
    /// The same sessions with other picks.
    void setPicks(const QList<EventSession> &sessions);
    /// Cells of sessions that do not match \a query (see matchesQuery()), or are of another track than \a track, are
    /// greyed.
    void setFilter(const QString &query, const QString &track);

Q_SIGNALS:
    /// The person picks the session at \a index of all, or no longer.
    void picked(qsizetype index, bool isPicked);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fit();
    void updateCell(QTableWidgetItem &item, const EventSession &each, bool isClash) const;
    void turn(QTableWidgetItem *item);

    QList<EventSession> m_sessions;
    DayGrid m_grid;
    QString m_query;
    QString m_track;
};

} // namespace frontrow
