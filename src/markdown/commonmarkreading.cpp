// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/commonmarkreading.h"

#include "base/lineindex.h"
#include "commonmark/commonmarknodes.h"
#include "markdown/commonmarklinks.h"
#include "markdown/commonmarkspans.h"
#include "markdown/rawhtml.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace frontrow::markdown {

namespace {

using commonmark::ReadNode;
using NodeKind = ReadNode::Kind;
using SpanKind = BodySpan::Kind;

/// Lines of a leaf block without what stands before them.
struct Content
{
    QString text;
    Places places; ///< in the source
};

RawHtmlReader::Passing passingOf(const CommonMarkOptions &options)
{
    using Passing = RawHtmlReader::Passing;
    return !options.has(CommonMarkOptions::RawHtml) ? Passing::None
        : options.has(QStringLiteral("tagfilter"))  ? Passing::Filtered
                                                    : Passing::All;
}

class CommonMarkReader
{
public:
    CommonMarkReader(const QString &text, const Places &places, const CommonMarkOptions &options)
        : m_text(QString(text).replace(u'\r', u'\n'))
        , m_places(places)
        , m_options(options)
        , m_nodes(commonmark::readNodes(m_text, options))
        , m_html(m_reading.spans, passingOf(options))
        , m_lines(m_text)
        , m_isRead(static_cast<std::size_t>(m_lines.lineCount()))
    {
    }

    CommonMarkReading read()
    {
        for (qsizetype i = 0; i < m_nodes.size();) {
            i = readBlock(i);
        }
        m_html.end();
        readDefinitions();
        for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
            m_reading.spans[label.key()].address = m_definitions.value(label.value());
        }
        return std::move(m_reading);
    }

private:
    /// \return the index after what was read at \a index.
    qsizetype readBlock(qsizetype index)
    {
        const ReadNode &node = m_nodes[index];
        switch (node.kind) {
        case NodeKind::Paragraph:
        case NodeKind::Heading:
            readLeaf(index);
            return node.after;
        case NodeKind::Row:
            readRow(index);
            return node.after;
        case NodeKind::HtmlBlock:
            readHtml(node);
            return node.after;
        case NodeKind::CodeBlock:
            m_reading.spans.append(
                {.kind = SpanKind::Code, .range = m_places.around(linesOf(node)), .after = m_reading.spans.size() + 1});
            [[fallthrough]];
        case NodeKind::Rule:
            markRead(node);
            return node.after;
        default:
            return index + 1;
        }
    }

    void markRead(const ReadNode &node)
    {
        for (qsizetype i = node.firstLine; i <= node.lastLine && i < m_lines.lineCount(); ++i) {
            m_isRead[static_cast<std::size_t>(i)] = true;
        }
    }

    /// The lines of \a node, from where it begins.
    [[nodiscard]] TextRange linesOf(const ReadNode &node) const
    {
        const qsizetype last = std::min<qsizetype>(node.lastLine, m_lines.lineCount() - 1);
        const qsizetype first = std::min<qsizetype>(node.firstLine, last);
        return TextRange::between(startOf(m_lines.lineRange(first), node.column), m_lines.lineRange(last).end());
    }

    /// The place \a column bytes after the start of \a line.
    [[nodiscard]] qsizetype startOf(TextRange line, int column) const
    {
        qsizetype at = line.start;
        for (int bytes = 0; bytes < column && at < line.end(); ++at) {
            const char16_t unit = m_text[at].unicode();
            bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : m_text[at].isSurrogate() ? 2 : 3;
        }
        return at;
    }

    /// After the marks of \a quotes quotes and the white space that begin \a line.
    [[nodiscard]] qsizetype afterPrefix(TextRange line, int quotes) const
    {
        qsizetype at = line.start;
        const auto skipBlanks = [&] {
            while (at < line.end() && (m_text[at] == u' ' || m_text[at] == u'\t')) {
                ++at;
            }
        };
        skipBlanks();
        for (int i = 0; i < quotes && at < line.end() && m_text[at] == u'>'; ++i) {
            ++at;
            skipBlanks();
        }
        return at;
    }

    [[nodiscard]] Content contentOf(const ReadNode &node) const
    {
        Content content;
        const TextRange all = linesOf(node);
        for (qsizetype i = node.firstLine; i <= node.lastLine && i < m_lines.lineCount(); ++i) {
            const TextRange whole = m_lines.lineRange(i);
            const qsizetype start = i == node.firstLine ? all.start : afterPrefix(whole, node.quotes);
            add(content, TextRange::between(start, std::min(whole.end() + 1, m_text.size())));
        }
        return content;
    }

    void add(Content &content, TextRange part) const
    {
        content.places.append(content.text.size(), m_places, part);
        content.text += slice(m_text, part);
    }

    void readLeaf(qsizetype index)
    {
        const ReadNode &node = m_nodes[index];
        const Content content = contentOf(node);
        const qsizetype leaf = m_reading.spans.size();
        m_reading.spans.append({.kind = node.kind == NodeKind::Heading ? SpanKind::Heading : SpanKind::Leaf,
            .range = content.places.around({0, content.text.size()}),
            .level = node.level});
        const qsizetype open = m_html.open();
        CommonMarkSpanReader reader(content.text, content.places, m_reading.spans, m_html);
        reader.skipTo(
            node.kind == NodeKind::Heading ? headingMarks(content.text, node.level) : addDefinitions(content, 0));
        reader.read(m_nodes, index + 1, node.after);
        m_labels.insert(reader.labels());
        m_html.endParagraph(open);
        m_reading.spans[leaf].after = m_reading.spans.size();
        markRead(node);
    }

