// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/postappearance.h"

#include "site/jekyll/pagesdefaults.h"
#include "site/jekyll/postvalues.h"

#include <QTimeZone>

namespace frontrow {

namespace {

QDateTime momentOf(const FrontMatter &frontMatter, const QString &file, const QTimeZone &zone)
{
    if (const std::optional<PostDate> date = postDateOf(frontMatter.value(u"date"))) {
        if (!date->moment.isValid()) {
            return {date->date, QTime(0, 0), zone};
        }
        return date->moment.timeSpec() == Qt::LocalTime ? QDateTime(date->moment.date(), date->moment.time(), zone)
                                                        : date->moment.toTimeZone(zone);
    }
    const std::optional<QDate> inName = dateInFileName(file.sliced(file.lastIndexOf(u'/') + 1));
    return inName ? QDateTime(*inName, QTime(0, 0), zone) : QDateTime();
}

bool isPublished(const FrontMatter &frontMatter, const QString &file, const SiteConfig &config)
{
    if (frontMatter.find(u"published") != nullptr) {
        return frontMatter.value(u"published").toBool(true);
    }
    const QString path = DocumentPlace::of(file, QStringLiteral("posts"), config).path;
    return defaultsFor(config.defaults, path, QStringLiteral("posts"), config.collectionsDir)
        .value(QStringLiteral("published"))
        .toBool(true);
}

} // namespace

PostAppearance appearanceOf(
    const FrontMatter &frontMatter, const QString &file, const SiteConfig &config, const QDateTime &now)
{
    PostAppearance appearance{PostAppearance::State::Now, momentOf(frontMatter, file, config.zone())};
    const bool isDraft = file.startsWith(u"_drafts/") || file.contains(u"/_drafts/");
    if (!isPublished(frontMatter, file, config) && !config.showsUnpublished) {
        appearance.state = PostAppearance::State::Unpublished;
    } else if (isDraft && !config.showsDrafts) {
        appearance.state = PostAppearance::State::Draft;
    } else if (now.isValid() && appearance.moment > now && !showsFuturePosts(config)) {
        appearance.state = PostAppearance::State::Later;
    }
    return appearance;
}

} // namespace frontrow
