// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "markdown/bodyspan.h"
#include "markdown/renderoptions.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// What stands where in a body, as the preview reads it in the blog's dialect, but for its Liquid, which is not run.
/// Ranges are places of the post's text.
struct BodyReading
{
    QList<BodySpan> spans; ///< in the order of the page: footnotes last, and those only that are referred to
    QList<TextRange> definitions; ///< the addresses of link definitions, rising, without angle brackets
    QList<TextRange> liquid; ///< outputs and tags that put something out, rising
    QList<TextRange> code; ///< what `highlight` and `comment` of Liquid hold, with their tags; rising
    /// A backslash in an address of Markdown stands for the punctuation after it: CommonMark.
    bool hasEscapes = false;
};

/// The address of Markdown at \a range of \a post as the page has it, not percent-encoded; Liquid as it is written.
[[nodiscard]] QString addressAt(QStringView post, TextRange range, const BodyReading &reading);

/// Reads \a body of \a post, by CommonMark where \a options have it, and as HTML where they convert nothing. The values
/// of attributes that hold Liquid have it as it is written. Nothing of a body above 20 MB.
[[nodiscard]] BodyReading readBody(QStringView post, TextRange body, const RenderOptions &options = {});
/// The same for the body that PostLayout gives.
[[nodiscard]] BodyReading readBody(QStringView post, const RenderOptions &options = {});

} // namespace frontrow
