// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// The sentences in \a part of \a visible (see visibleText(): a post in which everything is blanked that is not read),
/// rising, without the blanks around them. A sentence ends where Unicode says so (UAX #29), before an empty line, and
/// before a line that begins a heading, a quote, an item or the row of a table; one without a letter or digit is none.
[[nodiscard]] QList<TextRange> sentencesIn(QStringView visible, TextRange part);

/// \a sentence of \a visible as it is spoken: one line without the marks of lists, headings, quotes and tables.
[[nodiscard]] QString spokenText(QStringView visible, TextRange sentence);

} // namespace frontrow
