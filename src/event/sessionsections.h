// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "event/agenda.h"
#include "markdown/renderedbody.h"

#include <QList>
#include <QString>

namespace frontrow {

/// The part of a report that is about one session.
struct SessionSection
{
    QString title; ///< the title in its heading, without markup
    int level = 3; ///< the level of its heading, 1 to 6
    TextRange heading; ///< the lines of its heading, in the post's text
    TextRange range; ///< from the heading up to the next one that is not below it, or to the end of the post

    bool operator==(const SessionSection &) const = default;
};

/// The sections of sessions in \a post, whose headings are \a outline (RenderedBody::outline of the same text): the
/// headings one level below the one that has most of them, and below others at its level that name a day.
[[nodiscard]] QList<SessionSection> sessionSections(QStringView post, const QList<Heading> &outline);

/// The index of the section that \a offset is in; -1 in none.
[[nodiscard]] qsizetype sectionAt(const QList<SessionSection> &sections, qsizetype offset);
/// The index of the section of the session called \a title, without regard to case and signs; -1 without one.
[[nodiscard]] qsizetype sectionOf(const QList<SessionSection> &sections, const QString &title);

/// \a title as titles are compared: without regard to case and signs.
[[nodiscard]] QString foldedTitle(const QString &title);

/// Somebody wrote below the heading of \a section: more than a line of speakers and room, which a skeleton has.
[[nodiscard]] bool isWritten(QStringView post, const SessionSection &section);

/// The commands on sections of sessions. Each gives the edits of \a post, which change nothing but what they say.

/// The heading of \a section says \a title; marks around it, and an attribute list, stay. Fails (Refused) for a heading
/// that is not on one line or begins with no '#'.
[[nodiscard]] Result<TextEdits> renameSession(QStringView post, const SessionSection &section, const QString &title);

/// The section \a from of \a sections stands before the section \a before, or after all for their number.
[[nodiscard]] Result<TextEdits> moveSession(
    QStringView post, const QList<SessionSection> &sections, qsizetype from, qsizetype before);

/// The section is gone. Fails (Refused) where it isWritten().
[[nodiscard]] Result<TextEdits> dropSession(QStringView post, const SessionSection &section);

/// A heading for \a session, like those of \a sections (at least one), with speakers and room below, before the section
/// \a before, or after all for their number.
[[nodiscard]] TextEdit addSession(
    QStringView post, const QList<SessionSection> &sections, const Session &session, qsizetype before);
/// The same at the offset \a place, where a section begins or ends; like \a like.
[[nodiscard]] TextEdit addSessionAt(
    QStringView post, const SessionSection &like, const Session &session, qsizetype place);

/// The line \a note as an item of a list at the end of \a section, in the list that is there already.
[[nodiscard]] TextEdit addNote(QStringView post, const SessionSection &section, const QString &note);

} // namespace frontrow
