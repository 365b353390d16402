// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/postvalues.h"

#include "markdown/liquidvalues.h"
#include "site/jekyll/postappearance.h"

#include <algorithm>

namespace frontrow {

namespace {

const QString postsCollection = QStringLiteral("posts");

/// Of a list its items, of a text its words.
QStringList words(const FieldValue &value)
{
    return value.kind() == FieldValue::Kind::List ? value.toList()
                                                  : value.toString().simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Null for a key that is not there.
FieldValue valueIn(const TopFields &fields, QStringView key)
{
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        if (field->first == key) {
            return field->second;
        }
    }
    return {};
}

bool hasKey(const TopFields &fields, QStringView key)
{
    return std::ranges::any_of(fields, [key](const auto &field) { return field.first == key; });
}

/// What is neither false nor nothing: a key without a value hides a post, too.
bool isPublished(const TopFields &frontMatter, const FieldValue &merged)
{
    const bool isEmptied = merged.kind() == FieldValue::Kind::Null && hasKey(frontMatter, u"published");
    return !isEmptied && merged.toBool(true);
}

/// Ruby writes 1_000 as 1000.
QStringList namesIn(const FieldValue &value)
{
    const bool isNumber = value.kind() == FieldValue::Kind::Number;
    return isNumber ? QStringList{liquidValueOf(value).toText()} : value.toList();
}

bool isFalse(const FieldValue &value)
{
    return value.kind() == FieldValue::Kind::Null || !value.toBool(true);
}

} // namespace

DocumentPlace DocumentPlace::of(const QString &path, const QString &collection, const SiteConfig &config)
{
    DocumentPlace place{path, collection, {}};
    if (const QString prefix = config.collectionsDir + u'/'; prefix.size() > 1 && path.startsWith(prefix)) {
        place.path = path.sliced(prefix.size());
    }
    if (collection == postsCollection) {
        const QString &inside = place.path;
        const bool isPost = inside.contains(QStringLiteral("_posts"));
        const qsizetype special = inside.indexOf(isPost ? QStringLiteral("_posts") : QStringLiteral("_drafts"));
        place.folders = inside.first(std::max<qsizetype>(special, 0)).split(u'/', Qt::SkipEmptyParts);
    }
    return place;
}

FieldValue mergedValue(
    const FrontMatter &frontMatter, const QString &key, const QString &file, const SiteConfig &config)
{
    const FieldValue own = isTakenOver(frontMatter) ? frontMatter.value(key) : FieldValue();
    if (own.kind() != FieldValue::Kind::Null || config.defaults.isEmpty()) {
        return own;
    }
    const DocumentPlace place = DocumentPlace::of(file, postsCollection, config);
    return defaultsFor(config.defaults, place.path, place.collection, config.collectionsDir).value(key);
}

PostValues PostValues::of(const TopFields &frontMatter, const DocumentPlace &place, const SiteConfig &config)
{
    const QHash<QString, FieldValue> defaults = config.defaults.isEmpty()
        ? QHash<QString, FieldValue>()
        : defaultsFor(config.defaults, place.path, place.collection, config.collectionsDir);
    const auto merged = [&](const QString &key) {
        const FieldValue own = valueIn(frontMatter, key);
        return own.kind() == FieldValue::Kind::Null ? defaults.value(key) : own;
    };
    PostValues values;
    if (const FieldValue title = merged(QStringLiteral("title")); !isFalse(title)) {
        const bool isNumber = title.kind() == FieldValue::Kind::Number; // Ruby writes 1_000 as 1000
        values.title = isNumber ? FieldValue::text(liquidValueOf(title).toText()) : title;
    }
    values.date = merged(QStringLiteral("date"));
    values.layout = merged(QStringLiteral("layout"));
    if (const FieldValue permalink = merged(QStringLiteral("permalink")); !isFalse(permalink)) {
        values.permalink = permalink.toString();
    }
    values.isPublished = frontrow::isPublished(frontMatter, merged(QStringLiteral("published")));
    if (const FieldValue slug = merged(QStringLiteral("slug")); slug.kind() != FieldValue::Kind::Null) {
        values.slug = slug.toString();
    }
    values.categories = place.folders + words(defaults.value(QStringLiteral("categories")))
        + words(valueIn(frontMatter, u"categories"));
    if (const FieldValue category = merged(QStringLiteral("category")); !isFalse(category)) {
        values.categories += namesIn(category);
    }
    values.categories.removeDuplicates();
    values.categories.removeAll(QString());
    const FieldValue tag = merged(QStringLiteral("tag"));
    values.tags = isFalse(tag) ? words(merged(QStringLiteral("tags"))) : namesIn(tag);
    values.redirects = merged(QStringLiteral("redirect_from")).toList();
    values.hasExcerpt = !valueIn(frontMatter, u"excerpt").toString().isEmpty();
    return values;
}

} // namespace frontrow
