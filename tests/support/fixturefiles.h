// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow::test {

/// A blog as people really have them, made by makeBlogFixture().
struct BlogFixture
{
    /// The git repository around the blog.
    enum class Git {
        None, ///< no repository
        Clean, ///< one commit, nothing changed since
        Dirty, ///< with staged, unstaged and untracked work
        Detached, ///< HEAD names a commit, no branch
        Merging, ///< in the middle of a merge with a conflict
        Bare, ///< no work tree, so no blog either
        Worktree, ///< a linked work tree of another repository
        Submodule, ///< a submodule of another repository
        Hostile, ///< a repository whose config and hooks would run programs, which make the file `mark`
    };

    QString name; ///< what is special about it: "detached"
    QString folder; ///< absolute; holds `_config.yml` when isBlog
    QString postsFolder; ///< absolute; where a new post goes
    Git git = Git::Clean;
    bool isBlog = true; ///< Jekyll and Frontrow can read it
    QString mark; ///< a file that must never come to be; only for Git::Hostile
};

/// The names of all blogs of the blog fixtures.
[[nodiscard]] QStringList fixtureNames();

/// Makes the blog \a name in a folder of its own in \a below, which must exist. The name of the folder has spaces and
/// letters outside ASCII. Ends the program when git does not do as it is told.
[[nodiscard]] BlogFixture makeBlogFixture(const QString &name, const QString &below);

/// All of them.
[[nodiscard]] QList<BlogFixture> makeBlogFixtures(const QString &below);

/// What git says to \a arguments in \a folder, with no configuration but the repository's, without the final line end.
QString git(const QString &folder, const QStringList &arguments);

} // namespace frontrow::test
