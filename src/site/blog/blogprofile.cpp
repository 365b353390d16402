// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogprofile.h"

#include "post/credit/creditwording.h"
#include "site/blog/blogposts.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype newestPosts = 1'000; ///< that habits are learnt from
constexpr qsizetype postsWithLinks = 30;
constexpr qsizetype fewestPosts = 2; ///< from which a blog has habits

QStringList namesOf(const QList<NameCount> &counts)
{
    QStringList names;
    for (const NameCount &count : counts) {
        names.append(count.name);
    }
    return names;
}

/// Fields with the tags and categories of all posts, not only of the newest.
FieldHabits fieldsOf(const QList<FrontMatter> &posts, const BlogIndex &index)
{
    FieldHabits habits = posts.size() < fewestPosts ? standardFieldHabits() : fieldHabitsOf(posts);
    for (FieldHabit &habit : habits.fields) {
        if (habit.path == u"tags" && habit.kind == FieldKind::Tags) {
            habit.values = namesOf(index.tags);
        } else if (habit.path == u"categories" && habit.kind == FieldKind::Tags) {
            habit.values = namesOf(index.categories);
        }
    }
    return habits;
}

QStringList offeredKeys(const FieldHabits &habits)
{
    QStringList keys;
    for (const FieldHabit &habit : habits.fields) {
        if (habit.posts * 2 >= habits.posts && habit.kind != FieldKind::Fixed) {
            keys.append(habit.path);
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
    profile.header = headerHabitOf(frontMatters);
    profile.header.theme = readHeroTheme(site.folder());
    profile.links = linkHabitOf(texts, site.config().values.value(QStringLiteral("url")));
    profile.modifiedKey = modifiedKeyOf(profile.layouts, keys);
    profile.usesRedirects = hasRedirectPlugin(site) || keys.contains(QStringLiteral("redirect_from"));
    return profile;
}

BlogCustoms customsOf(const BlogProfile &profile, const BlogChoices &choices)
{
    const QString usualLayout = profile.index.layouts.isEmpty() ? QString() : profile.index.layouts.constFirst().name;
    return {.pictureFolder = choices.pictureFolder.value_or(profile.pictures.usual),
        .modifiedKey = choices.modifiedKey.value_or(profile.modifiedKey),
        .layout = choices.layout.value_or(usualLayout),
        .credit = choices.credit.value_or(exampleOf(profile.header.wording)),
        .opensNewTab = choices.opensNewTab.value_or(profile.links.isNewTab()),
        .formKeys = choices.formKeys.value_or(offeredKeys(profile.fields))};
}

FieldHabits withFormKeys(const FieldHabits &habits, const QStringList &keys)
{
    FieldHabits chosen;
    chosen.posts = habits.posts;
    for (const QString &key : keys) {
        const FieldHabit *known = habits.find(key);
        const FieldHabits standard = standardFieldHabits();
        const FieldHabit *usual = known != nullptr ? known : standard.find(key);
        FieldHabit habit = usual != nullptr ? *usual : FieldHabit{key, FieldKind::Text, 0, {}};
        habit.posts = habits.posts;
        chosen.fields.append(habit);
    }
    for (FieldHabit habit : habits.fields) {
        if (!keys.contains(habit.path)) {
            habit.posts = 0;
            chosen.fields.append(habit);
        }
    }
    return chosen;
}

} // namespace frontrow
