// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/expression.h"
#include "post/markup/liquidtag.h"
#include "post/markup/postlayout.h"
#include "site/checks/families.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

// Sources of the rules: Liquid 5.4, lib/liquid.rb (TemplateParser), block_body.rb and tags; Jekyll 4.3,
// lib/jekyll/tags.

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(LiquidChecks)
};

using Severity = Diagnostic::Severity;

bool isBlockTag(const QString &name)
{
    static const QSet<QString> known{QStringLiteral("if"), QStringLiteral("unless"), QStringLiteral("case"),
        QStringLiteral("for"), QStringLiteral("tablerow"), QStringLiteral("capture"), QStringLiteral("ifchanged"),
        QStringLiteral("highlight")};
    return known.contains(name);
}

/// Tags of Liquid, of Jekyll, and of the plug-ins that hosts run.
bool isKnownTag(const QString &name)
{
    static const QSet<QString> known{QStringLiteral("assign"), QStringLiteral("break"), QStringLiteral("comment"),
        QStringLiteral("continue"), QStringLiteral("cycle"), QStringLiteral("decrement"), QStringLiteral("echo"),
        QStringLiteral("include"), QStringLiteral("increment"), QStringLiteral("liquid"), QStringLiteral("raw"),
        QStringLiteral("render"), QStringLiteral("include_relative"), QStringLiteral("link"),
        QStringLiteral("post_url"), QStringLiteral("include_cached"), QStringLiteral("gist"), QStringLiteral("seo"),
        QStringLiteral("feed_meta"), QStringLiteral("avatar"), QStringLiteral("last_modified_at"),
        QStringLiteral("github_edit_link"), QStringLiteral("toc")};
    return known.contains(name) || isBlockTag(name);
}

/// What is inside of which block only.
bool isPartOf(const QString &part, const QString &block)
{
    if (part == u"else") {
        return block == u"if" || block == u"unless" || block == u"case" || block == u"for";
    }
    return part == u"elsif" ? block == u"if" || block == u"unless" : part == u"when" && block == u"case";
}

