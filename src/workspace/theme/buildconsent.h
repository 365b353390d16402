// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

class Settings;
class UserPrompt;

/// The author lets Frontrow build the blog in \a siteFolder, and so run its code.
[[nodiscard]] bool mayBuild(const Settings &settings, const QString &siteFolder);

/// Asks for that unless it was granted before, and keeps the answer when it is yes.
[[nodiscard]] bool askToBuild(Settings &settings, UserPrompt &prompt, const QString &siteFolder);

} // namespace frontrow
