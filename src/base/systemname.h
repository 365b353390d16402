// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace frontrow {

/// The name of the file \a path for the system. A link to a file whose name is not UTF-8, which no QString can hold,
/// stands for that file; any other link for itself.
[[nodiscard]] QByteArray systemName(const QString &path);

/// \a path is a link that stands for another file: see systemName().
[[nodiscard]] bool standsForForeignName(const QString &path);

} // namespace frontrow
