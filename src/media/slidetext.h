// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/textrecognition.h"

namespace frontrow {

/// The headline of a slide: the lines in the largest letters in its upper part that read like words. Empty when none
/// does.
[[nodiscard]] QString headlineOf(const RecognizedText &text, QSize picture);

/// An alternative text made from what is on a slide: one sentence with the headline, a colon and the rest as it reads,
/// cut at a word at about \a longest characters. In the language of the slide, as it only has its words. Empty when
/// nothing readable was found.
[[nodiscard]] QString altTextOf(const RecognizedText &text, QSize picture, qsizetype longest = 250);

} // namespace frontrow
