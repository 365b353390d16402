// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitrepository.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(GitRepository)
};

constexpr qint64 largestHook = 16LL * 1024 * 1024;

/// Keys whose values git runs, or that read further configuration or reach other places (git-config(1)). Lower case,
/// as git prints the first and the last part of a key.
bool mayRun(const QString &key)
{
    static const QStringList exact{QStringLiteral("core.fsmonitor"), QStringLiteral("core.hookspath"),
        QStringLiteral("core.sshcommand"), QStringLiteral("core.gitproxy"), QStringLiteral("core.editor"),
        QStringLiteral("core.pager"), QStringLiteral("core.askpass"), QStringLiteral("core.attributesfile"),
        QStringLiteral("sequence.editor"), QStringLiteral("diff.external"), QStringLiteral("gpg.program"),
        QStringLiteral("credential.helper"), QStringLiteral("include.path"), QStringLiteral("http.proxy"),
        QStringLiteral("http.sslverify"), QStringLiteral("uploadpack.packobjectshook"),
        QStringLiteral("interactive.difffilter")};
    static const QList<std::pair<QString, QStringList>> sections{
        {QStringLiteral("filter."), {QStringLiteral("clean"), QStringLiteral("smudge"), QStringLiteral("process")}},
        {QStringLiteral("diff."), {QStringLiteral("command"), QStringLiteral("textconv")}},
        {QStringLiteral("merge."), {QStringLiteral("driver")}}, {QStringLiteral("gpg."), {QStringLiteral("program")}},
        {QStringLiteral("credential."), {QStringLiteral("helper")}},
        {QStringLiteral("includeif."), {QStringLiteral("path")}},
        {QStringLiteral("remote."),
            {QStringLiteral("uploadpack"), QStringLiteral("receivepack"), QStringLiteral("vcs"),
                QStringLiteral("proxy")}},
        {QStringLiteral("url."), {QStringLiteral("insteadof"), QStringLiteral("pushinsteadof")}},
        {QStringLiteral("protocol."), {QStringLiteral("allow")}},
        {QStringLiteral("hook."), {QStringLiteral("command")}},
        {QStringLiteral("http."), {QStringLiteral("proxy"), QStringLiteral("sslverify")}},
        {QStringLiteral("trailer."), {QStringLiteral("command"), QStringLiteral("cmd")}}};
    return exact.contains(key) || std::ranges::any_of(sections, [&](const auto &section) {
        return key.startsWith(section.first) && section.second.contains(key.section(u'.', -1));
    });
}

/// A value of \a key with which nothing is run; nothing for keys that only reading a file can neutralise.
QString harmless(const QString &key)
{
    return key == u"core.fsmonitor" ? QStringLiteral("core.fsmonitor=false")
        : key == u"core.hookspath"  ? QStringLiteral("core.hooksPath=/dev/null")
                                    : key + u'=';
}

/// Entries of the repository's own files among those that `git config --list --show-scope -z` prints.
QStringList ownEntries(const QStringList &items)
{
    QStringList entries;
    for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
        const bool isOwn = items[i] == u"local" || items[i] == u"worktree";
        const QString key = items[i + 1].section(u'\n', 0, 0);
        if (isOwn && mayRun(key)) {
            entries.append(key + u'=' + items[i + 1].section(u'\n', 1));
        }
    }
    entries.removeDuplicates();
    return entries;
}

/// The value of every key among those that `git config --list --show-scope -z` prints; a later one wins.
QHash<QString, QString> settingsAmong(const QStringList &items)
{
    QHash<QString, QString> settings;
    for (qsizetype i = 0; i + 1 < items.size(); i += 2) {
        const qsizetype end = items[i + 1].indexOf(u'\n');
        settings.insert(items[i + 1].left(end), end < 0 ? QStringLiteral("true") : items[i + 1].sliced(end + 1));
    }
    return settings;
}

/// The hooks in \a folder that git would run; their content goes into \a content.
QStringList hooksIn(const QString &folder, QByteArray &content)
{
    QStringList names;
    for (const QFileInfo &hook : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (hook.isExecutable() && hook.suffix() != u"sample") {
            names.append(hook.fileName());
            content += hook.fileName().toUtf8() + '\0'
                + readFile(hook.filePath(), largestHook).value_or(QByteArrayLiteral("unreadable"));
        }
    }
    return names;
}

