// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// One address in the body of a post that may be a picture's.
struct BodyReference
{
    QString source; ///< character references and backslash escapes resolved
    TextRange range; ///< as written, without quotes and angle brackets
    bool isImage = false; ///< an image wherever it leads; a link counts only when it leads to a picture file
};

/// Images and links of HTML (`img`, `a`) and Markdown (inline ones and definitions), in order.
/// \param prose what proseOf() gives.
[[nodiscard]] QList<BodyReference> bodyReferences(QStringView prose);

} // namespace frontrow
