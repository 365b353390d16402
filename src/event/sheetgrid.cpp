// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sheetgrid.h"

#include "event/agendatext.h"
#include "event/sheetcells.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

/// "Speaker - Title" or "Title - Speaker" in one cell, whichever side looks like people.
void splitCell(DraftSession &session, const QString &cell)
{
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—]\\s*|\\s*[-–—]\\s+|\\n"));
    const QString text = plainText(QString(cell).remove(spanMark));
    session.title = plainLine(text);
    const auto first = dash.match(text);
    if (!first.hasMatch()) {
        return;
    }
    const QString before = plainLine(text.first(first.capturedStart()));
    const QString after = plainLine(text.sliced(first.capturedEnd()));
    const QString kind = kindByTitle(before);
    if (kind == u"keynote" && before.size() < 20) {
        splitCell(session, after);
        session.kind = kind;
    } else if (looksLikePeople(before) && !after.isEmpty()) {
        session.speakers = peopleIn(before);
        session.title = after;
    } else if (looksLikePeople(after)) {
        session.speakers = peopleIn(after);
        session.title = before;
    }
}

/// Adds a session like \a slot for each cell of \a row that says something. What stands above a cell in \a across is
/// the room, or the day.
void addCells(QList<DraftSession> &sessions, const QStringList &row, const QStringList &across,
    const DraftSession &slot, std::optional<int> year)
{
    for (qsizetype column = 1; column < row.size(); ++column) {
        const QString cell = plainLine(QString(row[column]).remove(spanMark));
        const bool isRepeated = column > 1 && row[column] == row[column - 1] && row[column].contains(spanMark);
        if (saysNothing(cell) || isRepeated) {
            continue;
        }
        DraftSession session = slot;
        splitCell(session, row[column]);
        const bool isForAll = row[column].contains(spanMark) || (row.size() == 2 && across.size() > 2);
        const QString above = plainLine(across.value(column));
        const std::optional<Moment> date = momentIn(above, DateOrder::DayFirst, year);
        if (date && date->date.isValid()) {
            session.day = date->date;
            session.start.date = date->date;
        } else if (!slot.day.isValid() && slot.dayName.isEmpty() && weekdayIn(above) > 0) {
            session.dayName = above;
        } else {
            session.room = isForAll ? QString() : above;
        }
        sessions.append(session);
    }
}

} // namespace

bool isGrid(const QList<QStringList> &rows)
{
    QStringList firsts;
    for (const QStringList &row : rows.sliced(std::min<qsizetype>(1, rows.size()))) {
        if (!row.isEmpty() && !saysNothing(plainLine(row.first()))) {
            firsts.append(plainLine(row.first()));
        }
    }
    return firsts.size() >= 2 && mostly(firsts, [](const QString &cell) { return timeRangeIn(cell).has_value(); });
}

AgendaDraft readGrid(const QList<QStringList> &rows, std::optional<int> year)
{
    AgendaDraft draft;
    QStringList across;
    Moment day;
    QString dayName;
    for (const QStringList &row : rows) {
        const QString first = plainLine(row.value(0).remove(spanMark));
        const std::optional<TimeRange> time = timeRangeIn(first);
        if (!time) {
            const QString only = onlyCell(row);
            const std::optional<Moment> date =
                momentIn(only.isEmpty() ? first : plainLine(only), DateOrder::DayFirst, year);
            day = date ? *date : day;
            dayName = !date && weekdayIn(plainLine(only)) > 0 ? plainLine(only) : dayName;
            across = only.isEmpty() && draft.sessions.isEmpty() ? row : across;
            continue;
        }
        DraftSession slot;
        slot.day = day.date;
        slot.dayName = dayName;
        slot.start = {day.date, time->start, {}};
        slot.end.minutes = time->end;
        addCells(draft.sessions, row, across, slot, year);
    }
    setAfternoons(draft.sessions);
    return draft;
}

void setAfternoons(QList<DraftSession> &sessions)
{
    constexpr int noon = 12 * 60;
    const bool isTwelveHours = std::ranges::all_of(sessions, [](const DraftSession &session) {
        return session.start.minutes < noon + 60 && (!session.start.hasTime() || !session.start.date.isValid());
    });
    int last = -1;
    bool isAfternoon = false;
    for (DraftSession &session : sessions) {
        if (!isTwelveHours || !session.start.hasTime()) {
            continue;
        }
        isAfternoon =
            (isAfternoon || (last >= 8 * 60 && session.start.minutes < last && session.start.minutes < 8 * 60))
            && session.start.minutes < noon;
        last = session.start.minutes;
        if (isAfternoon) {
            session.start.minutes += noon;
            session.end.minutes += session.end.hasTime() && session.end.minutes < noon ? noon : 0;
        }
    }
}

} // namespace frontrow
