// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "markdown/bodyspan.h"
#include "markdown/renderoptions.h"

#include <QList>
#include <QStringView>

namespace frontrow {

/// What stands where in a body, as the preview reads it in the kramdown dialect, but for its Liquid, which is not run.
/// Ranges are places of the post's text.
struct BodyReading
{
    QList<BodySpan> spans; ///< in the order of the page: footnotes last, and those only that are referred to
    QList<TextRange> definitions; ///< the addresses of link definitions, rising, without angle brackets
    QList<TextRange> liquid; ///< outputs and tags that put something out, rising
    QList<TextRange> code; ///< what `highlight` and `comment` of Liquid hold, with their tags; rising
};

/// Reads \a body of \a post. The values of attributes that hold Liquid have it as it is written. Nothing of a body
/// above 20 MB. Of a blog that CommonMark renders, too, kramdown's rules tell what is what, but Markdown in blocks of
/// HTML is read, as CommonMark does after an empty line.
[[nodiscard]] BodyReading readBody(QStringView post, TextRange body, const RenderOptions &options = {});
/// The same for the body that PostLayout gives.
[[nodiscard]] BodyReading readBody(QStringView post, const RenderOptions &options = {});

} // namespace frontrow
