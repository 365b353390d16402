// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitpush.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontrow {

namespace {

struct GitPushMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitPush)
};

using namespace std::chrono_literals;
constexpr auto longestPush = 15min;

bool saysOneOf(const QString &messages, const QStringList &signs)
{
    return std::ranges::any_of(signs, [&](const QString &sign) { return messages.contains(sign); });
}

/// git's words for why a push failed, in plain ones. Its own follow.
Error errorFor(const QString &messages, const PushTarget &target)
{
    const QString own = u'\n' + messages;
    if (saysOneOf(messages,
            {QStringLiteral("[rejected]"), QStringLiteral("fetch first"), QStringLiteral("non-fast-forward")})) {
        return {Error::Kind::Refused,
            GitPushMessages::tr(
                "Not pushed: “%1” has commits that you do not have. Your commit is safe here. Get them with "
                "“git pull”, then push again.")
                .arg(target.remote)};
    }
    if (saysOneOf(messages,
            {QStringLiteral("Could not resolve host"), QStringLiteral("Network is unreachable"),
                QStringLiteral("Connection refused"), QStringLiteral("Connection timed out"),
                QStringLiteral("Failed to connect"), QStringLiteral("Could not connect"),
                QStringLiteral("No route to host"), QStringLiteral("Temporary failure in name resolution")})) {
        return {Error::Kind::Unreadable,
            GitPushMessages::tr(
                "Not pushed: “%1” cannot be reached. Your commit is safe here. Push again when you are online.")
                    .arg(target.remote)
                + own};
    }
    if (saysOneOf(messages,
            {QStringLiteral("could not read Username"), QStringLiteral("could not read Password"),
                QStringLiteral("terminal prompts disabled"), QStringLiteral("Authentication failed"),
                QStringLiteral("Permission denied (publickey"), QStringLiteral("Host key verification failed"),
                QStringLiteral("incorrect username or password")})) {
        return {Error::Kind::Refused,
            GitPushMessages::tr(
                "Not pushed: “%1” wants a password or a key, and git has none at hand. Your commit is safe "
                "here. Push once in a terminal, or set up a credential helper or an SSH agent.")
                    .arg(target.remote)
                + own};
    }
    if (saysOneOf(messages, {QStringLiteral("[remote rejected]")})) {
        return {Error::Kind::Refused,
            GitPushMessages::tr("Not pushed: “%1” refuses the commit. It is safe here.").arg(target.remote) + own};
    }
    if (saysOneOf(messages,
            {QStringLiteral("does not appear to be a git repository"), QStringLiteral("not found"),
                QStringLiteral("does not exist")})) {
        return {Error::Kind::Refused,
            GitPushMessages::tr(
                "Not pushed: there is no repository at “%1”. Your commit is safe here. Correct the remote's "
                "address with “git remote set-url”.")
                    .arg(target.remote)
                + own};
    }
    return {Error::Kind::Refused, GitPushMessages::tr("Not pushed. Your commit is safe here. git says:") + own};
}

} // namespace

Result<PushTarget> pushTargetOf(const GitState &state)
{
    // A remote's name may hold a '/', so the longest that fits is meant.
    QString remote;
    for (const QString &each : state.remotes) {
        if (state.upstream.startsWith(each + u'/') && each.size() > remote.size()) {
            remote = each;
        }
    }
    if (!remote.isEmpty()) {
        return PushTarget{remote, state.upstream.sliced(remote.size() + 1), false};
    }
    if (state.remotes.isEmpty()) {
        return failure(Error::Kind::Refused,
            GitPushMessages::tr(
                "Not pushed: the repository has no remote. Your commit is safe here. Add one with “git remote "
                "add origin ADDRESS”."));
    }
    const QString origin = QStringLiteral("origin");
    if (state.remotes.size() > 1 && !state.remotes.contains(origin)) {
        return failure(Error::Kind::Refused,
            GitPushMessages::tr(
                "Not pushed: the branch “%1” follows no remote, and there are several: %2. Your commit is safe "
                "here. Choose one with “git push --set-upstream REMOTE %1”.")
                .arg(state.branch, state.remotes.join(QStringLiteral(", "))));
    }
    return PushTarget{state.remotes.contains(origin) ? origin : state.remotes.constFirst(), state.branch, true};
}

Result<void> pushBranch(
    const GitRepository &repository, const QString &branch, const PushTarget &target, const RunWatch &watch)
{
    QStringList arguments{QStringLiteral("push"), QStringLiteral("--porcelain"), QStringLiteral("--progress"),
        QStringLiteral("--recurse-submodules=no")};
    if (target.setsUpstream) {
        arguments << QStringLiteral("--set-upstream");
    }
    arguments << QStringLiteral("--end-of-options") << target.remote
              << QStringLiteral("refs/heads/%1:refs/heads/%2").arg(branch, target.branch);
    const Result<GitOutput> pushed = repository.trusting().run(arguments, {.limit = longestPush, .watch = watch});
    if (!pushed) {
        return std::unexpected(pushed.error());
    }
    if (!pushed->isGood()) {
        const QString messages = (pushed->messages + u'\n' + QString::fromUtf8(pushed->bytes)).trimmed();
        return std::unexpected(errorFor(messages, target));
    }
    return {};
}

} // namespace frontrow
