// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/enginechecks.h"

#include "post/markup/postlayout.h"
#include "site/jekyll/markdownengine.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

// Sources of the rules: kramdown's syntax; CommonMark 0.29 and cmark-gfm, which have none of it.

namespace frontrow {

namespace {

struct EngineChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(EngineChecks)
};

using Severity = Diagnostic::Severity;

Fix removal(const QString &label, TextRange range)
{
    return {label, {{range, QString()}}};
}

/// Looks through a post that CommonMark renders for what only kramdown reads, and for what the blog's options leave
/// out.
class EngineCheck
{
public:
    EngineCheck(const PostReading &reading, const MarkdownChoice &choice)
        : m_text(reading.post.text)
        , m_markup(reading.markup)
        , m_spans(reading.body.spans)
        , m_body(reading.post.body)
        , m_choice(choice)
        , m_from(layoutOf(reading.post.text).body.start)
    {
    }

    Diagnostics read()
    {
        readAttributeLists();
        readMarkdownAttributes();
        readDefinitions();
        readFormulas();
        readAbbreviations();
        readRawHtml();
        readExtensions();
        return std::move(m_found);
    }

private:
    [[nodiscard]] QRegularExpressionMatchIterator matches(const QRegularExpression &pattern) const
    {
        return pattern.globalMatch(m_markup, m_from);
    }

    void add(const QString &code, const QString &message, TextRange range, const QList<Fix> &fixes = {})
    {
        m_found.append({Severity::Warning, code, message, range, fixes});
    }

    void addKramdown(const QString &message, TextRange range, const QList<Fix> &fixes = {})
    {
        add(QStringLiteral("kramdown-only"), message, range, fixes);
    }

    void readAttributeLists()
    {
        static const QRegularExpression list(QStringLiteral(R"([ \t]*\{:{1,2}[^}\n]*\}|[ \t]*\{#[\w-]+\}(?=[ \t]*$))"),
            QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : matches(list)) {
            const TextRange range{match.capturedStart(), match.capturedLength()};
            const QString written = match.captured().trimmed();
            const bool isContents = written.contains(QStringLiteral(":toc"));
            const QString message = isContents
                ? EngineChecksMessages::tr(
                      "%1 makes no table of contents of “%2”: readers see it as text. Write the list yourself, "
                      "or let the layout make it.")
                : EngineChecksMessages::tr(
                      "%1 has no attribute lists: readers see “%2” as text. Write the element as HTML, or "
                      "remove the list.");
            addKramdown(message.arg(wordsFor(m_choice.engine), written), range,
                {isContents && hasIds() ? contentsFix(range)
                                        : removal(EngineChecksMessages::tr("Remove It"), wholeLine(range))});
        }
    }

    [[nodiscard]] bool hasIds() const
    {
        return std::ranges::any_of(m_body.outline, [](const Heading &heading) { return !heading.id.isEmpty(); });
    }

    /// \a range with its line, if nothing else is on it.
    [[nodiscard]] TextRange wholeLine(TextRange range) const
    {
        const qsizetype start = range.start == 0 ? 0 : m_markup.lastIndexOf(u'\n', range.start - 1) + 1;
        const qsizetype end = m_markup.indexOf(u'\n', range.end());
        const bool isAlone = end >= 0 && QStringView(m_markup).sliced(start, range.start - start).trimmed().isEmpty()
            && QStringView(m_markup).sliced(range.end(), end - range.end()).trimmed().isEmpty();
        return isAlone ? TextRange::between(start, end + 1) : range;
    }

    /// A list of links to the headings in the place of `* words` and `{:toc}`.
    [[nodiscard]] Fix contentsFix(TextRange range) const
    {
        TextRange lines = wholeLine(range);
        const qsizetype before = lines.start < 2 ? 0 : m_markup.lastIndexOf(u'\n', lines.start - 2) + 1;
        static const QRegularExpression item(QStringLiteral(R"(^[ ]{0,3}(?:[*+-]|\d+\.)[ \t])"));
        if (item.matchView(QStringView(m_markup).sliced(before, lines.start - before)).hasMatch()) {
            lines = TextRange::between(before, lines.end());
        }
        const int top = std::ranges::min_element(m_body.outline, {}, &Heading::level)->level;
        QString contents;
        for (const Heading &heading : m_body.outline) {
            contents += QString((heading.level - top) * 2, u' ')
                + QStringLiteral("- [%1](#%2)\n")
                      .arg(QString(heading.text).replace(u']', QStringLiteral("\\]")), heading.id);
        }
        return {EngineChecksMessages::tr("Write the List of Headings"), {{lines, contents}}};
    }

    void readMarkdownAttributes()
    {
        static const QRegularExpression attribute(
            QStringLiteral(R"re(\smarkdown\s*=\s*["']?(?:1|block|span)["']?(?=[\s>]))re"));
        for (const QRegularExpressionMatch &match : matches(attribute)) {
            addKramdown(EngineChecksMessages::tr(
                            "%1 does not read “%2”: the text in this element stays as it is unless blank lines "
                            "are around it.")
                            .arg(wordsFor(m_choice.engine), match.captured().trimmed()),
                {match.capturedStart(), match.capturedLength()},
                {removal(EngineChecksMessages::tr("Remove It"), {match.capturedStart(), match.capturedLength()})});
        }
    }

