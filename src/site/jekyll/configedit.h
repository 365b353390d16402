// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/diagnostic.h"
#include "base/result.h"
#include "base/sourcetext.h"

#include <QByteArray>
#include <QString>

namespace frontrow {

/// A `_config.yml` that was changed, so that it can be changed back.
struct ConfigChange
{
    QString file; ///< absolute
    QByteArray before;
    ContentHash after; ///< the hash of what was written
};

/// \a config with \a line: the value of a key that is there is replaced, a new key goes after the last one. Comments,
/// order, quoting and every other byte stay. Fails (Refused, Malformed) with a sentence when it is not YAML that can be
/// edited so.
[[nodiscard]] Result<SourceText> withConfigLine(const SourceText &config, const ConfigLine &line);

/// Writes \a line into the configuration of the blog in \a siteFolder. Fails (Refused, Unreadable, Malformed,
/// Unwritable) with a sentence and the file as it was: also for one that is a link, since others may share it.
[[nodiscard]] Result<ConfigChange> writeConfigLine(const QString &siteFolder, const ConfigLine &line);

/// Makes \a change undone. Fails (Refused, Unreadable, Unwritable) when the file was changed since.
[[nodiscard]] Result<void> undoConfigChange(const ConfigChange &change);

} // namespace frontrow
