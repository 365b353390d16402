// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

/// What a new report that belongs to no event begins with.
struct ReportBeginning
{
    /// A report by the template that counts for the blog in \a siteFolder (newReport()), without one where it has a
    /// fault; the title, \a title, in double quotes. For a worker: reads the blog.
    [[nodiscard]] static ReportBeginning of(const QString &siteFolder, const QString &title);

    QString text;
    QString problem; ///< why the template was left out; a sentence, empty where it was used
};

} // namespace frontrow
