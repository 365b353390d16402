// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/liquidchecks.h"

#include "liquid/template.h"
#include "post/markup/liquidtag.h"
#include "post/markup/postlayout.h"
#include "site/jekyll/postvalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

// Sources of the rules: Liquid 5.4, lib/liquid.rb (TemplateParser), block_body.rb and tags; Jekyll 4.3,
// lib/jekyll/tags.

namespace frontrow {

namespace {

struct LiquidChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(LiquidChecks)
};

using Severity = Diagnostic::Severity;

/// Tags of Liquid and of Jekyll, and those that divide or end blocks.
bool isOwnTag(const QString &name)
{
    static const QSet<QString> known{QStringLiteral("include"), QStringLiteral("include_relative"),
        QStringLiteral("link"), QStringLiteral("post_url"), QStringLiteral("liquid"), QStringLiteral("render")};
    return known.contains(name);
}

/// The plug-in that brings the tag \a name; empty for others.
QString pluginOf(const QString &name)
{
    static const QHash<QString, QString> plugins{
        {QStringLiteral("include_cached"), QStringLiteral("jekyll-include-cache")},
        {QStringLiteral("gist"), QStringLiteral("jekyll-gist")},
        {QStringLiteral("seo"), QStringLiteral("jekyll-seo-tag")},
        {QStringLiteral("feed_meta"), QStringLiteral("jekyll-feed")},
        {QStringLiteral("avatar"), QStringLiteral("jekyll-avatar")},
        {QStringLiteral("last_modified_at"), QStringLiteral("jekyll-last-modified-at")},
        {QStringLiteral("github_edit_link"), QStringLiteral("jekyll-github-metadata")},
        {QStringLiteral("toc"), QStringLiteral("jekyll-toc")}};
    return plugins.value(name);
}

/// The build of the blog of \a post may bring \a plugin along, which its own files do not name.
bool mayBringPlugin(const QString &plugin, const CheckedPost &post)
{
    const SiteConfig &config = post.config;
    const QStringList listed = (config.values.value(QStringLiteral("plugins")) + u','
        + config.values.value(QStringLiteral("gems")) + u',' + config.values.value(QStringLiteral("whitelist")))
                                   .split(u',');
    return !plugin.isEmpty()
        && (listed.contains(plugin) || config.build.gems.contains(plugin) || !post.blog.knowsTheme
            || config.build.host() == BlogHost::GitHubPages);
}

/// Ends or divides a block, so that it is no beginning without an end.
bool isPart(const QString &name)
{
    return name == u"else" || name == u"elsif" || name == u"when" || name.startsWith(u"end");
}

/// Reads the Liquid of a body as Liquid does: before Markdown, in code too.
class LiquidWalk
{
public:
    explicit LiquidWalk(const PostReading &reading)
        : m_reading(reading)
        , m_post(reading.post)
        , m_text(m_post.text)
        , m_body(layoutOf(m_text).body.start)
        , m_template(liquid::Template::of(m_text.sliced(m_body)))
    {
    }

    Diagnostics read()
    {
        for (const liquid::Fault &fault : std::as_const(m_template.faults)) {
            if (fault.kind == liquid::Fault::Kind::Structure && m_end == m_text.size()) {
                addStructure(placed(fault.range));
            }
        }
        walk(m_template.body, Surroundings::Page);
        addGaps();
        return std::move(m_found);
    }

private:
    void add(Severity severity, const char *code, const QString &message, TextRange range, const QList<Fix> &fixes = {})
    {
        m_found.append({severity, QString::fromLatin1(code), message, range, fixes});
    }

    /// In the post's text.
    [[nodiscard]] TextRange placed(TextRange range) const { return {range.start + m_body, range.length}; }

