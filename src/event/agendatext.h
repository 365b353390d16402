// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace frontrow {

/// \a bytes as text with '\n' at the line ends, without a byte order mark. The encoding is what the mark says, else
/// UTF-16 where every other byte is zero, else UTF-8 where it is valid, else what the text declares (XML, HTML), else
/// Mac Roman where lines end in a lone CR, else Windows-1252. Never fails: what is no character becomes U+FFFD.
[[nodiscard]] QString decodedAgenda(QByteArrayView bytes);

/// What a reader sees of \a text, which may hold HTML: without tags, scripts and styles, entities resolved (twice,
/// where they were escaped twice), lines at breaks and blocks, no spaces at line ends, no empty lines at the ends. What
/// is in angle brackets and no tag of HTML stays.
[[nodiscard]] QString plainText(const QString &text);

/// plainText() on one line.
[[nodiscard]] QString plainLine(const QString &text);

/// The people in \a names as one writes them in a row: "A, B and C", "A & B", "A / B", "A; B", one a line, also with
/// German, French, Spanish and Portuguese words. Commas within parentheses, before "Jr." or a degree, and the one of
/// "Family, Given" do not part people; what stands after the one of "Jane Doe, Company" is no person and left out.
[[nodiscard]] QStringList peopleIn(const QString &names);

/// \a text looks like the names of people: words with capitals, few, no sentence.
[[nodiscard]] bool looksLikePeople(const QString &text);

/// What a session with \a title is when the agenda does not say: "break", "registration", "keynote", "workshop" or
/// "talk". English, German, French, Spanish, Portuguese and Italian words.
[[nodiscard]] QString kindByTitle(const QString &title);

/// \a state, as agendas write it, says that a session does not take place: cancelled, declined, withdrawn.
[[nodiscard]] bool isCalledOff(const QString &state);

/// \a text says "nothing" as tables do: empty, ".", "-", "NA", "N/A", "none".
[[nodiscard]] bool saysNothing(const QString &text);

} // namespace frontrow