    /// The length of the number signs that begin a heading of \a level; 0 where a line below makes it one.
    [[nodiscard]] static qsizetype headingMarks(QStringView content, int level)
    {
        qsizetype marks = 0;
        while (marks < content.size() && content[marks] == u'#') {
            ++marks;
        }
        return marks == level && (marks == content.size() || content[marks].isSpace()) ? marks : 0;
    }

    void readRow(qsizetype index)
    {
        const ReadNode &row = m_nodes[index];
        ReadNode whole = row;
        whole.column = 0;
        Content content;
        const TextRange all = m_lines.lineRange(std::min<qsizetype>(row.firstLine, m_lines.lineCount() - 1));
        add(content, TextRange::between(afterPrefix(all, row.quotes), all.end()));
        CommonMarkSpanReader reader(content.text, content.places, m_reading.spans, m_html);
        for (qsizetype cell = index + 1; cell < row.after; cell = m_nodes[cell].after) {
            const qsizetype leaf = m_reading.spans.size();
            m_reading.spans.append({.kind = SpanKind::Leaf, .range = content.places.around({0, content.text.size()})});
            const qsizetype open = m_html.open();
            reader.enterCell();
            reader.read(m_nodes, cell + 1, m_nodes[cell].after);
            m_html.endParagraph(open);
            m_reading.spans[leaf].after = m_reading.spans.size();
        }
        m_labels.insert(reader.labels());
        markRead(row);
    }

    /// The library does not count the line that ends some blocks of HTML.
    void readHtml(ReadNode node)
    {
        Content content;
        node.lastLine = node.firstLine - 1;
        for (qsizetype at = 0; at < node.text.size() && node.lastLine + 1 < m_lines.lineCount();) {
            const qsizetype newline = node.text.indexOf(u'\n', at);
            const qsizetype length = (newline < 0 ? node.text.size() : newline) - at;
            const TextRange whole = m_lines.lineRange(++node.lastLine);
            // What begins a line of a quote or an item stands before it.
            const qsizetype shown = std::min(length, whole.length);
            add(content, TextRange::between(whole.end() - shown, std::min(whole.end() + 1, m_text.size())));
            at += length + 1;
        }
        markRead(node);
        m_html.read(content.text, content.places);
    }

    /// Notes the definitions that stand at \a at of \a content, one after the other.
    /// \return after them
    qsizetype addDefinitions(const Content &content, qsizetype at)
    {
        const bool hasFootnotes = m_options.has(CommonMarkOptions::Footnotes);
        while (at < content.text.size() && content.text[at] == u'[') {
            const bool isFootnote = hasFootnotes && QStringView(content.text).mid(at, 2) == u"[^";
            const std::optional<CommonMarkDefinition> found =
                isFootnote ? std::nullopt : commonMarkDefinitionAt(content.text, at);
            if (!found) {
                break;
            }
            const TextRange address = content.places.around(found->address);
            m_reading.definitions.append(address);
            if (!m_definitions.contains(found->label)) {
                m_definitions.insert(found->label, address);
            }
            at = found->end;
        }
        return at;
    }

    /// Those in lines that no block has: a paragraph of nothing else is not in the tree.
    void readDefinitions()
    {
        for (qsizetype i = 0; i < m_lines.lineCount();) {
            Content content;
            for (; i < m_lines.lineCount() && !m_isRead[static_cast<std::size_t>(i)] && !isBlank(i); ++i) {
                const TextRange whole = m_lines.lineRange(i);
                add(content, TextRange::between(afterMarks(whole), std::min(whole.end() + 1, m_text.size())));
            }
            for (qsizetype at = 0; at < content.text.size();) {
                const qsizetype after = addDefinitions(content, at);
                const qsizetype newline = content.text.indexOf(u'\n', at);
                at = after > at ? after : newline < 0 ? content.text.size() : newline + 1;
            }
            i += content.text.isEmpty() ? 1 : 0;
        }
    }

    [[nodiscard]] bool isBlank(qsizetype index) const
    {
        return slice(m_text, m_lines.lineRange(index)).trimmed().isEmpty();
    }

    /// After the marks of quotes and items that begin \a line.
    [[nodiscard]] qsizetype afterMarks(TextRange line) const
    {
        const QStringView text = slice(m_text, line);
        const qsizetype bracket = text.indexOf(u'[');
        const bool isMarks = bracket >= 0 && std::ranges::all_of(text.first(bracket), [](QChar c) {
            return c.isDigit() || QStringView(u" \t>*+-.)").contains(c);
        });
        return isMarks ? line.start + bracket : afterPrefix(line, static_cast<int>(line.length));
    }

    QString m_text;
    const Places &m_places;
    const CommonMarkOptions &m_options;
    QList<ReadNode> m_nodes;
    CommonMarkReading m_reading;
    RawHtmlReader m_html;
    LineIndex m_lines;
    std::vector<bool> m_isRead; ///< for each line: a block has it
    QHash<QString, TextRange> m_definitions; ///< by their labels
    QHash<qsizetype, QString> m_labels; ///< the labels of spans, by the index of the span
};

} // namespace

CommonMarkReading readCommonMark(const QString &text, const Places &places, const CommonMarkOptions &options)
{
    return CommonMarkReader(text, places, options).read();
}

} // namespace frontrow::markdown
