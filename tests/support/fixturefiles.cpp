// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/fixturefiles.h"

#include "support/blogfixtures.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>

namespace frontrow::test {

namespace {

using Git = BlogFixture::Git;

QByteArray picture(int number)
{
    QImage image(16 + number, 9, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 47 % 360, 160, 200));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

void writeFiles(const QString &folder, const QList<FixtureFile> &files)
{
    int number = 0;
    for (const FixtureFile &file : files) {
        const QString path = QDir(folder).filePath(QString::fromUtf8(file.path));
        write(path, path.endsWith(QLatin1StringView(".png")) ? picture(++number) : QByteArray(file.text));
    }
}

void commitAll(const QString &folder, const QString &message)
{
    git(folder, {QStringLiteral("add"), QStringLiteral("--all")});
    git(folder, {QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("--message"), message});
}

/// A repository in \a folder whose commits need no configuration of the person's.
void start(const QString &folder)
{
    QDir().mkpath(folder);
    git(folder, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--initial-branch=main")});
    git(folder, {QStringLiteral("config"), QStringLiteral("user.name"), QStringLiteral("A. Author")});
    git(folder, {QStringLiteral("config"), QStringLiteral("user.email"), QStringLiteral("author@example.org")});
}

void makeDirty(const QString &folder)
{
    write(folder + QStringLiteral("/about.md"), "---\ntitle: About me\n---\nStaged, not committed.\n");
    git(folder, {QStringLiteral("add"), QStringLiteral("about.md")});
    write(folder + QStringLiteral("/index.md"), "---\ntitle: Home\n---\nChanged, not staged.\n");
    write(folder + QStringLiteral("/notes.txt"), "Not tracked.\n");
}

void makeConflict(const QString &folder)
{
    const QString page = folder + QStringLiteral("/index.md");
    git(folder, {QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("-b"), QStringLiteral("side")});
    write(page, "---\ntitle: Home\n---\nTheirs.\n");
    commitAll(folder, QStringLiteral("Theirs"));
    git(folder, {QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("main")});
    write(page, "---\ntitle: Home\n---\nOurs.\n");
    commitAll(folder, QStringLiteral("Ours"));
    QProcess merge; // ends with 1, since there is a conflict
    merge.setWorkingDirectory(folder);
    merge.start(QStringLiteral("git"), {QStringLiteral("merge"), QStringLiteral("side")});
    merge.waitForFinished();
}

/// Programs that git would run for a `status`, a `diff` or a `commit` in a folder it trusts; each makes \a mark.
void makeHostile(const QString &folder, const QString &mark)
{
    const QString script = folder + QStringLiteral("/.git/harm.sh");
    const auto makeProgram = [&mark](const QString &path) {
        write(path, "#!/bin/sh\n: >'" + QFile::encodeName(mark) + "'\n");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    makeProgram(script);
    for (const char *hook : {"pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "post-checkout",
             "post-index-change", "reference-transaction", "pre-push"}) {
        makeProgram(folder + QStringLiteral("/.git/hooks/") + QLatin1StringView(hook));
    }
    QFile config(folder + QStringLiteral("/.git/config"));
    if (!config.open(QIODevice::Append)) {
        qFatal("cannot write %s", qPrintable(config.fileName()));
    }
    const QByteArray program = '"' + QFile::encodeName(script) + '"';
    config.write("[core]\n\tfsmonitor = " + program + "\n\tpager = " + program + "\n\teditor = " + program
        + "\n\tsshCommand = " + program + "\n[diff]\n\texternal = " + program + "\n[gpg]\n\tprogram = " + program
        + "\n[commit]\n\tgpgSign = true\n[filter \"harm\"]\n\tclean = " + program + "\n\tsmudge = " + program
        + "\n[credential]\n\thelper = " + program + "\n[alias]\n\tstatus = !" + program + "\n");
}

/// Makes the git state that \a blog has, around the files that lie in its folder.
void makeState(BlogFixture &blog, const QString &beside)
{
    switch (blog.git) {
    case Git::None:
        return;
    case Git::Bare:
        git(beside, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), blog.folder});
        return;
    case Git::Worktree:
        start(beside + QStringLiteral("/main"));
        write(beside + QStringLiteral("/main/README"), "The main work tree.\n");
        commitAll(beside + QStringLiteral("/main"), QStringLiteral("Start"));
        git(beside + QStringLiteral("/main"),
            {QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("--quiet"), QStringLiteral("-b"),
                QStringLiteral("blog"), blog.folder});
        return;
    case Git::Submodule:
        start(beside + QStringLiteral("/origin"));
        write(beside + QStringLiteral("/origin/README"), "The blog's own repository.\n");
        commitAll(beside + QStringLiteral("/origin"), QStringLiteral("Start"));
        start(beside + QStringLiteral("/super"));
        git(beside + QStringLiteral("/super"),
            {QStringLiteral("-c"), QStringLiteral("protocol.file.allow=always"), QStringLiteral("submodule"),
                QStringLiteral("--quiet"), QStringLiteral("add"), beside + QStringLiteral("/origin"),
                QStringLiteral("blog")});
        commitAll(beside + QStringLiteral("/super"), QStringLiteral("Take the blog in"));
        blog.folder = beside + QStringLiteral("/super/blog");
        git(blog.folder, {QStringLiteral("config"), QStringLiteral("user.name"), QStringLiteral("A. Author")});
        git(blog.folder,
            {QStringLiteral("config"), QStringLiteral("user.email"), QStringLiteral("author@example.org")});
        return;
    default:
        start(blog.folder);
    }
}

/// What happens to the repository once its blog is committed.
void finishState(const BlogFixture &blog)
{
    switch (blog.git) {
    case Git::Dirty:
        makeDirty(blog.folder);
        return;
    case Git::Detached:
        git(blog.folder, {QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("--detach")});
        return;
    case Git::Merging:
        makeConflict(blog.folder);
        return;
    case Git::Hostile:
        makeHostile(blog.folder, blog.mark);
        return;
    default:
        return;
    }
}

/// `_posts` is a link to another folder of the blog, which git and Jekyll follow.
void linkPosts(const QString &folder)
{
    QDir(folder).mkpath(QStringLiteral("content"));
    QDir(folder).rename(QStringLiteral("_posts"), QStringLiteral("content/posts"));
    QFile::link(QStringLiteral("content/posts"), folder + QStringLiteral("/_posts"));
}

} // namespace

QString git(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("GIT_CONFIG_SYSTEM"), QStringLiteral("/dev/null"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qFatal("git %s in %s: %s", qPrintable(arguments.join(u' ')), qPrintable(folder),
            process.readAllStandardError().constData());
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QStringList fixtureNames()
{
    QStringList names;
    for (const FixturePlan &plan : fixturePlans()) {
        names.append(QString::fromLatin1(plan.name));
    }
    return names;
}

BlogFixture makeBlogFixture(const QString &name, const QString &below)
{
    for (const FixturePlan &plan : fixturePlans()) {
        if (name != QLatin1StringView(plan.name)) {
            continue;
        }
        const QString beside = QDir(below).absoluteFilePath(QStringLiteral("blog für ") + name);
        QDir().mkpath(beside);
        BlogFixture blog{name, beside + QStringLiteral("/my blog"), {}, plan.git, plan.git != Git::Bare, {}};
        blog.mark = plan.git == Git::Hostile ? beside + QStringLiteral("/harm was done") : QString();
        makeState(blog, beside);
        blog.postsFolder = QDir(blog.folder).filePath(QString::fromUtf8(plan.posts));
        if (!blog.isBlog) {
            return blog;
        }
        writeFiles(blog.folder, plan.files);
        if (name == u"symlinked-posts") {
            linkPosts(blog.folder);
        }
        if (blog.git != Git::None) {
            commitAll(blog.folder, QStringLiteral("The blog"));
        }
        finishState(blog);
        return blog;
    }
    qFatal("there is no blog %s", qPrintable(name));
}

QList<BlogFixture> makeBlogFixtures(const QString &below)
{
    QList<BlogFixture> fixtures;
    for (const QString &name : fixtureNames()) {
        fixtures.append(makeBlogFixture(name, below));
    }
    return fixtures;
}

} // namespace frontrow::test
