// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

/// The table of contents of the post \a text as it is written there, with the elements around it and a '\n' at its
/// end: kramdown's list with `{:toc}`, or an include for one. Empty when it has none before its first section.
[[nodiscard]] QString tableOfContentsIn(const QString &text);

} // namespace frontrow
