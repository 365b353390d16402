// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/imageparagraph.h"

#include "post/markup/liquidtag.h"
#include "post/markup/paragraphend.h"

#include <algorithm>
#include <optional>

namespace frontrow {

namespace {

bool isMarkdownRule(QStringView line)
{
    const QChar mark = line.isEmpty() ? QChar() : line.front();
    return line.size() >= 3 && QStringView(u"-*_").contains(mark)
        && std::ranges::all_of(line, [mark](QChar c) { return c == mark || c == u' '; });
}

class ParagraphReader
{
public:
    ParagraphReader(QStringView text, qsizetype start, const PostMarkup &markup, const HtmlContext &context,
        const LinkDefinitions &definitions)
        : m_text(text)
        , m_start(start)
        , m_markup(markup)
        , m_context(context)
        , m_definitions(definitions)
    {
    }

    QList<ImageParagraph> read()
    {
        QList<ImageParagraph> found;
        for (qsizetype line = m_start; line < m_text.size();) {
            const qsizetype first = afterBlanks(line);
            m_end = line;
            const bool mayStart = isMarkAt(first) && startsBlock(line) && !m_markup.isOpaque(first)
                && m_context.at(first) == ContentModel::Block;
            if (std::optional<ImageParagraph> paragraph = mayStart ? paragraphAt(first) : std::nullopt) {
                found.append(std::move(*paragraph));
            }
            line = lineEnd(std::max(line, m_end)) + 1;
        }
        return found;
    }

private:
    [[nodiscard]] qsizetype lineEnd(qsizetype offset) const
    {
        const qsizetype newline = m_text.indexOf(u'\n', offset);
        return newline < 0 ? m_text.size() : newline;
    }
    [[nodiscard]] QStringView lineAt(qsizetype offset) const
    {
        return m_text.sliced(offset, lineEnd(offset) - offset).trimmed();
    }
    [[nodiscard]] qsizetype afterBlanks(qsizetype offset) const
    {
        while (offset < m_text.size() && (m_text[offset] == u' ' || m_text[offset] == u'\t')) {
            ++offset;
        }
        return offset;
    }

    [[nodiscard]] bool isMarkAt(qsizetype offset) const
    {
        if (offset >= m_text.size() || !QStringView(u"![{").contains(m_text[offset])) {
            return false;
        }
        const QStringView rest = m_text.sliced(offset);
        return rest.startsWith(u"![") || rest.startsWith(u"[!") || rest.startsWith(u"[ ") || rest.startsWith(u"[\n")
            || rest.startsWith(u"{:"); // a list before the paragraph
    }

    /// Whether the line before \a line belongs to another block.
    [[nodiscard]] bool startsBlock(qsizetype line) const
    {
        if (line <= m_start) {
            return true;
        }
        const qsizetype newline = line - 1;
        const qsizetype before = newline == 0 ? 0 : m_text.lastIndexOf(u'\n', newline - 1) + 1;
        const QStringView words = m_text.sliced(before, newline - before).trimmed();
        if (words.isEmpty() || lineAt(line).startsWith(u"{:")) {
            return words.isEmpty(); // a list after a block is that block's
        }
        return before < m_start || words.startsWith(u'#') || words.startsWith(u"```") || words.startsWith(u"~~~")
            || words.endsWith(u"-->") || isMarkdownRule(words) || (words.startsWith(u"{%") && words.endsWith(u"%}"))
            || (words.startsWith(u"{:") && words.endsWith(u'}'))
            || endsWithBlockTag(words.data() - m_text.data() + words.size());
    }

    [[nodiscard]] bool endsWithBlockTag(qsizetype end) const
    {
        const auto tag =
            std::ranges::lower_bound(m_markup.tags, end, {}, [](const HtmlTag &each) { return each.range.end(); });
        return tag != m_markup.tags.end() && tag->range.end() == end && !isSpanElement(tag->name);
    }

    /// Leaves m_end after what it has read, whether it was pictures or not.
    [[nodiscard]] std::optional<ImageParagraph> paragraphAt(qsizetype start)
    {
        ImageParagraph paragraph;
        qsizetype &end = m_end;
        end = start;
        for (qsizetype at = start; at < m_text.size();) {
            const bool isLineStart = at == start || m_text.sliced(end, at - end).contains(u'\n');
            if (std::optional<WrittenAttributeList> list = attributeListAt(m_text, at)) {
                if (!isLineStart || !lineAt(list->range.end()).isEmpty()) {
                    return std::nullopt;
                }
                end = list->range.end();
                paragraph.lists.append(std::move(*list));
            } else if (std::optional<MarkdownImage> image = markdownImageAt(m_text, at, m_definitions)) {
                end = image->range.end();
                paragraph.images.append(std::move(*image));
            } else {
                return std::nullopt;
            }
            at = afterBlanks(end);
            if (at < m_text.size() && m_text[at] == u'\n') {
                if (endsParagraph(lineAt(at + 1))) {
                    break;
                }
                at = afterBlanks(at + 1);
            }
        }
        paragraph.range = TextRange::between(start, end);
        const bool isPictures = !paragraph.images.isEmpty() && !hasPipe(paragraph.range);
        return isPictures ? std::optional(paragraph) : std::nullopt;
    }

    /// kramdown makes a table of lines with one.
    [[nodiscard]] bool hasPipe(TextRange range) const
    {
        for (qsizetype at = range.start; at < range.end();) {
            if (m_text[at] == u'|') {
                return true;
            }
            at = std::max(at + (m_text[at] == u'\\' ? 2 : 1), afterLiquid(m_text, at));
        }
        return false;
    }

    QStringView m_text;
    qsizetype m_start;
    const PostMarkup &m_markup;
    const HtmlContext &m_context;
    const LinkDefinitions &m_definitions;
    qsizetype m_end = 0;
};

} // namespace

QList<ImageParagraph> imageParagraphsIn(QStringView text, qsizetype start, const PostMarkup &markup,
    const HtmlContext &context, const LinkDefinitions &definitions)
{
    return ParagraphReader(text, start, markup, context, definitions).read();
}

} // namespace frontrow
