// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/template.h"

#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <mutex>

namespace frontrow {

/// The files that Liquid includes, parsed and kept until they change. May be asked from any thread.
class LiquidFiles
{
public:
    /// The template in the file \a name below \a folder, absolute; null without it, and where a link leads out of the
    /// folder.
    [[nodiscard]] std::shared_ptr<const liquid::Template> in(const QString &folder, const QString &name) const;

    /// The text of \a file, absolute, lines ending in '\n'; empty when it cannot be read or has more than 1 MB.
    [[nodiscard]] static QString textOf(const QString &file);

private:
    /// What tells that a file, wherever links lead, is the one that was read, and has not been written since.
    using Identity = std::array<qint64, 7>;
    struct Kept
    {
        Identity identity = {};
        std::shared_ptr<const liquid::Template> text; ///< null until it was read
    };

    mutable std::mutex m_mutex;
    mutable QHash<QString, Kept> m_kept; ///< by file
};

} // namespace frontrow
