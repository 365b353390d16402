// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitplan.h"

#include "base/parallel.h"
#include "site/git/gitcommit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <functional>

namespace frontrow {

namespace {

struct GitPlanMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitPlan)
};

/// The first folder on the way to \a file, below \a root, that is a symbolic link; empty when none is.
QString linkOnTheWay(const QString &root, const QString &file)
{
    for (qsizetype end = file.indexOf(u'/'); end >= 0; end = file.indexOf(u'/', end + 1)) {
        if (QFileInfo(QDir(root).filePath(file.first(end))).isSymLink()) {
            return file.first(end);
        }
    }
    return {};
}

/// git's own configuration, the user's included, says what the filter does.
bool hasFilter(const GitRepository &repository, const QString &filter)
{
    return repository.setting(QStringLiteral("filter.%1.process").arg(filter))
        || repository.setting(QStringLiteral("filter.%1.clean").arg(filter));
}

QString obstacleOf(const GitRepository &repository, const RepoPath &path, const GitPathState &state)
{
    if (state.isIgnored) {
        return GitPlanMessages::tr(
            "“%1” is ignored by the repository's .gitignore, so it would not be published. Take it out "
            "of there, or put the file elsewhere.")
            .arg(path.toString());
    }
    if (const QString link = linkOnTheWay(repository.workTree(), repository.pathOf(path)); !link.isEmpty()) {
        return GitPlanMessages::tr(
            "“%1” is a symbolic link, and git does not follow it. “%2” cannot be committed there.")
            .arg(link, path.toString());
    }
    if (!state.submodule.isEmpty()) {
        return GitPlanMessages::tr(
            "“%1” is a repository of its own (a submodule), and a commit of the blog does not hold what "
            "is in there, so “%2” would not be published. Put the file elsewhere, or publish to that "
            "repository.")
            .arg(state.submodule, path.toString());
    }
    if (!state.encoding.isEmpty() && state.encoding.compare(u"UTF-8", Qt::CaseInsensitive) != 0) {
        return GitPlanMessages::tr(
            "The repository's .gitattributes has git convert “%1” from %2 (working-tree-encoding), but "
            "posts are written as UTF-8. Take the attribute away for this file.")
            .arg(path.toString(), state.encoding);
    }
    if (!state.filter.isEmpty() && !hasFilter(repository, state.filter)) {
        return GitPlanMessages::tr(
            "The repository keeps “%1” with the filter “%2”, which is not set up here. Install it (for "
            "“lfs”: git-lfs, then “git lfs install”).")
            .arg(path.toString(), state.filter);
    }
    return {};
}

} // namespace

Result<GitPlan> planCommit(const GitRepository &repository, const QList<RepoPath> &paths)
{
    Result<GitState> state;
    Result<QList<GitPathState>> pathStates;
    Result<QStringList> branches;
    const std::array<std::function<void()>, 3> questions{[&] { pathStates = repository.pathStates(paths); },
        [&] { state = repository.state(); }, [&] { branches = repository.branches(); }};
    inParallel(questions.size(), 1, [&](qsizetype i) { questions.at(static_cast<size_t>(i))(); });
    if (!state || !pathStates || !branches) {
        return std::unexpected(!state ? state.error() : !pathStates ? pathStates.error() : branches.error());
    }
    GitPlan plan{.state = *state,
        .branches = *branches,
        .programs = repository.programs(),
        .hasIdentity = hasIdentity(repository),
        .obstacle = state->obstacle,
        .pushTarget = {},
        .pushProblem = {}};
    for (qsizetype i = 0; i < paths.size() && plan.obstacle.isEmpty(); ++i) {
        plan.obstacle = obstacleOf(repository, paths[i], pathStates->at(i));
    }
    if (const Result<PushTarget> target = pushTargetOf(plan.state)) {
        plan.pushTarget = *target;
    } else {
        plan.pushProblem = target.error().message;
    }
    return plan;
}

} // namespace frontrow
