// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/markup/htmltag.h"
#include "post/markup/liquidtag.h"

#include <QList>
#include <QStringView>

namespace frontrow {

/// The marks of a body that figures are made of, in order.
struct PostMarkup
{
    QList<HtmlTag> tags;
    QList<LiquidTag> liquid; ///< without those between `{% raw %}` and `{% endraw %}`
    /// What is no markup: comments, code (fenced, indented, in backticks, in Liquid's `highlight`) and the content of
    /// elements whose content is none (`pre`, `code`, `script` …). Without overlap.
    QList<TextRange> opaque;

    [[nodiscard]] bool isOpaque(qsizetype offset) const;
};

/// Reads \a text after \a start. Takes time linear in the text for any text.
[[nodiscard]] PostMarkup markupOf(QStringView text, qsizetype start);

} // namespace frontrow
