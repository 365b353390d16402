// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/site.h"

#include "base/atomicfile.h"
#include "base/sourcetext.h"
#include "post/yamlscan.h"
#include "post/yamltree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

const QString configName = QStringLiteral("_config.yml");

/// The document as readYaml() wants it: without what may stand before its first `---`, and with one.
QString fenced(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at] == u'#' || text[at] == u'\n')) {
        at = nextLineOf(text, at);
    }
    return QStringView(text).sliced(at).startsWith(u"---") ? text.sliced(at) : QStringLiteral("---\n") + text;
}

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

/// As Jekyll's `relative_url` takes it: one '/' before, none behind.
QString normalBaseUrl(QString text)
{
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text.isEmpty() || text.startsWith(u'/') ? text : u'/' + text;
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
        values.insert(name, textOf(&node));
    }
}

SiteConfig configOf(const YamlNode &root)
{
    SiteConfig config;
    addScalars(root, {}, config.values);
    config.title = textOf(child(&root, u"title"));
    config.baseUrl = normalBaseUrl(textOf(child(&root, u"baseurl")).trimmed());
    config.timeZone = textOf(child(&root, u"timezone"));
    for (const YamlNode *permalink :
        {child(&root, u"permalink"), child(child(child(&root, u"collections"), u"posts"), u"permalink")}) {
        if (const QString text = textOf(permalink); !text.isEmpty()) {
            config.permalink = text;
        }
    }
    return config;
}

QString reasonOf(const YamlFailure &problem)
{
    switch (problem.kind) {
    case YamlFailure::Kind::TooDeep:
    case YamlFailure::Kind::TooLarge:
    case YamlFailure::Kind::TooManyNodes:
        return Messages::tr("it is larger than any real configuration");
    case YamlFailure::Kind::UnclosedQuote:
        return Messages::tr("a quote is not closed");
    case YamlFailure::Kind::SecondDocument:
        return Messages::tr("a second document begins there");
    case YamlFailure::Kind::ForbiddenCharacter:
        return Messages::tr("there is a character that YAML does not allow");
    case YamlFailure::Kind::Syntax:
        return problem.reason;
    }
    Q_UNREACHABLE_RETURN(QString());
}

Result<SiteConfig> readConfig(const QString &path)
{
    constexpr qint64 limit = 1024LL * 1024;
    const Result<QByteArray> bytes = readFile(path, limit);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return failure(
            Error::Kind::Malformed, Messages::tr("“%1” cannot be read. %2").arg(path, source.error().message));
    }
    const QString text = fenced(source->text());
    const std::expected<YamlNode, YamlFailure> root = readYaml(text);
    if (!root) {
        const qsizetype before = source->text().count(u'\n') - text.count(u'\n');
        const qsizetype line = QStringView(text).first(root.error().offset).count(u'\n') + before + 1;
        return failure(Error::Kind::Malformed,
            Messages::tr("“%1” is not valid YAML at line %2: %3. Jekyll cannot build the blog either until this is "
                         "mended.")
                .arg(path, QString::number(line), reasonOf(root.error())));
    }
    if (root->kind != YamlNode::Kind::Map && root->kind != YamlNode::Kind::Null) {
        return failure(Error::Kind::Malformed,
            Messages::tr("“%1” does not hold “key: value” lines, so it is no configuration of Jekyll.").arg(path));
    }
    return configOf(*root);
}

} // namespace

Result<Site> Site::open(const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.exists()) {
        return failure(Error::Kind::Unreadable,
            Messages::tr("The blog's folder “%1” does not exist. Choose the folder that holds _config.yml.")
                .arg(folder));
    }
    if (!info.isDir()) {
        return failure(Error::Kind::Refused,
            Messages::tr("“%1” is a file, not a blog's folder. Choose the folder that holds _config.yml.").arg(folder));
    }
    const QDir root(info.absoluteFilePath());
    if (!info.isExecutable() || !info.isReadable()) {
        return failure(Error::Kind::Unreadable,
            Messages::tr("You may not look into the blog's folder “%1”. Change its permissions or choose another one.")
                .arg(folder));
    }
    if (!QFileInfo::exists(root.filePath(configName))) {
        return failure(Error::Kind::Refused,
            Messages::tr("“%1” is not a Jekyll blog: it has no _config.yml. Choose the folder that holds this file.")
                .arg(folder));
    }
    return readConfig(root.filePath(configName)).transform([&](const SiteConfig &config) {
        Site site;
        site.m_folder = QDir::cleanPath(root.path());
        site.m_config = config;
        site.m_config.outlets = PostOutlets::of(site.m_folder, config);
        return site;
    });
}

std::optional<QString> Site::folderAbove(const QString &post)
{
    QDir folder(QFileInfo(post).absolutePath());
    do {
        if (QFileInfo(folder.filePath(configName)).isFile()) {
            return folder.path();
        }
    } while (folder.cdUp());
    return std::nullopt;
}

} // namespace frontrow
