// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "markdown/bodyreading.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// One address in the body of a post that may be a picture's.
struct BodyReference
{
    QString source; ///< character references resolved, and CommonMark's escapes
    TextRange range; ///< as written, without quotes and angle brackets
    bool isImage = false; ///< an image wherever it leads; a link counts only when it leads to a picture file
};

/// \a source as Jekyll's Liquid leaves it, as far as it is known without running Liquid: `site.url`, which nothing
/// takes the place of, `site.baseurl`, and a text with the filters that put it before. Nothing for other Liquid.
[[nodiscard]] std::optional<QString> addressWithoutLiquid(QString source, const QString &baseUrl);

/// \a address ends as the names of pictures do, but for a query or a place after it.
[[nodiscard]] bool endsAsPicture(const QString &address);

/// Images and links of HTML (`img`, `a`, films and sounds) and Markdown (inline ones, and each definition once), in the
/// order in which they are written.
/// \param reading that of \a post
[[nodiscard]] QList<BodyReference> bodyReferences(QStringView post, const BodyReading &reading);

} // namespace frontrow
