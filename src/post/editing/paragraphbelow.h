// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/markupchange.h"

#include <QChar>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What \a letter does on the empty line right below a figure of \a text, which is where the caret is when a picture
/// has been dropped: it begins a paragraph, with an empty line before it and, where text follows, after it. Without the
/// first CommonMark takes what is written for HTML; without the second it runs into the paragraph that follows. Nothing
/// elsewhere, and for what belongs to the figure's own block: white space, tags, attribute lists and Liquid.
[[nodiscard]] std::optional<MarkupChange> paragraphBelowFigure(QStringView text, qsizetype caret, QChar letter);

} // namespace frontrow
