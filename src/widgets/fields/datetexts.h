// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QDebug>
#include <QLocale>
#include <QString>
#include <QTime>

#include <optional>

namespace frontrow {

/// A date as it is written in front matter, in its parts, so that one part changes and the others stay as written.
/// The forms that Psych and Ruby's Time.parse read alike: `2022-05-18`, `2022-05-18 10:00`, `2022-05-18T10:00:00Z`,
/// `2022-05-18 10:00:00 +1000`.
struct DateTexts
{
    QDate date;
    QString separator = QStringLiteral(" "); ///< between date and time
    std::optional<QTime> time = std::nullopt;
    bool hasSeconds = true;
    QString zone = {}; ///< with the white space before it: " +1000", "Z"; empty without one

    /// Nothing for anything else, and for days and times that do not exist.
    [[nodiscard]] static std::optional<DateTexts> parse(const QString &text);
    [[nodiscard]] QString toString() const;
    /// The same moment's words with \a offset ("+10:00", "+1000", "Z"), none for an empty one.
    void setOffset(const QString &offset);

    bool operator==(const DateTexts &) const = default;
};

/// The present moment as it is put at a place of a post: in the front matter as Jekyll reads it, with the offset of
/// \a moment, else the day in words of \a locale.
[[nodiscard]] QString insertedDate(const QDateTime &moment, const QLocale &locale, bool isInFrontMatter);

/// \a seconds east of UTC as "+1000".
[[nodiscard]] QString offsetText(int seconds);

QDebug operator<<(QDebug debug, const DateTexts &texts);

} // namespace frontrow
