// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitrepository.h"

#include "base/parallel.h"
#include "site/git/privategitfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <array>
#include <span>

namespace frontrow {

namespace {

struct GitRepositoryMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitRepository)
};

/// What is under way in the repository, as git's prompt names it; empty when nothing is.
QString operationIn(const QString &gitFolder)
{
    const QDir folder(gitFolder);
    const QList<std::pair<QString, QString>> signs{
        {QStringLiteral("rebase-merge"), GitRepositoryMessages::tr("a rebase")},
        {QStringLiteral("rebase-apply"), GitRepositoryMessages::tr("a rebase")},
        {QStringLiteral("MERGE_HEAD"), GitRepositoryMessages::tr("a merge")},
        {QStringLiteral("CHERRY_PICK_HEAD"), GitRepositoryMessages::tr("a cherry-pick")},
        {QStringLiteral("REVERT_HEAD"), GitRepositoryMessages::tr("a revert")},
        {QStringLiteral("BISECT_LOG"), GitRepositoryMessages::tr("a bisect")}};
    const auto found = std::ranges::find_if(signs, [&](const auto &sign) { return folder.exists(sign.first); });
    return found == signs.end() ? QString() : found->second;
}

/// A lock of the index that does not go away by itself: another git works, or one died.
bool isLocked(const QString &gitFolder)
{
    constexpr int tries = 20;
    constexpr unsigned long pause = 100; // ms
    const QString lock = gitFolder + QStringLiteral("/index.lock");
    for (int i = 0; i < tries && QFileInfo::exists(lock); ++i) {
        QThread::msleep(pause);
    }
    return QFileInfo::exists(lock);
}

/// \a folder or one above it has a `.git`.
bool hasRepositoryAbove(const QString &folder)
{
    QDir each(folder);
    do {
        if (each.exists(QStringLiteral(".git"))) {
            return true;
        }
    } while (each.cdUp());
    return false;
}

/// The value of an attribute that \a word, as `git check-attr` prints it, gives; empty for none.
QString attributeValue(const QString &word)
{
    return word == u"unspecified" || word == u"unset" || word == u"set" ? QString() : word;
}

void countFile(const QString &entry, GitState &state)
{
    if (entry.startsWith(u'?')) {
        ++state.untracked;
    } else if (entry.size() > 3 && QStringView(u"12u").contains(entry[0])) {
        state.staged += entry[2] != u'.' ? 1 : 0;
        state.unstaged += entry[3] != u'.' ? 1 : 0;
    }
}

/// Reads what `git status --porcelain=v2 --branch -z` prints.
GitState stateFrom(const QStringList &items)
{
    GitState state;
    for (const QString &item : items) {
        const QString value = item.section(u' ', 2);
        if (item.startsWith(QStringLiteral("# branch.oid ")) && value != u"(initial)") {
            state.head = value;
        } else if (item.startsWith(QStringLiteral("# branch.head ")) && value != u"(detached)") {
            state.branch = value;
        } else if (item.startsWith(QStringLiteral("# branch.upstream "))) {
            state.upstream = value;
        } else if (item.startsWith(QStringLiteral("# branch.ab "))) {
            state.ahead = value.section(u' ', 0, 0).toInt();
            state.behind = -value.section(u' ', 1, 1).toInt();
        } else if (!item.startsWith(u'#')) {
            countFile(item, state);
        }
    }
    return state;
}

/// What `git rev-parse` is asked for, so that its output is read in this order.
constexpr std::array placeQuestions{"--show-toplevel", "--git-dir", "--git-common-dir", "--git-path hooks"};

/// What git says from a folder on about the repository that it is in.
struct FoundRepository
{
    Result<GitOutput> places; ///< the paths of placeQuestions, one a line
    Result<GitOutput> settings;
};

