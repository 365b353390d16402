// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/sessions.h"

#include "cli/postfile.h"
#include "cli/reading.h"
#include "event/sessionsections.h"

#include <QCoreApplication>

#include <functional>

namespace frontrow::cli {

namespace {

struct SessionsMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

using Sections = QList<SessionSection>;
using SessionCommand = std::function<Result<TextEdits>(const QString &text, const Sections &sections)>;

/// Runs \a command on the post that the arguments begin with, and writes what it says.
Answer editSessions(const QCommandLineParser &arguments, const SessionCommand &command)
{
    const Result<PostFile> post = PostFile::readToWrite(arguments.positionalArguments().constFirst());
    if (!post) {
        return couldNot(post.error());
    }
    const QString &text = post->source.text();
    const Sections sections = sessionSections(text, post->render().outline);
    if (sections.isEmpty()) {
        return couldNot({Error::Kind::Refused,
            SessionsMessages::tr("%1 has no sessions: no heading with others one level below it.").arg(post->path)});
    }
    return post->written(command(text, sections));
}

/// The index of the section of the session called \a title. Fails (Refused) without one.
Result<qsizetype> indexOf(const Sections &sections, const QString &title)
{
    const qsizetype index = sectionOf(sections, title);
    return index >= 0
        ? Result<qsizetype>(index)
        : failure(Error::Kind::Refused,
              SessionsMessages::tr("The post has no session “%1”; 'frontrow-cli show' lists its headings.").arg(title));
}

/// The index of the section that --before names; their number without the option.
Result<qsizetype> placeIn(const Sections &sections, const QCommandLineParser &arguments)
{
    const QString before = QStringLiteral("before");
    return arguments.isSet(before) ? indexOf(sections, arguments.value(before)) : Result<qsizetype>(sections.size());
}

/// The command \a change on the section of the session that the arguments name.
Answer editSession(const QCommandLineParser &arguments,
    const std::function<Result<TextEdits>(const QString &text, const SessionSection &section)> &change)
{
    return editSessions(arguments, [&](const QString &text, const Sections &sections) -> Result<TextEdits> {
        const Result<qsizetype> index = indexOf(sections, arguments.positionalArguments().at(1));
        return index ? change(text, sections[*index]) : std::unexpected(index.error());
    });
}

} // namespace

Answer sessionAdd(const QCommandLineParser &arguments)
{
    return editSessions(arguments, [&](const QString &text, const Sections &sections) -> Result<TextEdits> {
        Session session;
        session.title = arguments.positionalArguments().at(1).simplified();
        session.speakers = arguments.values(QStringLiteral("speaker"));
        session.room = arguments.value(QStringLiteral("room"));
        const Result<qsizetype> place = placeIn(sections, arguments);
        return place ? Result<TextEdits>(TextEdits{addSession(text, sections, session, *place)})
                     : std::unexpected(place.error());
    });
}

Answer sessionRename(const QCommandLineParser &arguments)
{
    return editSession(arguments, [&](const QString &text, const SessionSection &section) {
        return renameSession(text, section, arguments.positionalArguments().at(2));
    });
}

Answer sessionMove(const QCommandLineParser &arguments)
{
    return editSessions(arguments, [&](const QString &text, const Sections &sections) -> Result<TextEdits> {
        const Result<qsizetype> from = indexOf(sections, arguments.positionalArguments().at(1));
        const Result<qsizetype> place = placeIn(sections, arguments);
        return !from ? std::unexpected(from.error())
            : !place ? std::unexpected(place.error())
                     : moveSession(text, sections, *from, *place);
    });
}

Answer sessionDrop(const QCommandLineParser &arguments)
{
    return editSession(
        arguments, [](const QString &text, const SessionSection &section) { return dropSession(text, section); });
}

Answer sessionNote(const QCommandLineParser &arguments)
{
    return editSession(arguments, [&](const QString &text, const SessionSection &section) {
        return Result<TextEdits>(TextEdits{addNote(text, section, arguments.positionalArguments().at(2))});
    });
}

} // namespace frontrow::cli
