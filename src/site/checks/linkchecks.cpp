// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/linkedpage.h"
#include "site/checks/checkgroups.h"
#include "site/jekyll/markdownengine.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(LinkChecks)
};

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
            Messages::tr("The link leads nowhere. Write the address that it is meant to lead to."), link.addressRange});
    } else if (address.endsWith(u'#')) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("link-hash"),
            Messages::tr("The link ends in “#”, so it leads to the top of “%1”. Name the place after it, or remove it.")
                .arg(address.chopped(1)),
            link.addressRange, {Fix{Messages::tr("Remove “#”"), {{{link.addressRange.end() - 1, 1}, QString()}}}}});
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
    const bool isMailbox = mailbox.match(address).hasMatch();
    if (link.isScripted || (!isMailbox && !host.match(address).hasMatch())
        || reading.post.blog.files.contains(address)) {
        return;
    }
    const QString scheme = isMailbox ? QStringLiteral("mailto:") : QStringLiteral("https://");
    found.append({Diagnostic::Severity::Warning, QStringLiteral("link-scheme"),
        Messages::tr("Without “%1” before it, “%2” is no address but the name of a page beside this one, which is not "
                     "there. Put it before.")
            .arg(scheme, address),
        link.addressRange,
        {Fix{Messages::tr("Put “%1” before It").arg(scheme), {{{link.addressRange.start, 0}, scheme}}}}});
}

/// The ids of the page that its text gives it, and those that themes do.
QSet<QString> idsOf(const RenderedBody &body)
{
    static const QRegularExpression id(
        QStringLiteral("\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"));
    QSet<QString> ids{QStringLiteral("top"), QStringLiteral("comments"), QStringLiteral("disqus_thread"),
        QStringLiteral("main"), QStringLiteral("content"), QStringLiteral("footer"), QStringLiteral("toc")};
    for (const RenderedBlock &block : body.blocks) {
        for (const QRegularExpressionMatch &match : id.globalMatch(block.html)) {
            ids.insert(match.captured(1) + match.captured(2) + match.captured(3));
        }
    }
    return ids;
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
        ids = ids ? ids : std::optional(idsOf(reading.post.body));
        const QString id = QUrl::fromPercentEncoding(address.sliced(1).toUtf8());
        if (ids->contains(id) || ids->contains(address.sliced(1)) || id.compare(u"top", Qt::CaseInsensitive) == 0) {
            continue;
        }
        const auto other =
            std::ranges::find_if(*ids, [&](const QString &each) { return each.compare(id, Qt::CaseInsensitive) == 0; });
        found.append({Diagnostic::Severity::Warning, QStringLiteral("link-nowhere"),
            Messages::tr("The post has no place “#%1” that the link could lead to.").arg(id), link.addressRange,
            other == ids->end()
                ? QList<Fix>()
                : QList{Fix{Messages::tr("Write “#%1”").arg(*other), {{link.addressRange, u'#' + *other}}}}});
    }
}

bool isInBlog(const BlogFacts &blog, const QString &path)
{
    static const QRegularExpression generated(
        QStringLiteral("^/(?:page/?\\d+|feed(?:\\.xml)?|sitemap\\.xml|robots\\.txt|atom\\.xml)/?$"));
    static const QRegularExpression picture(
        QStringLiteral("\\.(?:png|jpe?g|gif|webp|svg|avif)$"), QRegularExpression::CaseInsensitiveOption);
    return blog.pages.contains(pageKey(path)) || blog.files.contains(path.mid(1)) || generated.match(path).hasMatch()
        || picture.match(path).hasMatch(); // pictures are checked as such
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

void checkPath(const PostReading &reading, const PostLink &link, Diagnostics &found)
{
    const CheckedPost &post = reading.post;
    if (!post.blog.isRead || !post.blog.knowsPages || post.pageUrl.isEmpty()) {
        return;
    }
    const std::optional<QString> path = pathInBlog(link.address, post.pageUrl, post.config);
    if (!path || isInBlog(post.blog, *path) || (!post.blog.knowsPlugins && mayBeGenerated(*path))
        || pageKey(post.config.baseUrl + *path) == pageKey(post.pageUrl)) {
        return;
    }
    found.append({Diagnostic::Severity::Warning, QStringLiteral("link-nowhere"),
        Messages::tr("The blog has no page or file “%1”. Correct the address.").arg(*path), link.addressRange});
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
            Messages::tr("The link to “%1” is not encrypted. Nearly every site answers to “https://”; try it.")
                .arg(url.host()),
            link.addressRange,
            {Fix{Messages::tr("Use “https://”"), {{{link.addressRange.start + 4, 0}, QStringLiteral("s")}}}}});
    }
    addAll(each,
        Messages::tr("%n links are not encrypted. Nearly every site answers to “https://”; try them.", nullptr,
            static_cast<int>(each.size())),
        Messages::tr("Use “https://” in All"), found);
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
            Messages::tr("Links to other sites open in a new tab on this blog, and this one does not."),
            link.addressRange, {Fix{Messages::tr("Open It in a New Tab"), link.newTabEdits}}});
    }
    addAll(each,
        Messages::tr("Links to other sites open in a new tab on this blog, and %n do not.", nullptr,
            static_cast<int>(each.size())),
        Messages::tr("Open All in New Tabs"), found);
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
    checkEncryption(reading, found);
    checkTarget(reading, found);
    return found;
}

} // namespace frontrow
