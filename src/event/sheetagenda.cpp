// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sheetagenda.h"

#include "event/agendatext.h"
#include "event/dayheading.h"
#include "event/sheetcells.h"
#include "event/sheetcolumns.h"
#include "event/sheetgrid.h"
#include "event/sheetmoments.h"

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
        const bool isText = column == Column::Title || column == Column::Subtitle || column == Column::Abstract;
        const QString written = at < 0 ? QString() : m_row.value(at);
        const QString cell = isText ? written.trimmed() : shownCell(written); // texts are made plain later
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

/// What rows leave to the one above them.
class RowsAbove
{
public:
    explicit RowsAbove(const Columns &columns)
        : m_columns(columns)
        , m_day(columns.indexOf(Column::Day))
        , m_start(columns.indexOf(Column::Start))
        , m_title(columns.indexOf(Column::Title))
    {
    }

    void clear() { m_said.clear(); }

    /// \a row without marks: a cell that reaches down says where and when, but no title twice; a day that is left out
    /// beside a time is the one above.
    [[nodiscard]] QStringList completed(const QStringList &row)
    {
        QStringList made;
        for (qsizetype at = 0; at < row.size(); ++at) {
            const Column column = m_columns.value(at, Column::Unknown);
            const bool mayReachDown = column != Column::Title && column != Column::Subtitle && column != Column::People
                && column != Column::Abstract && column != Column::Id;
            // What spans the title and others is the title: "Coffee" over all columns.
            const bool isOfTitle = at != m_title && row[at].contains(spanMark) && row.value(m_title) == row[at];
            const bool isLeftOut = isOfTitle || (row[at].contains(belowMark) && !mayReachDown);
            made.append(isLeftOut ? QString() : unmarked(row[at]));
        }
        if (m_day >= 0 && m_day < made.size() && m_start != m_day) {
            const bool isSaid = !saysNothing(made[m_day]);
            m_said = isSaid ? made[m_day] : m_said;
            const bool hasTime = m_start >= 0 && timeOfCell(shownCell(made.value(m_start))).has_value();
            made[m_day] = !isSaid && hasTime ? m_said : made[m_day];
        }
        return made;
    }

private:
    const Columns &m_columns;
    qsizetype m_day;
    qsizetype m_start;
    qsizetype m_title;
    QString m_said; ///< the last day
};

/// \a columns, of which one that no word names has people: what stands above it also stands above the title.
Columns withPeople(Columns columns, const QStringList &heads, const QList<QStringList> &body)
{
    const qsizetype title = columns.indexOf(Column::Title);
    if (title < 0 || columns.contains(Column::People) || !heads.value(title).contains(spanMark)) {
        return columns;
    }
    for (qsizetype at = 0; at < columns.size(); ++at) {
        const bool isSame = columns[at] == Column::Unknown && heads.value(at) == heads[title];
        if (isSame && mostly(cellsOf(body, at), [](const QString &cell) { return looksLikePeople(cell); })) {
            columns[at] = Column::People;
        }
    }
    return columns;
}

/// \a columns of a header that names no title: that is the unnamed column with the longest texts.
Columns withTitle(Columns columns, const QList<QStringList> &body)
{
    if (columns.contains(Column::Title)) {
        return columns;
    }
    qsizetype title = -1;
    double longest = 0;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        const QStringList cells = columns[at] == Column::Unknown ? cellsOf(body, at) : QStringList();
        const double length = cells.isEmpty() || 2 * cells.size() < body.size()
            ? 0
            : static_cast<double>(cells.join(QString()).size()) / static_cast<double>(cells.size());
        if (length > longest) {
            longest = length;
            title = at;
        }
    }
    if (title >= 0) {
        columns[title] = Column::Title;
    }
    return columns;
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