/// What is under way in the repository, as git's prompt names it; empty when nothing is.
QString operationIn(const QString &gitFolder)
{
    const QDir folder(gitFolder);
    const QList<std::pair<QString, QString>> signs{{QStringLiteral("rebase-merge"), Messages::tr("a rebase")},
        {QStringLiteral("rebase-apply"), Messages::tr("a rebase")},
        {QStringLiteral("MERGE_HEAD"), Messages::tr("a merge")},
        {QStringLiteral("CHERRY_PICK_HEAD"), Messages::tr("a cherry-pick")},
        {QStringLiteral("REVERT_HEAD"), Messages::tr("a revert")},
        {QStringLiteral("BISECT_LOG"), Messages::tr("a bisect")}};
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

std::unexpected<Error> refused(const QString &sentence, const QString &words)
{
    return failure(Error::Kind::Refused, words.isEmpty() ? sentence : sentence + u'\n' + words);
}

} // namespace

QString GitPrograms::toText() const
{
    QStringList lines = configuration;
    for (const QString &hook : hooks) {
        lines.append(Messages::tr("the hook “%1”").arg(hook));
    }
    return lines.join(u'\n');
}

GitRepository::GitRepository(
    QString workTree, QString gitFolder, QString prefix, GitPrograms programs, QHash<QString, QString> settings)
    : m_workTree(std::move(workTree))
    , m_gitFolder(std::move(gitFolder))
    , m_prefix(std::move(prefix))
    , m_programs(std::move(programs))
    , m_settings(std::move(settings))
    , m_guarded(m_workTree, [this] {
        QStringList entries{QStringLiteral("core.fsmonitor=false"), QStringLiteral("core.hooksPath=/dev/null")};
        for (const QString &entry : m_programs.configuration) {
            entries.append(harmless(entry.section(u'=', 0, 0)));
        }
        return entries;
    }())
{
}

GitProcess GitRepository::trusting() const
{
    return GitProcess(m_workTree);
}

Result<std::optional<GitRepository>> GitRepository::around(const QString &folder)
{
    const GitProcess probe(folder, {QStringLiteral("core.fsmonitor=false")}); // neither command below runs a hook
    const Result<GitOutput> places = probe.run(
        {QStringLiteral("rev-parse"), QStringLiteral("--is-inside-work-tree"), QStringLiteral("--show-toplevel"),
            QStringLiteral("--absolute-git-dir"), QStringLiteral("--git-path"), QStringLiteral("hooks")});
    if (!places) { // without git, a folder that is no repository is none all the same
        return hasRepositoryAbove(folder) ? Result<std::optional<GitRepository>>(std::unexpected(places.error()))
                                          : std::nullopt;
    }
    if (places->words.contains(QStringLiteral("dubious ownership"))) {
        return refused(Messages::tr("The repository of “%1” belongs to another user, so git refuses to work in it. "
                                    "Tell git that it is safe, as it says itself:")
                           .arg(folder),
            places->words);
    }
    const QStringList lines = QString::fromUtf8(places->bytes).split(u'\n', Qt::SkipEmptyParts);
    const bool isBare = places->words.contains(QStringLiteral("bare repository"))
        || places->words.contains(QStringLiteral("must be run in a work tree"));
    if (isBare) {
        return refused(Messages::tr("“%1” is in a bare repository, which has no files to publish. Choose a clone of "
                                    "it.")
                           .arg(folder),
            {});
    }
    if (!places->isGood() || lines.size() < 4 || lines[0] != u"true") {
        return std::nullopt;
    }
    const QString blog = QFileInfo(folder).canonicalFilePath();
    const QString top = QFileInfo(lines[1]).canonicalFilePath();
    if (blog != top && !blog.startsWith(top + u'/')) {
        return refused(
            Messages::tr("The repository's configuration says that its files are at “%1”, but the blog is at "
                         "“%2”. Mend core.worktree, then export again.")
                .arg(top, blog),
            {});
    }
    GitPrograms programs;
    QByteArray contents;
    const Result<GitOutput> entries = probe.run(
        {QStringLiteral("config"), QStringLiteral("--list"), QStringLiteral("--show-scope"), QStringLiteral("-z")});
    if (!entries) {
        return std::unexpected(entries.error());
    }
    const QStringList items = entries->items();
    programs.configuration = ownEntries(items);
    programs.hooks = hooksIn(QDir(folder).absoluteFilePath(lines[3]), contents);
    programs.contents = ContentHash::of(programs.configuration.join(u'\n').toUtf8() + '\0' + contents);
    return GitRepository(
        top, lines[2], blog == top ? QString() : blog.sliced(top.size() + 1) + u'/', programs, settingsAmong(items));
}

std::optional<QString> GitRepository::setting(const QString &key) const
{
    const auto found = m_settings.find(key);
    return found == m_settings.end() ? std::nullopt : std::optional(*found);
}