    /// A tag that closes nothing, is not closed, or has no end of its own; all of them stop the build.
    void addStructure(TextRange place)
    {
        const std::optional<LiquidTag> tag = liquidTagAt(m_text, place.start);
        if (m_text[place.start + 1] == u'{') {
            breakOff(place.start,
                LiquidChecksMessages::tr(
                    "“{{” is not closed by “}}”, which stops Jekyll's build. Close it, or show it as text."));
        } else if (!tag || tag->range.end() != place.end()) {
            breakOff(place.start,
                LiquidChecksMessages::tr(
                    "“{%” is not closed by “%}”, which stops Jekyll's build. Close it, or show it as text."));
        } else if (isPart(tag->name)) {
            stray(*tag);
        } else if (tag->name == u"highlight" && tag->markup.isEmpty()) {
            add(Severity::Error, "liquid-highlight",
                LiquidChecksMessages::tr(
                    "“{% highlight %}” needs the name of a language, or it stops Jekyll's build: “{% "
                    "highlight text %}”."),
                place,
                {Fix{LiquidChecksMessages::tr("Make It “text”"), {{{place.end() - 2, 0}, QStringLiteral("text ")}}}});
        } else {
            m_end = tag->name == u"raw" || tag->name == u"comment" ? place.start : m_end;
            add(Severity::Error, "liquid-unclosed",
                LiquidChecksMessages::tr(
                    "“{% %1 %}” is not closed, which stops Jekyll's build. Put “{% end%1 %}” after what it is "
                    "about.")
                    .arg(tag->name),
                place);
        }
    }

    /// What is after it cannot be read.
    void breakOff(qsizetype open, const QString &message)
    {
        m_end = open;
        add(Severity::Error, "liquid-unclosed", message, {open, 2},
            {Fix{LiquidChecksMessages::tr("Show It as Text"),
                {{{open, 2}, QStringLiteral("{% raw %}%1{% endraw %}").arg(m_text.sliced(open, 2))}}}});
    }

    void stray(const LiquidTag &tag)
    {
        add(Severity::Error, "liquid-stray",
            LiquidChecksMessages::tr("“{% %1 %}” closes or divides nothing, which stops Jekyll's build. Remove it.")
                .arg(tag.name),
            tag.range, {Fix{LiquidChecksMessages::tr("Remove It"), {{tag.range, QString()}}}});
    }

    /// Where nodes stand. Liquid passes over tags that it does not know directly in a comment, and only there.
    enum class Surroundings { Page, Comment, BlockInComment };

    void walk(const liquid::Body &body, Surroundings around)
    {
        using Kind = liquid::Node::Kind;
        for (const liquid::Node &node : body.nodes) {
            if (placed(node.range).start > m_end) {
                return;
            }
            if (node.kind == Kind::Output && around == Surroundings::Page) {
                readOutput(node);
            } else if (node.kind == Kind::Tag && around != Surroundings::Comment) {
                readTag(node);
            } else if (node.kind == Kind::Assign || node.kind == Kind::Capture) {
                m_names.insert(node.name);
            } else if (node.loop) {
                m_names.insert(node.loop->variable);
            }
            const Surroundings inside = node.kind == Kind::Nothing ? Surroundings::Comment
                : around == Surroundings::Page                     ? around
                                                                   : Surroundings::BlockInComment;
            walk(node.body, inside);
            walk(node.otherwise, inside);
            for (const liquid::Branch &branch : node.branches) {
                walk(branch.body, inside);
            }
        }
    }

    void readOutput(const liquid::Node &node)
    {
        const TextRange range = placed(node.range);
        const bool isInCode = m_reading.markup[range.start] != u'{' || isInMath(range.start);
        const liquid::Expression &value = node.formula.value;
        const bool isNothing = value.kind == liquid::Expression::Kind::Lookup
            ? !value.isNameComputed && !m_names.contains(value.name)
            : value.kind == liquid::Expression::Kind::Literal && value.literal.isNil();
        if (isInCode && isNothing) {
            m_gaps.append(range);
        }
    }

    /// Between `$$` and `$$` of one paragraph.
    [[nodiscard]] bool isInMath(qsizetype place) const
    {
        const qsizetype start = std::max(m_body, m_text.lastIndexOf(QStringLiteral("\n\n"), place));
        return QStringView(m_text).sliced(start, place - start).count(u"$$") % 2 == 1;
    }

    void readTag(const liquid::Node &node)
    {
        if (node.name == u"link" || node.name == u"post_url") {
            checkBase(node);
        } else if (!isOwnTag(node.name) && !mayBringPlugin(pluginOf(node.name), m_post)) {
            checkName(node);
        }
    }

