// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/renderedbody.h"

#include "base/lineindex.h"
#include "markdown/blocklines.h"
#include "markdown/blockparser.h"
#include "markdown/htmlwriter.h"
#include "markdown/inlinerenderer.h"
#include "post/postlayout.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RenderedBody)
};

constexpr qsizetype largestBody = 20'000'000;
/// How much of a body that is too large is shown as it stands.
constexpr qsizetype mostInert = 100'000;
constexpr qsizetype leastOutputLimit = 8'000'000;
constexpr qsizetype outputPerInput = 10;

quint64 hashOf(const QString &html)
{
    const QByteArray digest = QCryptographicHash::hash(html.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<quint64>(digest.constData());
}

RenderedBlock blockOf(QString html, TextRange source)
{
    const quint64 hash = hashOf(html);
    return {std::move(html), source, hash};
}

QString inertHtml(QStringView text)
{
    return QStringLiteral("<pre class=\"frontrow-inert\">")
        + markdown::escapedText(text.first(std::min(text.size(), mostInert))) + QStringLiteral("</pre>");
}

Diagnostic warning(const QString &code, const QString &message, TextRange range)
{
    return {Diagnostic::Severity::Warning, code, message, range};
}

/// `{% raw %}` and its end go away, as they do when Jekyll runs Liquid. Lines stay.
QString withoutRawTags(QStringView body)
{
    static const QRegularExpression tag(QStringLiteral(R"(\{%-?[ \t]*(?:end)?raw[ \t]*-?%\})"));
    QString text = body.toString();
    if (text.contains(u"{%")) {
        text.remove(tag);
    }
    return text;
}

/// Renders one body; the steps of renderBody().
class BodyRendering
{
public:
    BodyRendering(QStringView post, TextRange body)
        : m_body(slice(post, body))
        , m_range(body)
        , m_lines(m_body)
    {
    }

    RenderedBody run()
    {
        markdown::BlockParser(m_document).parse(withoutRawTags(m_body));
        markdown::InlineRenderer inlines(m_document);
        inlines.setOutputLimit(outputLimit());
        markdown::HtmlWriter writer(m_document, inlines);
        for (const std::unique_ptr<markdown::Node> &node : m_document.root.children) {
            addNode(*node, writer, inlines);
        }
        if (const QString notes = writer.footnotes(); !notes.isEmpty() && !isOverfull(inlines)) {
            m_result.blocks.append(blockOf(notes, {m_range.end(), 0}));
        }
        insertContents(writer);
        addOutline(writer);
        addDiagnostics(isOverfull(inlines));
        return std::move(m_result);
    }

private:
    [[nodiscard]] qsizetype outputLimit() const { return std::max(leastOutputLimit, m_body.size() * outputPerInput); }
    [[nodiscard]] bool isOverfull(const markdown::InlineRenderer &inlines) const
    {
        return inlines.isOverfull() || m_written > outputLimit();
    }

    void addNode(const markdown::Node &node, markdown::HtmlWriter &writer, const markdown::InlineRenderer &inlines)
    {
        if (node.type == markdown::NodeType::Blank) {
            return;
        }
        const bool wasOverfull = isOverfull(inlines);
        QString html = wasOverfull ? QString() : writer.block(node);
        m_written += html.size();
        if (!wasOverfull && html.isEmpty()) {
            // A definition makes no HTML: its lines belong to the block before it, or to the first one.
            m_leadingLine = m_leadingLine < 0 ? node.firstLine : m_leadingLine;
            extendLast(lastWrittenLine(node));
            return;
        }
        int first = node.firstLine;
        while (first > m_nextLine && !isBlankLine(first - 1)) {
            --first;
        }
        first = m_result.blocks.isEmpty() && m_leadingLine >= 0 ? m_leadingLine : first;
        const TextRange source = rangeOf(first, lastWrittenLine(node));
        if (isOverfull(inlines)) {
            html = inertHtml(slice(m_body, {source.start - m_range.start, source.length}));
        }
        if (first < m_nextLine && !m_result.blocks.isEmpty()) {
            // Two blocks on one line, as behind the end tag of an element: one block to the preview.
            RenderedBlock &last = m_result.blocks.last();
            last = blockOf(last.html + u'\n' + html, last.source);
            extendLast(lastWrittenLine(node));
            return;
        }
        m_result.blocks.append(blockOf(html, source));
        m_nextLine = lastWrittenLine(node) + 1;
    }

    void extendLast(int line)
    {
        if (!m_result.blocks.isEmpty() && line >= m_nextLine) {
            TextRange &source = m_result.blocks.last().source;
            source = TextRange::between(source.start, rangeOf(line, line).end());
            m_nextLine = line + 1;
        }
    }

    [[nodiscard]] bool isBlankLine(int line) const { return markdown::isBlank(slice(m_body, m_lines.lineRange(line))); }

    /// The node's last line that is not blank.
    [[nodiscard]] int lastWrittenLine(const markdown::Node &node) const
    {
        int line = std::max(node.firstLine, node.lastLine);
        while (line > node.firstLine && isBlankLine(line)) {
            --line;
        }
        return line;
    }

    [[nodiscard]] TextRange rangeOf(int first, int last) const
    {
        const qsizetype start = m_range.start + m_lines.lineStart(first);
        return TextRange::between(start, m_range.start + m_lines.lineStart(last + 1));
    }

    void insertContents(const markdown::HtmlWriter &writer)
    {
        const QString mark = markdown::HtmlWriter::contentsMark();
        for (RenderedBlock &block : m_result.blocks) {
            const qsizetype at = block.html.indexOf(mark);
            if (at >= 0) {
                QString html = block.html;
                html.replace(at, mark.size(), writer.contents());
                block = blockOf(html, block.source);
                return;
            }
        }
    }

    void addOutline(const markdown::HtmlWriter &writer)
    {
        for (const markdown::WrittenHeading &heading : writer.headings()) {
            m_result.outline.append({heading.level, heading.text, heading.id,
                rangeOf(heading.firstLine, std::max(heading.firstLine, heading.lastLine))});
        }
    }

    void addDiagnostics(bool isOverfull)
    {
        if (m_document.isTooDeep) {
            m_result.diagnostics.append(warning(QStringLiteral("nested-too-deep"),
                Messages::tr("Something is nested more than %1 levels deep. What is deeper is shown as plain text; use "
                             "fewer levels.")
                    .arg(markdown::deepestNesting),
                {m_range.start, 0}));
        }
        if (m_document.hasHugeTable) {
            m_result.diagnostics.append(warning(QStringLiteral("table-too-large"),
                Messages::tr(
                    "The tables of this post have more than %1 cells. The largest is shown as plain text; split it.")
                    .arg(markdown::mostCells),
                {m_range.start, 0}));
        }
        if (isOverfull) {
            m_result.diagnostics.append(warning(QStringLiteral("output-too-large"),
                Messages::tr(
                    "The page would be far larger than its text. The rest is shown as plain text; look for a link or "
                    "abbreviation that is used very often."),
                {m_range.start, 0}));
        }
    }

    QStringView m_body;
    TextRange m_range;
    LineIndex m_lines;
    markdown::Document m_document;
    RenderedBody m_result;
    int m_nextLine = 0; ///< the first behind the last block
    int m_leadingLine = -1; ///< of a definition before all blocks
    qsizetype m_written = 0;
};

markdown::InlineHtml inlineOf(QStringView text)
{
    markdown::Document document;
    document.root.type = markdown::NodeType::Paragraph;
    document.root.text = text.first(std::min(text.size(), mostInert)).toString();
    markdown::InlineRenderer inlines(document);
    inlines.setOutputLimit(leastOutputLimit);
    return inlines.render(document.root);
}

} // namespace

