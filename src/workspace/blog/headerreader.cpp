// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/headerreader.h"

#include "post/credit/creditwording.h"
#include "site/blog/blogchoices.h"
#include "site/blog/blogposts.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

HeaderHabit habitIn(const QString &siteFolder)
{
    QList<FrontMatter> posts;
    for (const BlogPost &post : readBlogPosts(siteFolder)) {
        posts.append(post.frontMatter);
    }
    HeaderHabit habit = headerHabitOf(posts);
    habit.theme = readHeroTheme(siteFolder);
    if (const std::optional<QString> credit = BlogChoices::of(siteFolder).credit) {
        habit.wording = wordingOf({*credit});
    }
    return habit;
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
    connect(&m_habit, &QFutureWatcher<HeaderHabit>::finished, this, [this] {
        if (m_habit.result() != m_clues.habit) {
            m_clues.habit = m_habit.result();
            Q_EMIT cluesChanged();
        }
    });
    connect(&m_picture, &QFutureWatcher<HeaderPicture>::finished, this, [this] {
        m_clues.picture = m_picture.result();
        Q_EMIT cluesChanged();
    });
}

HeaderReader::~HeaderReader()
{
    m_habit.disconnect(this);
    m_picture.disconnect(this);
    m_habit.waitForFinished();
    m_picture.waitForFinished();
}

void HeaderReader::enter(const QString &siteFolder)
{
    if (siteFolder == m_siteFolder) {
        return;
    }
    m_siteFolder = siteFolder;
    m_clues.habit = HeaderHabit();
    refresh();
}

void HeaderReader::refresh()
{
    m_habit.setFuture(m_siteFolder.isEmpty() ? QtFuture::makeReadyValueFuture(HeaderHabit())
                                             : QtConcurrent::run(habitIn, m_siteFolder));
}

void HeaderReader::look(const QString &file)
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
