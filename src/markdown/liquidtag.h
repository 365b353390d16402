// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/liquid.h"

#include <optional>

namespace frontrow::markdown {

/// A `{% … %}` or `{{ … }}`.
struct LiquidTag
{
    QStringView source; ///< with its braces
    QStringView name; ///< of `{% name … %}`; empty for an output
    QStringView arguments; ///< what follows the name, or what is put out
    qsizetype start = 0;
    [[nodiscard]] bool isOutput() const { return source.startsWith(u"{{"); }
    [[nodiscard]] qsizetype end() const { return start + source.size(); }
};

/// The next tag at or behind \a from; nothing when there is none.
[[nodiscard]] std::optional<LiquidTag> nextLiquidTag(QStringView text, qsizetype from);

/// What \a expression (`site.title | upcase`) puts out, as far as that is sure: strings, values of the site and the
/// page, and filters without surprises.
[[nodiscard]] std::optional<QString> liquidValue(QStringView expression, const LiquidContext &context);

/// `/path` with the blog's base URL before it, as Jekyll's filter does; other addresses stay.
[[nodiscard]] QString relativeUrl(const QString &path, const LiquidContext &context);

/// What the include of a theme that \a arguments name puts out; nothing for one that is not known.
[[nodiscard]] std::optional<QString> themeInclude(QStringView arguments, const LiquidContext &context);

} // namespace frontrow::markdown
