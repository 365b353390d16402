// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "commonmark/commonmarkoptions.h"
#include "markdown/bodyspan.h"
#include "markdown/places.h"

#include <QList>
#include <QString>

namespace frontrow::markdown {

/// What stands where in a body that CommonMark renders.
struct CommonMarkReading
{
    QList<BodySpan> spans; ///< in the order of the page, footnotes last
    QList<TextRange> definitions; ///< the addresses of link definitions, without angle brackets
};

/// Reads \a text, whose Liquid has been read, by cmark-gfm with \a options. The library tells what each piece is, and
/// the lines of blocks; where a piece stands in them follows from what was written for it. Addresses are those of the
/// page, not percent-encoded.
/// \param places those of \a text in the source
[[nodiscard]] CommonMarkReading readCommonMark(
    const QString &text, const Places &places, const CommonMarkOptions &options);

} // namespace frontrow::markdown
