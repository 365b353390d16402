// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/samples.h"

#include "base/contenthash.h"
#include "support/shared.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

namespace frontrow::test {

namespace {

void copyTree(const QString &from, const QString &to, const QStringList &without = {})
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString relative = QDir(from).relativeFilePath(file);
        if (without.contains(relative.section(u'/', 0, 0))) {
            continue;
        }
        const QString target = QDir(to).filePath(relative);
        QDir().mkpath(QFileInfo(target).absolutePath());
        QFile::copy(file, target);
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
}

QStringList picturesIn(const QString &folder)
{
    QStringList files;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name)) {
        files.append(QDir(folder).filePath(name));
    }
    return files;
}

const QString sampleBlog = QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog");

} // namespace

Sample bundledSample(const QString &folder)
{
    const QDir posts(sampleBlog + QStringLiteral("/_posts"));
    const QString name = posts.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name | QDir::Reversed).first();
    copyTree(sampleBlog + QStringLiteral("/images"), folder + QStringLiteral("/images"));
    const QString post = folder + u'/' + name;
    QFile::copy(posts.filePath(name), post);
    QFile::setPermissions(post, QFile::ReadOwner | QFile::WriteOwner);
    return {post, picturesIn(QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog-captures")).first(3)};
}

Sample sharedSample(const QString &folder)
{
    const QString samples = sharedPath("samples");
    if (!QFileInfo::exists(samples)) {
        return {};
    }
    copyTree(samples, folder);
    return {folder + QStringLiteral("/aws-summit-2022-day1.md"),
        picturesIn(QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog-captures")).first(3)};
}

void makeBlog(const QString &folder)
{
    copyTree(sampleBlog, folder, {QStringLiteral("_posts"), QStringLiteral("images"), QStringLiteral("_site")});
}

QString buildWithJekyll(const QString &blog, const QString &site, bool *succeeded)
{
    QProcess jekyll;
    jekyll.setProcessChannelMode(QProcess::MergedChannels);
    jekyll.setWorkingDirectory(blog);
    jekyll.start(QStringLiteral("jekyll"),
        {QStringLiteral("build"), QStringLiteral("--disable-disk-cache"), QStringLiteral("--destination"), site});
    *succeeded =
        jekyll.waitForFinished(120'000) && jekyll.exitStatus() == QProcess::NormalExit && jekyll.exitCode() == 0;
    return QString::fromUtf8(jekyll.readAll());
}

QStringList brokenLinks(const QString &site, const QString &url)
{
    const QString page = site + url + (url.endsWith(u'/') ? QStringLiteral("index.html") : QString());
    QFile file(page);
    if (!file.open(QIODevice::ReadOnly)) {
        return {QStringLiteral("no page ") + page};
    }
    static const QRegularExpression link(QStringLiteral("\\b(?:src|href)=[\"']([^\"']+)[\"']"));
    QStringList broken;
    const QUrl base(QStringLiteral("http://blog.invalid") + url);
    for (auto match = link.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
        const QString target = match.next().captured(1);
        const QUrl resolved = base.resolved(QUrl(target));
        if (resolved.host() != base.host()) {
            continue;
        }
        const QString path = site + resolved.path(QUrl::FullyDecoded);
        if (!QFileInfo(path).isFile() && !QFileInfo(path + QStringLiteral("/index.html")).isFile()) {
            broken.append(target);
        }
    }
    return broken;
}

QStringList inventory(const QString &folder)
{
    QStringList lines;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        lines.append(QStringLiteral("%1 %2 %3")
                .arg(QDir(folder).relativeFilePath(file.filePath()),
                    ContentHash::of(contentOf(file.filePath())).toHex(),
                    file.lastModified().toString(Qt::ISODateWithMs)));
    }
    lines.sort();
    return lines;
}

} // namespace frontrow::test
