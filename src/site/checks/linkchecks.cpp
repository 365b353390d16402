// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/linkchecks.h"

#include "site/blog/linkedpage.h"
#include "site/checks/pageplaces.h"
#include "site/jekyll/markdownengine.h"
#include "site/pictures/picturereference.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

struct LinkChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(LinkChecks)
};

/// Where in the blog \a address leads; nothing for other sites and for Liquid that is not known.
std::optional<QString> pageOf(const QString &address, const CheckedPost &post)
{
    static const QRegularExpression tag(QStringLiteral("^\\s*\\{%-?\\s*(post_url|link)\\s+([^%]*?)\\s*-?%\\}"));
    const QRegularExpressionMatch match = tag.match(address);
    if (!match.hasMatch()) {
        return pathInBlog(address, post.pageUrl, post.config);
    }
    const auto url = post.blog.liquid
        ? post.blog.liquid->pageUrl(match.captured(2), match.capturedView(1) == u"post_url")
        : std::unexpected(liquid::Fault::Kind::Missing);
    return url ? pathInBlog(*url + address.sliced(match.capturedLength()), post.pageUrl, post.config) : std::nullopt;
}

bool hasLiquid(const QString &address)
{
    return address.contains(u"{{") || address.contains(u"{%");
}

/// What people write until they know the address.
bool isPlaceholder(const QString &address)
{
    static const QSet<QString> known{QStringLiteral("http://"), QStringLiteral("https://"), QStringLiteral("url"),
        QStringLiteral("link"), QStringLiteral("todo"), QStringLiteral("tbd"), QStringLiteral("xxx"),
        QStringLiteral("..."), QStringLiteral("…"), QStringLiteral("?")};
    return known.contains(address.toLower());
}

void checkEmpty(const PostLink &link, Diagnostics &found)
{
    const QString address = link.address.trimmed();
    if (link.isScripted || hasLiquid(address)) {
        return;
    }
    if (address.isEmpty() || address == u"#" || isPlaceholder(address)) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("link-empty"),
            LinkChecksMessages::tr("The link leads nowhere. Write the address that it is meant to lead to."),
            link.addressRange});
    } else if (address.endsWith(u'#')) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("link-hash"),
            LinkChecksMessages::tr(
                "The link ends in “#”, so it leads to the top of “%1”. Name the place after it, or remove it.")
                .arg(address.chopped(1)),
            link.addressRange,
            {Fix{LinkChecksMessages::tr("Remove “#”"), {{{link.addressRange.end() - 1, 1}, QString()}}}}});
    }
}

