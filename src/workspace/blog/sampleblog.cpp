// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/sampleblog.h"

#include "base/atomicfile.h"
#include "media/picture.h"
#include "site/blog/postplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace frontrow {

namespace {

struct SampleBlogMessages
{
    Q_DECLARE_TR_FUNCTIONS(SampleBlog)
};

Result<void> copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        const Result<QByteArray> bytes = readFile(file, picturelimit::bytes);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (const Result<void> written = replaceFile(target, *bytes); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

QString bundledSampleBlog()
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/frontrow/sample-blog");
    return QFileInfo(folder).canonicalFilePath();
}

QString sampleBlogFolder()
{
    return dataFolder() + QStringLiteral("/sample-blog");
}

Result<QString> sampleReport()
{
    const QString bundled = bundledSampleBlog();
    const QString copy = sampleBlogFolder();
    if (!QFileInfo::exists(copy + QStringLiteral("/_config.yml"))) {
        if (bundled.isEmpty()) {
            return failure(Error::Kind::Unreadable,
                SampleBlogMessages::tr(
                    "The sample blog is missing from this installation; install Frontrow again to get it."));
        }
        if (const Result<void> copied = copyTree(bundled, copy); !copied) {
            return std::unexpected(copied.error());
        }
    }
    const QDir posts(copy + QStringLiteral("/_posts"));
    const QStringList names = posts.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name | QDir::Reversed);
    if (names.isEmpty()) {
        return failure(Error::Kind::Unreadable,
            SampleBlogMessages::tr("“%1” holds no post any more; remove the folder to get the sample anew.").arg(copy));
    }
    return posts.filePath(names.first());
}

} // namespace frontrow
