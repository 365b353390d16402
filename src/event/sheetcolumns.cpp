// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sheetcolumns.h"

#include "event/agendatext.h"
#include "event/sheetcells.h"
#include "event/sheetmoments.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace frontrow {

namespace {

struct HeaderWords
{
    Column column;
    const char *words; ///< UTF-8, divided by commas
};

/// The words of headers, without signs, in lower case.
constexpr auto headerWords = std::to_array<HeaderWords>({
    {Column::Day,
        "date,day,start date,start day,session "
        "date,datum,tag,jour,fecha,día,dia,data,giorno,dato,日付,日,wochentag,weekday,tag datum,datum tag,date day,day "
        "date,dag,dato,päivä,data sessão,event date,talk date,session day,beginnt am,date de début,fecha de "
        "inicio,data inizio,data início"},
    {Column::EndDay,
        "end date,end day,enddatum,end day date,datum ende,date fin,date de fin,fecha fin,endet am,fecha de "
        "finalización"},
    {Column::Start,
        "start,start time,starts,starts at,start "
        "at,begin,beginn,from,von,time,uhrzeit,zeit,heure,début,debut,hora,hora "
        "inicio,inicio,início,horario,horário,ora,inizio,time slot,timeslot,slot,when,start "
        "datetime,tid,starttime,session start,scheduled start,開始,開始時間,startzeit,start uhrzeit,beginn "
        "uhrzeit,uhrzeit beginn,beginnt,anfang,anfangszeit,zeitraum,zeit von,uhrzeit von,heures,horaire,heure "
        "début,heure de début,heure debut,hora de inicio,hora inicial,hora início,hora de início,ora inizio,ora di "
        "inizio,orario,tijd,begintijd,aanvang,klokkeslett,klockan,time start,begin time,begins,beginnt um,start date "
        "time,start "
        "date and time,start date time utc,start local,date time,datetime,date and time,datum uhrzeit,datum und "
        "uhrzeit,datum zeit,datum und zeit,tag und uhrzeit,day and time,day time,時間,時刻,start datetime,time "
        "from,from time,hours"},
    {Column::End,
        "end,end time,ends,ends at,end at,ende,bis,to,until,fin,fim,fine,finish,hora fin,end datetime,endtime,session "
        "end,scheduled end,終了,終了時間,endzeit,endet,uhrzeit ende,ende uhrzeit,zeit bis,uhrzeit bis,schluss,endet "
        "um,heure "
        "fin,heure de fin,hora de fin,hora final,hora de término,término,ora fine,ora di fine,eindtijd,einde,slut,time "
        "end,finish time,end date time,end date and time,end local,time to,to time"},
    {Column::Duration,
        "duration,length,dauer,durée,duree,duración,duração,durata,minutes,duration min,mins,duration minutes,duration "
        "in minutes,length min,dauer min,dauer in minuten,dauer minuten,durée min,duur,längd,duration mins,duration hh "
        "mm,len"},
    {Column::Title,
        "title,session,session title,talk,talk title,name,topic,titel,thema,vortrag,titre,título,titulo,titolo,session "
        "name,event,event name,subject,summary,presentation,presentation title,what,タイトル,企画名,proposal "
        "title,programmpunkt,veranstaltung,beitrag,vortragstitel,titel des "
        "vortrags,sitzung,bezeichnung,programm,sessiontitel,talktitel,activity,talk name,session talk,title of "
        "talk,title of the talk,talk session,talk topic,event title,paper,paper title,lecture,lecture "
        "title,agenda,agenda item,item,programme,program,conférence,intitulé,sujet,charla,título de la "
        "charla,ponencia,actividad,sesión,título da "
        "palestra,palestra,atividade,sessão,intervento,sessione,attività,onderwerp,ämne,föredrag,rubrik,セッション,"
        "演題,betreff,objet,asunto,oggetto,assunto"},
    {Column::Subtitle, "subtitle,untertitel,sous-titre"},
    {Column::People,
        "speaker,speakers,presenter,presenters,speaker name,speaker "
        "names,referent,referenten,referentin,vortragende,author,authors,who,people,intervenant,intervenants,ponente,"
        "ponentes,palestrante,palestrantes,orador,oradores,relatore,relatori,speaker s,presenter "
        "s,sprecher,host,hosts,conférencier,登壇者,講演者,speaker name s,speaker full name,speaker full names,name of "
        "speaker,names of "
        "speakers,sprecherin,sprecherinnen,sprechende,redner,rednerin,rednerinnen,redende,dozent,dozentin,dozenten,"
        "dozierende,dozentinnen,referentinnen,referierende,vortragender,moderator,moderators,moderation,moderatorin,"
        "leitung,presented by,presentation by,presenter name,presenter "
        "names,panelist,panelists,facilitator,facilitators,instructor,instructors,lecturer,lecturers,orateur,orateurs,"
        "oratrice,conférenciers,animateur,ponente "
        "s,conferencista,conferencistas,expositor,expositores,apresentador,apresentadores,oratore,oratori,spreker,"
        "sprekers,talare,föreläsare,by,name of the speaker,co speaker,co speakers,cospeaker,スピーカー"},
    {Column::GivenName, "first name,given name,vorname,firstname,speaker first name,prénom,nombre"},
    {Column::FamilyName, "last name,family name,surname,nachname,lastname,speaker last name,nom,apellido,apellidos"},
    {Column::Room,
        "room,location,place,venue,raum,ort,saal,salle,lieu,sala,lugar,local,hall,stage,bühne,room location,room "
        "name,where,場所,会場,hörsaal,veranstaltungsort,standort,räume,raumname,session location,session room,talk "
        "room,room hall,room stage,location name,location room,raum ort,ort "
        "raum,auditorium,aula,salon,salles,auditório,auditorio,espacio,espaço,zaal,locatie,plats,rum,lokal sal,部屋"},
    {Column::Track,
        "track,tracks,session track,session tracks,category,categories,theme,stream,kategorie,trilha,tema,piste,track "
        "name,themenbereich,themenfeld,strang,schiene,bereich,reihe,filière,thématique,parcours,eje,área,pista,spår"},
    {Column::Kind,
        "type,kind,format,session type,session format,art,typ,tipo,submission "
        "type,vortragsart,veranstaltungsart,veranstaltungstyp,event type,talk type,talk format,type de session,tipo de "
        "sesión,tipo de sessão,presentation type,activity type"},
    {Column::Url,
        "url,link,links,link urls,website,web,page,video,session url,session link,talk url,talk link,web "
        "page,webpage,webseite,homepage,internet,event url,permalink,lien,enlace"},
    {Column::Abstract,
        "abstract,description,details,summary "
        "text,beschreibung,zusammenfassung,résumé,resume,descripción,descrição,descrizione,body,content,説明,内容,"
        "session description,long description,inhalt,talk description,talk abstract,session "
        "abstract,kurzbeschreibung,inhaltsangabe,short description,short abstract,event description,beschreibung "
        "inhalt,kurztext,descripción corta,omschrijving,beskrivning,notes abstract,概要"},
    {Column::Id,
        "id,uid,session id,code,number,nr,no,identifier,talk id,event id,lfd nr,lfd,no "
        "id,nummer,numéro,número,sessionid,proposal id"},
    {Column::State,
        "status,state,session status,talk status,proposal state,submission state,zustand,statut,estado,stato"},
});

const QHash<QString, Column> &headerNames()
{
    static const QHash<QString, Column> names = [] {
        QHash<QString, Column> all;
        for (const HeaderWords &each : headerWords) {
            for (const QString &word : QString::fromUtf8(each.words).split(u',')) {
                all.insert(word, each.column);
            }
        }
        return all;
    }();
    return names;
}

/// What a header of several words speaks of, where no name of one is known: "Name of the main speaker".
Column columnOfWords(const QString &words)
{
    const auto stem = [](const char *stems) {
        return QRegularExpression(
            QStringLiteral("(?:^|\\s)(?:") + QString::fromUtf8(stems) + QStringLiteral(")(?:$|\\s)"));
    };
    static const QList<std::pair<QRegularExpression, Column>> speaking{
        {stem("first name|given name|vorname"), Column::GivenName},
        {stem("last name|family name|surname|nachname"), Column::FamilyName},
        {stem("bio|biography|biografie|e|email|mail|company|organisation|organization|firma|photo|image|bild|twitter|"
              "level|language|sprache|count|anzahl|capacity|status|notes?|phone|slides?|website|country|gender"),
            Column::Unknown},
        {stem("speakers?|presenters?|referent\\w*|vortragend\\w*|sprecher\\w*"), Column::People},
        {stem("abstract|description|beschreibung"), Column::Abstract}, {stem("titles?|titel"), Column::Title},
        {stem("start|starts|begin|beginn|uhrzeit"), Column::Start}, {stem("end|ends|ende"), Column::End},
        {stem("date|datum"), Column::Day}, {stem("room|raum|saal|location|ort"), Column::Room},
        {stem("tracks?"), Column::Track}};
    constexpr qsizetype longest = 40; // characters; more is a sentence
    if (words.size() > longest || !words.contains(u' ')) {
        return Column::Unknown;
    }
    const auto found =
        std::ranges::find_if(speaking, [&words](const auto &each) { return words.contains(each.first); });
    return found == speaking.end() ? Column::Unknown : found->second;
}

/// The columns that \a row names; a second column of a name is unknown, but for people. Of two that say when something
/// begins, or ends, the first is the day.
Columns columnsNamed(const QStringList &row)
{
    Columns columns;
    for (const QString &cell : row) {
        const Column column = columnNamed(cell);
        const Column day = column == Column::Start ? Column::Day
            : column == Column::End                ? Column::EndDay
                                                   : Column::Unknown;
        if (day != Column::Unknown && columns.contains(column) && !columns.contains(day)) {
            columns[columns.indexOf(column)] = day;
        }
        columns.append(columns.contains(column) && column != Column::People ? Column::Unknown : column);
    }
    return columns;
}

qsizetype known(const Columns &columns)
{
    return columns.size() - columns.count(Column::Unknown);
}

/// The columns of \a header that no name is known of, by their words.
void takeWords(Header &header, const QList<QStringList> &rows)
{
    for (qsizetype at = 0; at < header.columns.size(); ++at) {
        const Column named = header.columns[at] == Column::Unknown
            ? columnOfWords(plainLine(rows[header.row][at]).toLower())
            : Column::Unknown;
        if (!header.columns.contains(named) || named == Column::People) {
            header.columns[at] = named == Column::Unknown ? header.columns[at] : named;
        }
    }
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
    if (mostly(cells, [](const QString &cell) { return timeRangeIn(cell).has_value() || isDayWithTime(cell); })) {
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
    static const QRegularExpression room(
        QStringLiteral(
            "^(?:room|hall|raum|saal|salle|sala|stage|bühne|track|aula|hörsaal|auditorium|seminarraum)\\b.{0,20}$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (mostly(cells, [](const QString &cell) { return room.match(cell).hasMatch(); })) {
        return Column::Room;
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

Column columnNamed(const QString &cell)
{
    static const QRegularExpression note(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression sign(QStringLiteral("[^\\p{L}\\p{N}]+"));
    static const QRegularExpression ending( // "Referent*in", "Speaker 2", "Presenter #1"
        QStringLiteral("(?:(?<=\\p{L})\\s?[/*:_·]-?(?:in|innen)\\b|\\(in(?:nen)?\\)|(?<=\\p{L})\\s*#?\\d{1,2}$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString word = plainLine(cell).toLower().remove(ending);
    const QString whole = QString(word).replace(sign, QStringLiteral(" ")).trimmed();
    word.remove(note).replace(sign, QStringLiteral(" "));
    const Column column = headerNames().value(word.trimmed(), Column::Unknown);
    if (column != Column::Unknown) {
        return column;
    }
    return headerNames().value(whole, Column::Unknown);
}

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
    takeWords(best, rows);
    takeDate(best, rows, year);
    return best;
}

Columns columnsByCells(const QList<QStringList> &all)
{
    constexpr qsizetype enough = 300; // rows
    const QList<QStringList> rows = all.first(std::min(all.size(), enough));
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
