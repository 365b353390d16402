// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/verify/enginecomparison.h"

#include "base/atomicfile.h"
#include "base/sourcetext.h"
#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogliquid.h"
#include "site/verify/shownhtml.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace frontrow {

namespace {

constexpr qint64 largestComparedPost = 1'000'000; // bytes, as the index of a blog has it

void removeCodeClasses(HtmlNode &node)
{
    for (HtmlNode &child : node.children) {
        if (child.name == u"code") {
            child.removeAttribute(u"class");
        } else if (child.name != u"pre") {
            removeCodeClasses(child);
        }
    }
}

HtmlNode bodyOf(const QString &html)
{
    HtmlNode body = htmlBodyOf("<!doctype html><body>" + html.toUtf8());
    removeCodeClasses(body);
    return body;
}

/// The blocks of \a body, a line each; code keeps its lines. Blocks that are shown alike have the same line: the one
/// that \a known has for their form.
QString linesOf(const HtmlNode &body, QHash<QString, QString> &known)
{
    QString lines;
    for (const ShownPiece &piece : shownPiecesOf(body)) {
        const HtmlNode &node = body.children[piece.child];
        if (!known.contains(piece.form)) {
            HtmlNode around;
            around.children.push_back(node);
            const QString html =
                innerHtml(around).replace(QStringLiteral("&quot;"), QStringLiteral("\"")); // for reading
            known.insert(piece.form, html.contains(u"<pre") ? html.trimmed() : html.simplified());
        }
        lines += known.value(piece.form) + u'\n';
    }
    return lines;
}

/// The two readings of a post.
class Trial
{
public:
    Trial(const QString &folder, const SiteConfig &config, const EngineComparison &comparison)
        : m_folder(folder)
        , m_config(config)
        , m_blog(liquidBlogOf(folder, config))
        , m_comparison(comparison)
    {
    }

    /// What reads otherwise; nothing for a file that cannot be read.
    [[nodiscard]] std::optional<EngineDifference> read(const IndexedPost &post) const
    {
        const Result<QByteArray> bytes = readFile(m_folder.filePath(post.path), largestComparedPost);
        const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
        if (!source) {
            return std::nullopt;
        }
        const FrontMatter frontMatter = FrontMatter::parse(source->text());
        return EngineDifference{post.path, post.title,
            shownDifference(html(source->text(), frontMatter, post.path, m_comparison.before),
                html(source->text(), frontMatter, post.path, m_comparison.after))};
    }

private:
    [[nodiscard]] QString html(
        const QString &text, const FrontMatter &frontMatter, const QString &path, const MarkdownChoice &choice) const
    {
        return renderBody(
            text, layoutOf(text).body, renderOptionsFor(text, frontMatter, path, m_config, m_blog, choice))
            .html();
    }

    QDir m_folder;
    const SiteConfig &m_config;
    std::shared_ptr<const LiquidBlog> m_blog;
    const EngineComparison &m_comparison;
};

} // namespace

SiteConfig withMarkdownLine(const SiteConfig &config, const ConfigLine &line)
{
    SiteConfig changed = config;
    changed.markdown = line.value;
    changed.values.insert(line.key, line.value);
    return changed;
}

QList<DiffLine> shownDifference(const QString &before, const QString &after)
{
    QHash<QString, QString> known;
    const QString former = linesOf(bodyOf(before), known);
    return diffOf(former, linesOf(bodyOf(after), known), 1);
}

EngineComparison compareEngines(const QString &folder, const SiteConfig &config, const ConfigLine &line,
    const QList<IndexedPost> &posts, ReadingProgress &progress)
{
    EngineComparison comparison;
    comparison.before = MarkdownChoice::of(config);
    comparison.after = MarkdownChoice::of(withMarkdownLine(config, line));
    progress.all = posts.size();
    const Trial trial(folder, config, comparison);
    for (const IndexedPost &post : posts) {
        if (progress.isCancelled) {
            break;
        }
        ++progress.done;
        if (!config.markdownExtensions.contains(QFileInfo(post.path).suffix().toLower())) {
            continue;
        }
        const std::optional<EngineDifference> found = trial.read(post);
        if (!found) {
            comparison.unreadable.append(post.path);
        } else if (!found->lines.isEmpty()) {
            comparison.differences.append(*found);
        }
        comparison.posts += found ? 1 : 0;
    }
    return comparison;
}

} // namespace frontrow
