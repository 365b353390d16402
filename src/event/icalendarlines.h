// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow {

inline constexpr qsizetype mostEvents = 50'000; ///< the most events of a calendar, with their repetitions

/// One line of a calendar, unfolded.
struct ContentLine
{
    QString name; ///< upper case
    QHash<QString, QString> parameters; ///< names in upper case
    QString value;
    qsizetype line = 0; ///< from 1
};

/// The properties of an event, in the order of the file.
using Component = QList<ContentLine>;

/// What a calendar holds, not interpreted.
struct Calendar
{
    QList<Component> events;
    QHash<QString, QString> zoneRules; ///< TZID to the text of its VTIMEZONE
    QStringList zoneNames; ///< every zone named anywhere
    QString name;
    QString zone; ///< X-WR-TIMEZONE
};

/// The calendar in \a text (RFC 5545), as decodedAgenda() gives it, unfolded. Lines that begin as none does are no
/// lines of it: what stands around it (an HTML comment) is passed over. Own code rather than libical's parser, which
/// neither says on which line something is wrong nor keeps the rules of a zone that it knows by name. Fails (Malformed)
/// with a sentence that has the line: components that do not end, or end nothing; more than mostEvents.
[[nodiscard]] Result<Calendar> calendarIn(const QString &text);

/// The first property \a name, in upper case; nullptr without one.
[[nodiscard]] const ContentLine *find(const Component &component, QStringView name);
/// The text of the property \a name, backslash escapes resolved, without white space at its ends.
[[nodiscard]] QString valueOf(const Component &component, QStringView name);

/// A Malformed error with \a reason and its line.
[[nodiscard]] std::unexpected<Error> malformedLine(qsizetype line, const QString &reason);
/// The same of a calendar that has more than mostEvents from \a line on.
[[nodiscard]] std::unexpected<Error> tooManyEvents(qsizetype line);

} // namespace frontrow
