// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/reportbeginning.h"

#include "event/reporttemplate.h"
#include "site/blog/newpost.h"

#include <QDate>

namespace frontrow {

ReportBeginning ReportBeginning::of(const QString &siteFolder, const QString &title)
{
    const QDate today = QDate::currentDate();
    const QList<BlogPost> newest = siteFolder.isEmpty() ? QList<BlogPost>() : readBlogPosts(siteFolder, postsToFollow);
    const Result<QString> made = newReport(siteFolder, newest, title, today);
    return made ? ReportBeginning{withQuotedTitle(*made), {}}
                : ReportBeginning{withQuotedTitle(newPostOf(siteFolder, newest, title, today)), made.error().message};
}

} // namespace frontrow
