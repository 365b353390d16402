// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "event/report.h"
#include "event/reportshape.h"
#include "event/wrapup.h"

#include <QDate>
#include <QString>

#include <optional>

namespace frontrow {

/// A template of reports: a post whose text is Liquid, which asks for
/// - `event` (nil without one): `name`, `place`, `zone`, `address`, `hashtag`, `cover`, `cover_credit`, `tags`
/// - `day`: `number`, `count` (of the event), `date`, `next` (nil on the last)
/// - `sections`, as the blog's last report has them: `heading`, `kind` ("sessions", "summary", "resources" or nil),
/// `day`
///   and `sessions`
/// - `sessions`: `title`, `speakers`, `room`, `track`, `kind`, `url`, `start`, `end` (hours and minutes), `byline`
///   (speakers and room)
/// - `links`: `title` and `address`, of the sessions that have a page
/// - `blog`: `contents` (the table of contents), `section` and `session` (the signs before headings: "##", "###"),
///   `bold` ("**" or nothing), `link_end` (what makes links open in a new tab, or nothing)
/// - `title` and `date` of the post
/// and in the post over all days of an event (wrapup.h)
/// - `days`: `number`, `date`, `title`, `url` (nil without a page), `sessions`, `pictures` (figures of the report as
/// they
///   are written there), `picture_count`
/// - `counts`: `days`, `sessions`, `speakers`, `pictures`
/// - `speakers`: `name`, `address`, and `resources`: `title`, `address`
/// Values are escaped: they are text to Markdown, to HTML and to Liquid. In the front matter Liquid stands within a
/// value, which is quoted where YAML wants it; a list that is the whole value becomes a list. A template without a
/// front matter gets the one that newPostOf() makes. Includes and the site are not there; Liquid that is for the post
/// stands between `raw` and `endraw`.

/// Frontrow's own.
[[nodiscard]] QString builtInReportTemplate();

/// The template file that counts for the blog in \a siteFolder (which may be empty): `_frontrow/report.md` in it, else
/// `frontrow/report.md` in the person's folder of settings; empty when there is neither.
[[nodiscard]] QString reportTemplateFile(const QString &siteFolder);

/// The same for the post over all days of an event: Frontrow's own, and `_frontrow/wrapup.md` or `frontrow/wrapup.md`.
[[nodiscard]] QString builtInWrapUpTemplate();
[[nodiscard]] QString wrapUpTemplateFile(const QString &siteFolder);

/// What a report is made of besides its template.
struct ReportMaterial
{
    QString front; ///< front matter and table of contents, as newPostOf() makes them
    ReportShape shape;
    QString title;
    QDate date;
    ReportTopic topic; ///< without a day: no event
    std::optional<WrapUp> wrapUp = {}; ///< for a post over all days
};

/// The post that \a text, a template, makes of \a material. Runs of empty lines become one. Fails (Malformed) with a
/// sentence that has the line where the template is not Liquid, or its front matter no YAML afterwards.
[[nodiscard]] Result<QString> filledReport(const QString &text, const ReportMaterial &material);

/// A new report about \a topic in the blog in \a siteFolder, by the template that counts there. Fails as filledReport()
/// does, and when the template cannot be read; the sentence names its file.
/// \param newest of the blog's posts (readBlogPosts()), \c postsToFollow of them
[[nodiscard]] Result<QString> newReport(
    const QString &siteFolder, const QList<BlogPost> &newest, const ReportTopic &topic);
/// The same for a report of no event.
[[nodiscard]] Result<QString> newReport(
    const QString &siteFolder, const QList<BlogPost> &newest, const QString &title, QDate date);

/// The post over all days of an event, \a wrapUp, in the blog in \a siteFolder, by the template that counts there.
/// \a topic is the event with its days. Fails as newReport() does.
[[nodiscard]] Result<QString> newWrapUp(const QString &siteFolder, const QList<BlogPost> &newest,
    const ReportTopic &topic, const WrapUp &wrapUp, const QString &title, QDate date);

} // namespace frontrow
