// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QString>

namespace frontrow {

/// A pattern of file names as Ruby reads them.
class GlobPattern
{
public:
    /// Ruby's `Dir.glob`: '*' and '?' stay within one name and match no leading '.', "**/" stands for any folders,
    /// `[ab]` for one of these characters, `{a,b}` for one of these texts.
    [[nodiscard]] static GlobPattern ofPaths(const QString &glob);
    /// Ruby's `File.fnmatch?` without flags: '*' and '?' match '/', too, and braces are characters like others.
    [[nodiscard]] static GlobPattern ofText(const QString &glob);

    [[nodiscard]] bool matches(const QString &text) const;

private:
    QRegularExpression m_pattern;
};

} // namespace frontrow
