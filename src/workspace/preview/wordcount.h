// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderedbody.h"

#include <QString>
#include <QStringView>

namespace frontrow {

/// The words that readers see of \a html.
[[nodiscard]] qsizetype wordsIn(QString html);

/// The same of what \a range of \a post, rendered as \a body, shows. Of blocks that are in it in part, their words as
/// they are written count: without markup, Liquid and addresses up to 20,000 letters of a block, with them above.
[[nodiscard]] qsizetype wordsIn(const RenderedBody &body, QStringView post, TextRange range);

/// The section that \a offset is in: from the last heading before it to the next of its level or above; all of the body
/// above the first heading. Empty outside of \a body.
[[nodiscard]] TextRange sectionAround(const RenderedBody &body, qsizetype offset);

} // namespace frontrow
