// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sheetcolumns.h"

#include "event/agendatext.h"
#include "event/sheetcells.h"

#include <QHash>

#include <algorithm>

namespace frontrow {

namespace {

/// The words of headers, without signs, in lower case.
const QHash<QString, Column> &headerNames()
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
    const Column column = headerNames().value(word.trimmed(), Column::Unknown);
    return column != Column::Unknown ? column : headerNames().value(whole, Column::Unknown);
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

/// The column of times in \a header whose cell is a date instead of a word.
void takeDate(Header &header, const QList<QStringList> &rows, std::optional<int> year)
{
    if (header.row < 0 || header.columns.contains(Column::Start)) {
        return;
    }
    const QList<QStringList> body = rows.sliced(header.row + 1);
    for (qsizetype at = 0; at < header.columns.size(); ++at) {
        const QString cell = plainLine(rows[header.row][at]);
        const std::optional<Moment> date = momentIn(cell, DateOrder::DayFirst, year);
        const bool isAboveTimes = date && date->date.isValid() && !date->hasTime()
            && mostly(cellsOf(body, at), [](const QString &each) { return timeRangeIn(each).has_value(); });
        if (header.columns[at] == Column::Unknown && isAboveTimes) {
            header.columns[at] = Column::Start;
            header.date = date->date;
            return;
        }
    }
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

/// Names the \a columns of texts: of those with long cells the abstract, of the others the longest the title, and
/// people.
void nameTexts(Columns &columns, const QList<double> &lengths, const QList<bool> &arePeople)
{
    const qsizetype width = columns.size();
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
}

} // namespace

Header headerOf(const QList<QStringList> &rows, std::optional<int> year)
{
    constexpr qsizetype deepest = 15; // rows above a header
    Header best;
    for (qsizetype row = 0; row < std::min(rows.size(), deepest); ++row) {
        const Columns columns = columnsNamed(rows[row]);
        const bool isUseful = columns.contains(Column::Title) || columns.contains(Column::Start);
        if (isUseful && known(columns) >= 2 && known(columns) > known(best.columns)) {
            best = {row, columns, {}};
        }
    }
    takeDate(best, rows, year);
    return best;
}

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
    nameTexts(columns, lengths, arePeople);
    return columns;
}

const QRegularExpression &placeCode()
{
    static const QRegularExpression code(
        QStringLiteral("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[-_ ]([\\w.]+)[-_ ](\\d+)$"),
        QRegularExpression::CaseInsensitiveOption);
    return code;
}

} // namespace frontrow
