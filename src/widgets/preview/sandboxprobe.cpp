// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/sandboxprobe.h"

#include <QFile>

namespace frontrow {

bool isSandboxed(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly)) {
        return true;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("\nSeccomp:");
    return at < 0 || text.sliced(at + 9, text.indexOf('\n', at + 1) - at - 9).trimmed() == "2";
}

} // namespace frontrow
