// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/builtsite.h"

#include "base/atomicfile.h"
#include "base/repopath.h"
#include "site/text/htmltree.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qint64 largestBuiltFile = 4'000'000; // bytes
constexpr qsizetype mostLinks = 20'000; // of a file
constexpr qsizetype mostDead = 200;

/// The addresses in the value of a `srcset` (HTML standard, "Parsing a srcset attribute").
QStringList addressesIn(QStringView srcset)
{
    QStringList addresses;
    for (qsizetype at = 0; at < srcset.size();) {
        while (at < srcset.size() && (srcset[at].isSpace() || srcset[at] == u',')) {
            ++at;
        }
        qsizetype end = at;
        while (end < srcset.size() && !srcset[end].isSpace()) {
            ++end;
        }
        QStringView address = srcset.sliced(at, end - at);
        const bool isAlone = address.endsWith(u',');
        while (address.endsWith(u',')) {
            address.chop(1);
        }
        if (!address.isEmpty()) {
            addresses.append(address.toString());
        }
        const qsizetype comma = isAlone ? end : srcset.indexOf(u',', end);
        at = comma < 0 ? srcset.size() : comma;
    }
    return addresses;
}

QUrl withoutFragment(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveFragment);
}

/// Finds the `href` of the first `base` element.
QString baseHref(const HtmlNode &node)
{
    if (node.name == u"base" && node.hasAttribute(u"href")) {
        return node.attribute(u"href");
    }
    for (const HtmlNode &child : node.children) {
        if (const QString found = baseHref(child); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

void collectIds(const HtmlNode &node, QSet<QString> &ids)
{
    ids.insert(node.attribute(u"id"));
    if (node.name == u"a") {
        ids.insert(node.attribute(u"name"));
    }
    for (const HtmlNode &child : node.children) {
        collectIds(child, ids);
    }
}

/// Looks through the documents of one built site.
class LinkCheck
{
public:
    LinkCheck(const QString &built, const SiteConfig &config)
        : m_built(built)
        , m_config(config)
        , m_site(siteUrlOf(config))
    {
    }

    /// The page at \a path, with `baseurl`.
    void checkPage(DeadLink::Where where, const QString &path);
    void checkFeed(const QString &name);
    [[nodiscard]] const BuiltLinks &links() const { return m_links; }

private:
    void begin(DeadLink::Where where);
    void checkTree(const HtmlNode &node, const QUrl &base);
    void checkEntry(QXmlStreamReader &feed, const QUrl &feedUrl, QUrl &entry);
    void checkAddress(const QString &attribute, const QString &target, const QUrl &base);
    [[nodiscard]] std::optional<DeadLink::Reason> faultOf(const QUrl &url);
    [[nodiscard]] bool hasFile(const QString &path);
    void bury(DeadLink::Reason reason, const QString &attribute, const QString &target);

    QString m_built;
    SiteConfig m_config;
    QUrl m_site;
    DeadLink::Where m_where = DeadLink::Where::Page;
    QUrl m_page; ///< the page whose ids are known; invalid for a feed
    QSet<QString> m_ids;
    QSet<QString> m_seen; ///< the targets that were seen in this document
    QHash<QString, bool> m_files; ///< by path
    BuiltLinks m_links;
};

void LinkCheck::begin(DeadLink::Where where)
{
    m_where = where;
    m_page = {};
    m_ids.clear();
    m_seen.clear();
}

void LinkCheck::bury(DeadLink::Reason reason, const QString &attribute, const QString &target)
{
    if (m_links.dead.size() < mostDead) {
        m_links.dead.append({m_where, reason, attribute, target});
    } else {
        m_links.isWhole = false;
    }
}

bool LinkCheck::hasFile(const QString &path)
{
    const auto known = m_files.constFind(path);
    return known != m_files.cend() ? *known : *m_files.insert(path, builtFile(m_built, path).has_value());
}

std::optional<DeadLink::Reason> LinkCheck::faultOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    if (path != m_config.baseUrl && !path.startsWith(m_config.baseUrl + u'/')) {
        return DeadLink::Reason::OutsideBaseUrl;
    }
    if (!hasFile(path.sliced(std::min(m_config.baseUrl.size() + 1, path.size())))) {
        return DeadLink::Reason::NoFile;
    }
    const QString id = url.fragment(QUrl::FullyDecoded);
    const bool isTop = id.isEmpty() || id.compare(u"top", Qt::CaseInsensitive) == 0 || id.startsWith(u":~:");
    return !isTop && m_page.isValid() && withoutFragment(url) == m_page && !m_ids.contains(id)
        ? std::optional(DeadLink::Reason::NoAnchor)
        : std::nullopt;
}

void LinkCheck::checkAddress(const QString &attribute, const QString &target, const QUrl &base)
{
    const QUrl written(target.trimmed());
    const QUrl url = base.resolved(written);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host() != m_site.host() || m_seen.contains(attribute + u' ' + target)) {
        return;
    }
    if (m_seen.size() >= mostLinks) {
        m_links.isWhole = false;
        return;
    }
    m_seen.insert(attribute + u' ' + target);
    const std::optional<DeadLink::Reason> fault = faultOf(url);
    if (fault == DeadLink::Reason::OutsideBaseUrl && !written.isRelative()) {
        return; // another site on the same host
    }
    ++m_links.checked;
    if (fault) {
        bury(*fault, attribute, target);
    }
}

void LinkCheck::checkTree(const HtmlNode &node, const QUrl &base)
{
    for (const auto &[name, value] : node.attributes) {
        if (name == u"srcset") {
            for (const QString &address : addressesIn(value)) {
                checkAddress(name, address, base);
            }
        } else if ((name == u"href" && node.name != u"base") || name == u"src" || name == u"poster") {
            checkAddress(name, value, base);
        }
    }
    for (const HtmlNode &child : node.children) {
        checkTree(child, base);
    }
}

void LinkCheck::checkPage(DeadLink::Where where, const QString &path)
{
    begin(where);
    const QString below = path.sliced(std::min(m_config.baseUrl.size() + 1, path.size()));
    const std::optional<QString> file = builtFile(m_built, QUrl::fromPercentEncoding(below.toUtf8()));
    m_links.hasPage = m_links.hasPage || (where == DeadLink::Where::Page && file.has_value());
    if (!file) {
        return;
    }
    const Result<QByteArray> bytes = readFile(*file, largestBuiltFile);
    const HtmlNode root = bytes ? parseHtml(*bytes) : HtmlNode();
    if (root.children.empty()) { // what was parsed has a body at least
        bury(DeadLink::Reason::Unreadable, {}, QFileInfo(*file).fileName());
        return;
    }
    m_page = m_site.resolved(QUrl(path));
    collectIds(root, m_ids);
    checkTree(root, m_page.resolved(QUrl(baseHref(root))));
}

/// One element of a feed: the addresses in its attributes, and the address or HTML that is its text.
void LinkCheck::checkEntry(QXmlStreamReader &feed, const QUrl &feedUrl, QUrl &entry)
{
    static const QSet<QString> addresses{QStringLiteral("href"), QStringLiteral("src"), QStringLiteral("url")};
    static const QSet<QString> texts{
        QStringLiteral("content"), QStringLiteral("summary"), QStringLiteral("description"), QStringLiteral("encoded")};
    const QString name = feed.name().toString();
    const QXmlStreamAttributes attributes = feed.attributes();
    if (name == u"entry" || name == u"item") {
        entry = feedUrl;
    }
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (addresses.contains(attribute.name().toString())) {
            checkAddress(attribute.name().toString(), attribute.value().toString(), entry);
        }
    }
    if (name == u"link" && attributes.hasAttribute(QStringLiteral("href"))) {
        const QStringView rel = attributes.value(QStringLiteral("rel"));
        entry = rel.isEmpty() || rel == u"alternate"
            ? feedUrl.resolved(QUrl(attributes.value(QStringLiteral("href")).toString()))
            : entry;
    } else if (name == u"link") {
        const QString address = feed.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        checkAddress(name, address, feedUrl);
        entry = feedUrl.resolved(QUrl(address));
    } else if (texts.contains(name) && attributes.value(QStringLiteral("type")) != u"xhtml") {
        const QString base =
            attributes.value(QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("base")).toString();
        const QString html = feed.readElementText(QXmlStreamReader::IncludeChildElements);
        checkTree(parseHtml(html.toUtf8()), entry.resolved(QUrl(base)));
    }
}

