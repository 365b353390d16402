// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "site/checks/spelling.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// \a word is \a right with one slip of a hand that types: a letter too many or too few, another one, or two that
/// changed places; not in the first letter, and not as another form of the word ("iterables", "organised"). Letters of
/// any case.
[[nodiscard]] bool isSlipOf(const QString &word, const QString &right);

/// Those of \a misspelt, places of \a words, that a dictionary lacks because they are misspelt rather than because they
/// are rare: words of five letters and more that are there once, and a slip of one that \a dictionary has. The others
/// are names, terms and words of the author's own. At most 40 of them are looked at.
[[nodiscard]] QList<TextRange> likelyMisspelt(
    QStringView words, const QList<TextRange> &misspelt, const QString &dictionary, Spelling &spelling);

} // namespace frontrow
