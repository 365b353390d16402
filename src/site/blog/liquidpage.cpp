// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquidpage.h"

#include "markdown/liquidvalues.h"
#include "post/frontmatter/topfields.h"
#include "post/markup/postlayout.h"
#include "site/jekyll/pageaddress.h"
#include "site/jekyll/postappearance.h"
#include "site/jekyll/yamlvalues.h"

#include <QFileInfo>

namespace frontrow {

namespace {

using liquid::List;
using liquid::Map;
using liquid::Value;

/// Of a mapping in the `defaults` of \a configuration, which FieldValue does not hold.
Value mappingInDefaults(const Value &configuration, const QString &key)
{
    for (const Value &entry : configuration.property(Value(QStringLiteral("defaults"))).items()) {
        const Value value = entry.property(Value(QStringLiteral("values"))).property(Value(key));
        if (value.map() || value.list()) {
            return value;
        }
    }
    return {};
}

Map withDefaults(const Map &own, const QHash<QString, FieldValue> &defaults, const Value &configuration)
{
    Map page;
    QStringList keys = defaults.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const FieldValue &value = defaults[key];
        const bool isWhole = value.kind() != FieldValue::Kind::Map && value.kind() != FieldValue::Kind::List;
        const Value mapping = isWhole ? Value() : mappingInDefaults(configuration, key);
        page.insert(key, mapping.isNil() ? liquidValueOf(value) : mapping);
    }
    for (const auto &[key, value] : own.entries()) {
        const Value *usual = page.find(key);
        if (usual && value.isNil()) {
            continue;
        }
        Map merged = usual && usual->map() && value.map() ? *usual->map() : Map();
        const bool isMerged = merged.size() > 0;
        for (const auto &[inner, innerValue] : isMerged ? value.map()->entries() : QList<std::pair<QString, Value>>()) {
            merged.insert(inner, innerValue);
        }
        page.insert(key, isMerged ? Value(merged) : value);
    }
    return page;
}

Map frontMatterValues(const QString &text, const QTimeZone &zone)
{
    const PostLayout layout = layoutOf(text);
    const QString yaml = QStringLiteral("---\n") + slice(text, layout.yaml).toString();
    const Value value = layout.hasFrontMatter ? withTimesIn(yamlValueOf(yaml, {}), zone) : Value();
    return value.map() ? *value.map() : Map();
}

Value textList(const QStringList &texts)
{
    List list;
    for (const QString &text : texts) {
        list.append(Value(text));
    }
    return Value(list);
}

/// Ruby's `||=`.
void insertUnlessTrue(Map &page, const QString &key, const Value &value)
{
    if (const Value *own = page.find(key); own == nullptr || !own->isTrue()) {
        page.insert(key, value);
    }
}

/// \a isLost: its front matter, and with it what Jekyll makes of the file's name for a title.
void addDocument(Map &page, const FrontMatter &frontMatter, bool isLost, const QString &path, const QString &collection,
    const SiteConfig &config, const QTimeZone &zone, const QDateTime &otherwise)
{
    const DocumentPlace place = DocumentPlace::of(path, collection, config);
    const PostValues values = PostValues::of(topFieldsOf(frontMatter), place, config);
    const PageAddress address = PageAddress::ofDocument(values, path, collection, otherwise, config, zone);
    const QString url = address.urlInSite(config);
    const QFileInfo file(path);
    if (!isLost) {
        insertUnlessTrue(page, QStringLiteral("title"), Value(address.title));
    }
    page.insert(QStringLiteral("slug"), Value(address.slug));
    page.insert(QStringLiteral("date"), Value(address.moment));
    page.insert(QStringLiteral("categories"), textList(values.categories));
    page.insert(QStringLiteral("tags"), textList(values.tags));
    page.insert(QStringLiteral("url"), Value(url));
    page.insert(QStringLiteral("id"), Value(url.first(url.lastIndexOf(u'/', -2) + 1) + address.slug));
    page.insert(QStringLiteral("collection"), Value(collection));
    page.insert(QStringLiteral("relative_path"), Value(place.path));
    page.insert(QStringLiteral("path"), Value(place.path));
    insertUnlessTrue(page, QStringLiteral("name"), Value(file.fileName()));
    insertUnlessTrue(page, QStringLiteral("ext"), file.suffix().isEmpty() ? Value() : Value(u'.' + file.suffix()));
    insertUnlessTrue(page, QStringLiteral("draft"), Value(path.contains(QStringLiteral("_drafts/"))));
}

void addPage(Map &page, const QString &path, const SiteConfig &config)
{
    const Value *permalink = page.find(QStringLiteral("permalink"));
    const PageAddress address = PageAddress::ofPage(path, permalink ? permalink->toText() : QString(), config);
    const QString url = address.urlInSite(config);
    page.insert(QStringLiteral("url"), Value(url));
    page.insert(QStringLiteral("name"), Value(QFileInfo(path).fileName()));
    page.insert(QStringLiteral("path"), Value(path));
    page.insert(QStringLiteral("dir"), Value(url.first(url.lastIndexOf(u'/') + 1)));
}

} // namespace

QTimeZone buildZoneOf(const SiteConfig &config)
{
    const QTimeZone zone = config.timeZone.isEmpty() ? QTimeZone(QTimeZone::UTC) : config.zone();
    return zone == QTimeZone(QTimeZone::UTC) ? QTimeZone(QByteArrayLiteral("Etc/UTC")) : zone;
}

Map liquidPageOf(const QString &text, const FrontMatter &frontMatter, const QString &path, const SiteConfig &config,
    const Value &configuration, const QDateTime &otherwise)
{
    const QString collection = collectionOf(path, config);
    const QString type = collection.isEmpty() ? QStringLiteral("pages") : collection;
    const DocumentPlace place = DocumentPlace::of(path, type, config);
    const bool isLost = !collection.isEmpty() && layoutOf(text).hasFrontMatter && !isTakenOver(frontMatter);
    const QTimeZone zone = buildZoneOf(config);
    Map page = withDefaults(isLost ? Map() : frontMatterValues(text, zone),
        defaultsFor(config.defaults, place.path, type, config.collectionsDir), configuration);
    if (collection.isEmpty()) {
        addPage(page, path, config);
    } else {
        addDocument(page, isLost ? FrontMatter() : frontMatter, isLost, path, collection, config, zone, otherwise);
    }
    return page;
}

} // namespace frontrow
