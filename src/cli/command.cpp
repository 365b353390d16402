// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/command.h"

#include "base/lineindex.h"
#include "cli/agendacommand.h"
#include "cli/events.h"
#include "cli/figures.h"
#include "cli/newreport.h"
#include "cli/publishcommands.h"
#include "cli/reading.h"
#include "cli/sessions.h"
#include "cli/sitecommand.h"
#include "cli/writing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace frontrow::cli {

namespace {

struct CommandMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QString nameOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Hint:
        return QStringLiteral("hint");
    case Diagnostic::Severity::Warning:
        return QStringLiteral("warning");
    case Diagnostic::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

/// The commands on figures. N counts from 1, as `show` lists them.
QList<Command> figureCommands()
{
    const QCommandLineOption after(QStringLiteral("after"),
        CommandMessages::tr("At the end of this section instead of the post."), QStringLiteral("HEADING"));
    const QCommandLineOption before(
        QStringLiteral("before"), CommandMessages::tr("Before the figure of this number."), QStringLiteral("M"));
    const QList<QCommandLineOption> values{
        {QStringLiteral("image"), CommandMessages::tr("The number of the picture in the figure; 1 without it."),
            QStringLiteral("I")},
        {QStringLiteral("caption"), CommandMessages::tr("The caption as the post writes it; empty removes it."),
            QStringLiteral("T")},
        {QStringLiteral("alt"), CommandMessages::tr("The alt text; empty says that the picture decorates."),
            QStringLiteral("T")},
        {QStringLiteral("no-alt"), CommandMessages::tr("Remove the alt text.")},
        {QStringLiteral("title"), CommandMessages::tr("The title; empty removes it."), QStringLiteral("T")},
        {QStringLiteral("source"), CommandMessages::tr("The address of the picture."), QStringLiteral("U")},
        {QStringLiteral("link"), CommandMessages::tr("Where a click leads; empty removes the link."),
            QStringLiteral("U")},
        {QStringLiteral("class"), CommandMessages::tr("The classes; empty removes them."), QStringLiteral("C")}};
    const QString one = QStringLiteral("FILE N");
    return {
        {QStringLiteral("figure add"), QStringLiteral("FILE IMAGE… [--after HEADING]"),
            CommandMessages::tr("Add pictures as figures."), 2, -1, {after}, &figureAdd, ForeignFiles::Further},
        {QStringLiteral("figure set"),
            QStringLiteral("FILE N [--image I] [--caption T] [--alt T] [--no-alt] [--title T] [--source U] [--link U] "
                           "[--class C]"),
            CommandMessages::tr("Change values of figure N, as show counts them."), 2, 2, values, &figureSet,
            ForeignFiles::First},
        {QStringLiteral("figure move"), QStringLiteral("FILE N --after HEADING | --before M"),
            CommandMessages::tr("Move figure N to the end of a section or before another figure."), 2, 2,
            {after, before}, &figureMove, ForeignFiles::First},
        {QStringLiteral("figure remove"), one, CommandMessages::tr("Remove figure N."), 2, 2, {}, &figureRemove,
            ForeignFiles::First},
        {QStringLiteral("figure group"), QStringLiteral("FILE N M…"), CommandMessages::tr("Put figures into one row."),
            3, -1, {}, &figureGroup, ForeignFiles::First},
        {QStringLiteral("figure ungroup"), one, CommandMessages::tr("Make a figure of each picture of figure N."), 2, 2,
            {}, &figureUngroup, ForeignFiles::First},
        {QStringLiteral("figure convert"), one,
            CommandMessages::tr("Write a Markdown picture or an include as a <figure>."), 2, 2, {}, &figureConvert,
            ForeignFiles::First},
    };
}

/// What the command that begins reports may be told.
QList<QCommandLineOption> reportOptions()
{
    return {{QStringLiteral("event"),
                CommandMessages::tr("The agenda of the event, the blog's file of it, or a report of it."),
                QStringLiteral("FILE")},
        {QStringLiteral("site"), CommandMessages::tr("The Jekyll repository, a folder with _config.yml."),
            QStringLiteral("DIR")},
        {QStringLiteral("day"), CommandMessages::tr("Only the event's day of this number."), QStringLiteral("N")},
        {QStringLiteral("pick"),
            CommandMessages::tr("A session to report on, by its title or a part of it; all but breaks without any."),
            QStringLiteral("TITLE")},
        {QStringLiteral("per"),
            CommandMessages::tr("A report for each day, event or session; as the blog does it without."),
            QStringLiteral("UNIT")},
        {QStringLiteral("event-only"),
            CommandMessages::tr("Write or update the blog's file of the event, and no report.")},
        {QStringLiteral("name"), CommandMessages::tr("What the event is called, where its agenda does not say."),
            QStringLiteral("NAME")},
        {QStringLiteral("index"),
            CommandMessages::tr(
                "Write the post that lists the event's days, or bring its list up to date, and no report.")},
        {QStringLiteral("wrap-up"),
            CommandMessages::tr("Begin a post over all days of the event, made of its reports, and no report.")}};
}

/// The commands on events and their agendas.
QList<Command> eventCommands()
{
    const QCommandLineOption zone(QStringLiteral("zone"),
        CommandMessages::tr("The time zone to show times in, and of times that name none: Europe/Berlin."),
        QStringLiteral("ZONE"));
    const QCommandLineOption date(QStringLiteral("date"),
        CommandMessages::tr("The first day of an event whose agenda has no dates."), QStringLiteral("DATE"));
    return {
        {QStringLiteral("agenda"), QStringLiteral("FILE [--zone ZONE] [--date DATE]"),
            CommandMessages::tr("Print the sessions of an event's agenda, in any of the usual formats."), 1, 1,
            {zone, date}, &agenda},
        {QStringLiteral("event"), QStringLiteral("DIR"),
            CommandMessages::tr(
                "Print the events of a blog: days, reports, sessions, and what was promised to readers."),
            1, 1, {}, &events},
        {QStringLiteral("new"),
            QStringLiteral(
                "--event FILE --site DIR [--day N] [--pick TITLE]… [--per UNIT] [--event-only] [--name NAME] "
                "[--zone ZONE] [--date DATE] [--index] [--wrap-up]"),
            CommandMessages::tr(
                "Begin a report for each day of an agenda, like the blog's last one, and keep the event."),
            0, 0, reportOptions() << zone << date, &newReport},
    };
}

/// The commands on the sections of a report's sessions. TITLE is the text of a heading.
QList<Command> sessionCommands()
{
    const QCommandLineOption before(QStringLiteral("before"),
        CommandMessages::tr("Before the session of this title instead of after all."), QStringLiteral("TITLE"));
    const QCommandLineOption speaker(QStringLiteral("speaker"),
        CommandMessages::tr("Who speaks, as often as there are people."), QStringLiteral("NAME"));
    const QCommandLineOption room(QStringLiteral("room"), CommandMessages::tr("Where it is."), QStringLiteral("ROOM"));
    return {
        {QStringLiteral("session add"), QStringLiteral("FILE TITLE [--before TITLE] [--speaker NAME]… [--room ROOM]"),
            CommandMessages::tr("Add a heading for a session, like those of the report."), 2, 2,
            {before, speaker, room}, &sessionAdd, ForeignFiles::First},
        {QStringLiteral("session rename"), QStringLiteral("FILE TITLE NEWTITLE"),
            CommandMessages::tr("Give a session another title."), 3, 3, {}, &sessionRename, ForeignFiles::First},
        {QStringLiteral("session move"), QStringLiteral("FILE TITLE [--before TITLE]"),
            CommandMessages::tr("Move a session with all that is written about it."), 2, 2, {before}, &sessionMove,
            ForeignFiles::First},
        {QStringLiteral("session drop"), QStringLiteral("FILE TITLE"),
            CommandMessages::tr("Remove a session that nothing is written about."), 2, 2, {}, &sessionDrop,
            ForeignFiles::First},
        {QStringLiteral("session note"), QStringLiteral("FILE TITLE TEXT"),
            CommandMessages::tr("Add a line to the list at the end of a session."), 3, 3, {}, &sessionNote,
            ForeignFiles::First},
    };
}

} // namespace

