// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks.h"

#include "post/figure.h"
#include "post/postlayout.h"
#include "site/pictureflaw.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

void checkFrontMatter(QStringView post, const FrontMatter &frontMatter, Diagnostics &found)
{
    found += frontMatter.diagnostics();
    const PostLayout layout = layoutOf(post);
    if (!layout.hasFrontMatter && !layout.isUnclosed) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("front-matter-missing"),
            Messages::tr(
                "The post has no front matter, so it has no title, no layout and no date of its own. Fill in the "
                "title in the front matter form."),
            {}});
    }
}

void checkDate(const FrontMatter &frontMatter, const QString &fileName, Diagnostics &found)
{
    const Field *field = frontMatter.find(u"date");
    if (field == nullptr || field->value.kind() == FieldValue::Kind::Null) {
        return;
    }
    const std::optional<PostDate> date = postDateOf(field->value);
    if (!date) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("date-unclear"),
            Messages::tr(
                "The date “%1” may stop Jekyll's build. Write it like 2022-05-18 or 2022-05-18 10:00:00 +0200.")
                .arg(field->value.toString()),
            field->valueRange});
        return;
    }
    const std::optional<QDate> inName = dateInFileName(fileName);
    if (inName && *inName != date->date) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("date-differs"),
            Messages::tr("The date %1 differs from the one in the file's name, %2. Jekyll uses this one; change one of "
                         "the two so that readers and you see the same day.")
                .arg(date->date.toString(Qt::ISODate), inName->toString(Qt::ISODate)),
            field->valueRange});
    }
}

void checkFigures(QStringView post, Diagnostics &found)
{
    for (const Figure &figure : figuresIn(post)) {
        for (const FigureImage &image : figure.images) {
            if (image.alt) {
                continue;
            }
            found.append({Diagnostic::Severity::Warning, QStringLiteral("figure-without-alt"),
                Messages::tr(
                    "The picture “%1” has no alt text, so people who cannot see it learn nothing from it. Say in "
                    "a few words what it shows, or write alt=\"\" when it only decorates.")
                    .arg(image.source.sliced(image.source.lastIndexOf(u'/') + 1)),
                image.range});
        }
    }
}

Diagnostic pictureDiagnostic(const PictureReference &reference, PictureFlaw flaw, const SiteConfig &config)
{
    const QString path = reference.path ? reference.path->toString() : QString();
    switch (flaw) {
    case PictureFlaw::Missing:
        return {Diagnostic::Severity::Error, QStringLiteral("picture-missing"),
            Messages::tr(
                "The picture “%1” is nowhere: the published page looks for “%2” in the blog. Drop the picture in "
                "again or correct its path.")
                .arg(reference.source, path),
            reference.range};
    case PictureFlaw::OutsideBlog:
        return {Diagnostic::Severity::Error, QStringLiteral("picture-outside"),
            Messages::tr(
                "The published page looks for the picture “%1” outside of the blog, which lies at “%2”. Begin its "
                "path with “%2”.")
                .arg(reference.source, config.baseUrl + u'/'),
            reference.range};
    case PictureFlaw::NotPublished:
        return {Diagnostic::Severity::Error, QStringLiteral("picture-not-published"),
            Messages::tr("Jekyll does not publish the picture “%1”: names that begin with “_” or “.” and those that "
                         "“exclude” lists stay out of the site. Move the picture to another folder.")
                .arg(path),
            reference.range};
    case PictureFlaw::BrokenAtHome:
        return {Diagnostic::Severity::Warning, QStringLiteral("picture-broken-at-home"),
            Messages::tr(
                "The picture “%1” is broken on the home page, which shows whole posts. Begin its path with “%2”.")
                .arg(reference.source, config.baseUrl + u'/'),
            reference.range};
    case PictureFlaw::BrokenInFeed:
        return {Diagnostic::Severity::Warning, QStringLiteral("picture-broken-in-feed"),
            Messages::tr("The picture “%1” is broken in some feed readers. Begin its path with “%2”.")
                .arg(reference.source, config.baseUrl + u'/'),
            reference.range};
    }
    Q_UNREACHABLE_RETURN({});
}

void checkPictures(const QList<PictureReference> &references, const QString &pageUrl, const SiteConfig &config,
    const PictureRoots &roots, Diagnostics &found)
{
    for (const PictureReference &reference : references) {
        if (const std::optional<PictureFlaw> flaw = pictureFlaw(reference, pageUrl, config, roots)) {
            found.append(pictureDiagnostic(reference, *flaw, config));
        }
    }
}

} // namespace

Diagnostics checkPost(QStringView post, const QString &fileName, const QString &pageUrl, const SiteConfig &config,
    const PictureRoots &roots, const HeaderClues &clues)
{
    const FrontMatter frontMatter = FrontMatter::parse(post);
    Diagnostics found;
    checkFrontMatter(post, frontMatter, found);
    checkDate(frontMatter, fileName, found);
    checkFigures(post, found);
    found += checkHeader(post, frontMatter, clues);
    checkPictures(pictureReferences(post, frontMatter, pageUrl, config.baseUrl), pageUrl, config, roots, found);
    std::ranges::stable_sort(found, {}, [](const Diagnostic &diagnostic) { return diagnostic.range.start; });
    return found;
}

} // namespace frontrow