/// A host or a mailbox alone, which browsers take for a page beside this one.
void checkScheme(const PostReading &reading, const PostLink &link, Diagnostics &found)
{
    static const QRegularExpression host(
        QStringLiteral("^(?:[a-z0-9-]+\\.)+(?:com|org|net|io|dev|edu|gov|info|app|ai|de|uk|fr|eu|ch|at|nl|jp|cn|us|ca|"
                       "au|br|ru|tv|xyz|blog)(?:[/?#:].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mailbox(
        QStringLiteral("^[^\\s@/:?#]+@[^\\s@/]+\\.[a-z]{2,}$"), QRegularExpression::CaseInsensitiveOption);
    const QString address = link.address.trimmed();
    const QString own = QUrl(reading.post.config.values.value(QStringLiteral("url"))).host();
    const bool isOwn = own.contains(u'.') && (address == own || address.startsWith(own + u'/'));
    const bool isMailbox = mailbox.match(address).hasMatch();
    if (link.isScripted || (!isMailbox && !isOwn && !host.match(address).hasMatch())
        || reading.post.blog.files.contains(address)) {
        return;
    }
    const QString scheme = isMailbox ? QStringLiteral("mailto:") : QStringLiteral("https://");
    found.append({Diagnostic::Severity::Warning, QStringLiteral("link-scheme"),
        LinkChecksMessages::tr(
            "Without “%1” before it, “%2” is no address but the name of a page beside this one, which is not "
            "there. Put it before.")
            .arg(scheme, address),
        link.addressRange,
        {Fix{LinkChecksMessages::tr("Put “%1” before It").arg(scheme), {{{link.addressRange.start, 0}, scheme}}}}});
}

/// \a id, as it is written or decoded, is among \a places.
bool isAmong(const QSet<QString> &places, const QString &id)
{
    return places.contains(id) || places.contains(QUrl::fromPercentEncoding(id.toUtf8()))
        || id.compare(u"top", Qt::CaseInsensitive) == 0;
}

void checkPlaceOnPage(const PostReading &reading, Diagnostics &found)
{
    std::optional<QSet<QString>> ids;
    for (const PostLink &link : reading.links) {
        const QString address = link.address.trimmed();
        const bool isOnPage = address.size() > 1 && address.startsWith(u'#') && !address.startsWith(u"#!")
            && !address.startsWith(u"#/") && !address.endsWith(u'#') && !address.contains(u'=');
        if (!isOnPage || link.isScripted || hasLiquid(address) || reading.post.body.blocks.isEmpty()) {
            continue;
        }
        ids = ids ? ids : std::optional(placesOn(reading.post.body));
        const QString id = QUrl::fromPercentEncoding(address.sliced(1).toUtf8());
        if (isAmong(*ids, address.sliced(1))) {
            continue;
        }
        const auto other =
            std::ranges::find_if(*ids, [&](const QString &each) { return each.compare(id, Qt::CaseInsensitive) == 0; });
        found.append({Diagnostic::Severity::Warning, QStringLiteral("link-nowhere"),
            LinkChecksMessages::tr("The post has no place “#%1” that the link could lead to.").arg(id),
            link.addressRange,
            other == ids->end()
                ? QList<Fix>()
                : QList{Fix{LinkChecksMessages::tr("Write “#%1”").arg(*other), {{link.addressRange, u'#' + *other}}}}});
    }
}

/// Places on other pages of the blog.
void checkPlaceElsewhere(const PostReading &reading, Diagnostics &found)
{
    const CheckedPost &post = reading.post;
    constexpr qsizetype most = 50; // pages that are rendered for one post
    QHash<QString, std::optional<QSet<QString>>> known;
    for (const PostLink &link : reading.links) {
        const qsizetype hash = link.address.indexOf(u'#');
        const QString id = hash < 0 ? QString() : link.address.sliced(hash + 1).trimmed();
        const bool isPlace = hash > 0 && !id.isEmpty() && !id.contains(u'=') && !id.startsWith(u'!')
            && !id.startsWith(u'/') && !id.startsWith(u':') && !id.contains(u'{') && !link.isScripted;
        const std::optional<QString> path =
            isPlace && !post.pageUrl.isEmpty() && post.blog.isRead && post.blog.knowsPages
            ? pageOf(link.address.first(hash), post)
            : std::nullopt;
        if (!path || pageKey(post.config.baseUrl + *path) == pageKey(post.pageUrl)) {
            continue;
        }
        if (!known.contains(*path) && known.size() < most) {
            known.insert(*path, placesOnPage(post, *path));
        }
        const std::optional<QSet<QString>> places = known.value(*path);
        if (places && !isAmong(*places, id)) {
            found.append({Diagnostic::Severity::Warning, QStringLiteral("link-nowhere"),
                LinkChecksMessages::tr("The page “%1” of the blog has no place “#%2” that the link could lead to.")
                    .arg(*path, id),
                link.addressRange});
        }
    }
}

bool isInBlog(const BlogFacts &blog, const QString &path)
{
    static const QRegularExpression generated(
        QStringLiteral("^/(?:page/?\\d+|feed(?:\\.xml)?|sitemap\\.xml|robots\\.txt|atom\\.xml)/?$"));
    return blog.pages.contains(pageKey(path)) || blog.files.contains(path.mid(1)) || generated.match(path).hasMatch()
        || endsAsPicture(path); // pictures are checked as such
}

/// What plug-ins make pages for: terms, years, authors, languages, pages of lists.
bool mayBeGenerated(const QString &path)
{
    static const QRegularExpression generated(
        QStringLiteral("^/(?:blog/)?(?:tags?|categor(?:y|ies)|topics?|archives?|authors?|page|pages|search|feed|series|"
                       "collections?|\\d{1,4}|[a-z]{2}(?:-[a-z]{2})?)(?:/|\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return generated.match(path).hasMatch();
}

void addNowhere(const QString &path, const PostLink &link, Diagnostics &found)
{
    found.append({Diagnostic::Severity::Warning, QStringLiteral("link-nowhere"),
        LinkChecksMessages::tr("The blog has no page or file “%1”. Correct the address.").arg(path),
        link.addressRange});
}

void checkPath(const PostReading &reading, const PostLink &link, Diagnostics &found)
{
    const CheckedPost &post = reading.post;
    if (!post.blog.isRead || !post.blog.knowsPages || post.pageUrl.isEmpty()) {
        return;
    }
    const std::optional<QString> path = pageOf(link.address, post);
    const bool isPicture = link.address.contains(u"://") && path && endsAsPicture(*path); // others are checked as such
    if (path && !isBlogsOwn(post, link.address, *path)) {
        return;
    }
    if (isPicture && !post.blog.files.contains(path->sliced(1)) && !post.blog.pages.contains(pageKey(*path))) {
        addNowhere(*path, link, found);
        return;
    }
    if (!path || isInBlog(post.blog, *path) || (!post.blog.knowsPlugins && mayBeGenerated(*path))
        || pageKey(post.config.baseUrl + *path) == pageKey(post.pageUrl)) {
        return;
    }
    addNowhere(*path, link, found);
}

/// One diagnostic for each place, or one for all where there are many; then its way out fixes all.
void addAll(const Diagnostics &each, const QString &message, const QString &label, Diagnostics &found)
{
    constexpr qsizetype many = 4;
    if (each.size() < many) {
        found += each;
        return;
    }
    Diagnostic all = each.constFirst();
    all.message = message;
    TextEdits edits;
    for (const Diagnostic &one : each) {
        edits += one.fixes.isEmpty() ? TextEdits() : one.fixes.constFirst().edits;
    }
    std::ranges::sort(edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    all.fixes = {Fix{label, edits}};
    found.append(all);
}

/// Hosts of one machine or network have no certificates, names that stand for none need none.
bool mayBePlain(const QString &host)
{
    static const QRegularExpression local(QStringLiteral(
        "^(?:localhost|127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|0\\.0\\.0\\.0|\\[|[^.]+$)|"
        "(?:^|\\.)example\\.(?:com|org|net)$|\\.(?:local|test|invalid|localhost|example|onion|internal)$"));
    return host.isEmpty() || local.match(host).hasMatch();
}

void checkEncryption(const PostReading &reading, Diagnostics &found)
{
    Diagnostics each;
    for (const PostLink &link : reading.links) {
        const QUrl url(link.address.trimmed());
        const bool isPlain = link.address.trimmed().startsWith(u"http://", Qt::CaseInsensitive);
        if (!isPlain || hasLiquid(link.address) || mayBePlain(url.host()) || url.port() > 0) {
            continue;
        }
        each.append({Diagnostic::Severity::Hint, QStringLiteral("link-not-https"),
            LinkChecksMessages::tr(
                "The link to “%1” is not encrypted. Nearly every site answers to “https://”; try it.")
                .arg(url.host()),
            link.addressRange,
            {Fix{
                LinkChecksMessages::tr("Use “https://”"), {{{link.addressRange.start + 4, 0}, QStringLiteral("s")}}}}});
    }
    addAll(each,
        LinkChecksMessages::tr("%n links are not encrypted. Nearly every site answers to “https://”; try them.",
            nullptr, static_cast<int>(each.size())),
        LinkChecksMessages::tr("Use “https://” in All"), found);
}

/// The convention of the blog, or of this post where it is as clear.
bool opensNewTabs(const PostReading &reading)
{
    LinkConvention own;
    constexpr qsizetype fewestLinks = 6; // of a post that has a convention of its own
    for (const PostLink &link : reading.links) {
        if (isToOtherHost(link.address, reading.post.config.values.value(QStringLiteral("url")))
            && !link.isDefinition) {
            ++own.links;
            own.inNewTab += link.target == u"_blank" ? 1 : 0;
        }
    }
    const LinkConvention &blog = reading.post.blog.links;
    return blog.chosen ? *blog.chosen
                       : blog.isNewTab() || (own.links >= fewestLinks && own.inNewTab * 3 >= own.links * 2);
}

void checkTarget(const PostReading &reading, Diagnostics &found)
{
    if (!opensNewTabs(reading)) {
        return;
    }
    // CommonMark has no attribute lists: only links in HTML can say it.
    const bool hasLists = MarkdownChoice::of(reading.post.config).engine == MarkdownEngine::Kramdown;
    Diagnostics each;
    for (const PostLink &link : reading.links) {
        if (link.newTabEdits.isEmpty() || (!hasLists && !link.isHtml)
            || !isToOtherHost(link.address, reading.post.config.values.value(QStringLiteral("url")))) {
            continue;
        }
        each.append({Diagnostic::Severity::Hint, QStringLiteral("link-target"),
            LinkChecksMessages::tr("Links to other sites open in a new tab on this blog, and this one does not."),
            link.addressRange, {Fix{LinkChecksMessages::tr("Open It in a New Tab"), link.newTabEdits}}});
    }
    addAll(each,
        LinkChecksMessages::tr("Links to other sites open in a new tab on this blog, and %n do not.", nullptr,
            static_cast<int>(each.size())),
        LinkChecksMessages::tr("Open All in New Tabs"), found);
}

} // namespace

Diagnostics checkLinks(const PostReading &reading)
{
    Diagnostics found;
    for (const PostLink &link : reading.links) {
        checkEmpty(link, found);
        const qsizetype before = found.size();
        checkScheme(reading, link, found);
        if (found.size() == before) {
            checkPath(reading, link, found);
        }
    }
    checkPlaceOnPage(reading, found);
    checkPlaceElsewhere(reading, found);
    checkEncryption(reading, found);
    checkTarget(reading, found);
    return found;
}

} // namespace frontrow
