// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "post/yamltree.h"

namespace frontrow {

/// Says in a person's words why the front matter of \a post could not be read, with a fix where one mends it.
/// \param yamlEnd end of the front matter's text, which readYaml() got from the post's start
[[nodiscard]] Diagnostic yamlProblem(QStringView post, qsizetype yamlEnd, const YamlFailure &failure);

/// The line indentations with tabs that yaml-cpp lets pass and Ruby does not.
[[nodiscard]] Diagnostics tabProblems(QStringView post, qsizetype yamlEnd, const YamlNode &root);

} // namespace frontrow
