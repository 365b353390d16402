// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sheetgrid.h"

#include "event/agendatext.h"
#include "event/dayheading.h"
#include "event/sheetcells.h"
#include "event/sheetcolumns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

/// "Speaker - Title" or "Title - Speaker" in one cell, whichever side looks like people; the first where both do,
/// unless
/// \a isTitleFirst.
void splitCell(DraftSession &session, const QString &cell, bool isTitleFirst)
{
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—]\\s*|\\s*[-–—]\\s+|\\n"));
    const QString text = plainText(unmarked(cell));
    session.title = plainLine(text);
    const auto first = dash.match(text);
    if (!first.hasMatch()) {
        return;
    }
    const QString before = plainLine(text.first(first.capturedStart()));
    const QString after = plainLine(text.sliced(first.capturedEnd()));
    // On lines of their own, people stand below the title.
    const bool isBelowTitle = first.captured() == u"\n" && looksLikePeople(after);
    const QString kind = kindByTitle(before);
    if (kind == u"keynote" && before.size() < 20) {
        splitCell(session, after, isTitleFirst);
        session.kind = kind;
    } else if (looksLikePeople(before) && !after.isEmpty() && !isBelowTitle
        && !(isTitleFirst && looksLikePeople(after))) {
        session.speakers = peopleIn(before);
        session.title = after;
    } else if (looksLikePeople(after)) {
        session.speakers = peopleIn(after);
        session.title = before;
    }
}

/// More cells of \a rows have people after their dash alone than before it alone.
bool areTitlesFirst(const QList<QStringList> &rows)
{
    constexpr qsizetype enough = 200; // rows
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—]\\s+"));
    int after = 0;
    for (const QStringList &row : rows.first(std::min(rows.size(), enough))) {
        for (const QString &cell : row.sliced(std::min<qsizetype>(1, row.size()))) {
            const QStringList parts = plainLine(unmarked(cell)).split(dash);
            if (parts.size() == 2 && looksLikePeople(parts.first()) != looksLikePeople(parts.last())) {
                after += looksLikePeople(parts.last()) ? 1 : -1;
            }
        }
    }
    return after > 0;
}

/// What the heads of a grid say of a column.
struct Above
{
    DayHeading day;
    QString room;
};

/// \a heads stand over each other: days over rooms, or one of them.
Above aboveOf(const QList<QStringList> &heads, qsizetype column, std::optional<int> year)
{
    Above above;
    for (const QStringList &head : heads) {
        qsizetype said = column; // what stands over several columns is written in the first
        while (heads.size() > 1 && &head != &heads.last() && said > 1 && saysNothing(unmarked(head.value(said)))) {
            --said;
        }
        const QString text = plainLine(unmarked(head.value(said)));
        if (const std::optional<DayHeading> day = dayHeadingIn(text, year)) {
            above.day = *day;
        } else if (!text.isEmpty()) {
            above.room = text;
        }
    }
    return above;
}

/// Adds a session like \a slot for each cell of \a row that says something. What stands above a cell in \a heads is
/// the room, or the day.
void addCells(QList<DraftSession> &sessions, const QStringList &row, const QList<QStringList> &heads,
    const DraftSession &slot, bool isTitleFirst, std::optional<int> year)
{
    DayHeading last; // of the column before
    for (qsizetype column = 1; column < row.size(); ++column) {
        const Above above = aboveOf(heads, column, year);
        const bool isOfSameDay = above.day.date == last.date && above.day.name == last.name;
        const bool isRepeated =
            column > 1 && isOfSameDay && row[column] == row[column - 1] && row[column].contains(spanMark);
        last = above.day;
        if (isRepeated || row[column].contains(belowMark) || saysNothing(plainLine(unmarked(row[column])))) {
            continue;
        }
        DraftSession session = slot;
        splitCell(session, row[column], isTitleFirst);
        const bool isForAll =
            row[column].contains(spanMark) || (row.size() == 2 && !heads.isEmpty() && heads.last().size() > 2);
        session.day = above.day.date.isValid() ? above.day.date : slot.day;
        session.dayName = !session.day.isValid() && slot.dayName.isEmpty() ? above.day.name : slot.dayName;
        session.room = isForAll ? QString() : above.room;
        sessions.append(session);
    }
}

bool isTime(const QString &cell)
{
    return timeRangeIn(cell).has_value();
}

/// \a first begins a row of heads: the word for times, or a day.
bool beginsHeads(const QString &first)
{
    return columnNamed(first) == Column::Start || dayHeadingIn(first, {});
}

/// The first cells of those rows of \a rows that may be of times, from the first time on.
QStringList firstCells(const QList<QStringList> &rows)
{
    QStringList firsts;
    for (const QStringList &row : rows) {
        const QString first = plainLine(unmarked(row.value(0)));
        const bool isOfTimes = row.size() > 1 && !saysNothing(first) && onlyCell(row).isEmpty();
        if (isOfTimes && (firsts.isEmpty() ? isTime(first) : !beginsHeads(first))) {
            firsts.append(first);
        }
    }
    return firsts;
}

