// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "markdown/bodyreading.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// One address in the body of a post that may be a picture's.
struct BodyReference
{
    QString source; ///< character references resolved, and CommonMark's escapes
    TextRange range; ///< as written, without quotes and angle brackets
    bool isImage = false; ///< an image wherever it leads; a link counts only when it leads to a picture file
};

/// Images and links of HTML (`img`, `a`, films and sounds) and Markdown (inline ones, and each definition once), in the
/// order in which they are written.
/// \param reading that of \a post
[[nodiscard]] QList<BodyReference> bodyReferences(QStringView post, const BodyReading &reading);

} // namespace frontrow
