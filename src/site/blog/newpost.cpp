// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/newpost.h"

#include "post/markup/postlayout.h"
#include "post/markup/tableofcontents.h"
#include "site/blog/bloglayouts.h"
#include "site/blog/blogoverrides.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

/// The keys that hold where a post is or was.
const QSet<QString> addressKeys{QStringLiteral("permalink"), QStringLiteral("slug"), QStringLiteral("redirect_from"),
    QStringLiteral("redirect_to"), QStringLiteral("canonical_url"), QStringLiteral("link"), QStringLiteral("guid")};
/// The keys that hold words about one post only.
const QSet<QString> ownKeys{QStringLiteral("excerpt"), QStringLiteral("description"), QStringLiteral("summary"),
    QStringLiteral("subtitle"), QStringLiteral("tagline"), QStringLiteral("tags"), QStringLiteral("keywords")};
const QSet<QString> dateKeys{
    QStringLiteral("date"), QStringLiteral("modified"), QStringLiteral("last_modified_at"), QStringLiteral("updated")};

/// The keys that set one post apart: kept from readers, or shown before all others.
const QSet<QString> apartKeys{QStringLiteral("draft"), QStringLiteral("featured"), QStringLiteral("hidden"),
    QStringLiteral("pin"), QStringLiteral("pinned"), QStringLiteral("sticky"), QStringLiteral("unlisted")};

bool isFence(const QString &line)
{
    static const QRegularExpression fence(QStringLiteral("^---\\s*$"));
    return fence.match(line).hasMatch();
}

/// More than half of \a posts that have \a key, and two of them at least, have \a value there.
bool isUsual(const QList<BlogPost> &posts, const QString &key, const FieldValue &value)
{
    qsizetype with = 0;
    qsizetype same = 0;
    for (const BlogPost &post : posts) {
        if (const Field *field = post.frontMatter.find(key)) {
            ++with;
            same += field->value == value ? 1 : 0;
        }
    }
    return same >= 2 && 2 * same > with;
}

/// \a field sets its post apart, which nobody wants of the next one for that.
bool setsApart(const Field &field)
{
    const bool setting = field.key != u"published";
    return (!setting || apartKeys.contains(field.key)) && field.value == FieldValue::boolean(setting);
}

/// What a field with \a value holds when nothing is said.
FieldValue emptied(const FieldValue &value)
{
    return value.kind() == FieldValue::Kind::List ? FieldValue::list({}) : FieldValue();
}

/// \a post with \a key as \a value, or without the key where that cannot be written.
QString with(const QString &post, const QString &key, const FieldValue &value)
{
    if (const Result<TextEdits> edits = setField(post, key, value)) {
        return applied(*edits, post);
    }
    const Result<TextEdits> edits = removeField(post, key);
    return edits ? applied(*edits, post) : post;
}

/// \a post with the top-level field \a field as a new post has it.
QString renewed(
    const QString &post, const Field &field, const QList<BlogPost> &posts, const QString &title, QDate today)
{
    using Kind = FieldValue::Kind;
    const QString &key = field.key;
    if (key == u"title") {
        return with(post, key, FieldValue::text(title));
    }
    if (dateKeys.contains(key)) {
        return with(post, key, FieldValue::date(today.toString(Qt::ISODate)));
    }
    if (addressKeys.contains(key) || (setsApart(field) && !isUsual(posts, key, field.value))) {
        const Result<TextEdits> edits = removeField(post, key);
        return edits ? applied(*edits, post) : post;
    }
    const Kind kind = field.value.kind();
    const bool isKept = kind == Kind::Null || kind == Kind::Boolean || key == u"layout" || key == u"header"
        || key == u"image" || isUsual(posts, key, field.value);
    return isKept && !ownKeys.contains(key) ? post : with(post, key, emptied(field.value));
}

/// The layout of a blog that has no post yet.
QString layoutWithoutPosts(const QString &siteFolder)
{
    const Result<Site> site = openBlog(siteFolder);
    const BlogLayouts layouts = site ? readBlogLayouts(*site) : BlogLayouts();
    const QStringList all = layouts.own + layouts.ofTheme;
    for (const QString &name : {QStringLiteral("post"), QStringLiteral("posts"), QStringLiteral("single")}) {
        if (all.contains(name)) {
            return name;
        }
    }
    return QStringLiteral("post"); // of Jekyll's own theme
}

} // namespace

QString plainNewPost(const QString &title, QDate today, const QString &layout)
{
    const QString post = QStringLiteral("---\n"
                                        "layout: %2\n"
                                        "title:\n"
                                        "excerpt:\n"
                                        "date: %1\n"
                                        "tags: []\n"
                                        "header:\n"
                                        "  overlay_image:\n"
                                        "  caption:\n"
                                        "comments: true\n"
                                        "published: true\n"
                                        "---\n\n")
                             .arg(today.toString(Qt::ISODate), layout);
    return with(post, QStringLiteral("title"), FieldValue::text(title));
}

QString newPostLike(const QList<BlogPost> &posts, const QString &title, QDate today)
{
    const BlogPost &last = posts.constFirst();
    QString post = last.text.first(layoutOf(last.text).body.start).trimmed() + u'\n'; // blank lines are the fence's
    QStringList seen;
    for (const Field &field : last.frontMatter.fields()) {
        if (!field.isReadOnly && !seen.contains(field.key)) {
            seen.append(field.key);
            post = renewed(post, field, posts, title, today);
        }
    }
    if (!seen.contains(QStringLiteral("title"))) {
        post = with(post, QStringLiteral("title"), FieldValue::text(title));
    }
    const QString contents = tableOfContentsIn(last.text);
    return post + u'\n' + contents + (contents.isEmpty() ? QString() : QStringLiteral("\n"));
}

QString newPostOf(const QString &siteFolder, const QList<BlogPost> &newest, const QString &title, QDate today)
{
    if (siteFolder.isEmpty()) {
        return plainNewPost(title, today, QStringLiteral("post"));
    }
    QList<BlogPost> posts = newest;
    posts.removeIf([](const BlogPost &post) {
        return !(u'/' + post.file.toString()).contains(QStringLiteral("/_posts/"))
            || post.frontMatter.fields().isEmpty() || !isFence(post.text.section(u'\n', 0, 0));
    });
    const std::optional<QString> chosen = BlogOverrides::of(siteFolder).layout;
    if (posts.isEmpty()) {
        return plainNewPost(title, today, chosen ? *chosen : layoutWithoutPosts(siteFolder));
    }
    const QString post = newPostLike(posts, title, today);
    return chosen ? with(post, QStringLiteral("layout"), FieldValue::text(*chosen)) : post;
}

QString withQuotedTitle(const QString &post)
{
    const FrontMatter frontMatter = FrontMatter::parse(post);
    const Field *title = frontMatter.find(u"title");
    if (title == nullptr) {
        return post;
    }
    static const QRegularExpression quotable(QStringLiteral("^[^'\"\\\\\n]+$"));
    const QString written = post.mid(title->valueRange.start, title->valueRange.length);
    return quotable.match(written).hasMatch() ? applied({{title->valueRange, u'"' + written + u'"'}}, post) : post;
}

} // namespace frontrow