/// \a rows, which have no head, are a session each: one time stands in several, or a column has people in it and
/// another has not.
bool isListOfSessions(const QList<QStringList> &rows)
{
    QStringList times = firstCells(rows);
    times.removeIf([](const QString &cell) { return !isTime(cell); });
    const qsizetype count = times.size();
    if (times.removeDuplicates() > 0 && 10 * times.size() <= 8 * count) {
        return true;
    }
    const Columns columns = columnsByCells(rows);
    return columns.contains(Column::Title)
        && (columns.contains(Column::People) || columns.contains(Column::Room) || columns.contains(Column::Day));
}

/// A row of heads, or of a day, in a grid that is read from the top.
void takeHead(
    const QStringList &row, DraftSession &slot, QList<QStringList> &heads, bool isFirst, std::optional<int> year)
{
    const QString only = onlyCell(row);
    const QString first = plainLine(unmarked(row.value(0)));
    const std::optional<DayHeading> day = dayHeadingIn(only.isEmpty() ? first : plainLine(only), year);
    if (day) {
        slot.day = day->date;
        slot.dayName = day->name;
    }
    if (only.isEmpty() && !isFirst && beginsHeads(first)) { // from here on the columns are others
        heads = {row};
    } else if (only.isEmpty() && isFirst) {
        heads.append(row);
    }
}

} // namespace

bool isGrid(const QList<QStringList> &rows)
{
    const QStringList firsts = firstCells(rows);
    if (firsts.size() < 2 || !mostly(firsts, isTime)) {
        return false;
    }
    for (const QStringList &row : rows) {
        if (isTime(plainLine(unmarked(row.value(0))))) {
            return !isListOfSessions(rows);
        }
        if (row.size() > 1 && onlyCell(row).isEmpty()) {
            return true; // heads
        }
    }
    return false;
}

bool hasTimesAcross(const QList<QStringList> &rows)
{
    QStringList first = rows.value(0);
    if (first.size() < 3 || isTime(plainLine(unmarked(first.takeFirst())))) {
        return false;
    }
    std::ranges::transform(first, first.begin(), [](const QString &cell) { return plainLine(unmarked(cell)); });
    return mostly(first, isTime) && isGrid(transposed(rows));
}

QList<QStringList> transposed(const QList<QStringList> &rows)
{
    QList<QStringList> made;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString &cell = rows[row][column];
            while (made.size() <= column) {
                made.append(QStringList());
            }
            while (made[column].size() < row) {
                made[column].append(QString());
            }
            const bool isAgain = column > 0 && cell == rows[row][column - 1];
            made[column].append(unmarked(cell) + (cell.contains(spanMark) && isAgain ? QString(belowMark) : QString())
                + (cell.contains(belowMark) ? QString(spanMark) : QString()));
        }
    }
    return made;
}

AgendaDraft readGrid(const QList<QStringList> &rows, std::optional<int> year)
{
    AgendaDraft draft;
    const bool isTitleFirst = areTitlesFirst(rows);
    QList<QStringList> heads;
    DraftSession slot;
    for (const QStringList &row : rows) {
        const std::optional<TimeRange> time = timeRangeIn(plainLine(unmarked(row.value(0))));
        if (!time) {
            takeHead(row, slot, heads, draft.sessions.isEmpty(), year);
            continue;
        }
        slot.start.minutes = time->start;
        slot.end.minutes = time->end;
        addCells(draft.sessions, row, heads, slot, isTitleFirst, year);
    }
    settleClocks(draft.sessions);
    return draft;
}

void settleClocks(QList<DraftSession> &sessions)
{
    constexpr int noon = 12 * 60;
    constexpr int night = 6 * 60; // what begins before belongs to the day before
    constexpr int evening = 18 * 60;
    const bool isTwelveHours = std::ranges::all_of(sessions, [](const DraftSession &session) {
        return session.start.minutes < noon + 60 && (!session.start.hasTime() || !session.start.date.isValid());
    });
    struct Run
    {
        int last = -1;
        bool isAfternoon = false;
        bool isNight = false;
    };
    QHash<QString, Run> runs; // of each day
    for (DraftSession &session : sessions) {
        if (!session.start.hasTime() || session.start.date.isValid()) {
            continue;
        }
        Run &run = runs[session.day.toString(Qt::ISODate) + session.dayName];
        const int start = session.start.minutes;
        const bool isBack = run.last >= 8 * 60 && start < run.last && start < 8 * 60;
        run.isAfternoon = isTwelveHours && (run.isAfternoon || isBack) && start < noon;
        run.isNight = !isTwelveHours && start < night && (run.isNight || run.last >= evening);
        run.last = start;
        const int later = run.isAfternoon ? noon : run.isNight ? 2 * noon : 0;
        session.start.minutes += later;
        session.end.minutes += later > 0 && session.end.hasTime() && session.end.minutes < noon ? later : 0;
    }
}

} // namespace frontrow
