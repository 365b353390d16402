// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/shared.h"

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace frontrow::test {

/// A post as its file has it.
struct PostAtHand
{
    QString path;
    QByteArray bytes;
};

/// The project's own samples of Markdown, and the posts beside it where there are any, in the order of their paths. For
/// tests that CMake knows as SHARED.
[[nodiscard]] inline QList<PostAtHand> postsAtHand()
{
    const QString source = QStringLiteral(FRONTROW_SOURCE_DIR);
    QStringList paths;
    for (const QString &folder :
        {source + QStringLiteral("/tests/markdown/cases"), source + QStringLiteral("/tests/liquid/blog"),
            source + QStringLiteral("/resources"), sharedPath("corpus")}) {
        QDirIterator files(
            folder, {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths.append(files.next());
        }
    }
    std::ranges::sort(paths);
    QList<PostAtHand> posts;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            posts.append({path, file.readAll()});
        }
    }
    return posts;
}

} // namespace frontrow::test