    void readDefinitions()
    {
        static const QRegularExpression definition(
            QStringLiteral(R"(^[^\s:#>|*+-][^\n]*\n\n?(:[ \t]+\S[^\n]*))"), QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : matches(definition)) {
            addKramdown(
                EngineChecksMessages::tr("%1 has no definition lists: readers see the colon. Write a list, or “<dl>”.")
                    .arg(wordsFor(m_choice.engine)),
                {match.capturedStart(1), match.capturedLength(1)});
        }
    }

    void readFormulas()
    {
        static const QRegularExpression formula(QStringLiteral(R"(\$\$[^$]+\$\$)"));
        for (const QRegularExpressionMatch &match : matches(formula)) {
            addKramdown(EngineChecksMessages::tr(
                            "%1 has no formulas: readers see the text between “$$”, its signs for emphasis read. "
                            "MathJax needs “\\\\(” and “\\\\)”.")
                            .arg(wordsFor(m_choice.engine)),
                {match.capturedStart(), match.capturedLength()});
        }
    }

    void readAbbreviations()
    {
        static const QRegularExpression abbreviation(
            QStringLiteral(R"(^\*\[[^\]\n]+\]:[^\n]*)"), QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : matches(abbreviation)) {
            const TextRange range{match.capturedStart(), match.capturedLength()};
            addKramdown(EngineChecksMessages::tr(
                            "%1 has no abbreviations: readers see this line as text. Write “<abbr title=\"…\">”.")
                            .arg(wordsFor(m_choice.engine)),
                range, {removal(EngineChecksMessages::tr("Remove It"), wholeLine(range))});
        }
    }

    void readRawHtml()
    {
        if (m_choice.commonMark.has(CommonMarkOptions::RawHtml)) {
            return;
        }
        static const QRegularExpression tag(QStringLiteral("^\\s*</?[A-Za-z][^<>]*>?"));
        for (const BodySpan &span : m_spans) {
            const QRegularExpressionMatch match = span.kind == BodySpan::Kind::Verbatim
                ? tag.matchView(slice(m_text, span.range))
                : QRegularExpressionMatch();
            if (match.hasMatch()) {
                add(QStringLiteral("raw-html-omitted"),
                    EngineChecksMessages::tr(
                        "Readers get none of this post’s HTML, its figures included, since “commonmark: options” "
                        "in _config.yml does not name UNSAFE. Add it there, or write Markdown."),
                    {span.range.start, match.capturedEnd()});
                return;
            }
        }
    }

    void readExtensions()
    {
        static const QRegularExpression delimiters(
            QStringLiteral(R"(^[ ]{0,3}\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$)"), QRegularExpression::MultilineOption);
        static const QRegularExpression struck(QStringLiteral(R"(~~[^~\s][^~\n]*~~)"));
        static const QRegularExpression footnote(QStringLiteral(R"(\[\^[^\]\s]+\])"));
        const CommonMarkOptions &options = m_choice.commonMark;
        if (!options.has(QStringLiteral("table"))) {
            addMissing(delimiters,
                EngineChecksMessages::tr(
                    "Readers see tables as text, since “commonmark: extensions” in _config.yml does not name "
                    "table."));
        }
        if (!options.has(QStringLiteral("strikethrough"))) {
            addMissing(struck,
                EngineChecksMessages::tr(
                    "Readers see the signs “~~”, since “commonmark: extensions” in _config.yml does not name "
                    "strikethrough."));
        }
        if (!options.has(CommonMarkOptions::Footnotes)) {
            addMissing(footnote,
                EngineChecksMessages::tr(
                    "Readers see footnotes as text, since “commonmark: options” in _config.yml does not name "
                    "FOOTNOTES."));
        }
    }

    /// Says it once, at the first place.
    void addMissing(const QRegularExpression &pattern, const QString &message)
    {
        if (const QRegularExpressionMatch match = pattern.match(m_markup, m_from); match.hasMatch()) {
            add(QStringLiteral("commonmark-option"), message, {match.capturedStart(), match.capturedLength()});
        }
    }

    QStringView m_text;
    const QString &m_markup;
    const QList<BodySpan> &m_spans;
    const RenderedBody &m_body;
    const MarkdownChoice &m_choice;
    qsizetype m_from;
    Diagnostics m_found;
};

} // namespace

Diagnostics checkEngine(const PostReading &reading)
{
    const MarkdownChoice choice = MarkdownChoice::of(reading.post.config);
    Diagnostics found;
    if (choice.fault) {
        const ConfigLine &better = choice.fault->better;
        found.append({Severity::Hint, QStringLiteral("markdown-processor"), choice.fault->message, TextRange(),
            {{EngineChecksMessages::tr("Write “%1”…").arg(better.toString()), {}, better}}});
    }
    if (!choice.commonMark.unknown.isEmpty()) {
        found.append({Severity::Hint, QStringLiteral("commonmark-unknown"),
            EngineChecksMessages::tr(
                "Jekyll does not know these names under “commonmark:” in _config.yml and leaves them out: %1.")
                .arg(choice.commonMark.unknown.join(QStringLiteral(", "))),
            TextRange(), QList<Fix>()});
    }
    if (choice.dependsOnHost) {
        found.append({Severity::Hint, QStringLiteral("markdown-host"),
            EngineChecksMessages::tr(
                "Readers get this post by %1 from a build of the blog’s own, and by kramdown from GitHub Pages. "
                "Say under File ▸ Blog… who builds the blog.")
                .arg(wordsFor(choice.engine)),
            TextRange(), QList<Fix>()});
    }
    return choice.engine == MarkdownEngine::Kramdown ? found : found + EngineCheck(reading, choice).read();
}

} // namespace frontrow
