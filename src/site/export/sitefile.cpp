// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/sitefile.h"

#include "base/atomicfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

/// A name in \a folder that is not \a name and is the same on file systems that fold case or compose characters.
QString twinOf(const QString &folder, const QString &name)
{
    const auto folded = [](const QString &text) {
        return text.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const auto twin =
        std::ranges::find_if(names, [&](const QString &each) { return each != name && folded(each) == folded(name); });
    return twin == names.end() || names.contains(name) ? QString() : *twin;
}

} // namespace

std::optional<RepoPath> pathInSite(const QString &siteFolder, const QString &file)
{
    const QFileInfo info(file);
    const QString root = QFileInfo(siteFolder).canonicalFilePath() + u'/';
    const QString named = QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
    const QString meant = named.startsWith(root) ? named : info.canonicalFilePath();
    if (file.isEmpty() || !info.exists() || !meant.startsWith(root)) {
        return std::nullopt;
    }
    const Result<RepoPath> path = RepoPath::parse(meant.sliced(root.size()));
    return path ? std::optional(*path) : std::nullopt;
}

Result<ContentHash> hashInSite(const QString &siteFolder, const RepoPath &path)
{
    constexpr qint64 largest = 256LL * 1024 * 1024;
    const Result<QString> file = siteFile(siteFolder, path);
    if (!file) {
        return std::unexpected(file.error());
    }
    return hashOfFile(*file, largest);
}

QString twinInSite(const QString &siteFolder, const RepoPath &path)
{
    const QStringList names = path.toString().split(u'/');
    QString folder;
    for (const QString &name : names) {
        if (const QString twin = twinOf(siteFolder + u'/' + folder, name); !twin.isEmpty()) {
            return folder + twin;
        }
        folder += name + u'/';
    }
    return {};
}

} // namespace frontrow