QList<Command> commands()
{
    const QCommandLineOption site(QStringLiteral("site"),
        CommandMessages::tr("The Jekyll repository, a folder with _config.yml."), QStringLiteral("DIR"));
    const QCommandLineOption out(QStringLiteral("out"),
        CommandMessages::tr("Write NAME.html for each file into this folder instead of printing."),
        QStringLiteral("DIR"));
    const QCommandLineOption engine(engineOption,
        CommandMessages::tr("By this engine instead of the blog's: kramdown, commonmark or commonmark-ghpages."),
        QStringLiteral("NAME"));
    const QCommandLineOption dryRun(
        QStringLiteral("dry-run"), CommandMessages::tr("Say what would be written and write nothing."));
    const QList<Command> posts{
        {QStringLiteral("render"), QStringLiteral("FILE… [--site DIR] [--engine NAME]"),
            CommandMessages::tr("Print the body of a post as HTML; with its blog, as the page has it."), 1, -1,
            {site, out, engine}, &render, ForeignFiles::All},
        {QStringLiteral("check"), QStringLiteral("FILE"), CommandMessages::tr("Say what to look at before publishing."),
            1, 1, {site}, &check, ForeignFiles::First},
        {QStringLiteral("show"), QStringLiteral("FILE"),
            CommandMessages::tr("Print front matter, figures and outline."), 1, 1, {}, &show, ForeignFiles::First},
        {QStringLiteral("set"), QStringLiteral("FILE KEY VALUE"),
            CommandMessages::tr("Change one value of the front matter; KEY may be dotted: header.caption."), 3, 3, {},
            &set, ForeignFiles::First},
    };
    const QList<QCommandLineOption> git{
        {QStringLiteral("commit"), CommandMessages::tr("Commit exactly these files with the user's git.")},
        {QStringLiteral("push"), CommandMessages::tr("Commit and push.")},
        {QStringLiteral("message"), CommandMessages::tr("The message of the commit."), QStringLiteral("TEXT")},
        {QStringLiteral("branch"), CommandMessages::tr("Commit to this branch; it is made where there is none."),
            QStringLiteral("NAME")},
        {QStringLiteral("incomplete"),
            CommandMessages::tr("Commit although the post names pictures that are nowhere.")},
        {QStringLiteral("trust"), CommandMessages::tr("Let the repository run its own hooks and programs.")}};
    const QList<QCommandLineOption> files{
        {QStringLiteral("draft"), CommandMessages::tr("Among the drafts instead of the posts.")},
        {QStringLiteral("rename"), CommandMessages::tr("Give a post of the blog the file name of its date and slug.")},
        {QStringLiteral("redirect"), CommandMessages::tr("Let the page's former address lead to the new one.")},
        {QStringLiteral("replace"), CommandMessages::tr("Replace files that differ and are not Frontrow's.")}};
    const QCommandLineOption to(QStringLiteral("to"),
        CommandMessages::tr("Into a plain folder, or a zip file, instead of a blog."),
        QStringLiteral("FOLDER|FILE.zip"));
    const QList<Command> blogs{
        {QStringLiteral("site"), QStringLiteral("DIR [--engine NAME]"),
            CommandMessages::tr(
                "Print what is found in a blog, and its posts with their addresses; or what another engine "
                "makes of them."),
            1, 1, {engine}, &frontrow::cli::site},
        {QStringLiteral("export"), QStringLiteral("FILE"),
            CommandMessages::tr("Write the post and its pictures into a blog."), 1, 1,
            QList<QCommandLineOption>{site, to, dryRun} + git + files, &exportPost},
        {QStringLiteral("undo"), QStringLiteral("DIR"),
            CommandMessages::tr("Take back what was published to a blog last."), 1, 1, git, &undoPost},
    };
    return posts + figureCommands() + sessionCommands() + blogs + eventCommands();
}

