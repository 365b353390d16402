// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/systemname.h"

#include <QFile>

#include <algorithm>
#include <unistd.h>

namespace frontrow {

QByteArray systemName(const QString &path)
{
    constexpr size_t longest = 4096; // bytes, as the kernel limits it
    const QByteArray name = QFile::encodeName(path);
    QByteArray target(longest, '\0');
    target.truncate(std::max<ssize_t>(0, ::readlink(name.constData(), target.data(), longest)));
    if (target.isValidUtf8()) {
        return name;
    }
    return target.startsWith('/') ? target : name.first(name.lastIndexOf('/') + 1) + target;
}

bool standsForForeignName(const QString &path)
{
    return systemName(path) != QFile::encodeName(path);
}

} // namespace frontrow
