// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "corpus.h"

#include <QRandomGenerator>

namespace frontrow {

/// \a count posts whose front matter is written in all ways that YAML has: scalars of each style, lists and mappings of
/// both, comments, blank lines and indentation as people leave them. Psych reads each of them.
[[nodiscard]] QList<CorpusPost> madePosts(QRandomGenerator &random, int count);

} // namespace frontrow
