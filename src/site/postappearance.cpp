// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/postappearance.h"

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

} // namespace

PostAppearance appearanceOf(
    const FrontMatter &frontMatter, const QString &file, const SiteConfig &config, const QDateTime &now)
{
    const auto isOn = [&](const QString &key) { return config.values.value(key) == u"true"; };
    PostAppearance appearance{PostAppearance::State::Now, momentOf(frontMatter, file, config.zone())};
    const bool isDraft = file.startsWith(u"_drafts/") || file.contains(u"/_drafts/");
    if (!frontMatter.value(u"published").toBool(true)) {
        appearance.state = PostAppearance::State::Unpublished;
    } else if (isDraft && !isOn(QStringLiteral("show_drafts"))) {
        appearance.state = PostAppearance::State::Draft;
    } else if (now.isValid() && appearance.moment > now && !isOn(QStringLiteral("future"))) {
        appearance.state = PostAppearance::State::Later;
    }
    return appearance;
}

} // namespace frontrow
