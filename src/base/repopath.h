// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QDebug>
#include <QString>

namespace frontrow {

/// A path of a file inside a site, relative to the site's folder, with '/' between names
/// ("images/aws-summit/slide.png"). It cannot be built so that it leaves the site: no "..", no ".", no empty name, no
/// leading '/', no NUL, no backslash; nor so that it leads into a git folder, under any name that a file system takes
/// for ".git". Whether a symbolic link leads outside is a question to the disk, not to the path: see siteFile().
class RepoPath
{
public:
    /// Fails (Refused) with a sentence that names \a text and what is wrong with it.
    [[nodiscard]] static Result<RepoPath> parse(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_text; }
    /// The last name.
    [[nodiscard]] QString fileName() const;
    /// Everything before the last '/'; empty for a file at the top.
    [[nodiscard]] QString folder() const;

    bool operator==(const RepoPath &) const = default;
    auto operator<=>(const RepoPath &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const RepoPath &path, size_t seed = 0) { return qHash(path.m_text, seed); }

private:
    explicit RepoPath(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

QDebug operator<<(QDebug debug, const RepoPath &path);

/// The absolute path of \a path below the folder \a root, which need not exist yet.
/// Fails (Refused) when a symbolic link on the way leads out of \a root.
[[nodiscard]] Result<QString> siteFile(const QString &root, const RepoPath &path);

} // namespace frontrow
