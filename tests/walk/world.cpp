// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "walk/world.h"

#include "support/fixturefiles.h"
#include "support/patterns.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>

namespace frontrow::walk {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// Blogs of the blog fixtures that a person could sit at; the others have tests of their own.
const QStringList fixtureBlogs{QStringLiteral("minimal-mistakes"), QStringLiteral("hpstr"),
    QStringLiteral("subfolders"), QStringLiteral("drafts"), QStringLiteral("dirty"), QStringLiteral("no-git"),
    QStringLiteral("symlinked-posts"), QStringLiteral("detached"), QStringLiteral("worktree"),
    QStringLiteral("submodule"), QStringLiteral("defaults"), QStringLiteral("ignored-images"),
    QStringLiteral("baseurl")};

} // namespace

World::World(const QString &folder, quint32 seed)
    : m_folder(folder)
{
    const QString list = folder + QStringLiteral("/blogs");
    QFile file(list);
    if (!file.exists()) {
        make(seed);
        write(list, m_blogs.join(u'\n').toUtf8());
    } else if (file.open(QIODevice::ReadOnly)) {
        m_blogs = QString::fromUtf8(file.readAll()).split(u'\n');
    }
}

void World::make(quint32 seed)
{
    constexpr int fixtureBlogsOfAWalk = 3;
    makeSampleBlog();
    QStringList names = fixtureBlogs;
    QRandomGenerator random(seed);
    std::shuffle(names.begin(), names.end(), random);
    for (const QString &name : names.first(fixtureBlogsOfAWalk)) {
        m_blogs.append(test::makeBlogFixture(name, m_folder).folder);
    }
    write(looseFolder() + QStringLiteral("/notes.md"),
        "---\ntitle: \"Notes: a talk\"\ntags: [Cloud, talk]\ndate: 2026-02-03\n---\n\n# Notes\n\nFirst "
        "line.\n\nSecond.\n");
    write(looseFolder() + QStringLiteral("/plain.md"), "Just text.\r\n\r\nWith other line ends.\r\n");
    for (quint32 number = 0; number < 6; ++number) {
        const QString path = QStringLiteral("%1/Slide %2.png").arg(pictureFolder()).arg(number + 1);
        QDir().mkpath(pictureFolder());
        test::patternOf(seed * 16 + number, {480, 270}).save(path);
    }
    write(pictureFolder() + QStringLiteral("/agenda.txt"), "No picture.\n");
}

void World::makeSampleBlog()
{
    const QString blog = m_folder + QStringLiteral("/sample blog");
    QProcess::execute(QStringLiteral("cp"),
        {QStringLiteral("-r"), QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog"), blog});
    QProcess::execute(QStringLiteral("chmod"), {QStringLiteral("-R"), QStringLiteral("u+w"), blog});
    const auto git = [&](const char *arguments) { test::git(blog, QString::fromLatin1(arguments).split(u' ')); };
    git("init --quiet --initial-branch=main");
    git("config user.name Author");
    git("config user.email author@example.org");
    git("add --all");
    git("commit --quiet --message Start");
    const QString remote = m_folder + QStringLiteral("/remote.git");
    test::git(m_folder, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), remote});
    test::git(blog, {QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), remote});
    git("push --quiet --set-upstream origin main");
    m_blogs.append(blog);
}

QStringList World::postsOf(const QString &blog)
{
    QStringList posts;
    QDirIterator files(blog, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(u"/_posts/") || path.contains(u"/_drafts/")) {
            posts.append(path);
        }
    }
    posts.sort();
    return posts;
}

QStringList World::loosePosts() const
{
    QStringList posts;
    for (const QFileInfo &file : QDir(looseFolder()).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        posts.append(file.filePath());
    }
    return posts;
}

QStringList World::pictures() const
{
    QStringList files;
    for (const QFileInfo &file : QDir(pictureFolder()).entryInfoList(QDir::Files, QDir::Name)) {
        files.append(file.filePath());
    }
    return files;
}

} // namespace frontrow::walk