DraftSession sessionOf(const RowReader &row, const SheetDates &dates)
{
    DraftSession session;
    const TimeCells cells{
        row.text(Column::Day), row.text(Column::Start), row.text(Column::EndDay), row.text(Column::End)};
    const RowTimes times = timesOfCells(cells, dates);
    session.dayName = times.dayName;
    session.start = times.start;
    session.end = times.end;
    if (session.end.hasTime() && !session.end.date.isValid() && cells.endDay.isEmpty()) {
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
    session.state = row.text(Column::State);
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
void takeTitle(AgendaDraft &draft, DayHeading &day, const QList<QStringList> &rows, const SheetDates &dates)
{
    for (const QStringList &above : rows) {
        static const QRegularExpression mark(QStringLiteral("^#+\\s*"));
        const QString only = plainLine(onlyCell(above)).remove(mark);
        const std::optional<DayHeading> date = dayHeadingIn(only, dates.year);
        day = date.value_or(day);
        const bool isSetting = only.startsWith(u"sep="); // of a spreadsheet
        draft.event = draft.event.isEmpty() && !date && !isSetting ? only : draft.event;
    }
}

/// The words above a grid are no more than the names of its times and rooms.
bool mayBeGrid(const Header &header)
{
    return std::ranges::all_of(header.columns, [](Column column) {
        return column == Column::Unknown || column == Column::Start || column == Column::Room || column == Column::Track
            || column == Column::Day;
    });
}

SheetFacts factsOf(const QList<QStringList> &rows, qsizetype header, Columns columns, DateOrder order)
{
    constexpr qsizetype most = 4; // rows
    SheetFacts facts{rows.mid(std::max<qsizetype>(header, 0), most), {}, order};
    qsizetype width = columns.size();
    for (QStringList &row : facts.rows) {
        for (QString &cell : row) {
            cell = shownCell(cell);
        }
        width = std::max(width, row.size());
    }
    columns.resize(width, Column::Unknown);
    facts.columns = columns;
    return facts;
}

/// The first of \a rows has no time where \a columns, as the person named them, have one and the next row has: its
/// words are those of heads.
bool beginsWithHeads(const QList<QStringList> &rows, const Columns &columns)
{
    const qsizetype start = columns.indexOf(Column::Start);
    const auto hasTime = [&rows, start](
                             qsizetype row) { return timeOfCell(shownCell(rows[row].value(start))).has_value(); };
    return start >= 0 && rows.size() > 1 && !hasTime(0) && hasTime(1);
}

/// What the columns of a grid hold: times, and titles in all others.
Columns gridColumns(const QList<QStringList> &rows)
{
    qsizetype width = 1;
    for (const QStringList &row : rows) {
        width = std::max(width, row.size());
    }
    Columns columns(width, Column::Title);
    columns.first() = Column::Start;
    return columns;
}

} // namespace

AgendaDraft readRows(const QList<QStringList> &rows, std::optional<int> year, const SheetHints &hints)
{
    const Header header = headerOf(rows, year);
    if (hints.columns.isEmpty() && mayBeGrid(header) && isGrid(rows)) {
        AgendaDraft draft = readGrid(rows, year);
        draft.sheet = factsOf(rows, 0, gridColumns(rows), DateOrder::DayFirst);
        return draft;
    }
    if (hints.columns.isEmpty() && header.row < 0 && hasTimesAcross(rows)) {
        return readGrid(transposed(rows), year);
    }
    const bool hasHeads = header.row < 0 && beginsWithHeads(rows, hints.columns);
    QList<QStringList> body = rows.sliced(hasHeads ? 1 : header.row + 1);
    if (header.row >= 0) {
        body.removeAll(rows[header.row]); // the heads again, above another day
    }
    const Columns columns = !hints.columns.isEmpty() ? hints.columns
        : header.row < 0                             ? columnsByCells(rows)
                         : withPeople(withTitle(header.columns, body), rows[header.row], body);
    body = withoutSerials(body, columns);
    AgendaDraft draft;
    const SheetDates dates{hints.order.value_or(dateOrderOf(dateCells(body, columns))), year};
    draft.sheet = factsOf(rows, header.row, columns, dates.order);
    DayHeading day; // that a row of its own says
    takeTitle(draft, day, rows.first(std::max<qsizetype>(header.row, 0)), dates);
    day = header.date.isValid() ? DayHeading{header.date, {}} : day;
    RowsAbove above(columns);
    for (const QStringList &written : body) {
        if (const QString only = plainLine(onlyCell(written)); !only.isEmpty() && columns.size() > 2) {
            day = dayHeadingIn(only, year).value_or(day);
            above.clear();
            continue;
        }
        const QStringList row = above.completed(written);
        DraftSession session = sessionOf(RowReader(row, columns), dates);
        if (!session.start.date.isValid() && session.dayName.isEmpty()) {
            session.day = day.date;
            session.dayName = day.name;
        }
        if (!session.title.isEmpty()) {
            draft.sessions.append(session);
        }
    }
    settleClocks(draft.sessions);
    return draft;
}

} // namespace frontrow
