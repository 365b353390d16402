// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace frontrow {

/// A moment as a text names it.
struct RubyTime
{
    QDate date;
    QTime time; ///< invalid when the text names none
    std::optional<int> offset; ///< seconds ahead of UTC; nothing where no zone is named, or one that Ruby does not know

    /// Where no zone is named, in \a zone.
    [[nodiscard]] QDateTime moment(const QTimeZone &zone) const;
    bool operator==(const RubyTime &) const = default;
};

/// Reads what Ruby's Time.parse reads (Date._parse and Time.make_time of Ruby 3.3): dates in figures and in English in
/// many orders, with times and zones, anything else between them. \a now, in the zone that the program has, gives what
/// a text leaves out; invalid, a text without a year names nothing. Nothing where Ruby raises an error: no date or time
/// in it, or one that does not exist. Texts above 128 bytes are such.
[[nodiscard]] std::optional<RubyTime> parseRubyTime(const QString &text, const QDateTime &now);

/// Seconds ahead of UTC that a timestamp of YAML 1.1 with a time says, as Psych reads it: the zone may be short ("+2",
/// "-3:30"). Nothing where it says none in figures.
[[nodiscard]] std::optional<int> yamlTimeOffset(const QString &text);

} // namespace frontrow