Result<GitOutput> askForPlaces(const GitProcess &probe, std::span<const char *const> questions)
{
    QStringList arguments{QStringLiteral("rev-parse"), QStringLiteral("--path-format=absolute")};
    for (const char *question : questions) {
        arguments += QString(QLatin1StringView(question)).split(u' ');
    }
    return probe.run(arguments);
}

/// Side by side, since each of the two programs takes longer to start than to answer. They run nothing themselves.
FoundRepository repositoryFrom(const GitProcess &probe)
{
    FoundRepository found;
    inParallel(2, 1, [&](qsizetype i) {
        if (i == 0) {
            found.places = askForPlaces(probe, placeQuestions);
        } else {
            found.settings = probe.run({QStringLiteral("config"), QStringLiteral("--list"),
                QStringLiteral("--show-scope"), QStringLiteral("-z")});
        }
    });
    return found;
}

/// False where \a output, of what looked for one around \a folder, says that there is none; fails where it cannot be
/// used.
Result<bool> isRepository(const GitOutput &output, const QString &folder)
{
    const QString &messages = output.messages;
    if (messages.contains(QStringLiteral("dubious ownership"))) {
        return refusedByGit(
            GitRepositoryMessages::tr("The repository of “%1” belongs to another user, so git refuses to work in it. "
                                      "Tell git that it is safe, as it says itself:")
                .arg(folder),
            messages);
    }
    if (messages.contains(QStringLiteral("bare repository"))
        || messages.contains(QStringLiteral("must be run in a work tree"))) {
        return refusedByGit(
            GitRepositoryMessages::tr("“%1” is in a bare repository, which has no files to publish. Choose a clone of "
                                      "it.")
                .arg(folder),
            {});
    }
    if (!output.isGood() && !messages.contains(QStringLiteral("not a git repository"))) {
        return refusedByGit(GitRepositoryMessages::tr("git cannot read the repository of “%1”:").arg(folder), messages);
    }
    return output.isGood();
}

/// The paths of placeQuestions in \a output; each is asked for alone where one has a line end in it.
Result<QStringList> placesIn(const GitOutput &output, const GitProcess &probe)
{
    const QByteArray &bytes = output.bytes;
    const QByteArrayList lines = (bytes.endsWith('\n') ? bytes.chopped(1) : bytes).split('\n');
    QStringList places;
    if (lines.size() == std::ssize(placeQuestions)) {
        for (const QByteArray &line : lines) {
            places.append(QFile::decodeName(line));
        }
        return places;
    }
    for (const char *const &question : placeQuestions) {
        const Result<GitOutput> alone = askForPlaces(probe, {&question, 1});
        if (!alone || !alone->isGood()) {
            return alone ? refusedByGit(GitRepositoryMessages::tr("git cannot read the repository:"), alone->messages)
                         : std::unexpected(alone.error());
        }
        places.append(alone->path());
    }
    return places;
}

} // namespace

GitRepository::GitRepository(
    const GuardedPlace &place, QString prefix, GitPrograms programs, QList<GitSetting> settings, GitProcess guarded)
    : m_workTree(place.workTree)
    , m_gitFolder(place.gitFolder)
    , m_objectsFolder(place.commonFolder + QStringLiteral("/objects"))
    , m_prefix(std::move(prefix))
    , m_programs(std::move(programs))
    , m_settings(std::move(settings))
    , m_guarded(std::move(guarded))
{
}

GitProcess GitRepository::trusting(QStringList configuration) const
{
    return GitProcess(m_workTree, std::move(configuration));
}

