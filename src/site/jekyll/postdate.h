// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/fieldvalue.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace frontrow {

/// The date and time that a front matter `date` means.
struct PostDate
{
    QDate date; ///< as written
    /// Invalid when `date` has no time. In local time where it names no zone: then it is meant in the site's.
    QDateTime moment;

    bool operator==(const PostDate &) const = default;
};

/// Reads what Psych and Ruby's Time.parse read (see parseRubyTime()): `2022-05-18`, `2022-05-18 10:00:00 +1000`,
/// "18.05.2022", "May 18, 2022 10:00 PM". An unquoted time with seconds and no zone is UTC (YAML 1.1, timestamp).
/// Nothing for other texts, at which Jekyll stops its build.
[[nodiscard]] std::optional<PostDate> postDateOf(const FieldValue &value);

/// The length of the date that Jekyll sees at the start of a post's file name, the '-' after it included; 0 without
/// one.
[[nodiscard]] qsizetype dateLengthIn(QStringView fileName);

/// The date at the start of a post's file name (`2022-05-18-…`), nothing without one.
[[nodiscard]] std::optional<QDate> dateInFileName(const QString &fileName);

/// The moment of \a date on a site whose times without a zone are meant in \a zone; midnight where it has no time.
[[nodiscard]] QDateTime momentIn(const PostDate &date, const QTimeZone &zone);

} // namespace frontrow
