// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace frontrow::cli {

/// Names of files that are not UTF-8, as old archives bring them along. Qt cannot hold one, so the file gets a link
/// whose name it can hold, in a folder of its own that goes with this object.
class ForeignNames
{
public:
    /// A path to the file \a name, read as Latin-1 where it is not UTF-8; \a name itself where it is.
    /// Fails (Refused, Unwritable) with a sentence when there is no such file, or no folder for the link.
    [[nodiscard]] Result<QString> pathTo(const QByteArray &name);

private:
    [[nodiscard]] Result<QByteArray> linkTo(const QByteArray &path, const QByteArray &name);

    std::unique_ptr<QTemporaryDir> m_folder; ///< null until it is needed
    int m_count = 0;
};

/// \a word cannot be used: it is not UTF-8.
[[nodiscard]] Error notUtf8(const QByteArray &word);

} // namespace frontrow::cli
