// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

namespace frontrow {

/// Writes \a bytes to the file \a path, which is for a git that runs now: nothing is forced to disk, and what has the
/// name goes. The folder must exist. Fails (Unwritable) with a full sentence.
[[nodiscard]] Result<void> writeScratchFile(const QString &path, QByteArrayView bytes);

} // namespace frontrow
