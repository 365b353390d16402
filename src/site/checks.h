// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "site/pictures.h"

#include <QStringView>

namespace frontrow {

/// What keeps a post from reading well once it is published, in the order of the text: front matter errors, figures
/// without alt text, pictures that are nowhere, a date in the file name that differs from `date`.
/// \param fileName may be empty. \param roots where pictures are looked for; none are looked for without folders.
[[nodiscard]] Diagnostics checkPost(QStringView post, const QString &fileName, const QString &pageUrl,
    const QString &baseUrl, const PictureRoots &roots);

} // namespace frontrow
