// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace frontrow {

class Settings;

/// The folders of the blogs where the person allowed something for good: to build the blog, to load a page of its
/// published site, or to run the programs of its repository; each once.
[[nodiscard]] QStringList blogsWithConsents(const Settings &settings);

/// All of that is asked for again.
void forgetConsents(Settings &settings);

} // namespace frontrow
