// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendaformats.h"
#include "event/agendatext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// What a column holds.
enum class Column {
    Unknown,
    Day,
    EndDay,
    Start,
    End,
    Duration,
    Title,
    Subtitle,
    People,
    GivenName,
    FamilyName,
    Room,
    Track,
    Kind,
    Url,
    Abstract,
    Id,
    Code, ///< day, room and position in one: "MON-403-1"
};

using Columns = QList<Column>;

/// The words of headers, without signs, in lower case.
const QHash<QString, Column> &headerWords()
{
    static const QHash<QString, Column> words = [] {
        QHash<QString, Column> all;
        const auto add = [&all](Column column, const char *list) {
            for (const QString &word : QString::fromUtf8(list).split(u',')) {
                all.insert(word, column);
            }
        };
        add(Column::Day,
            "date,day,start date,start day,session date,datum,tag,jour,fecha,día,dia,data,giorno,dato,日付,日");
        add(Column::EndDay, "end date,end day,enddatum");
        add(Column::Start,
            "start,start time,starts,starts at,start "
            "at,begin,beginn,from,von,time,uhrzeit,zeit,heure,début,debut,hora,hora "
            "inicio,inicio,início,horario,horário,ora,inizio,time slot,timeslot,slot,when,start datetime,tid,starttime,"
            "session start,scheduled start,開始,開始時間");
        add(Column::End,
            "end,end time,ends,ends at,end at,ende,bis,to,until,fin,fim,fine,finish,hora fin,end "
            "datetime,endtime,session "
            "end,scheduled end,終了,終了時間");
        add(Column::Duration, "duration,length,dauer,durée,duree,duración,duração,durata,minutes,duration min,mins");
        add(Column::Title,
            "title,session,session title,talk,talk title,name,topic,titel,thema,vortrag,titre,título,titulo,titolo,"
            "session name,event,event name,subject,summary,presentation,presentation "
            "title,what,タイトル,企画名,proposal title");
        add(Column::Subtitle, "subtitle,untertitel,sous-titre");
        add(Column::People,
            "speaker,speakers,presenter,presenters,speaker name,speaker "
            "names,referent,referenten,referentin,vortragende,"
            "author,authors,who,people,intervenant,intervenants,ponente,ponentes,palestrante,palestrantes,orador,"
            "oradores,"
            "relatore,relatori,speaker s,presenter s,sprecher,host,hosts,conférencier,登壇者,講演者");
        add(Column::GivenName, "first name,given name,vorname,firstname,speaker first name,prénom,nombre");
        add(Column::FamilyName,
            "last name,family name,surname,nachname,lastname,speaker last name,nom,apellido,apellidos");
        add(Column::Room,
            "room,location,place,venue,raum,ort,saal,salle,lieu,sala,lugar,local,hall,stage,bühne,room location,room "
            "name,"
            "where,場所,会場");
        add(Column::Track,
            "track,tracks,session track,session tracks,category,categories,theme,stream,kategorie,trilha,tema,piste");
        add(Column::Kind, "type,kind,format,session type,session format,art,typ,tipo,submission type");
        add(Column::Url, "url,link,links,link urls,website,web,page,video,session url");
        add(Column::Abstract,
            "abstract,description,details,summary "
            "text,beschreibung,zusammenfassung,résumé,resume,descripción,descrição,"
            "descrizione,body,content,説明,内容,session description,long description,inhalt");
        add(Column::Id, "id,uid,session id,code,number,nr,no,identifier");
        return all;
    }();
    return words;
}

