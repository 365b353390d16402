// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogconventions.h"

#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype postsWithLinks = 30;
constexpr qsizetype fewestConventionPosts = 2; ///< the fewest posts from which a blog has conventions

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
    FieldConventions fields =
        posts.size() < fewestConventionPosts ? standardFieldConventions() : fieldConventionsOf(posts);
    for (FieldConvention &field : fields.fields) {
        if (field.path == u"tags" && field.kind == FieldKind::Tags) {
            field.values = namesOf(index.tags);
        } else if (field.path == u"categories" && field.kind == FieldKind::Tags) {
            field.values = namesOf(index.categories);
        }
    }
    return fields;
}

} // namespace

BlogConventions conventionsOf(
    const Site &site, const BlogIndex &index, const BlogLayouts &layouts, const QList<BlogPost> &newest)
{
    QList<FrontMatter> frontMatters;
    QStringList texts;
    QStringList keys;
    for (const BlogPost &post : newest) {
        frontMatters.append(post.frontMatter);
        if (texts.size() < postsWithLinks) {
            texts.append(post.text);
        }
        for (const Field &field : post.frontMatter.fields()) {
            keys.append(field.key);
        }
    }
    BlogConventions conventions{.fields = fieldsOf(frontMatters, index),
        .header = headerConventionOf(frontMatters),
        .links = linkConventionOf(texts, site.config()),
        .layout = usualLayoutOf(index, layouts),
        .modifiedKey = modifiedKeyOf(layouts, keys),
        .usesRedirects = usesRedirects(site, index)};
    conventions.header.theme = heroThemeOf(layouts.ownText);
    return conventions;
}

QString usualLayoutOf(const BlogIndex &index, const BlogLayouts &layouts)
{
    const auto own =
        std::ranges::find_if(index.layouts, [&](const NameCount &layout) { return layouts.own.contains(layout.name); });
    return own != index.layouts.end() ? own->name
        : index.layouts.isEmpty()     ? QString()
                                      : index.layouts.constFirst().name;
}

} // namespace frontrow