void LinkCheck::checkFeed(const QString &name)
{
    begin(DeadLink::Where::Feed);
    const std::optional<QString> file = builtFile(m_built, name);
    if (!file) {
        return;
    }
    const Result<QByteArray> bytes = readFile(*file, largestBuiltFile);
    QXmlStreamReader feed(bytes.value_or(QByteArray()));
    const QUrl feedUrl = m_site.resolved(QUrl(m_config.baseUrl + u'/' + name));
    QUrl entry = feedUrl;
    while (!feed.atEnd()) {
        if (feed.readNext() == QXmlStreamReader::StartElement) {
            checkEntry(feed, feedUrl, entry);
        }
    }
    if (feed.hasError()) {
        bury(DeadLink::Reason::Unreadable, {}, name);
    }
}

} // namespace

QUrl siteUrlOf(const SiteConfig &config)
{
    const QUrl url(config.values.value(QStringLiteral("url")));
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return isWeb && !url.host().isEmpty() ? url : QUrl(QStringLiteral("https://site.invalid"));
}

std::optional<QString> builtFile(const QString &built, const QString &path)
{
    for (const QString &tail :
        {QString(), QStringLiteral("index.html"), QStringLiteral(".html"), QStringLiteral("/index.html")}) {
        const Result<RepoPath> inside = RepoPath::parse(path + tail);
        const Result<QString> file = inside ? siteFile(built, *inside) : std::unexpected(inside.error());
        if (file && QFileInfo(*file).isFile()) {
            return *file;
        }
    }
    return std::nullopt;
}

BuiltLinks checkBuiltLinks(const QString &built, const SiteConfig &config, const QString &pageUrl)
{
    LinkCheck check(built, config);
    check.checkPage(DeadLink::Where::Page, pageUrl);
    check.checkPage(DeadLink::Where::Home, config.baseUrl + u'/');
    QStringList feeds{QStringLiteral("feed.xml"), QStringLiteral("atom.xml")};
    if (QString own = config.values.value(QStringLiteral("feed.path")); !own.isEmpty()) {
        own = own.startsWith(u'/') ? own.sliced(1) : own;
        feeds.removeAll(own);
        feeds.prepend(own);
    }
    for (const QString &feed : feeds) {
        check.checkFeed(feed);
    }
    return check.links();
}

} // namespace frontrow