Column columnNamed(const QString &cell)
{
    static const QRegularExpression note(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression sign(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString word = plainLine(cell).toLower();
    const QString whole = QString(word).replace(sign, QStringLiteral(" ")).trimmed();
    word.remove(note).replace(sign, QStringLiteral(" "));
    const Column column = headerWords().value(word.trimmed(), Column::Unknown);
    return column != Column::Unknown ? column : headerWords().value(whole, Column::Unknown);
}

/// The columns that \a row names; a second column of a name is unknown, but for people.
Columns columnsNamed(const QStringList &row)
{
    Columns columns;
    for (const QString &cell : row) {
        const Column column = columnNamed(cell);
        columns.append(columns.contains(column) && column != Column::People ? Column::Unknown : column);
    }
    return columns;
}

qsizetype known(const Columns &columns)
{
    return columns.size() - columns.count(Column::Unknown);
}

struct Header
{
    qsizetype row = -1; ///< -1 when there is none
    Columns columns;
};

Header headerOf(const QList<QStringList> &rows)
{
    constexpr qsizetype deepest = 15; // rows above a header
    Header best;
    for (qsizetype row = 0; row < std::min(rows.size(), deepest); ++row) {
        const Columns columns = columnsNamed(rows[row]);
        const bool isUseful = columns.contains(Column::Title) || columns.contains(Column::Start);
        if (isUseful && known(columns) >= 2 && known(columns) > known(best.columns)) {
            best = {row, columns};
        }
    }
    return best;
}

QStringList cellsOf(const QList<QStringList> &rows, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : rows) {
        if (const QString cell = row.value(column).trimmed(); !saysNothing(cell)) {
            cells.append(cell);
        }
    }
    return cells;
}

bool mostly(const QStringList &cells, bool (*is)(const QString &))
{
    return !cells.isEmpty() && 10 * std::ranges::count_if(cells, is) >= 7 * cells.size();
}

const QRegularExpression &placeCode()
{
    static const QRegularExpression code(
        QStringLiteral("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[-_ ]([\\w.]+)[-_ ](\\d+)$"),
        QRegularExpression::CaseInsensitiveOption);
    return code;
}

/// What a column without a header holds, as far as its cells alone tell.
Column columnByCells(const QStringList &cells)
{
    if (mostly(cells, [](const QString &cell) { return placeCode().match(cell).hasMatch(); })) {
        return Column::Code;
    }
    if (mostly(cells, [](const QString &cell) { return timeRangeIn(cell).has_value(); })) {
        return Column::Start;
    }
    if (mostly(cells, [](const QString &cell) { return momentIn(cell, DateOrder::DayFirst, 2000).has_value(); })) {
        return Column::Day;
    }
    if (mostly(cells, [](const QString &cell) { return weekdayIn(cell) > 0 && cell.size() < 12; })) {
        return Column::Day;
    }
    if (mostly(cells, [](const QString &cell) { return cell.startsWith(u"http"); })) {
        return Column::Url;
    }
    return Column::Unknown;
}

/// Columns by their cells: times and dates, then the texts, of which the longest lines are titles.
Columns columnsByCells(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows) {
        width = std::max(width, row.size());
    }
    Columns columns;
    QList<double> lengths;
    QList<bool> arePeople;
    for (qsizetype column = 0; column < width; ++column) {
        const QStringList cells = cellsOf(rows, column);
        Column found = columnByCells(cells);
        found = found == Column::Start && columns.contains(Column::Start) ? Column::End : found;
        found = found == Column::Day && columns.contains(Column::Day) ? Column::EndDay : found;
        columns.append(found);
        lengths.append(cells.isEmpty()
                ? 0
                : static_cast<double>(cells.join(QString()).size()) / static_cast<double>(cells.size()));
        arePeople.append(mostly(cells, [](const QString &cell) { return looksLikePeople(cell); }));
    }
    constexpr double longestTitle = 150; // characters; more is an abstract
    qsizetype title = -1;
    for (qsizetype column = 0; column < width; ++column) {
        if (columns[column] == Column::Unknown && lengths[column] > longestTitle) {
            columns[column] = Column::Abstract;
        } else if (columns[column] == Column::Unknown && lengths[column] > 0
            && (title < 0 || lengths[column] > lengths[title])) {
            title = column;
        }
    }
    if (title >= 0) {
        columns[title] = Column::Title;
    }
    const auto isName = [&](qsizetype column) {
        return column < width && columns[column] == Column::Unknown && arePeople[column];
    };
    for (qsizetype column = 0; column < width; ++column) {
        const bool isGiven = isName(column) && isName(column + 1) && lengths[column] < 12 && lengths[column + 1] < 14;
        if (isGiven) {
            columns[column] = Column::GivenName;
            columns[column + 1] = Column::FamilyName;
        } else if (isName(column)) {
            columns[column] = columns.contains(Column::People) ? Column::Unknown : Column::People;
        }
    }
    return columns;
}

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

/// The only cell of \a row that says something; empty when there are more.
QString onlyCell(const QStringList &row)
{
    QString only;
    for (const QString &cell : row) {
        if (!saysNothing(cell)) {
            if (!only.isEmpty()) {
                return {};
            }
            only = cell.trimmed();
        }
    }
    return only;
}

/// Times that run through a day and begin again small are of the afternoon: 11:30, 12:30, 1:30.
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

/// A table with rooms across and times down, as rows of cells.
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

/// "Speaker - Title" or "Title - Speaker" in one cell, whichever side looks like people.
void splitCell(DraftSession &session, const QString &cell)
{
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—]\\s*|\\s*[-–—]\\s+|\\n"));
    const QString text = plainText(QString(cell).remove(QChar(0x1F)));
    session.title = plainLine(text);
    const auto first = dash.match(text);
    if (!first.hasMatch()) {
        return;
    }
    const QString before = plainLine(text.first(first.capturedStart()));
    const QString behind = plainLine(text.sliced(first.capturedEnd()));
    const QString kind = kindByTitle(before);
    if (kind == u"keynote" && before.size() < 20) {
        splitCell(session, behind);
        session.kind = kind;
    } else if (looksLikePeople(before) && !behind.isEmpty()) {
        session.speakers = peopleIn(before);
        session.title = behind;
    } else if (looksLikePeople(behind)) {
        session.speakers = peopleIn(behind);
        session.title = before;
    }
}

