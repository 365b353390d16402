// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/slips.h"

#include <QList>
#include <QString>

#include <functional>

namespace frontrow {

/// Says of a word, in small letters, whether it is known.
using KnowsWord = std::function<bool(const QString &word)>;

/// \a word, in small letters, is English by its parts although no dictionary has it: a known word with an ending or a
/// beginning, spelt as these are spelt ("sharding", "unmangled", "natively"). "submiting" is not: its ending follows a
/// doubled letter, as one of \a slips says.
/// \param slips those to words that are known
[[nodiscard]] bool isRegularForm(const QString &word, const QList<Slip> &slips, const KnowsWord &knows);

/// \a word is made of two known ones ("typeclass"): \a isCommon of those of four letters and more, shorter ones are
/// few.
[[nodiscard]] bool isCompound(const QString &word, const KnowsWord &isCommon);

/// \a word, in small letters, is how the other one of American and British English writes a word that is known.
[[nodiscard]] bool isOtherEnglish(const QString &word, const KnowsWord &knows);

} // namespace frontrow
