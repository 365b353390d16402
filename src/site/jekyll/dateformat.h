// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace frontrow {

/// How a theme prints a date that says nothing else. Source: Minimal Mistakes 4.24, _includes/page__date.html.
inline constexpr QStringView usualDateFormat = u"%B %-d, %Y";

/// How themes print dates, in Liquid's directives: what is rare last, and before it what reads the same for some days.
[[nodiscard]] const QStringList &usualDateFormats();

/// \a date as Liquid's filter `date` prints it, whose names are English in every language. Directives of Ruby's
/// Time#strftime that are about days, with its flags `-`, `0`, `^` and `_`; others stay as they are.
[[nodiscard]] QString formattedDate(QDate date, QStringView format);

} // namespace frontrow
