// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportplan.h"

#include <algorithm>

namespace frontrow {

QString nameOf(ExportFile::Action action)
{
    switch (action) {
    case ExportFile::Action::Create:
        return QStringLiteral("create");
    case ExportFile::Action::Update:
        return QStringLiteral("update");
    case ExportFile::Action::Keep:
        return QStringLiteral("keep");
    case ExportFile::Action::Remove:
        return QStringLiteral("remove");
    case ExportFile::Action::Conflict:
        return QStringLiteral("conflict");
    }
    Q_UNREACHABLE_RETURN(QString());
}

bool ExportPlan::hasConflict() const
{
    return !conflicts().isEmpty();
}

bool ExportPlan::isUpToDate() const
{
    return std::ranges::all_of(files, [](const ExportFile &file) { return file.action == ExportFile::Action::Keep; });
}

QStringList ExportPlan::conflicts() const
{
    QStringList names;
    for (const ExportFile &file : files) {
        if (file.action == ExportFile::Action::Conflict) {
            names.append(file.path.toString());
        }
    }
    return names;
}

} // namespace frontrow