    /// `{{ site.baseurl }}` before a tag that puts it there itself.
    void checkBase(const liquid::Node &tag)
    {
        static const QRegularExpression base(QStringLiteral("\\{\\{-?\\s*site\\.baseurl\\s*-?\\}\\}\\s*$"));
        const qsizetype end = placed(tag.range).start;
        const qsizetype line = end == 0 ? 0 : m_text.lastIndexOf(u'\n', end - 1) + 1;
        const QRegularExpressionMatch match = base.matchView(QStringView(m_text).sliced(line, end - line));
        if (!match.hasMatch() || m_post.config.baseUrl.isEmpty()) {
            return;
        }
        const TextRange range{line + match.capturedStart(), match.capturedLength()};
        add(Severity::Warning, "liquid-base-twice",
            LiquidChecksMessages::tr(
                "“{% %1 %}” begins with the blog's “baseurl” itself, so the link leads nowhere. Remove “{{ "
                "site.baseurl }}” before it.")
                .arg(tag.name),
            range, {Fix{LiquidChecksMessages::tr("Remove It"), {{range, QString()}}}});
    }

    void checkName(const liquid::Node &tag)
    {
        const BlogFacts &blog = m_post.blog;
        if (blog.isRead && blog.knowsLiquidTags && !blog.liquidTags.contains(tag.name)) {
            const TextRange range = placed(tag.range);
            add(Severity::Error, "liquid-unknown",
                LiquidChecksMessages::tr(
                    "Jekyll does not know “{% %1 %}”, which stops its build. Correct the name, or show it as "
                    "text.")
                    .arg(tag.name),
                range,
                {Fix{LiquidChecksMessages::tr("Show It as Text"),
                    {{{range.start, 0}, QStringLiteral("{% raw %}")},
                        {{range.end(), 0}, QStringLiteral("{% endraw %}")}}}});
        }
    }

    /// Code that Liquid empties, as `${{ secrets.TOKEN }}` in a workflow.
    void addGaps()
    {
        if (m_gaps.isEmpty()) {
            return;
        }
        TextEdits edits;
        for (const TextRange &gap : std::as_const(m_gaps)) {
            edits.append({{gap.start, 0}, QStringLiteral("{% raw %}")});
            edits.append({{gap.end(), 0}, QStringLiteral("{% endraw %}")});
        }
        const QString first = slice(m_text, m_gaps.constFirst()).toString().simplified().left(60);
        add(Severity::Warning, "liquid-in-code",
            m_gaps.size() == 1
                ? LiquidChecksMessages::tr(
                      "Jekyll takes “%1” in the code for its own and puts nothing there. Show it as text.")
                      .arg(first)
                : LiquidChecksMessages::tr(
                      "Jekyll takes “%1” and %n more in code for its own and puts nothing there. Show them as "
                      "text.",
                      nullptr, static_cast<int>(m_gaps.size() - 1))
                      .arg(first),
            m_gaps.constFirst(), {Fix{LiquidChecksMessages::tr("Show It as Text"), edits}});
    }

    const PostReading &m_reading;
    const CheckedPost &m_post;
    const QString &m_text;
    qsizetype m_body; ///< where it starts
    liquid::Template m_template; ///< the body as Liquid reads it
    qsizetype m_end = m_text.size(); ///< up to where it can be read
    Diagnostics m_found;
    QList<TextRange> m_gaps;
    /// Objects that Liquid knows. Source: Jekyll, "Variables".
    QSet<QString> m_names{QStringLiteral("site"), QStringLiteral("page"), QStringLiteral("content"),
        QStringLiteral("layout"), QStringLiteral("paginator"), QStringLiteral("include"), QStringLiteral("jekyll"),
        QStringLiteral("theme"), QStringLiteral("forloop")};
};

} // namespace

Diagnostics checkLiquid(const PostReading &reading)
{
    const CheckedPost &post = reading.post;
    const FieldValue said = mergedValue(post.frontMatter, QStringLiteral("render_with_liquid"), post.file, post.config);
    const bool isRun = said.kind() != FieldValue::Kind::Boolean || said.toBool(true);
    return isRun ? LiquidWalk(reading).read() : Diagnostics();
}

} // namespace frontrow
