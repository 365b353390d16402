// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurereading.h"
#include "post/markup/markupchange.h"

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

/// A start tag and its end tag, as indices of the list of tags.
struct Pair
{
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The figures that are closed and not inside another closed one.
QList<Pair> outerFigures(const QList<HtmlTag> &tags)
{
    QList<qsizetype> open;
    QList<Pair> pairs;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (tags[i].name != u"figure") {
            continue;
        }
        if (!tags[i].isClosing) {
            open.append(i);
        } else if (!open.isEmpty()) {
            const Pair pair{open.takeLast(), i};
            while (!pairs.isEmpty() && pairs.constLast().first > pair.first) {
                pairs.removeLast();
            }
            pairs.append(pair);
        }
    }
    return pairs;
}

/// Reads one `<figure>`.
class ElementReader
{
public:
    ElementReader(const FigureText &text, Pair pair)
        : m_text(text)
        , m_pair(pair)
    {
    }

    FigureSource read()
    {
        const QList<HtmlTag> &tags = m_text.markup.tags;
        m_source.element = tags[m_pair.first];
        Figure &figure = m_source.figure;
        figure.range = TextRange::between(m_source.element.range.start, tags[m_pair.last].range.end());
        figure.classes = m_source.element.attribute(u"class").value_or(QString()).simplified();
        figure.arrangement = arrangementOf(figure.classes);
        readCaption(u"figcaption");
        if (m_captions == 0) {
            readCaption(u"caption");
        }
        readMarkdownImages();
        readTags();
        m_source.hasOtherContent = hasOtherContent();
        if (figure.images.isEmpty()) {
            figure.imagesReadOnly =
                FigureMessages::tr("This figure holds no picture that can be edited here. Edit it in the text.");
        }
        if (m_captions > 1) {
            figure.captionReadOnly =
                FigureMessages::tr("This figure has more than one caption. Edit them in the text.");
        }
        return std::move(m_source);
    }

private:
    [[nodiscard]] const HtmlTag &tag(qsizetype index) const { return m_text.markup.tags[index]; }

    void readCaption(QStringView name)
    {
        qsizetype open = -1;
        for (qsizetype i = m_pair.first + 1; i < m_pair.last; ++i) {
            if (tag(i).name != name) {
                continue;
            }
            if (!tag(i).isClosing) {
                open = i;
                continue;
            }
            if (open < 0) {
                continue;
            }
            if (++m_captions == 1) {
                Figure &figure = m_source.figure;
                m_source.captionElement = TextRange::between(tag(open).range.start, tag(i).range.end());
                figure.captionRange =
                    trimmed(m_text.post, TextRange::between(tag(open).range.end(), tag(i).range.start));
                figure.caption = slice(m_text.post, figure.captionRange).toString();
                m_source.figure.isCaptionMarkdown = contentModelOf(tag(open)) != ContentModel::Raw;
            }
            open = -1;
        }
    }

    void readMarkdownImages()
    {
        const qsizetype end = tag(m_pair.last).range.start;
        qsizetype at = m_source.element.range.end();
        while ((at = m_text.post.sliced(0, end).indexOf(u"![", at)) >= 0) {
            const bool isLinked = m_text.post[at - 1] == u'[';
            const bool isRead = m_text.context.at(at) != ContentModel::Raw && !m_text.markup.isOpaque(at);
            std::optional<MarkdownImage> image =
                isRead && isLinked ? markdownImageAt(m_text.post, at - 1, m_text.definitions) : std::nullopt;
            if (isRead && !image) {
                image = markdownImageAt(m_text.post, at, m_text.definitions);
            }
            at += 2;
            if (image && image->range.end() <= end) {
                at = image->range.end();
                m_markdown.append(std::move(*image));
            }
        }
    }

    /// Appends the Markdown pictures that start before \a offset and are not yet appended.
    void appendMarkdownBefore(qsizetype offset)
    {
        while (m_appended < m_markdown.size() && m_markdown[m_appended].range.start < offset) {
            appendMarkdownImage(m_markdown[m_appended++], m_source);
        }
    }

    /// A tag there is an address in angle brackets, or an example in alt text.
    [[nodiscard]] bool isInMarkdown(qsizetype offset) const
    {
        return m_appended > 0 && m_markdown[m_appended - 1].range.contains(offset);
    }

    void readTags()
    {
        std::optional<HtmlTag> link;
        qsizetype firstInLink = 0;
        for (qsizetype i = m_pair.first + 1; i < m_pair.last; ++i) {
            const HtmlTag &each = tag(i);
            appendMarkdownBefore(each.range.start);
            if (isInMarkdown(each.range.start)) {
                continue;
            }
            m_source.hasSources = m_source.hasSources || each.name == u"source";
            if (each.name == u"img" && !each.isClosing) {
                appendTag(each);
            } else if (each.name == u"a" && !each.isClosing) {
                link = each;
                firstInLink = m_source.images.size();
            } else if (each.name == u"a" && link) {
                closeLink(*link, each, firstInLink);
                link = std::nullopt;
            }
        }
        appendMarkdownBefore(tag(m_pair.last).range.start);
    }

    void appendTag(const HtmlTag &each)
    {
        ImageSource source;
        source.tag = each;
        source.outerRange = each.range;
        m_source.images.append(source);
        m_source.figure.images.append({each.attribute(u"src").value_or(QString()), each.attribute(u"alt"),
            each.attribute(u"title"), std::nullopt, each.range});
    }

    /// Gives the pictures between the tags, from \a first on, their link.
    void closeLink(const HtmlTag &start, const HtmlTag &end, qsizetype first)
    {
        for (qsizetype i = first; i < m_source.images.size(); ++i) {
            ImageSource &image = m_source.images[i];
            const QStringView before =
                m_text.post.sliced(start.range.end(), image.outerRange.start - start.range.end());
            const QStringView after =
                m_text.post.sliced(image.outerRange.end(), end.range.start - image.outerRange.end());
            image.isLinkShared = !before.trimmed().isEmpty() || !after.trimmed().isEmpty();
            image.linkStart = start;
            image.linkEnd = end.range;
            if (!image.isLinkShared) {
                image.outerRange = TextRange::between(start.range.start, end.range.end());
            }
            m_source.figure.images[i].link = start.attribute(u"href");
        }
    }

    [[nodiscard]] bool hasOtherContent() const
    {
        QList<TextRange> known;
        for (const ImageSource &image : m_source.images) {
            known.append(image.outerRange);
        }
        if (!m_source.captionElement.isEmpty()) {
            known.append(m_source.captionElement);
        }
        std::ranges::sort(known, {}, &TextRange::start);
        known.append({tag(m_pair.last).range.start, 0});
        qsizetype at = m_source.element.range.end();
        for (const TextRange &range : std::as_const(known)) {
            if (range.start < at || !m_text.post.sliced(at, range.start - at).trimmed().isEmpty()) {
                return true;
            }
            at = range.end();
        }
        return false;
    }

    const FigureText &m_text;
    Pair m_pair;
    FigureSource m_source;
    qsizetype m_captions = 0;
    QList<MarkdownImage> m_markdown;
    qsizetype m_appended = 0; ///< how many of m_markdown are in the figure already
};

} // namespace

QList<FigureSource> elementFiguresIn(const FigureText &text)
{
    QList<FigureSource> figures;
    for (const Pair &pair : outerFigures(text.markup.tags)) {
        figures.append(ElementReader(text, pair).read());
    }
    return figures;
}

} // namespace frontrow
