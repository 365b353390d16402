// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/headingrename.h"

#include "base/atomicfile.h"
#include "base/parallel.h"
#include "base/sourcetext.h"
#include "markdown/renderedbody.h"
#include "post/editing/headingwords.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/characterreference.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogfacts.h"
#include "site/blog/blogliquid.h"
#include "site/blog/linkedpage.h"
#include "site/blog/postlink.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace frontrow {

namespace {

struct HeadingRenameMessages
{
    Q_DECLARE_TR_FUNCTIONS(HeadingRename)
};

constexpr qint64 largestLinkingPost = 1024 * 1024; // bytes

RenderOptions optionsOf(const LinkedPost &post, const LinkingBlog &blog)
{
    RenderOptions options =
        renderOptionsFor(post.text, FrontMatter::parse(post.text), post.path, blog.config, blog.liquid, blog.choice);
    options.coloursCode = false;
    return options;
}

/// Where in \a address, as it is written, the "#" before its fragment is: in no Liquid and no character reference; -1
/// without one.
qsizetype hashIn(QStringView address)
{
    qsizetype from = 0;
    for (const QStringView closing : {QStringView(u"}}"), QStringView(u"%}")}) {
        from = std::max(from, address.lastIndexOf(closing) + 1);
    }
    qsizetype hash = address.indexOf(u'#', from);
    while (hash > 0 && address[hash - 1] == u'&') {
        hash = address.indexOf(u'#', hash + 1);
    }
    return hash;
}

/// \a id as the fragment of an address that is written like \a former: percent-encoded where that is.
QString fragmentFor(const QString &id, QStringView former)
{
    const bool isPlain = std::ranges::all_of(
        id, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.isMark() || c.isSurrogate(); });
    return former.contains(u'%') || !isPlain ? QString::fromLatin1(QUrl::toPercentEncoding(id)) : id;
}

/// The addresses with a fragment that stand in the front matter of \a text, in values of any kind: navigation, buttons,
/// `redirect_to`, Markdown. A "#" that nothing stands before begins a comment of YAML where it is not quoted, and where
/// it is, it may be a colour.
QList<TextRange> frontMatterAddresses(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s\"'`\\[\\]{}()<>,|#]*#[^\\s\"'`\\[\\]{}()<>,|]+"));
    static const QRegularExpression colour(QStringLiteral("^#(?:[0-9A-Fa-f]{3,4}){1,2}$"));
    QList<TextRange> found;
    const TextRange yaml = layoutOf(text).yaml;
    for (const QRegularExpressionMatch &match : address.globalMatchView(slice(text, yaml))) {
        const TextRange range{yaml.start + match.capturedStart(), match.capturedLength()};
        const bool isWhole = text[range.start] != u'#';
        const bool isFragment = !isWhole && QStringView(u"\"'(").contains(text[range.start - 1])
            && !colour.matchView(match.capturedView()).hasMatch();
        if (isWhole || isFragment) {
            found.append(range);
        }
    }
    return found;
}

/// The links of one post to the headings of one page.
class Links
{
public:
    Links(const LinkedPost &post, const LinkingBlog &blog, const RenderOptions &options)
        : m_post(post)
        , m_blog(blog)
        , m_options(options)
    {
    }

    [[nodiscard]] TextEdits edits(const QString &url, const QHash<QString, QString> &ids) const
    {
        TextEdits edits;
        const QString page = keyOf(url);
        const QString own = keyOf(m_post.url);
        for (const TextRange &address : addresses()) {
            const QStringView written = slice(m_post.text, address);
            const qsizetype hash = hashIn(written);
            if (hash < 0) {
                continue;
            }
            const QStringView fragment = written.sliced(hash + 1);
            const QString plain = resolvedReferences(fragment);
            const QString decoded = QUrl::fromPercentEncoding(plain.toUtf8());
            const QString id = ids.value(decoded, ids.value(plain));
            const TextRange range{address.start + hash + 1, fragment.size()};
            const bool isNew = edits.isEmpty() || edits.constLast().range.end() <= range.start;
            if (!id.isEmpty() && isNew && pageOf(written.first(hash).toString(), own) == page) {
                edits.append({range, fragmentFor(id, fragment)});
            }
        }
        return edits;
    }

private:
    /// Rising.
    [[nodiscard]] QList<TextRange> addresses() const
    {
        QList<TextRange> found = frontMatterAddresses(m_post.text);
        for (const PostLink &link : postLinks(m_post.text, readBody(m_post.text, m_options))) {
            found.append(link.addressRange);
        }
        return found;
    }

    [[nodiscard]] QString keyOf(const QString &url) const
    {
        const QString &base = m_blog.config.baseUrl;
        const bool hasBase = !base.isEmpty() && url.startsWith(base);
        return pageKey(QUrl::fromPercentEncoding((hasBase ? url.sliced(base.size()) : url).toUtf8()));
    }

    /// The page that \a address leads to, without its fragment; empty for none of the blog.
    [[nodiscard]] QString pageOf(const QString &address, const QString &own) const
    {
        if (address.isEmpty()) {
            return own;
        }
        const QString plain = resolvedReferences(address);
        std::optional<QString> path = pathInBlog(plain, m_post.url, m_blog.config);
        if (!path && markdown::hasLiquid(plain)) {
            path = pathInBlog(markdown::withLiquid(plain, m_options).text, m_post.url, m_blog.config);
        }
        return path ? pageKey(*path) : QString();
    }

