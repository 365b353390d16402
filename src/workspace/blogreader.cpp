// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blogreader.h"

#include "site/blogposts.h"

#include <QtConcurrentRun>

namespace frontrow {

namespace {

constexpr qsizetype fewestPosts = 2; ///< from which a blog has habits

FieldHabits habitsIn(const QString &siteFolder)
{
    QList<FrontMatter> posts;
    for (const BlogPost &post : readBlogPosts(siteFolder)) {
        posts.append(post.frontMatter);
    }
    return posts.size() < fewestPosts ? standardFieldHabits() : fieldHabitsOf(posts);
}

} // namespace

BlogReader::BlogReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<FieldHabits>::finished, this, [this] { setHabits(m_watcher.result()); });
}

BlogReader::~BlogReader()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void BlogReader::enter(const QString &siteFolder)
{
    if (siteFolder != m_siteFolder) {
        m_siteFolder = siteFolder;
        refresh();
    }
}

void BlogReader::refresh()
{
    if (m_siteFolder.isEmpty()) {
        m_watcher.setFuture({});
        setHabits(standardFieldHabits());
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(habitsIn, m_siteFolder)); // the watcher forgets an older reading
}

void BlogReader::setHabits(const FieldHabits &habits)
{
    if (habits != m_habits) {
        m_habits = habits;
        Q_EMIT habitsChanged(m_habits);
    }
}

} // namespace frontrow
