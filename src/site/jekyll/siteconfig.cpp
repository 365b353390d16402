// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/siteconfig.h"

#include "base/atomicfile.h"
#include "base/repopath.h"
#include "base/sourcetext.h"
#include "post/frontmatter/fieldreader.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamltree.h"
#include "site/jekyll/kramdownfault.h"
#include "site/jekyll/permalink.h"
#include "site/jekyll/postdate.h"
#include "site/jekyll/yamlvalues.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace frontrow {

namespace {

struct SiteConfigMessages
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

/// The last value of \a key, as Ruby reads duplicate keys; nullptr when \a map is no map or has none.
const YamlNode *child(const YamlNode *map, QStringView key)
{
    const bool isMap = map != nullptr && map->kind == YamlNode::Kind::Map;
    for (qsizetype at = isMap ? map->children.size() - 2 : -1; at >= 0; at -= 2) {
        if (map->children[at].text == key) {
            return &map->children[at + 1];
        }
    }
    return nullptr;
}

/// The scalar's characters; empty for null and for everything that is no scalar.
QString textOf(const YamlNode *node)
{
    const bool isText = node != nullptr && node->kind == YamlNode::Kind::Scalar;
    const bool isNull =
        isText && node->isPlain() && (node->text == u"~" || node->text.compare(u"null", Qt::CaseInsensitive) == 0);
    return isText && !isNull ? node->text : QString();
}

/// As Jekyll's `relative_url` takes it: one '/' before, none after.
QString normalBaseUrl(QString text)
{
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text.isEmpty() || text.startsWith(u'/') ? text : u'/' + text;
}

/// A truth value in any of YAML 1.1's words: `yes`, `Off` …
bool isBoolean(const YamlNode &node)
{
    return node.isPlain() && plainValue(node.text).kind() == FieldValue::Kind::Boolean;
}

/// Adds the scalars below \a node, which has a name or is the document, under their dotted names.
void addScalars(const YamlNode &node, const QString &name, QHash<QString, QString> &values)
{
    constexpr qsizetype most = 1000;
    if (values.size() >= most) {
        return;
    }
    if (node.kind == YamlNode::Kind::Map) {
        for (qsizetype i = 0; i + 1 < node.children.size(); i += 2) {
            const QString key = node.children[i].text;
            addScalars(node.children[i + 1], name.isEmpty() ? key : name + u'.' + key, values);
        }
    } else if (node.kind == YamlNode::Kind::Sequence) {
        QStringList items;
        for (const YamlNode &item : node.children) {
            items.append(item.text);
        }
        values.insert(name, items.join(u','));
    } else if (!name.isEmpty()) {
        values.insert(name, isBoolean(node) ? plainValue(node.text).toString() : textOf(&node));
    }
}

/// What Ruby takes for true: everything but `false` and nothing.
bool isTrue(const YamlNode *node)
{
    const bool isThere = node != nullptr && node->kind != YamlNode::Kind::Null;
    const FieldValue value = isThere && node->isPlain() ? plainValue(node->text) : FieldValue::boolean(isThere);
    return value.kind() != FieldValue::Kind::Null && value.toBool(true);
}

/// The items of a list of scalars; empty for everything else.
QStringList listOf(const YamlNode *node)
{
    QStringList items;
    if (node != nullptr && node->kind == YamlNode::Kind::Sequence) {
        for (const YamlNode &item : node->children) {
            items.append(textOf(&item));
        }
    }
    items.removeAll(QString());
    return items;
}

/// A list of names, or a mapping of names to what is said about each.
QMap<QString, CollectionConfig> collectionsOf(const YamlNode *node)
{
    QMap<QString, CollectionConfig> collections;
    for (const QString &name : listOf(node)) {
        collections.insert(name, {});
    }
    if (node != nullptr && node->kind == YamlNode::Kind::Map) {
        for (qsizetype i = 0; i + 1 < node->children.size(); i += 2) {
            const YamlNode &values = node->children[i + 1];
            collections.insert(
                node->children[i].text, {textOf(child(&values, u"permalink")), isTrue(child(&values, u"output"))});
        }
    }
    return collections;
}

/// Why Jekyll stops at a set of `defaults`, which it reads for the first post; empty when it does not. Source: Jekyll
/// 4.3, lib/jekyll/frontmatter_defaults.rb, ensure_time! and applies_type?.
QString faultOfDefault(const YamlNode *scope, const YamlNode *date, const FieldValue &value)
{
    const YamlNode *type = child(scope, u"type");
    if (type != nullptr && type->kind == YamlNode::Kind::Null) {
        return SiteConfigMessages::tr(
            "A scope of “defaults” in _config.yml has a “type” without a value, at which Jekyll stops its "
            "build. Write one, or remove the line.");
    }
    // A day alone is no text to Ruby.
    const bool isTime = value.kind() == FieldValue::Kind::Date && value.toString().count(u':') != 0;
    const bool isText = value.kind() == FieldValue::Kind::Text || isTime;
    return date == nullptr || (isText && postDateOf(value))
        ? QString()
        : SiteConfigMessages::tr(
              "“defaults” in _config.yml give posts the date “%1”, at which Jekyll stops its build. Write it in "
              "quotes, like '2022-05-18 10:00:00 +0200'.")
              .arg(value.toString());
}

/// Jekyll takes these for the collections' names.
QString presentType(const QString &type)
{
    const bool isOld = type == u"page" || type == u"post" || type == u"draft";
    return isOld ? type + u's' : type;
}

QList<FrontMatterDefault> defaultsOf(const YamlNode *node, const QString &text, QString &fault)
{
    QList<FrontMatterDefault> defaults;
    const bool isList = node != nullptr && node->kind == YamlNode::Kind::Sequence;
    for (const YamlNode &set : isList ? node->children : QList<YamlNode>()) {
        const YamlNode *values = child(&set, u"values");
        if (values == nullptr || values->kind != YamlNode::Kind::Map) {
            continue; // Jekyll warns and leaves it out
        }
        const YamlNode *scope = child(&set, u"scope");
        FrontMatterDefault entry;
        entry.path = textOf(child(scope, u"path"));
        if (const YamlNode *type = child(scope, u"type")) {
            entry.type = presentType(textOf(type));
        }
        Diagnostics unused;
        for (const Field &field : FieldReader(text, unused).fieldsOf(*values)) {
            if (field.value.kind() != FieldValue::Kind::Null) {
                entry.values.insert(field.key, field.value);
            }
        }
        const QString date = QStringLiteral("date");
        const QString wrong = faultOfDefault(scope, child(values, date), entry.values.value(date));
        fault = fault.isEmpty() ? wrong : fault;
        defaults.append(entry);
    }
    return defaults;
}

/// The folder that \a path names below the site's own, as Jekyll joins them: "." is the site's folder and ".." at its
/// top leads nowhere else. Empty for the site's own folder, and for what names none.
QString folderInSite(const QString &path)
{
    QString clean = QDir::cleanPath(u'/' + path.trimmed()).sliced(1);
    while (clean.startsWith(u"../")) {
        clean.remove(0, 3);
    }
    const Result<RepoPath> folder = RepoPath::parse(clean);
    return folder ? folder->toString() : QString();
}

/// Jekyll takes a text for the permalink, or nothing.
bool isPermalink(const YamlNode *node)
{
    const bool isScalar = node != nullptr && node->kind == YamlNode::Kind::Scalar;
    const FieldValue value = isScalar && node->isPlain() ? plainValue(node->text) : FieldValue::text(QString());
    return node == nullptr || node->kind == YamlNode::Kind::Null
        || (isScalar && (value.kind() == FieldValue::Kind::Text || value.kind() == FieldValue::Kind::Null));
}

/// Why Jekyll stops at how the configuration names collections and addresses; empty when it does not.
QString faultOfAddresses(const SiteConfig &config, const YamlNode &root)
{
    const YamlNode *collections = child(&root, u"collections");
    if (const YamlNode *permalink = child(&root, u"permalink"); !isPermalink(permalink)) {
        return SiteConfigMessages::tr(
            "The permalink in _config.yml is no text, at which Jekyll stops its build. Put it in quotes.");
    }
    for (qsizetype i = 0;
        collections != nullptr && collections->kind == YamlNode::Kind::Map && i + 1 < collections->children.size();
        i += 2) {
        if (isTrue(&collections->children[i + 1]) && collections->children[i + 1].kind == YamlNode::Kind::Scalar) {
            return SiteConfigMessages::tr(
                "The collection “%1” in _config.yml has no settings but “%2”, at which Jekyll stops its "
                "build. Write its settings below it, like “output: true”, or nothing.")
                .arg(collections->children[i].text, collections->children[i + 1].text);
        }
    }
    const QString unknown = unknownPlaceholderIn(config.permalinkTemplate(QStringLiteral("posts")));
    return unknown.isEmpty()
        ? QString()
        : SiteConfigMessages::tr("Jekyll knows no placeholder “%1” for the permalink in _config.yml, which "
                                 "stops its build. Correct the name.")
              .arg(unknown);
}

SiteConfig configOf(const YamlNode &root, const QString &text)
{
    SiteConfig config;
    addScalars(root, {}, config.values);
    config.title = textOf(child(&root, u"title"));
    config.baseUrl = normalBaseUrl(textOf(child(&root, u"baseurl")).trimmed());
    config.timeZone = textOf(child(&root, u"timezone"));
    if (const QString permalink = textOf(child(&root, u"permalink")); !permalink.isEmpty()) {
        // Without quotes `:name` is a symbol of Ruby, and its colon no part of it.
        const bool isSymbol =
            child(&root, u"permalink")->isPlain() && permalink.size() > 1 && permalink.startsWith(u':');
        config.permalink = permalink.sliced(isSymbol ? 1 : 0);
    }
    config.collectionsDir = folderInSite(textOf(child(&root, u"collections_dir")));
    config.collections = collectionsOf(child(&root, u"collections"));
    config.defaults = defaultsOf(child(&root, u"defaults"), text, config.fault);
    if (child(&root, u"include") != nullptr) {
        config.include = listOf(child(&root, u"include"));
    }
    const YamlNode *exclude = child(&root, u"exclude");
    config.exclude = listOf(exclude) + SiteConfig::standardExcludes();
    const auto isAll = [](const YamlNode &item) { return item.kind == YamlNode::Kind::Scalar && item.text.isEmpty(); };
    if (exclude != nullptr && exclude->kind == YamlNode::Kind::Sequence
        && std::ranges::any_of(exclude->children, isAll)) {
        config.exclude.append(QString()); // every name begins so
    }
    const YamlNode *extensions = child(&root, u"markdown_ext");
    if (extensions != nullptr && extensions->kind == YamlNode::Kind::Scalar) {
        config.markdownExtensions = textOf(extensions).toLower().split(u',', Qt::SkipEmptyParts);
    }
    config.markdown = textOf(child(&root, u"markdown"));
    const YamlNode *commonMark = child(&root, u"commonmark");
    config.commonMarkOptions = listOf(child(commonMark, u"options"));
    config.fault = config.fault.isEmpty() ? faultOfAddresses(config, root) : config.fault;
    const bool isKramdown = config.markdown.isEmpty() || config.markdown.compare(u"kramdown", Qt::CaseInsensitive) == 0;
    if (config.fault.isEmpty() && isKramdown) {
        config.fault = kramdownFault(child(&root, u"kramdown"));
    }
    config.commonMarkExtensions = listOf(child(commonMark, u"extensions"));
    config.showsDrafts = isTrue(child(&root, u"show_drafts"));
    config.showsFuture = isTrue(child(&root, u"future"));
    config.showsUnpublished = isTrue(child(&root, u"unpublished"));
    config.isStrict = isTrue(child(&root, u"strict_front_matter"));
    return config;
}

QString reasonOf(const YamlFailure &problem)
{
    switch (problem.kind) {
    case YamlFailure::Kind::TooDeep:
    case YamlFailure::Kind::TooLarge:
    case YamlFailure::Kind::TooManyNodes:
        return SiteConfigMessages::tr("it is larger than any real configuration");
    case YamlFailure::Kind::UnclosedQuote:
        return SiteConfigMessages::tr("a quote is not closed");
    case YamlFailure::Kind::SecondDocument:
        return SiteConfigMessages::tr("a second document begins there");
    case YamlFailure::Kind::ForbiddenCharacter:
        return SiteConfigMessages::tr("there is a character that YAML does not allow");
    case YamlFailure::Kind::Syntax:
        return problem.reason;
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

QStringList SiteConfig::standardExcludes()
{
    return {QStringLiteral(".sass-cache"), QStringLiteral(".jekyll-cache"), QStringLiteral("gemfiles"),
        QStringLiteral("Gemfile"), QStringLiteral("Gemfile.lock"), QStringLiteral("node_modules"),
        QStringLiteral("vendor/bundle/"), QStringLiteral("vendor/cache/"), QStringLiteral("vendor/gems/"),
        QStringLiteral("vendor/ruby/")};
}

QString SiteConfig::permalinkTemplate(const QString &collection) const
{
    if (const QString own = collections.value(collection).permalink; !own.isEmpty()) {
        return own;
    }
    return collection == u"posts" ? permalinkTemplateOf(permalink) : collectionTemplateOf(permalink);
}

QTimeZone SiteConfig::zone() const
{
    const QTimeZone zone(timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
}

liquid::Value readConfigValues(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, 1024LL * 1024);
    const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    return source ? yamlValueOf(firstYamlDocument(source->text()), {}) : liquid::Value();
}

Result<SiteConfig> readSiteConfig(const QString &path)
{
    constexpr qint64 limit = 1024LL * 1024;
    const Result<QByteArray> bytes = readFile(path, limit);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return failure(Error::Kind::Malformed,
            SiteConfigMessages::tr("“%1” cannot be read. %2").arg(path, source.error().message));
    }
    const QString text = firstYamlDocument(source->text());
    const std::expected<YamlNode, YamlFailure> root = readYaml(text);
    if (!root) {
        const qsizetype before = source->text().count(u'\n') - text.count(u'\n');
        const qsizetype line = QStringView(text).first(root.error().offset).count(u'\n') + before + 1;
        return failure(Error::Kind::Malformed,
            SiteConfigMessages::tr(
                "“%1” is not valid YAML at line %2: %3. Jekyll cannot build the blog either until this is "
                "fixed.")
                .arg(path, QString::number(line), reasonOf(root.error())));
    }
    if (root->kind != YamlNode::Kind::Map && root->kind != YamlNode::Kind::Null) {
        return failure(Error::Kind::Malformed,
            SiteConfigMessages::tr("“%1” does not hold “key: value” lines, so it is no configuration of Jekyll.")
                .arg(path));
    }
    return configOf(*root, text);
}

} // namespace frontrow