Result<std::optional<GitRepository>> GitRepository::around(const QString &folder)
{
    // A bare repository can hide in a folder of a clone. None of the commands below runs anything.
    const GitProcess probe(folder, {QStringLiteral("safe.bareRepository=explicit")});
    const FoundRepository found = repositoryFrom(probe);
    if (!found.places) { // without git, a folder that is no repository is none all the same
        return hasRepositoryAbove(folder) ? Result<std::optional<GitRepository>>(std::unexpected(found.places.error()))
                                          : std::nullopt;
    }
    const Result<bool> isThere = isRepository(*found.places, folder);
    if (!isThere || !*isThere) {
        return isThere ? Result<std::optional<GitRepository>>(std::nullopt) : std::unexpected(isThere.error());
    }
    const Result<QStringList> places = placesIn(*found.places, probe);
    if (!places) {
        return std::unexpected(places.error());
    }
    const QString blog = QFileInfo(folder).canonicalFilePath();
    const QString top = QFileInfo(places->constFirst()).canonicalFilePath();
    if (top.isEmpty() || (blog != top && !blog.startsWith(top + u'/'))) {
        return refusedByGit(GitRepositoryMessages::tr(
                                "The repository's configuration says that its files are at “%1”, but the blog is at "
                                "“%2”. Fix core.worktree, then publish again.")
                                .arg(top, blog),
            {});
    }
    const Result<GitRepository> repository =
        blog == top ? at(top, QString(), probe, *places, found.settings) : above(blog, top);
    if (!repository) {
        return std::unexpected(repository.error());
    }
    return *repository;
}

Result<GitRepository> GitRepository::above(const QString &blog, const QString &top)
{
    const GitProcess probe(top, {QStringLiteral("safe.bareRepository=explicit")});
    const FoundRepository found = repositoryFrom(probe);
    if (!found.places || !found.places->isGood()) {
        return found.places
            ? refusedByGit(GitRepositoryMessages::tr("git cannot read the repository:"), found.places->messages)
            : std::unexpected(found.places.error());
    }
    const Result<QStringList> places = placesIn(*found.places, probe);
    if (!places) {
        return std::unexpected(places.error());
    }
    return at(top, blog.sliced(top.size() + 1) + u'/', probe, *places, found.settings);
}

Result<GitRepository> GitRepository::at(const QString &top, const QString &prefix, const GitProcess &probe,
    const QStringList &places, const Result<GitOutput> &list)
{
    if (!list || !list->isGood()) {
        return list
            ? refusedByGit(GitRepositoryMessages::tr("git cannot read the repository's configuration:"), list->messages)
            : std::unexpected(list.error());
    }
    const QList<GitSetting> settings = settingsFrom(list->bytes);
    const GuardedPlace where{.workTree = top, .gitFolder = places[1], .commonFolder = places[2]};
    const Result<GitProcess> guarded = guardedGit(where, settings);
    if (!guarded) {
        return std::unexpected(guarded.error());
    }
    return GitRepository(where, prefix, programsOf(settings, places[3], probe), settings, *guarded);
}

std::optional<QString> GitRepository::setting(const QString &key) const
{
    const auto found = std::find_if(
        m_settings.rbegin(), m_settings.rend(), [&](const GitSetting &setting) { return setting.key == key; });
    return found == m_settings.rend() ? std::nullopt : std::optional(found->value.value_or(QStringLiteral("true")));
}

QString GitRepository::noObject() const
{
    constexpr qsizetype sha1 = 40;
    constexpr qsizetype sha256 = 64;
    return QString(setting(QStringLiteral("extensions.objectformat")) == u"sha256" ? sha256 : sha1, u'0');
}