    const LinkedPost &m_post;
    const LinkingBlog &m_blog;
    const RenderOptions &m_options;
};

QList<Heading> outlineOf(const QString &text, const RenderOptions &options)
{
    return renderBody(text, layoutOf(text).body, options).outline;
}

std::unexpected<Error> noHeading(const QString &title)
{
    return failure(Error::Kind::Refused,
        HeadingRenameMessages::tr(
            "“%1” cannot be the words of this heading: the text would read otherwise. Write one line that is "
            "no markup of its own, or change the heading in the text.")
            .arg(title));
}

/// What the ids of \a before are in \a after; nothing when those are not the same headings.
std::optional<QHash<QString, QString>> idsAfter(
    const QList<Heading> &before, const QList<Heading> &after, qsizetype renamed)
{
    if (before.size() != after.size()) {
        return std::nullopt;
    }
    QHash<QString, QString> ids;
    QSet<QString> known; // the first heading with an id is where links to it lead
    for (qsizetype i = 0; i < before.size(); ++i) {
        const bool isSame = before[i].level == after[i].level && (i == renamed || before[i].text == after[i].text);
        if (!isSame) {
            return std::nullopt;
        }
        const bool isFirst = !before[i].id.isEmpty() && !known.contains(before[i].id);
        known.insert(before[i].id);
        if (isFirst && before[i].id != after[i].id && !after[i].id.isEmpty()) {
            ids.insert(before[i].id, after[i].id);
        }
    }
    return ids;
}

/// Nothing in \a text can be a link to one of \a ids: looked at first, since most posts have none.
bool namesNone(const QString &text, const QHash<QString, QString> &ids)
{
    return std::ranges::none_of(ids.keyBegin(), ids.keyEnd(), [&](const QString &id) {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(id));
        return text.contains(u'#' + id) || text.contains(u'#' + encoded, Qt::CaseInsensitive);
    });
}

PostChanges changesIn(
    const IndexedPost &post, const QString &url, const QHash<QString, QString> &ids, const LinkingBlog &blog)
{
    const Result<QByteArray> bytes = readFile(blog.folder + u'/' + post.path, largestLinkingPost);
    const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    if (!source || namesNone(source->text(), ids)) {
        return {};
    }
    const LinkedPost other{source->text(), post.path, post.url};
    return {
        post.path, post.title, ContentHash::of(*bytes), changesOf(other.text, fragmentEdits(other, url, ids, blog))};
}

} // namespace

Result<HeadingRename> renameHeading(
    const LinkedPost &post, TextRange heading, const QString &title, const LinkingBlog &blog)
{
    const std::optional<TextRange> place = headingWords(post.text, heading);
    if (!place) {
        return failure(Error::Kind::Refused,
            HeadingRenameMessages::tr("This heading is HTML, or has several lines. Change it in the text."));
    }
    const QString plain = title.trimmed();
    if (plain.isEmpty() || plain.contains(u'\n')) {
        return noHeading(plain);
    }
    const RenderOptions options = optionsOf(post, blog);
    const QList<Heading> before = outlineOf(post.text, options);
    const TextEdit edit{*place, plain};
    const QString renamed = applied({edit}, post.text);
    const QList<Heading> after = outlineOf(renamed, options);
    const auto index = std::ranges::find(before, heading.start, [](const Heading &each) { return each.source.start; });
    const std::optional<QHash<QString, QString>> ids = idsAfter(before, after, index - before.begin());
    if (index == before.end() || !ids || after[index - before.begin()].text.isEmpty()) {
        return noHeading(plain);
    }
    TextEdits edits = Links(post, blog, options).edits(post.url, *ids);
    edits.removeIf([&](const TextEdit &link) { // what stands in the words is what the person wrote there
        return link.range.start < place->end() && link.range.end() > place->start;
    });
    const auto following =
        std::ranges::find_if(edits, [&](const TextEdit &link) { return link.range.start >= place->end(); });
    if (slice(post.text, *place) != plain) {
        edits.insert(following, edit);
    }
    return HeadingRename{edits, *ids};
}

TextEdits fragmentEdits(
    const LinkedPost &other, const QString &url, const QHash<QString, QString> &ids, const LinkingBlog &blog)
{
    return Links(other, blog, optionsOf(other, blog)).edits(url, ids);
}

QList<PostChanges> fragmentChanges(
    const LinkedPost &renamed, const QHash<QString, QString> &ids, const LinkingBlog &blog)
{
    const qsizetype count = ids.isEmpty() || blog.folder.isEmpty() ? 0 : blog.posts.size();
    std::vector<PostChanges> found(static_cast<std::size_t>(count));
    constexpr qsizetype portion = 16;
    inParallel(count, portion, [&](qsizetype i) {
        if (blog.posts[i].path != renamed.path) {
            found[static_cast<std::size_t>(i)] = changesIn(blog.posts[i], renamed.url, ids, blog);
        }
    });
    std::erase_if(found, [](const PostChanges &changes) { return changes.changes.isEmpty(); });
    return QList<PostChanges>(found.begin(), found.end());
}

} // namespace frontrow