Answer couldNot(const Error &error)
{
    return {ExitCode::CouldNot, {}, {error.message}, {{QStringLiteral("error"), error.message}}};
}

std::optional<MarkdownEngine> engineAskedFor(const QCommandLineParser &arguments)
{
    return arguments.isSet(engineOption) ? engineNamed(arguments.value(engineOption)) : std::nullopt;
}

Answer noSuchEngine(const QCommandLineParser &arguments)
{
    return {ExitCode::WrongUsage, {},
        {CommandMessages::tr("There is no Markdown engine “%1”. Write kramdown, commonmark or commonmark-ghpages.")
                .arg(arguments.value(engineOption))},
        {}};
}

QString sentenceFor(const Diagnostic &diagnostic, const QString &file, const LineIndex &lines)
{
    const qsizetype line = lines.lineAt(diagnostic.range.start);
    return QStringLiteral("%1:%2:%3: %4: %5 [%6]")
        .arg(file)
        .arg(line + 1)
        .arg(diagnostic.range.start - lines.lineStart(line) + 1)
        .arg(nameOf(diagnostic.severity), diagnostic.message, diagnostic.code);
}

QJsonObject toJson(const Diagnostic &diagnostic, const LineIndex &lines)
{
    const qsizetype line = lines.lineAt(diagnostic.range.start);
    QJsonArray fixes;
    for (const Fix &fix : diagnostic.fixes) {
        fixes.append(fix.label);
    }
    return {{QStringLiteral("severity"), nameOf(diagnostic.severity)}, {QStringLiteral("code"), diagnostic.code},
        {QStringLiteral("message"), diagnostic.message}, {QStringLiteral("line"), line + 1},
        {QStringLiteral("column"), diagnostic.range.start - lines.lineStart(line) + 1},
        {QStringLiteral("start"), diagnostic.range.start}, {QStringLiteral("length"), diagnostic.range.length},
        {QStringLiteral("fixes"), fixes}};
}

ExitCode codeFor(const Diagnostics &diagnostics)
{
    const bool hasProblem = std::ranges::any_of(
        diagnostics, [](const Diagnostic &each) { return each.severity != Diagnostic::Severity::Hint; });
    return hasProblem ? ExitCode::ProblemsFound : ExitCode::Done;
}

} // namespace frontrow::cli
