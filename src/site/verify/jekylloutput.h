// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// One thing that Jekyll says is wrong.
struct JekyllMessage
{
    Diagnostic::Severity severity = Diagnostic::Severity::Warning; ///< Error: Jekyll drops the file, or stops
    QString code = {}; ///< as in Diagnostic: "jekyll-liquid", "jekyll-include", "jekyll-yaml"
    QString message = {}; ///< a full, translated sentence; Jekyll's own words in it
    /// The path from the site's folder on; empty when Jekyll names none of the site's.
    QString file = {};
    qsizetype line = 0; ///< from 1; 0 when Jekyll names none
    bool countsFromBody = false; ///< line 1 is the first after the front matter and the empty lines that follow it
    QString fragment = {}; ///< the text of the file that it is about; may be empty

    bool operator==(const JekyllMessage &) const = default;
};

/// What \a output of `jekyll build` in \a siteFolder (Jekyll 4: stdout and stderr, without colours) complains of, each
/// once, in its order. What Jekyll says of an excerpt is said of its post. A backtrace counts only where nothing else
/// says why the build failed.
[[nodiscard]] QList<JekyllMessage> readJekyllOutput(const QString &output, const QString &siteFolder);

/// The place of \a message in \a text, its file: the words, else the line; empty at 0 when there is none.
[[nodiscard]] TextRange placeOf(const JekyllMessage &message, QStringView text);

} // namespace frontrow
