// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow::test {

/// The path of \a name in the folder of further samples and posts, which need not exist. The folder is the one beside
/// the project; the environment's FRONTROW_SHARED names another one. Only tests that CMake knows to use it have this
/// (frontrow_test(… SHARED)).
[[nodiscard]] inline QString sharedPath(const char *name)
{
    return qEnvironmentVariable("FRONTROW_SHARED", QStringLiteral(FRONTROW_SHARED_DIR)) + u'/'
        + QLatin1StringView(name);
}

} // namespace frontrow::test