QString RenderedBody::html() const
{
    QString result;
    for (const RenderedBlock &block : blocks) {
        result += result.isEmpty() ? QString() : QStringLiteral("\n");
        result += block.html;
    }
    return result;
}

RenderedBody renderBody(QStringView post, TextRange body)
{
    const QStringView text = slice(post, body);
    if (text.size() > largestBody) {
        RenderedBody result;
        result.blocks.append(blockOf(inertHtml(text), body));
        result.diagnostics.append(warning(QStringLiteral("body-too-large"),
            Messages::tr("The text is larger than %1 MB and is not shown as a page. Split it into several posts.")
                .arg(largestBody / 1'000'000),
            {body.start, 0}));
        return result;
    }
    return BodyRendering(post, body).run();
}

QString renderInline(QStringView markdown)
{
    return inlineOf(markdown).html;
}

qsizetype dropOffset(const RenderedBody &body, QStringView post, qsizetype offset)
{
    const TextRange range = layoutOf(post).body;
    qsizetype best = -1;
    const auto consider = [&best, offset](qsizetype place) {
        if (best < 0 || std::abs(place - offset) < std::abs(best - offset)) {
            best = place;
        }
    };
    consider(range.start);
    for (const RenderedBlock &block : body.blocks) {
        if (!block.source.isEmpty()) {
            consider(block.source.start);
            consider(block.source.end());
        }
    }
    consider(range.end());
    return best;
}

qsizetype sectionEnd(const RenderedBody &body, QStringView post, const QString &heading)
{
    // With the hash marks or without them, as it stands in the text or as it reads.
    static const QRegularExpression marks(QStringLiteral(R"(^\s*#{1,6}\s+)"));
    const QString wanted = inlineOf(QString(heading).remove(marks)).text.simplified();
    const auto found = std::ranges::find_if(body.outline,
        [&wanted](const Heading &candidate) { return candidate.text.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (found == body.outline.end()) {
        return -1;
    }
    const auto next = std::find_if(
        found + 1, body.outline.end(), [&found](const Heading &candidate) { return candidate.level <= found->level; });
    return next == body.outline.end() ? post.size() : next->source.start;
}

} // namespace frontrow
