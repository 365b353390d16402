// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogprofile.h"

#include "post/credit/creditwording.h"
#include "site/blog/blogposts.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype newestPosts = 1'000; ///< that conventions are learnt from
constexpr qsizetype postsWithLinks = 30;
constexpr qsizetype fewestPosts = 2; ///< from which a blog has conventions

QStringList namesOf(const QList<NameCount> &counts)
{
    QStringList names;
    for (const NameCount &count : counts) {
        names.append(count.name);
    }
    return names;
}

/// Fields with the tags and categories of all posts, not only of the newest.
FieldConventions fieldsOf(const QList<FrontMatter> &posts, const BlogIndex &index)
{
    FieldConventions conventions = posts.size() < fewestPosts ? standardFieldConventions() : fieldConventionsOf(posts);
    for (FieldConvention &convention : conventions.fields) {
        if (convention.path == u"tags" && convention.kind == FieldKind::Tags) {
            convention.values = namesOf(index.tags);
        } else if (convention.path == u"categories" && convention.kind == FieldKind::Tags) {
            convention.values = namesOf(index.categories);
        }
    }
    return conventions;
}

QStringList offeredKeys(const FieldConventions &conventions)
{
    QStringList keys;
    for (const FieldConvention &convention : conventions.fields) {
        if (convention.posts * 2 >= conventions.posts && convention.kind != FieldKind::Fixed) {
            keys.append(convention.path);
        }
    }
    return keys;
}

QString exampleOf(const CreditWording &wording)
{
    PhotoCredit credit;
    credit.photographer = QStringLiteral("Jane Doe");
    credit.photographerUrl = QStringLiteral("https://unsplash.com/@jane");
    credit.source = QStringLiteral("Unsplash");
    credit.sourceUrl = QStringLiteral("https://unsplash.com");
    return creditAsMarkdown(credit, wording);
}

} // namespace

BlogProfile readBlogProfile(const Site &site, const QString &cacheFile, ReadingProgress *progress)
{
    BlogProfile profile;
    profile.folder = site.folder();
    profile.config = site.config();
    profile.index = readBlogIndex(site, cacheFile, progress);
    if (progress != nullptr && progress->isCancelled) {
        return profile;
    }
    profile.layouts = readBlogLayouts(site);
    profile.pictures = PictureFolders::of(site.folder());
    QList<FrontMatter> frontMatters;
    QStringList texts;
    QStringList keys;
    for (const BlogPost &post : readBlogPosts(site.folder(), newestPosts)) {
        frontMatters.append(post.frontMatter);
        if (texts.size() < postsWithLinks) {
            texts.append(post.text);
        }
        for (const Field &field : post.frontMatter.fields()) {
            keys.append(field.key);
        }
    }
    profile.fields = fieldsOf(frontMatters, profile.index);
    profile.header = headerConventionOf(frontMatters);
    profile.header.theme = readHeroTheme(site.folder());
    profile.links = linkConventionOf(texts, site.config().values.value(QStringLiteral("url")));
    profile.modifiedKey = modifiedKeyOf(profile.layouts, keys);
    profile.usesRedirects = hasRedirectPlugin(site) || keys.contains(QStringLiteral("redirect_from"));
    return profile;
}

EffectiveSettings effectiveSettingsOf(const BlogProfile &profile, const BlogOverrides &overrides)
{
    const QString usualLayout = profile.index.layouts.isEmpty() ? QString() : profile.index.layouts.constFirst().name;
    return {.pictureFolder = overrides.pictureFolder.value_or(profile.pictures.usual),
        .modifiedKey = overrides.modifiedKey.value_or(profile.modifiedKey),
        .layout = overrides.layout.value_or(usualLayout),
        .credit = overrides.credit.value_or(exampleOf(profile.header.wording)),
        .opensNewTab = overrides.opensNewTab.value_or(profile.links.isNewTab()),
        .formKeys = overrides.formKeys.value_or(offeredKeys(profile.fields))};
}

FieldConventions withFormKeys(const FieldConventions &conventions, const QStringList &keys)
{
    FieldConventions chosen;
    chosen.posts = conventions.posts;
    for (const QString &key : keys) {
        const FieldConvention *known = conventions.find(key);
        const FieldConventions standard = standardFieldConventions();
        const FieldConvention *usual = known != nullptr ? known : standard.find(key);
        FieldConvention convention = usual != nullptr ? *usual : FieldConvention{key, FieldKind::Text, 0, {}};
        convention.posts = conventions.posts;
        chosen.fields.append(convention);
    }
    for (FieldConvention convention : conventions.fields) {
        if (!keys.contains(convention.path)) {
            convention.posts = 0;
            chosen.fields.append(convention);
        }
    }
    return chosen;
}

} // namespace frontrow
