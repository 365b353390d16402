// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace frontrow {

/// A path to the file \a name, whose bytes need not be UTF-8: old archives bring such names along, and no QString can
/// hold one. Each file or folder so called gets a link with the name read as Latin-1, in a folder that goes when the
/// program ends; systemName() leads back. \a name itself where it is UTF-8.
/// Fails (Refused, Unwritable) with a sentence when there is no such file, or no folder for the link. Not thread-safe.
[[nodiscard]] Result<QString> pathToFile(const QByteArray &name);

/// A path to the file whose name Qt makes \a path of, with U+FFFD for the bytes that are not UTF-8, as it does with
/// what is dropped and with arguments: as pathToFile() has it. \a path itself when it leads to a file, or when not
/// exactly one file is meant. Not thread-safe.
[[nodiscard]] QString reachablePath(const QString &path);

/// \a word cannot be used: it is not UTF-8.
[[nodiscard]] Error notUtf8(const QByteArray &word);

} // namespace frontrow
