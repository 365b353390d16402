// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/testfiles.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace frontrow::test {

/// One report to run the main job on: a copy, outside any blog, with its pictures beside it.
struct Sample
{
    QString post; ///< the copied file
    QStringList slides; ///< three further pictures to drop
};

/// Copies the report of the bundled sample blog into \a folder, which must exist.
[[nodiscard]] Sample bundledSample(const QString &folder);
/// The same for the shared sample; no post where there is none beside the project.
[[nodiscard]] Sample sharedSample(const QString &folder);

/// Makes a Jekyll blog without posts and pictures at \a folder: the bundled one's layouts and styles.
void makeBlog(const QString &folder);

/// Runs Jekyll on \a blog into \a site. Its output, empty when it failed to start; \a succeeded says how it ended.
[[nodiscard]] QString buildWithJekyll(const QString &blog, const QString &site, bool *succeeded);

/// Every `src` and `href` of the page at \a url in the built \a site that resolves to no file there, other hosts left
/// out; "no page" when the page itself is missing.
[[nodiscard]] QStringList brokenLinks(const QString &site, const QString &url);

using frontrow::contentOf;

/// Relative path and content hash of every file below \a folder, sorted, and its time of change.
[[nodiscard]] QStringList inventory(const QString &folder);

} // namespace frontrow::test
