// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/daygrid.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace frontrow;

namespace {

const QDate day(2026, 5, 18);

EventSession session(const char *title, const char *start, const char *end, const char *room, const char *track = "")
{
    const auto at = [](const char *clock) {
        const QTime time = QTime::fromString(QString::fromLatin1(clock), QStringLiteral("HH:mm"));
        return time.isValid() ? QDateTime(day, time, QTimeZone::utc()) : QDateTime();
    };
    EventSession made;
    made.session.title = QString::fromLatin1(title);
    made.session.day = day;
    made.session.start = at(start);
    made.session.end = at(end);
    made.session.room = QString::fromLatin1(room);
    made.session.track = QString::fromLatin1(track);
    return made;
}

/// "Title row+rows column+columns" for each cell.
QStringList told(const QList<EventSession> &sessions)
{
    QStringList cells;
    for (const DayGrid::Cell &cell : dayGridOf(sessions, day).cells) {
        cells.append(QStringLiteral("%1 %2+%3 %4+%5")
                .arg(sessions[cell.session].session.title)
                .arg(cell.row)
                .arg(cell.rows)
                .arg(cell.column)
                .arg(cell.columns));
    }
    return cells;
}

} // namespace

/// A day's sessions as a table.
class TestEventDayGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsStandAcross()
    {
        const QList<EventSession> sessions{session("Opening", "09:00", "09:30", ""),
            session("A", "10:00", "12:00", "Hall"), session("B", "10:00", "10:30", "Aula"),
            session("C", "11:00", "11:30", "Aula")};
        const DayGrid grid = dayGridOf(sessions, day);
        QCOMPARE(grid.columns, QStringList({QStringLiteral("Aula"), QStringLiteral("Hall")}));
        QCOMPARE(grid.rows.size(), 3);
        QCOMPARE(told(sessions),
            QStringList({QStringLiteral("Opening 0+1 0+2"), QStringLiteral("B 1+1 0+1"), QStringLiteral("A 1+2 1+1"),
                QStringLiteral("C 2+1 0+1")}));
        QCOMPARE(gridDaysOf(sessions), QList<QDate>{day});
    }

    void tracksWhereThereAreNotTwoRooms()
    {
        const QList<EventSession> sessions{
            session("A", "10:00", "", "Hall", "Web"), session("B", "10:00", "", "Hall", "Data")};
        QCOMPARE(dayGridOf(sessions, day).columns, QStringList({QStringLiteral("Data"), QStringLiteral("Web")}));
    }

    void whatOverlapsInARoomHasColumnsOfItsOwn()
    {
        const QList<EventSession> sessions{session("A", "10:00", "11:00", "Hall"),
            session("B", "10:30", "11:30", "Hall"), session("C", "10:30", "11:00", "Aula"),
            session("D", "10:30", "11:00", "")};
        const DayGrid grid = dayGridOf(sessions, day);
        QCOMPARE(grid.columns,
            QStringList({QStringLiteral("Aula"), QStringLiteral("Hall"), QStringLiteral("Hall"), QString()}));
    }

    void noTwoCellsOverlap()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            QList<EventSession> sessions;
            for (int count = random.bounded(1, 40); count > 0; --count) {
                const QTime start(random.bounded(8, 20), 15 * random.bounded(4));
                const QByteArray end =
                    start.addSecs(60 * random.bounded(0, 180)).toString(QStringLiteral("HH:mm")).toLatin1();
                const QByteArray room = random.bounded(4) == 0 ? QByteArray() : QByteArray::number(random.bounded(4));
                sessions.append(session("x", start.toString(QStringLiteral("HH:mm")).toLatin1().constData(),
                    end.constData(), room.constData()));
            }
            const DayGrid grid = dayGridOf(sessions, day);
            QCOMPARE(grid.cells.size(), sessions.size());
            QSet<std::pair<int, int>> taken;
            for (const DayGrid::Cell &cell : grid.cells) {
                QVERIFY(cell.column + cell.columns <= grid.columns.size() && cell.row + cell.rows <= grid.rows.size());
                for (int row = cell.row; row < cell.row + cell.rows; ++row) {
                    for (int column = cell.column; column < cell.column + cell.columns; ++column) {
                        QVERIFY(!taken.contains({row, column}));
                        taken.insert({row, column});
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEventDayGrid)

#include "test_event_daygrid.moc"
