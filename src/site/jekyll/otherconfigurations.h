// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace frontrow {

/// The files beside the configuration \a configFile, absolute, that `jekyll build --config` may read over it: of the
/// same beginning and a known ending (`_config.local.yml`, `_config_dev.yaml`, `_config.toml`). Names, sorted. Which of
/// them a build reads, and in which order, only its command line says.
[[nodiscard]] QStringList otherConfigurations(const QString &configFile);

} // namespace frontrow
