// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/headerreader.h"

#include "post/credit/creditwording.h"
#include "site/blog/blogoverrides.h"
#include "site/blog/blogposts.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

HeaderConvention conventionIn(const QString &siteFolder)
{
    QList<FrontMatter> posts;
    for (const BlogPost &post : readBlogPosts(siteFolder)) {
        posts.append(post.frontMatter);
    }
    HeaderConvention convention = headerConventionOf(posts);
    convention.theme = readHeroTheme(siteFolder);
    if (const std::optional<QString> credit = BlogOverrides::of(siteFolder).credit) {
        convention.wording = wordingOf({*credit});
    }
    return convention;
}

QString stampOf(const QString &file)
{
    const QFileInfo info(file);
    return file.isEmpty() ? QString()
                          : QStringLiteral("%1 %2 %3")
                                .arg(file)
                                .arg(info.size())
                                .arg(info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch());
}

} // namespace

HeaderReader::HeaderReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_convention, &QFutureWatcher<HeaderConvention>::finished, this, [this] {
        if (m_convention.result() != m_context.convention) {
            m_context.convention = m_convention.result();
            Q_EMIT contextChanged();
        }
    });
    connect(&m_picture, &QFutureWatcher<HeaderPicture>::finished, this, [this] {
        m_context.picture = m_picture.result();
        Q_EMIT contextChanged();
    });
}

HeaderReader::~HeaderReader()
{
    m_convention.disconnect(this);
    m_picture.disconnect(this);
    m_convention.waitForFinished();
    m_picture.waitForFinished();
}

void HeaderReader::enter(const QString &siteFolder)
{
    if (siteFolder == m_siteFolder) {
        return;
    }
    m_siteFolder = siteFolder;
    m_context.convention = HeaderConvention();
    refresh();
}

void HeaderReader::refresh()
{
    m_convention.setFuture(m_siteFolder.isEmpty() ? QtFuture::makeReadyValueFuture(HeaderConvention())
                                                  : QtConcurrent::run(conventionIn, m_siteFolder));
}

void HeaderReader::read(const QString &file)
{
    const QString stamp = stampOf(file);
    if (stamp == m_stamp) {
        return;
    }
    m_stamp = stamp;
    m_picture.setFuture(
        file.isEmpty() ? QtFuture::makeReadyValueFuture(HeaderPicture()) : QtConcurrent::run(readHeaderPicture, file));
}

} // namespace frontrow
