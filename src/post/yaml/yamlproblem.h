// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "post/yaml/yamltree.h"

namespace frontrow {

/// Says in a person's words why the front matter of \a post could not be read, with a fix where one fixes it.
/// \param yamlEnd end of the front matter's text, which readYaml() got from the post's start
[[nodiscard]] Diagnostic yamlProblem(QStringView post, qsizetype yamlEnd, const YamlFailure &noticed);

/// The same for what yaml-cpp has read as \a root and Ruby would not: each line with a forbidden tab, or else the first
/// other fault. None when there are none.
[[nodiscard]] Diagnostics yamlProblems(QStringView post, qsizetype yamlEnd, const YamlNode &root);

/// The same for a front matter that is no map but \a root.
[[nodiscard]] Diagnostic notAMapProblem(QStringView post, qsizetype yamlEnd, const YamlNode &root);

/// The same for a post whose first line `---` opens a front matter that nothing closes.
[[nodiscard]] Diagnostic unclosedProblem(QStringView post);

} // namespace frontrow
