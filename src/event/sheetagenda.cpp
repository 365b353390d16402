// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendaformats.h"
#include "event/agendatext.h"
#include "event/sheetcells.h"
#include "event/sheetcolumns.h"
#include "event/sheetgrid.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

/// A row by its columns.
class RowReader
{
public:
    RowReader(const QStringList &row, const Columns &columns)
        : m_row(row)
        , m_columns(columns)
    {
    }

    [[nodiscard]] QString text(Column column) const
    {
        const qsizetype at = m_columns.indexOf(column);
        const QString cell = at < 0 ? QString() : m_row.value(at).trimmed();
        return saysNothing(cell) ? QString() : cell;
    }

    [[nodiscard]] QStringList people() const
    {
        QStringList people;
        for (qsizetype at = 0; at < m_columns.size(); ++at) {
            if (m_columns[at] == Column::People) {
                people.append(peopleIn(plainText(m_row.value(at))));
            }
        }
        const QString name = (text(Column::GivenName) + u' ' + text(Column::FamilyName)).trimmed();
        if (!name.isEmpty()) {
            people.append(name);
        }
        return people;
    }

private:
    const QStringList &m_row;
    const Columns &m_columns;
};

struct Dates
{
    DateOrder order;
    std::optional<int> year;
};

/// Sets \a moment and \a day from what the cells \a day and \a time of a row say.
Moment momentOfCells(const QString &day, const QString &time, const Dates &dates)
{
    const std::optional<Moment> whole = momentIn(time, dates.order, dates.year);
    if (whole && (whole->hasTime() || day.isEmpty()) && !timeRangeIn(time)) {
        return *whole;
    }
    Moment moment = momentIn(day, dates.order, dates.year).value_or(Moment());
    if (const std::optional<TimeRange> range = timeRangeIn(time)) {
        moment.minutes = range->start;
        moment.zone = {};
    }
    return moment;
}

/// What stands in a code like "MON-403-1".
void addCode(DraftSession &session, const QString &code)
{
    const auto match = placeCode().match(code);
    if (match.hasMatch()) {
        session.dayName = match.captured(1);
        session.room = session.room.isEmpty() ? match.captured(2) : session.room;
        session.id = code;
    }
}

DraftSession sessionOf(const RowReader &row, const Dates &dates)
{
    DraftSession session;
    const QString day = row.text(Column::Day);
    const QString endDay = row.text(Column::EndDay);
    const QString start = row.text(Column::Start);
    session.start = momentOfCells(day, start, dates);
    session.dayName = session.start.date.isValid() ? QString() : day;
    session.end = momentOfCells(endDay, row.text(Column::End), dates);
    if (session.end.date.isValid() && !session.end.hasTime()) {
        session.end = {};
    }
    const std::optional<TimeRange> range = timeRangeIn(start);
    if (!session.end.hasTime() && range && range->end >= 0) {
        session.end.minutes = range->end;
    }
    if (session.end.hasTime() && !session.end.date.isValid() && endDay.isEmpty()) {
        session.day = session.start.date;
    }
    session.duration = durationIn(row.text(Column::Duration)).value_or(-1);
    session.title = row.text(Column::Title);
    session.subtitle = row.text(Column::Subtitle);
    session.speakers = row.people();
    session.room = row.text(Column::Room);
    session.track = row.text(Column::Track);
    session.kind = row.text(Column::Kind);
    static const QRegularExpression number(QStringLiteral("^[\\d.,]*$"));
    session.kind = number.match(session.kind).hasMatch() ? QString() : session.kind;
    session.url = row.text(Column::Url);
    session.abstract = row.text(Column::Abstract);
    session.id = row.text(Column::Id);
    addCode(session, row.text(Column::Code));
    if (session.title.isEmpty() && !session.id.isEmpty()) { // a talk without a title, or what is no talk
        session.title = session.speakers.join(QStringLiteral(", "));
        session.speakers = row.text(Column::FamilyName).isEmpty() ? QStringList() : session.speakers;
    }
    return session;
}

/// The dates of the day and time columns, for one decision over all of them.
QStringList dateCells(const QList<QStringList> &rows, const Columns &columns)
{
    QStringList cells;
    for (const Column column : {Column::Day, Column::Start, Column::End, Column::EndDay}) {
        if (const qsizetype at = columns.indexOf(column); at >= 0) {
            cells += cellsOf(rows, at);
        }
    }
    return cells;
}

/// What the rows above a header say: the event's name, and the day.
void takeTitle(AgendaDraft &draft, Moment &section, const QList<QStringList> &rows, const Dates &dates)
{
    for (const QStringList &above : rows) {
        static const QRegularExpression lead(
            QStringLiteral("^#+\\s*(?:(?:day|tag|jour|día|dia)\\s+\\d+\\s*[:,–—-]\\s*)?"),
            QRegularExpression::CaseInsensitiveOption);
        const QString only = plainLine(onlyCell(above)).remove(lead);
        const std::optional<Moment> date = momentIn(only, dates.order, dates.year);
        section = date ? *date : section;
        draft.event = draft.event.isEmpty() && !date ? only : draft.event;
    }
}

SheetFacts factsOf(const QList<QStringList> &rows, qsizetype header, Columns columns, DateOrder order)
{
    constexpr qsizetype most = 4; // rows
    SheetFacts facts{rows.mid(std::max<qsizetype>(header, 0), most), {}, order};
    qsizetype width = columns.size();
    for (QStringList &row : facts.rows) {
        for (QString &cell : row) {
            cell.remove(spanMark);
        }
        width = std::max(width, row.size());
    }
    columns.resize(width, Column::Unknown);
    facts.columns = columns;
    return facts;
}

} // namespace

AgendaDraft readRows(const QList<QStringList> &rows, std::optional<int> year, const SheetHints &hints)
{
    const Header header = headerOf(rows, year);
    if (header.row < 0 && hints.columns.isEmpty() && isGrid(rows)) {
        return readGrid(rows, year);
    }
    const QList<QStringList> body = rows.sliced(header.row + 1);
    const Columns columns = !hints.columns.isEmpty() ? hints.columns
        : header.row < 0                             ? columnsByCells(rows)
                                                     : header.columns;
    AgendaDraft draft;
    const Dates dates{hints.order.value_or(dateOrderOf(dateCells(body, columns))), year};
    draft.sheet = factsOf(rows, header.row, columns, dates.order);
    Moment section; // the day that a row of its own says
    QString sectionName;
    takeTitle(draft, section, rows.first(std::max<qsizetype>(header.row, 0)), dates);
    section.date = header.date.isValid() ? header.date : section.date;
    for (const QStringList &written : body) {
        QStringList row = written;
        for (QString &cell : row) {
            cell.remove(spanMark);
        }
        if (const QString only = plainLine(onlyCell(row)); !only.isEmpty() && row.size() > 2) {
            const std::optional<Moment> date = momentIn(only, dates.order, year);
            section = date ? *date : Moment();
            sectionName = weekdayIn(only) > 0 || date ? only : QString();
            continue;
        }
        DraftSession session = sessionOf(RowReader(row, columns), dates);
        if (!session.start.date.isValid() && session.dayName.isEmpty()) {
            session.day = section.date;
            session.dayName = sectionName;
        }
        if (!session.title.isEmpty()) {
            draft.sessions.append(session);
        }
    }
    setAfternoons(draft.sessions);
    return draft;
}

} // namespace frontrow
