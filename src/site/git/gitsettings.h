// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace frontrow {

/// One entry of git's configuration.
struct GitSetting
{
    QString key; ///< "remote.origin.url"; the first and the last part are in lower case
    std::optional<QString> value; ///< nothing where there is no "=", which git reads as true
    bool isOwn = false; ///< from the repository's own files and what they include, not the person's or the system's

    bool operator==(const GitSetting &) const = default;
};

/// Reads what `git config --list --show-scope -z` prints, in its order: a later entry wins.
[[nodiscard]] QList<GitSetting> settingsFrom(const QByteArray &list);

/// Whether git runs nothing, reads no further configuration and reaches no other place than the address of a remote
/// because of \a setting, whoever wrote it. The list is of what is known to be harmless (git-config(1) of git 2.47, and
/// what other programs keep there): a key that git gets tomorrow is not on it.
[[nodiscard]] bool isHarmless(const GitSetting &setting);

/// A configuration file with \a settings.
[[nodiscard]] QByteArray configurationFile(const QList<GitSetting> &settings);

/// Where a remote with some address is (git-push(1), "Git URLs").
enum class GitAddress {
    Network, ///< reached by git itself or by ssh
    Local, ///< a path or file://: what the repository there brings along runs on this machine
    Helper, ///< a program that the address names
};
[[nodiscard]] GitAddress kindOf(const QString &address);

/// The path that a Local \a address means, seen from \a folder.
[[nodiscard]] QString localPathOf(const QString &address, const QString &folder);

} // namespace frontrow
