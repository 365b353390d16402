// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/daygrid.h"

#include <algorithm>

namespace frontrow {

namespace {

bool isInGrid(const Session &session)
{
    return session.start.isValid() && session.day.isValid() && !session.isAllDay;
}

bool overlaps(const DayGrid::Cell &a, const DayGrid::Cell &b)
{
    return a.row < b.row + b.rows && b.row < a.row + a.rows;
}

/// What stands above the column of \a session.
QString headOf(const Session &session, bool isByRoom)
{
    return isByRoom ? session.room : session.track;
}

/// The heads of the sessions that \a cells are of, in the order of their names, the nameless last.
QStringList headsOf(const QList<EventSession> &sessions, const QList<DayGrid::Cell> &cells, bool isByRoom)
{
    QStringList heads;
    for (const DayGrid::Cell &cell : cells) {
        heads.append(headOf(sessions[cell.session].session, isByRoom));
    }
    heads.removeDuplicates();
    std::ranges::sort(heads, [](const QString &a, const QString &b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : QString::localeAwareCompare(a, b) < 0;
    });
    return heads;
}

/// Puts \a cells into columns called \a head, as many as those that overlap need.
void addColumns(DayGrid &grid, const QString &head, const QList<DayGrid::Cell> &cells)
{
    const int first = static_cast<int>(grid.columns.size());
    QList<int> free; // of each column: the first row after its last cell
    for (DayGrid::Cell cell : cells) {
        const auto place = std::ranges::find_if(free, [&cell](int row) { return row <= cell.row; });
        cell.column = first + static_cast<int>(place - free.begin());
        if (place == free.end()) {
            free.append(0);
            grid.columns.append(head);
        }
        free[cell.column - first] = cell.row + cell.rows;
        grid.cells.append(cell);
    }
}

/// The sessions of \a day with their rows; \a rows gets the times at which any begins. All are in the first column.
QList<DayGrid::Cell> placedIn(QList<QDateTime> &rows, const QList<EventSession> &sessions, QDate day)
{
    QList<DayGrid::Cell> cells;
    for (qsizetype index = 0; index < sessions.size(); ++index) {
        if (const Session &session = sessions[index].session; isInGrid(session) && session.day == day) {
            rows.append(session.start);
            cells.append({index, 0, 1, 0, 1});
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    for (DayGrid::Cell &cell : cells) {
        const Session &session = sessions[cell.session].session;
        const auto row = std::ranges::lower_bound(rows, session.start);
        const auto end = session.end.isValid() ? std::ranges::lower_bound(rows, session.end) : row;
        cell.row = static_cast<int>(row - rows.begin());
        cell.rows = std::max(1, static_cast<int>(end - row));
    }
    std::ranges::stable_sort(cells, {}, &DayGrid::Cell::row);
    return cells;
}

} // namespace

QList<QDate> gridDaysOf(const QList<EventSession> &sessions)
{
    QList<QDate> days;
    for (const EventSession &each : sessions) {
        if (isInGrid(each.session) && !days.contains(each.session.day)) {
            days.append(each.session.day);
        }
    }
    std::ranges::sort(days);
    return days;
}

DayGrid dayGridOf(const QList<EventSession> &sessions, QDate day)
{
    DayGrid grid;
    const QList<DayGrid::Cell> cells = placedIn(grid.rows, sessions, day);
    const QStringList rooms = headsOf(sessions, cells, true);
    const bool isByRoom = rooms.size() - rooms.count(QString()) >= 2;
    QList<DayGrid::Cell> everywhere;
    for (const QString &head : isByRoom ? rooms : headsOf(sessions, cells, false)) {
        QList<DayGrid::Cell> ofHead;
        for (const DayGrid::Cell &cell : cells) {
            const auto isMeanwhile = [&cell](const DayGrid::Cell &other) { return overlaps(cell, other); };
            const bool isAlone = head.isEmpty() && std::ranges::count_if(cells, isMeanwhile) == 1;
            if (headOf(sessions[cell.session].session, isByRoom) == head) {
                (isAlone ? everywhere : ofHead).append(cell);
            }
        }
        addColumns(grid, head, ofHead);
    }
    if (grid.columns.isEmpty() && !everywhere.isEmpty()) {
        grid.columns.append(QString());
    }
    for (DayGrid::Cell cell : everywhere) {
        cell.columns = static_cast<int>(grid.columns.size());
        grid.cells.append(cell);
    }
    std::ranges::sort(grid.cells, {}, [](const DayGrid::Cell &cell) { return std::pair(cell.row, cell.column); });
    return grid;
}

} // namespace frontrow
