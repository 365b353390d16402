// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "site/headercredit.h"
#include "site/pictures.h"
#include "site/site.h"

#include <QStringView>

namespace frontrow {

/// What keeps a post from reading well once it is published, in the order of the text: front matter errors, figures
/// without alt text, pictures that readers will not see (PictureFlaw), a date in the file name that differs from
/// `date`, and what checkHeader() finds.
/// \param fileName may be empty. \param roots where pictures are looked for; none are looked for without folders.
/// \param clues what is known about the header; without, its size is not looked at and no credit is suggested from
/// inside.
[[nodiscard]] Diagnostics checkPost(QStringView post, const QString &fileName, const QString &pageUrl,
    const SiteConfig &config, const PictureRoots &roots, const HeaderClues &clues = {});

} // namespace frontrow
