// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/pageplaces.h"

#include "site/blog/blogliquid.h"
#include "site/jekyll/markdownengine.h"

#include <QRegularExpression>
#include <QUrl>

namespace frontrow {

namespace {

using liquid::Value;

QString textOf(const Value &page, const char *name)
{
    return page.property(Value(QString::fromLatin1(name))).toText();
}

QSet<QString> idsIn(const RenderedBody &body)
{
    static const QRegularExpression id(
        QStringLiteral("\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"));
    QSet<QString> ids;
    for (const RenderedBlock &block : body.blocks) {
        for (const QRegularExpressionMatch &match : id.globalMatch(block.html)) {
            ids.insert(match.captured(1) + match.captured(2) + match.captured(3));
        }
    }
    return ids;
}

/// Those that themes give their pages.
const QSet<QString> &idsOfThemes()
{
    static const QSet<QString> ids{QStringLiteral("top"), QStringLiteral("comments"), QStringLiteral("comment"),
        QStringLiteral("disqus_thread"), QStringLiteral("main"), QStringLiteral("content"), QStringLiteral("footer"),
        QStringLiteral("header"), QStringLiteral("toc"), QStringLiteral("respond"), QStringLiteral("page-title"),
        QStringLiteral("share")};
    return ids;
}

/// The document or page of the blog at \a path; nil without one.
Value pageAt(const CheckedPost &post, const QString &path)
{
    const Value site = post.blog.liquid->site(post.file);
    for (const char *list : {"documents", "pages"}) {
        const liquid::List pages = site.property(Value(QString::fromLatin1(list))).items();
        for (const Value &page : pages) {
            if (pageKey(QUrl::fromPercentEncoding(textOf(page, "url").toUtf8())) == pageKey(path)) {
                return page;
            }
        }
    }
    return {};
}

} // namespace

QSet<QString> placesOn(const RenderedBody &body)
{
    return idsIn(body) + idsOfThemes();
}

bool isBlogsOwn(const CheckedPost &post, const QString &address, const QString &path)
{
    static const QRegularExpression whole(
        QStringLiteral("^\\s*(?:https?:)?//"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression program(
        QStringLiteral("\\.(?:php\\d?|cgi|aspx?|jsp|pl)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
    if (!whole.match(address).hasMatch()) {
        return true;
    }
    if (program.match(path).hasMatch()) {
        return false;
    }
    const bool hasNeighbours =
        post.config.baseUrl.isEmpty() && post.config.build.host() != BlogHost::Unknown && path.size() > 1;
    const QString folder = path.section(u'/', 1, 1);
    const auto isIn = [&folder](const QString &each) {
        const QStringView plain = QStringView(each).sliced(each.startsWith(u'/') ? 1 : 0);
        return plain.startsWith(folder) && (plain.size() == folder.size() || plain[folder.size()] == u'/');
    };
    return !hasNeighbours || year.match(folder).hasMatch() || std::ranges::any_of(post.blog.pages, isIn)
        || std::ranges::any_of(post.blog.files, isIn);
}

std::optional<QSet<QString>> placesOnPage(const CheckedPost &post, const QString &path)
{
    const Value page = post.blog.liquid ? pageAt(post, path) : Value();
    const QString text = textOf(page, "content");
    constexpr qsizetype longest = 500'000;
    if (page.isNil() || text.isEmpty() || text.size() > longest) {
        return std::nullopt;
    }
    const QString relative = textOf(page, "relative_path");
    const QString file = relative.isEmpty() ? textOf(page, "path") : relative;
    const RenderOptions options =
        renderOptionsFor(text, FrontMatter(), file, post.config, post.blog.liquid, MarkdownChoice::of(post.config));
    const QSet<QString> ids = idsIn(renderBody(text, {0, text.size()}, options));
    return ids.isEmpty() ? std::nullopt : std::optional(ids + idsOfThemes());
}

} // namespace frontrow
