// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/blogdescriptions.h"

#include "site/jekyll/markdownengine.h"
#include "site/jekyll/pagesdefaults.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontrow {

namespace {

struct BlogDescriptionsMessages
{
    Q_DECLARE_TR_FUNCTIONS(BlogDescriptions)
};

} // namespace

QString themeDescription(const BlogLayouts &layouts)
{
    if (layouts.theme.isEmpty()) {
        return layouts.own.isEmpty() ? BlogDescriptionsMessages::tr("None")
                                     : BlogDescriptionsMessages::tr("The blog’s own layouts");
    }
    return layouts.themeFolder.isEmpty() ? BlogDescriptionsMessages::tr("%1, not installed here").arg(layouts.theme)
                                         : BlogDescriptionsMessages::tr("%1, installed here").arg(layouts.theme);
}

QString addressDescription(const SiteConfig &config)
{
    const QString address = config.values.value(QStringLiteral("url")) + config.baseUrl + u'/';
    return address == u"/" ? BlogDescriptionsMessages::tr("Not said in _config.yml") : address;
}

QString permalinkDescription(const BlogSnapshot &blog)
{
    const QString pattern = blog.config.permalinkTemplate(QStringLiteral("posts"));
    const QString example = blog.index.posts.isEmpty() ? QString() : blog.index.posts.constFirst().url;
    return example.isEmpty() ? pattern : pattern + QStringLiteral("  →  ") + example;
}

QString zoneDescription(const SiteConfig &config)
{
    return config.timeZone.isEmpty() ? BlogDescriptionsMessages::tr("UTC, since _config.yml says none")
                                     : config.timeZone;
}

QString collectionDescription(const SiteConfig &config)
{
    QStringList names;
    for (const auto &[name, collection] : config.collections.asKeyValueRange()) {
        if (name != u"posts") {
            names.append(collection.isWritten ? name : BlogDescriptionsMessages::tr("%1 (without pages)").arg(name));
        }
    }
    return names.isEmpty() ? BlogDescriptionsMessages::tr("Posts only")
                           : names.join(BlogDescriptionsMessages::tr(", "));
}

QString defaultDescription(const SiteConfig &config)
{
    QStringList lines;
    for (const FrontMatterDefault &set : config.defaults) {
        QStringList values;
        for (const auto &[key, value] : set.values.asKeyValueRange()) {
            values.append(key + QStringLiteral(": ") + value.toString());
        }
        values.sort();
        const QString where =
            set.path.isEmpty() ? set.type.value_or(BlogDescriptionsMessages::tr("everything")) : set.path;
        lines.append(
            BlogDescriptionsMessages::tr("%1 → %2").arg(where, values.join(BlogDescriptionsMessages::tr(", "))));
    }
    return lines.isEmpty() ? BlogDescriptionsMessages::tr("None") : lines.join(u'\n');
}

namespace {

QString kramdownOptionDescription(const SiteConfig &config)
{
    const QString prefix = QStringLiteral("kramdown.");
    QStringList options;
    for (const auto &[key, value] : config.values.asKeyValueRange()) {
        if (key.startsWith(prefix)) {
            options.append(key.sliced(prefix.size()) + QStringLiteral(": ") + value);
        }
    }
    options.sort();
    return options.join(BlogDescriptionsMessages::tr(", "));
}

QString commonMarkOptionDescription(const SiteConfig &config)
{
    return (config.commonMarkOptions + config.commonMarkExtensions).join(BlogDescriptionsMessages::tr(", "));
}

} // namespace

QString markdownText(const SiteConfig &config)
{
    const MarkdownChoice choice = MarkdownChoice::of(config);
    const QString options = choice.engine == MarkdownEngine::Kramdown ? kramdownOptionDescription(config)
                                                                      : commonMarkOptionDescription(config);
    QStringList lines{options.isEmpty()
            ? wordsFor(choice.engine)
            : BlogDescriptionsMessages::tr("%1 with %2").arg(wordsFor(choice.engine), options),
        choice.reason};
    if (choice.fault) {
        lines.append(choice.fault->message);
    }
    return lines.join(u'\n');
}

QString keyDescription(const BlogLayouts &layouts)
{
    return layouts.keys.isEmpty() ? BlogDescriptionsMessages::tr("Not known, since the theme is not installed here")
                                  : layouts.keys.join(BlogDescriptionsMessages::tr(", "));
}

QString visibilityDescription(const SiteConfig &config)
{
    QStringList shown;
    if (showsFuturePosts(config)) {
        shown.append(BlogDescriptionsMessages::tr("posts with a date to come"));
    }
    if (config.showsDrafts) {
        shown.append(BlogDescriptionsMessages::tr("drafts"));
    }
    if (config.showsUnpublished) {
        shown.append(BlogDescriptionsMessages::tr("unpublished posts"));
    }
    return shown.isEmpty()
        ? BlogDescriptionsMessages::tr("Published posts whose date has come")
        : BlogDescriptionsMessages::tr("Published posts, and %1").arg(shown.join(BlogDescriptionsMessages::tr(", ")));
}

QString countDescription(const BlogIndex &index)
{
    const auto count = [&](DocumentKind kind) { return static_cast<int>(index.count(kind)); };
    QStringList parts{BlogDescriptionsMessages::tr("%n post(s)", nullptr, count(DocumentKind::Post))};
    if (count(DocumentKind::Draft) > 0) {
        parts.append(BlogDescriptionsMessages::tr("%n draft(s)", nullptr, count(DocumentKind::Draft)));
    }
    if (count(DocumentKind::Document) > 0) {
        parts.append(
            BlogDescriptionsMessages::tr("%n document(s) of collections", nullptr, count(DocumentKind::Document)));
    }
    return parts.join(BlogDescriptionsMessages::tr(", "));
}

QString pictureText(const PictureFolders &pictures)
{
    if (pictures.pictures == 0) {
        return BlogDescriptionsMessages::tr("None");
    }
    const QString all = BlogDescriptionsMessages::tr("%n picture(s)", nullptr, static_cast<int>(pictures.pictures));
    const qsizetype odd = pictures.pictures - pictures.plainNames;
    const QString names = odd == 0 ? BlogDescriptionsMessages::tr("all names of lower-case letters, digits and dashes")
                                   : BlogDescriptionsMessages::tr("%n name(s) with spaces, capitals or other signs",
                                         nullptr, static_cast<int>(odd));
    const bool isNumbered = pictures.numberedNames * 2 > pictures.pictures;
    return isNumbered ? BlogDescriptionsMessages::tr("%1; %2; most end in a number").arg(all, names)
                      : BlogDescriptionsMessages::tr("%1; %2").arg(all, names);
}

QString linkDescription(const LinkConvention &links)
{
    return BlogDescriptionsMessages::tr("%1 of the %n link(s) to other sites in the newest posts open in a new tab.",
        nullptr, static_cast<int>(links.links))
        .arg(links.inNewTab);
}

QString redirectDescription(bool usesRedirects)
{
    return usesRedirects ? BlogDescriptionsMessages::tr("Yes: former addresses can lead on (redirect_from)")
                         : BlogDescriptionsMessages::tr("No: jekyll-redirect-from is not in use");
}

} // namespace frontrow