QStringList GitRepository::remotes() const
{
    // One without an address would be looked for in older places, or be taken for a path.
    QStringList names;
    for (const GitSetting &setting : m_settings) {
        if (setting.key.startsWith(QStringLiteral("remote.")) && setting.key.endsWith(QStringLiteral(".url"))) {
            names.append(setting.key.section(u'.', 1, -2));
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

QString GitRepository::obstacleIn(const GitState &state) const
{
    if (const QString operation = operationIn(m_gitFolder); !operation.isEmpty()) {
        return GitRepositoryMessages::tr(
            "%1 is under way in the repository. Finish it or abort it with git, then publish.")
            .arg(operation.left(1).toUpper() + operation.mid(1));
    }
    if (state.branch.isEmpty()) {
        return GitRepositoryMessages::tr(
            "The repository is on no branch (its HEAD is detached), so a commit would be lost. Switch to "
            "a branch with git, then publish.");
    }
    if (isLocked(m_gitFolder)) {
        return GitRepositoryMessages::tr(
            "Another git is working in the repository, or one has died: “%1” is there. If no git is "
            "running, remove this file, then publish.")
            .arg(m_gitFolder + QStringLiteral("/index.lock"));
    }
    return {};
}

Result<GitState> GitRepository::state() const
{
    const Result<GitOutput> status = m_guarded.run({QStringLiteral("status"), QStringLiteral("--porcelain=v2"),
        QStringLiteral("--branch"), QStringLiteral("-z"), QStringLiteral("--ignore-submodules=all")});
    if (!status) {
        return std::unexpected(status.error());
    }
    if (!status->isGood()) {
        return refusedByGit(GitRepositoryMessages::tr("git cannot say how the repository stands:"), status->messages);
    }
    GitState state = stateFrom(status->items());
    state.remotes = remotes();
    state.obstacle = obstacleIn(state);
    return state;
}

Result<GitState> GitRepository::head() const
{
    Result<GitOutput> branch;
    Result<GitOutput> commit;
    inParallel(2, 1, [&](qsizetype i) {
        if (i == 0) {
            branch = m_guarded.run({QStringLiteral("symbolic-ref"), QStringLiteral("--quiet"), QStringLiteral("HEAD")});
        } else {
            commit = m_guarded.run({QStringLiteral("rev-parse"), QStringLiteral("--quiet"), QStringLiteral("--verify"),
                QStringLiteral("HEAD^{commit}")});
        }
    });
    if (!branch || !commit) {
        return std::unexpected(!branch ? branch.error() : commit.error());
    }
    constexpr int nothing = 1; // detached, or before the first commit; anything else is a failure
    for (const Result<GitOutput> *each : {&branch, &commit}) {
        if (!(*each)->isGood() && ((*each)->code != nothing || !(*each)->messages.isEmpty())) {
            return refusedByGit(
                GitRepositoryMessages::tr("git cannot say how the repository stands:"), (*each)->messages);
        }
    }
    const QString start = QStringLiteral("refs/heads/");
    GitState state;
    state.branch = branch->line().startsWith(start) ? branch->line().sliced(start.size()) : QString();
    state.head = commit->line();
    state.obstacle = obstacleIn(state);
    return state;
}

Result<QList<GitPathState>> GitRepository::pathStates(const QList<RepoPath> &paths) const
{
    QByteArray input;
    for (const RepoPath &path : paths) {
        input += pathOf(path).toUtf8() + '\0';
    }
    const Result<GitOutput> ignored = m_guarded.run(
        {QStringLiteral("check-ignore"), QStringLiteral("-z"), QStringLiteral("--stdin")}, {.input = input});
    const Result<GitOutput> attributes =
        m_guarded.run({QStringLiteral("check-attr"), QStringLiteral("-z"), QStringLiteral("--stdin"),
                          QStringLiteral("filter"), QStringLiteral("working-tree-encoding")},
            {.input = input});
    const Result<QStringList> submodules = submodulesAround(paths);
    if (!ignored || !attributes || !submodules) {
        return std::unexpected(!ignored ? ignored.error() : !attributes ? attributes.error() : submodules.error());
    }
    constexpr int noneIsIgnored = 1;
    if ((!ignored->isGood() && ignored->code != noneIsIgnored) || !attributes->isGood()) {
        return refusedByGit(GitRepositoryMessages::tr("git cannot say what the repository ignores:"),
            ignored->messages + u'\n' + attributes->messages);
    }
    const QStringList ignoredPaths = ignored->items();
    const QStringList values = QString::fromUtf8(attributes->bytes).split(QChar(0)); // twice path, name, value
    constexpr qsizetype perAttribute = 3;
    QList<GitPathState> states;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString path = pathOf(paths[i]);
        const auto within = std::ranges::find_if(
            *submodules, [&](const QString &submodule) { return path.startsWith(submodule + u'/'); });
        states.append({.isIgnored = ignoredPaths.contains(path),
            .filter = attributeValue(values.value(2 * perAttribute * i + 2)),
            .encoding = attributeValue(values.value(perAttribute * (2 * i + 1) + 2)),
            .submodule = within == submodules->end() ? QString() : *within});
    }
    return states;
}

Result<QStringList> GitRepository::submodulesAround(const QList<RepoPath> &paths) const
{
    QStringList folders;
    for (const RepoPath &path : paths) {
        const QString file = pathOf(path);
        for (qsizetype end = file.indexOf(u'/'); end >= 0; end = file.indexOf(u'/', end + 1)) {
            folders.append(file.first(end));
        }
    }
    folders.removeDuplicates();
    if (folders.isEmpty()) {
        return QStringList();
    }
    const QStringList command{QStringLiteral("ls-tree"), QStringLiteral("-z"), QStringLiteral("--full-tree"),
        QStringLiteral("HEAD"), QStringLiteral("--")};
    const Result<GitOutput> output = m_guarded.run(command + folders, {.environment = GitProcess::literally()});
    if (!output) {
        return std::unexpected(output.error());
    }
    QStringList submodules; // none before the first commit
    for (const QString &item : output->items()) {
        if (item.startsWith(QStringLiteral("160000 "))) {
            submodules.append(item.section(u'\t', 1));
        }
    }
    return submodules;
}

Result<std::optional<QByteArray>> GitRepository::committed(const RepoPath &path) const
{
    const Result<GitOutput> output =
        m_guarded.run({QStringLiteral("cat-file"), QStringLiteral("blob"), QStringLiteral("HEAD:") + pathOf(path)});
    if (!output) {
        return std::unexpected(output.error());
    }
    return output->isGood() ? std::optional(output->bytes) : std::nullopt;
}

Result<QStringList> GitRepository::branches() const
{
    const Result<GitOutput> output = m_guarded.run({QStringLiteral("for-each-ref"),
        QStringLiteral("--format=%(refname:lstrip=2)"), QStringLiteral("refs/heads/")});
    if (!output) {
        return std::unexpected(output.error());
    }
    if (!output->isGood()) {
        return refusedByGit(GitRepositoryMessages::tr("git cannot list the branches:"), output->messages);
    }
    return QString::fromUtf8(output->bytes).split(u'\n', Qt::SkipEmptyParts);
}

bool GitRepository::isBranchName(const QString &name) const
{
    const Result<GitOutput> checked =
        m_guarded.run({QStringLiteral("check-ref-format"), QStringLiteral("--branch"), name});
    return checked && checked->isGood() && checked->line() == name;
}

Result<void> GitRepository::requireTrust(const ContentHash &trusted) const
{
    return m_programs.isEmpty() || m_programs.fingerprint() == trusted
        ? Result<void>()
        : refusedByGit(GitRepositoryMessages::tr(
                           "This repository would run programs of its own with a commit. Nothing was written. Look "
                           "at them, and trust the repository if they are yours:"),
              m_programs.toText());
}

Result<void> GitRepository::switchTo(const QString &branch, const ContentHash &trusted, const RunWatch &watch) const
{
    if (const Result<void> allowed = requireTrust(trusted); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<GitOutput> output =
        trusting().run({QStringLiteral("switch"), QStringLiteral("--quiet"), QStringLiteral("--no-guess"),
                           QStringLiteral("--no-recurse-submodules"), QStringLiteral("--end-of-options"), branch},
            {.watch = watch});
    if (!output) {
        return std::unexpected(output.error());
    }
    if (!output->isGood()) {
        return refusedByGit(
            GitRepositoryMessages::tr("git could not switch to the branch “%1”:").arg(branch), output->messages);
    }
    return {};
}

} // namespace frontrow
