// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/blogfixtures.h"

namespace frontrow::test {

namespace {

using Git = BlogFixture::Git;

constexpr const char *plainLayout =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{{ page.title }}</title></head>\n"
    "<body>\n<article>\n{{ content }}\n</article>\n</body>\n</html>\n";

constexpr const char *home =
    "---\nlayout: default\ntitle: Home\n---\n"
    "<ul>{% for post in site.posts %}<li><a href=\"{{ post.url | relative_url }}\">{{ post.title }}</a></li>"
    "{% endfor %}</ul>\n";

/// Layouts and a home page of a blog that follows no theme.
QList<FixtureFile> plainPages()
{
    return {{"_layouts/default.html", plainLayout},
        {"_layouts/post.html", "---\nlayout: default\n---\n{{ content }}\n"}, {"index.md", home},
        {"images/logo.png", ""}};
}

QList<FixtureFile> plainPosts()
{
    return {{"_posts/2021-03-04-first-meetup.md",
                "---\nlayout: post\ntitle: First meetup\ndate: 2021-03-04\ntags: [Meetup, Cloud]\n---\nText.\n"},
        {"_posts/2021-05-06-second-meetup.md",
            "---\nlayout: post\ntitle: 'Second meetup: more'\ndate: 2021-05-06 20:15:00 +0200\ntags: [meetup]\n---\n"
            "![A slide](/images/second-meetup/slide-1.png)\n"},
        {"images/second-meetup/slide-1.png", ""}};
}

/// A blog with nothing special but its `_config.yml` and \a more files.
QList<FixtureFile> plainBlog(const char *config, const QList<FixtureFile> &more = {})
{
    return QList<FixtureFile>{{"_config.yml", config}} + plainPages() + plainPosts() + more;
}

/// The shape of Minimal Mistakes: `single` with a hero, `last_modified_at`, `toc`, values from `defaults`.
QList<FixtureFile> minimalMistakes()
{
    return {{"_config.yml",
                "title: Field notes\nremote_theme: mmistakes/minimal-mistakes@4.24.0\nminimal_mistakes_skin: mint\n"
                "permalink: /:categories/:title/\ntimezone: Europe/Berlin\nurl: https://notes.example\n"
                "defaults:\n  - scope:\n      path: \"\"\n      type: posts\n    values:\n      layout: single\n"
                "      read_time: true\n      share: true\n"},
        {"_layouts/default.html", plainLayout},
        {"_layouts/single.html",
            "---\nlayout: default\n---\n{% if page.header.overlay_image %}{% include page__hero.html %}{% endif %}\n"
            "{% if page.toc %}<nav class=\"toc\"></nav>{% endif %}\n<section class=\"page__content\">{{ content }}"
            "</section>\n{% if page.last_modified_at %}<time>{{ page.last_modified_at | date: \"%B %-d, %Y\" }}</time>"
            "{% elsif page.date %}<time>{{ page.date | date: \"%B %-d, %Y\" }}</time>{% endif %}\n"},
        {"_includes/page__hero.html",
            "<div class=\"page__hero--overlay\" style=\"background-image: "
            "url('{{ page.header.overlay_image | relative_url }}')\">\n<h1>{{ page.title }}</h1>\n"
            "<p>{{ page.excerpt | markdownify }}</p>\n<span>{{ page.header.caption | markdownify }}</span></div>\n"},
        {"index.md", home},
        {"_posts/2022-05-18-aws-summit-day-1.md",
            "---\ntitle: \"Day 1: AWS Summit\"\nexcerpt: Notes of the first day.\ndate: 2022-05-18 19:30:00 +0200\n"
            "tags:\n  - AWS\n  - Summit\nheader:\n  overlay_image: /images/aws-summit/header.png\n"
            "  caption: \"Photo credit: [Unsplash](https://unsplash.com)\"\ntoc: true\n---\n"
            "## Keynote\n\n<figure>\n  <img src=\"/images/aws-summit/keynote.png\" alt=\"\">\n"
            "  <figcaption>The keynote</figcaption>\n</figure>\n"
            "[Agenda](https://summit.example){:target=\"_blank\"}\n"},
        {"_posts/2022-05-19-aws-summit-day-2.md",
            "---\ntitle: \"Day 2: AWS Summit\"\nexcerpt: Notes of the second day.\ndate: 2022-05-19 19:30:00 +0200\n"
            "last_modified_at: 2022-06-01\ncategories: Cloud\ntags: [AWS, summit]\nheader:\n"
            "  overlay_image: /images/aws-summit/header.png\n  caption: \"Photo credit: "
            "[Unsplash](https://unsplash.com)\""
            "\n---\n[Slides](https://slides.example){:target=\"_blank\"}\n"},
        {"images/aws-summit/header.png", ""}, {"images/aws-summit/keynote.png", ""}};
}

/// The shape of HPSTR: `image.feature`, `modified`, whole posts on the home page.
QList<FixtureFile> hpstr()
{
    return {
        {"_config.yml", "title: Stage left\npermalink: /:title/\nurl: https://stage.example\nplugins: [jekyll-feed]\n"},
        {"_layouts/default.html", plainLayout},
        {"_layouts/post.html",
            "---\nlayout: default\n---\n{% if page.image.feature %}<img src=\"{{ site.url }}/images/"
            "{{ page.image.feature }}\" alt=\"\">{% if page.image.credit %}<a href=\"{{ page.image.creditlink }}\">"
            "{{ page.image.credit }}</a>{% endif %}{% endif %}\n{{ content }}\n"
            "<p>Updated {{ page.modified | default: page.date | date: \"%F\" }}</p>\n"},
        {"index.html",
            "---\nlayout: default\ntitle: Latest\n---\n{% for post in site.posts %}<h2>{{ post.title }}</h2>"
            "{{ post.content }}{% endfor %}\n"},
        {"_posts/2020-02-03-opening-night.md",
            "---\nlayout: post\ntitle: Opening night\ndate: 2020-02-03\nmodified: 2020-02-04\ntags: [theatre]\nimage:\n"
            "  feature: opening.png\n  credit: Nathan Anderson\n  creditlink: https://unsplash.com\n---\nCurtain.\n"},
        {"_posts/2020-02-10-second-night.md",
            "---\nlayout: post\ntitle: Second night\ndate: 2020-02-10\nmodified: 2020-02-10\ntags: [theatre, lights]\n"
            "image:\n  feature: second.png\n---\nCurtain again.\n"},
        {"images/opening.png", ""}, {"images/second.png", ""}};
}

QList<FixtureFile> subfolders()
{
    return plainBlog("permalink: /:categories/:year/:title/\n",
        {{"_posts/2021/2021-07-08-below-a-year.md", "---\ntitle: Below a year\n---\nText.\n"},
            {"_posts/a/b/c/2021-07-09-deep.md", "---\ntitle: Deep\ncategories: [One, Two]\n---\nText.\n"},
            {"travel/_posts/2021-07-10-by-train.md", "---\ntitle: By train\n---\nText.\n"},
            {"travel/far/_posts/2021/2021-07-11-by-ship.md", "---\ntitle: By ship\ncategory: Sea\n---\nText.\n"},
            {"travel/_drafts/by-balloon.md", "---\ntitle: By balloon\n---\nText.\n"}});
}

QList<FixtureFile> categories()
{
    return plainBlog("permalink: date\n",
        {{"_posts/2021-08-01-words.md", "---\ntitle: Words\ncategories: Cloud Big Data\n---\nText.\n"},
            {"_posts/2021-08-02-list.md", "---\ntitle: List\ncategories: [Cloud, Big Data, 'C#', cloud]\n---\nText.\n"},
            {"_posts/2021-08-03-unicode.md",
                "---\ntitle: Unicode\ncategories:\n- Städte & Länder\n- 日本\n---\nText.\n"},
            {"_posts/2021-08-04-single.md", "---\ntitle: Single\ncategory: Ünter wegs\n---\nText.\n"},
            {"_posts/2021-08-05-both.md", "---\ntitle: Both\ncategories: b a\ncategory: c\n---\nText.\n"},
            {"Über uns/_posts/2021-08-06-folder.md",
                "---\ntitle: In a folder\ncategories: [Über uns, Neu]\n---\nText.\n"}});
}

QList<FixtureFile> drafts()
{
    return plainBlog("show_drafts: true\nfuture: true\npermalink: pretty\n",
        {{"_drafts/idea.md", "---\ntitle: An idea\ntags: [Later]\n---\nTBD\n"},
            {"_drafts/deep/2021-02-03-dated.md", "---\ntitle: Dated draft\n---\nText.\n"},
            {"_drafts/own date.md", "---\ntitle: Own date\ndate: 2021-04-05 06:07:08 +0900\n---\nText.\n"},
            {"_posts/2021-06-01-hidden.md", "---\ntitle: Hidden\npublished: false\n---\nText.\n"},
            {"_posts/2999-01-01-far-away.md", "---\ntitle: Far away\n---\nText.\n"}});
}

QList<FixtureFile> collections()
{
    return {{"_config.yml",
                "permalink: pretty\ncollections_dir: content\ncollections:\n  talks:\n    output: true\n"
                "    permalink: /talks/:year/:title:output_ext\n  notes:\n    output: true\n  people:\n    output: "
                "false\n"},
        {"_layouts/default.html", plainLayout}, {"index.md", home},
        {"content/_posts/2021-03-04-first.md", "---\ntitle: First\nlayout: default\ncategories: x\n---\nText.\n"},
        {"content/travel/_posts/2021-03-05-second.md", "---\ntitle: Second\nlayout: default\n---\nText.\n"},
        {"content/_talks/2021-09-01-opening.md", "---\ntitle: Opening\nlayout: default\n---\nText.\n"},
        {"content/_talks/deep/closing.md", "---\ntitle: Closing\ndate: 2021-09-02\nlayout: default\n---\nText.\n"},
        {"content/_notes/Short Note.md", "---\ntitle: Note\nlayout: default\n---\nText.\n"},
        {"content/_people/ada.md", "---\ntitle: Ada\n---\nText.\n"}};
}

/// Front matter defaults: by folder, glob and type, the longer path before the shorter one.
QList<FixtureFile> defaults()
{
    return plainBlog(
        "permalink: /:categories/:title/\ndefaults:\n- scope: {path: '', type: posts}\n  values:\n    layout: post\n"
        "    categories: [Usual]\n- scope: {path: _posts/events}\n  values:\n"
        "    permalink: /events/:year-:month-:day/:title.html\n    tags: [Event]\n- scope: {path: '_posts/*/archive'}\n"
        "  values: {category: Archive, slug: archived}\n- scope: {path: '', type: drafts}\n"
        "  values: {permalink: /never/}\n- scope: {path: _posts/dated}\n  values: {date: 2020-10-11 12:13:14 +0100}\n",
        {{"_posts/events/2021-07-08-summit.md", "---\ntitle: Summit\n---\nText.\n"},
            {"_posts/events/2021-07-09-own.md", "---\ntitle: Own\npermalink: /own/\n---\nText.\n"},
            {"_posts/x/archive/2021-07-10-old.md", "---\ntitle: Old\n---\nText.\n"},
            {"_posts/2021-07-11-more.md", "---\ntitle: More\ncategories: Special\n---\nText.\n"},
            {"_posts/dated/2021-07-12-moved.md", "---\ntitle: Moved\n---\nText.\n"},
            {"_drafts/plan.md", "---\ntitle: Plan\n---\nText.\n"}});
}

QList<FixtureFile> zones()
{
    return plainBlog("timezone: America/New_York\npermalink: /:year/:month/:day/:hour-:minute-:second/:title/\n",
        {{"_posts/2021-03-14-in-the-gap.md", "---\ntitle: Gap\ndate: 2021-03-14 02:30\n---\nText.\n"},
            {"_posts/2021-11-07-twice.md", "---\ntitle: Twice\ndate: 2021-11-07 01:30:00 -0400\n---\nText.\n"},
            {"_posts/2021-11-07-either.md", "---\ntitle: Either\ndate: 2021-11-07 01:30\n---\nText.\n"},
            {"_posts/2021-06-30-next-day.md", "---\ntitle: Next day\ndate: 2021-07-01 03:00:00 Z\n---\nText.\n"},
            {"_posts/2021-12-31-new-year.md", "---\ntitle: New year\ndate: 2022-01-01 09:00:00 +1100\n---\nText.\n"}});
}

/// Posts that Jekyll drops or publishes under another date than meant.
QList<FixtureFile> unreadable()
{
    return plainBlog("permalink: /:title/\n",
        {{"_posts/2021-08-01-faulty-yaml.md", "---\ntitle: \"Not closed\ntags: [a\n---\nText.\n"},
            {"_posts/2021-08-02-not-utf-8.md",
                "---\ntitle: Gr\xfc\xdf"
                "e\n---\nText.\n"},
            {"_posts/2021-08-03-no-front-matter.md", "Text alone.\n"},
            {"_posts/2021-08-04-unclosed.md", "---\ntitle: Unclosed\nText.\n"}});
}

/// A blog that CommonMark renders, with what it and kramdown read in different ways.
QList<FixtureFile> commonMark(const char *config)
{
    return plainBlog(config,
        {{"_posts/2022-03-04-both-ways.md",
            "---\nlayout: post\ntitle: Both ways\ndate: 2022-03-04\n---\n## Day 1: What's *new*?\n\nText behind\n"
            "| Time | Room |\n|------|-----:|\n| 9:00 | A |\n\n1) one\n2) ~~two~~ \"three\"\n{: .list}\n\n"
            "<details>\n<summary>More</summary>\n\n*Inside* www.example.org[^1]\n\n</details>\n\n"
            "```ruby\nputs \"hi\"\n```\n\n```nosuch\nplain\n```\n\n## Day 1: What's *new*?\n\n[^1]: A note.\n"}});
}

QList<FixturePlan> makePlans()
{
    return {{"minimal-mistakes", minimalMistakes()}, {"hpstr", hpstr()}, {"subfolders", subfolders()},
        {"categories", categories()}, {"baseurl", plainBlog("permalink: pretty\nbaseurl: /my-blog\n")},
        {"permalink-ordinal", plainBlog("permalink: ordinal\n")},
        {"permalink-weekdate", plainBlog("permalink: weekdate\n")}, {"permalink-none", plainBlog("permalink: none\n")},
        {"permalink-template",
            plainBlog("permalink: /:collection/:short_year/:i_month/:slugified_categories/:name:output_ext\n")},
        {"permalink-of-posts",
            plainBlog("permalink: pretty\ncollections:\n  posts:\n    permalink: /p/:y_day/:slug\n")},
        {"commonmark",
            commonMark("permalink: /:title/\nmarkdown: CommonMark\nplugins: [jekyll-commonmark]\ncommonmark:\n"
                       "  options: [UNSAFE, SMART, FOOTNOTES]\n  extensions: [table, strikethrough, autolink]\n")},
        {"commonmark-ghpages",
            commonMark("permalink: /:title/\nmarkdown: CommonMarkGhPages\ncommonmark:\n"
                       "  options: [unsafe, footnotes]\n  extensions: [table, strikethrough, autolink, tagfilter]\n")},
        {"drafts", drafts()}, {"collections", collections(), Git::Clean, "content/_posts"}, {"defaults", defaults()},
        {"zones", zones()}, {"unreadable", unreadable()}, {"no-git", plainBlog("permalink: /:title/\n"), Git::None},
        {"bare", {}, Git::Bare}, {"worktree", plainBlog("permalink: /:title/\n"), Git::Worktree},
        {"submodule", plainBlog("permalink: /:title/\n"), Git::Submodule},
        {"detached", plainBlog("permalink: /:title/\n"), Git::Detached},
        {"merging", plainBlog("permalink: /:title/\n"), Git::Merging},
        {"dirty", plainBlog("permalink: /:title/\n", {{"about.md", "---\ntitle: About\n---\nText.\n"}}), Git::Dirty},
        {"ignored-images", plainBlog("permalink: /:title/\n", {{".gitignore", "/images/\n_site/\n*.tmp\n"}})},
        {"lfs",
            plainBlog("permalink: /:title/\n",
                {{".gitattributes", "*.png filter=lfs diff=lfs merge=lfs -text\n*.md text eol=lf\n"}})},
        {"symlinked-posts", plainBlog("permalink: /:categories/:title/\n")},
        {"hostile-config", plainBlog("permalink: /:title/\n", {{".gitattributes", "*.md filter=harm\n"}}),
            Git::Hostile}};
}

} // namespace

const QList<FixturePlan> &fixturePlans()
{
    static const QList<FixturePlan> plans = makePlans();
    return plans;
}

} // namespace frontrow::test