bool isPart(const QString &name)
{
    return name == u"else" || name == u"elsif" || name == u"when";
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
        , m_at(m_body)
    {
    }

    Diagnostics read()
    {
        while (m_at < m_text.size() && !m_isBroken) {
            const qsizetype open = m_text.indexOf(u'{', m_at);
            const QChar mark = open >= 0 && open + 1 < m_text.size() ? m_text[open + 1] : QChar();
            if (open < 0) {
                break;
            }
            m_at = open + 1;
            if (mark == u'%') {
                readTag(open);
            } else if (mark == u'{') {
                readOutput(open);
            }
        }
        for (const auto &[name, place] : std::as_const(m_open)) {
            if (!m_isBroken) {
                unclosed(name, place);
            }
        }
        addGaps();
        return std::move(m_found);
    }

private:
    void add(Severity severity, const char *code, const QString &message, TextRange range, const QList<Fix> &fixes = {})
    {
        m_found.append({severity, QString::fromLatin1(code), message, range, fixes});
    }

    void unclosed(const QString &name, TextRange place)
    {
        add(Severity::Error, "liquid-unclosed",
            Messages::tr("“{% %1 %}” is not closed, which stops Jekyll's build. Put “{% end%1 %}” after what it is "
                         "about.")
                .arg(name),
            place);
    }

    /// Nothing behind can be read.
    void breakOff(qsizetype open, const QString &message)
    {
        add(Severity::Error, "liquid-unclosed", message, {open, 2},
            {Fix{Messages::tr("Show It as Text"),
                {{{open, 2}, QStringLiteral("{% raw %}%1{% endraw %}").arg(m_text.sliced(open, 2))}}}});
        m_isBroken = true;
    }

    void readOutput(qsizetype open)
    {
        const qsizetype close = m_text.indexOf(u'}', open + 2);
        if (close < 0 || close + 1 >= m_text.size() || m_text[close + 1] != u'}') {
            breakOff(open,
                Messages::tr("“{{” is not closed by “}}”, which stops Jekyll's build. Close it, or show it as text."));
            return;
        }
        m_at = close + 2;
        const bool isInCode = m_reading.prose[open] != u'{' || isInMath(open);
        const liquid::Expression value =
            liquid::Formula::of(QStringView(m_text).sliced(open + 2, close - open - 2)).value;
        const bool isNothing = value.kind == liquid::Expression::Kind::Lookup
            ? !value.isNameComputed && !m_names.contains(value.name)
            : value.kind == liquid::Expression::Kind::Literal && value.literal.isNil();
        if (isInCode && isNothing) {
            m_gaps.append(TextRange::between(open, close + 2));
        }
    }

    /// Between `$$` and `$$` of one paragraph.
    [[nodiscard]] bool isInMath(qsizetype place) const
    {
        const qsizetype start = std::max(m_body, m_text.lastIndexOf(QStringLiteral("\n\n"), place));
        return QStringView(m_text).sliced(start, place - start).count(u"$$") % 2 == 1;
    }

    void readTag(qsizetype open)
    {
        const std::optional<LiquidTag> tag = liquidTagAt(m_text, open);
        if (!tag) {
            breakOff(open,
                Messages::tr("“{%” is not closed by “%}”, which stops Jekyll's build. Close it, or show it as text."));
            return;
        }
        m_at = tag->range.end();
        if (tag->name == u"raw" || tag->name == u"comment") {
            skipBody(*tag);
        } else if (tag->name.startsWith(u"end") && tag->name.size() > 3) {
            close(*tag);
        } else if (isPart(tag->name)) {
            if (m_open.isEmpty() || !isPartOf(tag->name, m_open.constLast().first)) {
                stray(*tag);
            }
        } else {
            openTag(*tag);
        }
    }

    void skipBody(const LiquidTag &tag)
    {
        // Comments may be in comments.
        static const QRegularExpression mark(QStringLiteral("^\\{%-?\\s*(end(?:raw|comment)|comment)\\s*-?%\\}$"));
        int depth = 1;
        constexpr qsizetype longest = 200; // letters of such a tag
        for (qsizetype at = m_text.indexOf(u"{%", m_at); at >= 0; at = m_text.indexOf(u"{%", at + 1)) {
            const QStringView near = QStringView(m_text).mid(at, longest);
            const QStringView closing = near.first(near.indexOf(u'}') + 1);
            const QString name = mark.matchView(closing).captured(1);
            depth += name == tag.name && name == u"comment" ? 1 : name == QStringLiteral("end") + tag.name ? -1 : 0;
            if (depth == 0) {
                m_at = at + closing.size();
                return;
            }
        }
        unclosed(tag.name, tag.range);
        m_isBroken = true;
    }

    void close(const LiquidTag &tag)
    {
        const QString name = tag.name.sliced(3);
        if (!m_open.isEmpty() && m_open.constLast().first == name) {
            m_open.removeLast();
        } else if (isBlockTag(name) || name == u"raw" || name == u"comment") {
            stray(tag);
        }
    }

    void stray(const LiquidTag &tag)
    {
        add(Severity::Error, "liquid-stray",
            Messages::tr("“{% %1 %}” closes or divides nothing, which stops Jekyll's build. Remove it.").arg(tag.name),
            tag.range, {Fix{Messages::tr("Remove It"), {{tag.range, QString()}}}});
    }

    void openTag(const LiquidTag &tag)
    {
        const QStringView markup = slice(m_text, tag.markup);
        if (isBlockTag(tag.name)) {
            m_open.append({tag.name, tag.range});
        } else if (!isKnownTag(tag.name)) {
            checkName(tag);
        }
        static const QRegularExpression variable(QStringLiteral("^([\\w-]+)"));
        if (tag.name == u"assign" || tag.name == u"capture" || tag.name == u"for") {
            m_names.insert(variable.matchView(markup).captured(1));
        } else if (tag.name == u"highlight" && markup.isEmpty()) {
            add(Severity::Error, "liquid-highlight",
                Messages::tr("“{% highlight %}” needs the name of a language, or it stops Jekyll's build: “{% "
                             "highlight text %}”."),
                tag.range,
                {Fix{Messages::tr("Make It “text”"), {{{tag.range.end() - 2, 0}, QStringLiteral("text ")}}}});
        } else if (tag.name == u"link" || tag.name == u"post_url") {
            checkBase(tag);
        }
    }

    /// `{{ site.baseurl }}` before a tag that puts it there itself.
    void checkBase(const LiquidTag &tag)
    {
        static const QRegularExpression base(QStringLiteral("\\{\\{-?\\s*site\\.baseurl\\s*-?\\}\\}\\s*$"));
        const QRegularExpressionMatch match = base.matchView(QStringView(m_text).first(tag.range.start));
        if (!match.hasMatch() || m_post.config.baseUrl.isEmpty()) {
            return;
        }
        const TextRange range{match.capturedStart(), match.capturedLength()};
        add(Severity::Warning, "liquid-base-twice",
            Messages::tr("“{% %1 %}” begins with the blog's “baseurl” itself, so the link leads nowhere. Remove “{{ "
                         "site.baseurl }}” before it.")
                .arg(tag.name),
            range, {Fix{Messages::tr("Remove It"), {{range, QString()}}}});
    }

    void checkName(const LiquidTag &tag)
    {
        const BlogFacts &blog = m_post.blog;
        if (blog.isRead && blog.knowsLiquidTags && !blog.liquidTags.contains(tag.name)) {
            add(Severity::Error, "liquid-unknown",
                Messages::tr("Jekyll does not know “{% %1 %}”, which stops its build. Correct the name, or show it as "
                             "text.")
                    .arg(tag.name),
                tag.range,
                {Fix{Messages::tr("Show It as Text"),
                    {{{tag.range.start, 0}, QStringLiteral("{% raw %}")},
                        {{tag.range.end(), 0}, QStringLiteral("{% endraw %}")}}}});
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
                ? Messages::tr("Jekyll takes “%1” in the code for its own and puts nothing there. Show it as text.")
                      .arg(first)
                : Messages::tr("Jekyll takes “%1” and %n more in code for its own and puts nothing there. Show them as "
                               "text.",
                      nullptr, static_cast<int>(m_gaps.size() - 1))
                      .arg(first),
            m_gaps.constFirst(), {Fix{Messages::tr("Show It as Text"), edits}});
    }

    const PostReading &m_reading;
    const CheckedPost &m_post;
    const QString &m_text;
    qsizetype m_body; ///< where it starts
    qsizetype m_at;
    bool m_isBroken = false;
    Diagnostics m_found;
    QList<std::pair<QString, TextRange>> m_open; ///< block tags
    QList<TextRange> m_gaps;
    /// Objects that Liquid knows. Source: Jekyll, "Variables".
    QSet<QString> m_names{QStringLiteral("site"), QStringLiteral("page"), QStringLiteral("content"),
        QStringLiteral("layout"), QStringLiteral("paginator"), QStringLiteral("include"), QStringLiteral("jekyll"),
        QStringLiteral("theme"), QStringLiteral("forloop")};
};

} // namespace

Diagnostics checkLiquid(const PostReading &reading)
{
    const bool isRun = reading.post.frontMatter.value(u"render_with_liquid").toBool(true);
    return isRun ? LiquidWalk(reading).read() : Diagnostics();
}

} // namespace frontrow