QStringList GitRepository::remotes() const
{
    QStringList names;
    for (const auto &[key, value] : m_settings.asKeyValueRange()) {
        if (key.startsWith(QStringLiteral("remote.")) && key.count(u'.') > 1) {
            names.append(key.section(u'.', 1, -2));
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

QString GitRepository::obstacleIn(const GitState &state) const
{
    if (const QString operation = operationIn(m_gitFolder); !operation.isEmpty()) {
        return Messages::tr("%1 is under way in the repository. Finish it or abort it with git, then publish.")
            .arg(operation.left(1).toUpper() + operation.mid(1));
    }
    if (state.branch.isEmpty()) {
        return Messages::tr(
            "The repository is on no branch (its HEAD is detached), so a commit would be lost. Switch to "
            "a branch with git, then publish.");
    }
    if (isLocked(m_gitFolder)) {
        return Messages::tr("Another git is working in the repository, or one has died: “%1” is there. If no git is "
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
        return refused(Messages::tr("git cannot say how the repository stands:"), status->words);
    }
    GitState state = stateFrom(status->items());
    state.remotes = remotes();
    state.obstacle = obstacleIn(state);
    return state;
}

Result<QList<GitPathState>> GitRepository::pathStates(const QList<RepoPath> &paths) const
{
    QByteArray input;
    for (const RepoPath &path : paths) {
        input += pathOf(path).toUtf8() + '\0';
    }
    // check-ignore takes paths, not patterns, and refuses to be told so.
    const Result<GitOutput> ignored =
        m_guarded.run({QStringLiteral("check-ignore"), QStringLiteral("-z"), QStringLiteral("--stdin")},
            {.input = input, .environment = {{QStringLiteral("GIT_LITERAL_PATHSPECS"), QStringLiteral("0")}}});
    const Result<GitOutput> filters = m_guarded.run(
        {QStringLiteral("check-attr"), QStringLiteral("-z"), QStringLiteral("--stdin"), QStringLiteral("filter")},
        {.input = input});
    if (!ignored || !filters) {
        return std::unexpected(!ignored ? ignored.error() : filters.error());
    }
    constexpr int noneIsIgnored = 1;
    if ((!ignored->isGood() && ignored->code != noneIsIgnored) || !filters->isGood()) {
        return refused(
            Messages::tr("git cannot say what the repository ignores:"), ignored->words + u'\n' + filters->words);
    }
    const QStringList ignoredPaths = ignored->items();
    const QStringList attributes = filters->items(); // path, "filter", value
    QList<GitPathState> states;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString value = attributes.value(3 * i + 2);
        const bool hasFilter = value != u"unspecified" && value != u"unset" && value != u"set";
        states.append({ignoredPaths.contains(pathOf(paths[i])), hasFilter ? value : QString()});
    }
    return states;
}

Result<std::optional<QByteArray>> GitRepository::committed(const RepoPath &path) const
{
    return m_guarded.run({QStringLiteral("cat-file"), QStringLiteral("blob"), QStringLiteral("HEAD:") + pathOf(path)})
        .transform(
            [](const GitOutput &output) { return output.isGood() ? std::optional(output.bytes) : std::nullopt; });
}

Result<QStringList> GitRepository::branches() const
{
    return m_guarded
        .run({QStringLiteral("for-each-ref"), QStringLiteral("--format=%(refname:lstrip=2)"),
            QStringLiteral("refs/heads/")})
        .and_then([](const GitOutput &output) -> Result<QStringList> {
            return output.isGood()
                ? Result<QStringList>(QString::fromUtf8(output.bytes).split(u'\n', Qt::SkipEmptyParts))
                : refused(Messages::tr("git cannot list the branches:"), output.words);
        });
}

Result<void> GitRepository::requireTrust(const ContentHash &trusted) const
{
    return m_programs.isEmpty() || m_programs.fingerprint() == trusted
        ? Result<void>()
        : refused(Messages::tr("This repository would run programs of its own with a commit. Nothing was written. Look "
                               "at them, and trust the repository if they are yours:"),
              m_programs.toText());
}

Result<void> GitRepository::switchTo(const QString &branch, const ContentHash &trusted, const RunWatch &watch) const
{
    return requireTrust(trusted)
        .and_then([&] {
            return trusting().run({QStringLiteral("switch"), QStringLiteral("--quiet"), QStringLiteral("--no-guess"),
                                      QStringLiteral("--end-of-options"), branch},
                {.watch = watch});
        })
        .and_then([&](const GitOutput &output) -> Result<void> {
            return output.isGood()
                ? Result<void>()
                : refused(Messages::tr("git could not switch to the branch “%1”:").arg(branch), output.words);
        });
}

} // namespace frontrow