AgendaDraft readGrid(const QList<QStringList> &rows, std::optional<int> year)
{
    AgendaDraft draft;
    QStringList across;
    Moment day;
    QString dayName;
    for (const QStringList &row : rows) {
        const QString first = plainLine(row.value(0).remove(QChar(0x1F)));
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
        for (qsizetype column = 1; column < row.size(); ++column) {
            const QString cell = plainLine(QString(row[column]).remove(QChar(0x1F)));
            const bool isRepeated = column > 1 && row[column] == row[column - 1] && row[column].contains(QChar(0x1F));
            if (saysNothing(cell) || isRepeated) {
                continue;
            }
            DraftSession session;
            session.day = day.date;
            session.dayName = dayName;
            session.start = {day.date, time->start, {}};
            session.end.minutes = time->end;
            splitCell(session, row[column]);
            const bool isForAll = row[column].contains(QChar(0x1F)) || (row.size() == 2 && across.size() > 2);
            session.room = isForAll ? QString() : plainLine(across.value(column));
            draft.sessions.append(session);
        }
    }
    setAfternoons(draft.sessions);
    return draft;
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

} // namespace

Result<QList<QStringList>> rowsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    qsizetype line = 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'"' && cell.trimmed().isEmpty()) {
            const qsizetype begin = line;
            cell.clear();
            for (++at; at < text.size(); ++at) {
                if (text[at] == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
                    ++at;
                } else if (text[at] == u'"') {
                    break;
                }
                line += text[at] == u'\n' ? 1 : 0;
                cell += text[at];
            }
            if (at >= text.size()) {
                return failure(Error::Kind::Malformed,
                    Messages::tr("Line %1: %2")
                        .arg(begin)
                        .arg(Messages::tr("The quotation mark that begins a cell here has no second one.")));
            }
        } else if (c == separator || c == u'\n') {
            row.append(cell);
            cell.clear();
            if (c == u'\n') {
                rows.append(row);
                row.clear();
                ++line;
            }
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        rows.append(row << cell);
    }
    if (separator == u'|') {
        static const QRegularExpression rule(QStringLiteral("^\\s*:?-+:?\\s*$"));
        rows.removeIf([](const QStringList &each) { return rule.match(each.value(1)).hasMatch(); });
        for (QStringList &each : rows) {
            each = each.sliced(!each.isEmpty() && each.first().trimmed().isEmpty() ? 1 : 0);
        }
    }
    return rows;
}

QChar separatorOf(const QString &text)
{
    const QStringList lines = text.first(std::min<qsizetype>(text.size(), 20'000)).split(u'\n', Qt::SkipEmptyParts);
    QChar best;
    double most = 0;
    for (const QChar separator : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        QHash<qsizetype, qsizetype> counts;
        for (const QString &line : lines) {
            qsizetype count = 0;
            bool isQuoted = false;
            for (const QChar c : line) {
                isQuoted = isQuoted != (c == u'"');
                count += !isQuoted && c == separator ? 1 : 0;
            }
            counts[count] += count > 0 ? 1 : 0;
        }
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            const double share = static_cast<double>(count.value()) / static_cast<double>(lines.size());
            const double weight = share * (1 + static_cast<double>(count.key()) / 50);
            const bool isEnough = count.key() > 0 && (count.value() >= 2 || lines.size() == 1);
            if (isEnough && share > 0.15 && weight > most) {
                most = weight;
                best = separator;
            }
        }
    }
    return best;
}

AgendaDraft readRows(const QList<QStringList> &rows, std::optional<int> year)
{
    const Header header = headerOf(rows);
    if (header.row < 0 && isGrid(rows)) {
        return readGrid(rows, year);
    }
    const QList<QStringList> body = rows.sliced(header.row + 1);
    const Columns columns = header.row < 0 ? columnsByCells(rows) : header.columns;
    AgendaDraft draft;
    const Dates dates{dateOrderOf(dateCells(body, columns)), year};
    Moment section; // the day that a row of its own says
    QString sectionName;
    for (const QStringList &above : rows.first(std::max<qsizetype>(header.row, 0))) {
        static const QRegularExpression lead(
            QStringLiteral("^#+\\s*(?:(?:day|tag|jour|día|dia)\\s+\\d+\\s*[:,–—-]\\s*)?"),
            QRegularExpression::CaseInsensitiveOption);
        const QString only = plainLine(onlyCell(above)).remove(lead);
        const std::optional<Moment> date = momentIn(only, dates.order, year);
        section = date ? *date : section;
        draft.event = draft.event.isEmpty() && !date ? only : draft.event;
    }
    for (const QStringList &written : body) {
        QStringList row = written;
        for (QString &cell : row) {
            cell.remove(QChar(0x1F));
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
