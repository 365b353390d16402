// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/sitefile.h"

#include "base/atomicfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStringList>

#include <utility>

namespace frontrow {

namespace {

/// As file systems have it that fold case or compose characters.
QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QMultiHash<QString, QString> namesIn(const QString &folder)
{
    QMultiHash<QString, QString> names;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    while (each.hasNext()) {
        each.next();
        names.insert(foldedName(each.fileName()), each.fileName());
    }
    return names;
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

SiteNames::SiteNames(QString siteFolder)
    : m_siteFolder(std::move(siteFolder))
{
}

QString SiteNames::twinOf(const RepoPath &path)
{
    const QStringList names = path.toString().split(u'/');
    QString folder;
    for (const QString &name : names) {
        auto known = m_folders.find(folder);
        if (known == m_folders.end()) {
            known = m_folders.insert(folder, namesIn(m_siteFolder + u'/' + folder));
        }
        const QStringList same = known->values(foldedName(name));
        if (!same.isEmpty() && !same.contains(name)) {
            return folder + same.constFirst();
        }
        folder += name + u'/';
    }
    return {};
}

} // namespace frontrow
