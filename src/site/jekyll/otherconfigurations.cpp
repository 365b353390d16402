// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/otherconfigurations.h"

#include <QDir>
#include <QFileInfo>

namespace frontrow {

QStringList otherConfigurations(const QString &configFile)
{
    const QFileInfo info(configFile);
    QStringList names = info.dir().entryList(
        {QStringLiteral("_config*.yml"), QStringLiteral("_config*.yaml"), QStringLiteral("_config*.toml")}, QDir::Files,
        QDir::Name);
    names.removeAll(info.fileName());
    return names;
}

} // namespace frontrow
