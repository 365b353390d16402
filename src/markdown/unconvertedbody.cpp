// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/unconvertedbody.h"

#include "post/markup/htmltag.h"

#include <QRegularExpression>

namespace frontrow::markdown {

namespace {

/// Goes through the tags of HTML and says where its blocks and headings are.
class HtmlOutline
{
public:
    explicit HtmlOutline(QStringView text)
        : m_text(text)
    {
    }

    QList<BodySegment> read()
    {
        for (qsizetype at = m_text.indexOf(u'<'); at >= 0; at = m_text.indexOf(u'<', at)) {
            at = passed(at);
        }
        if (m_text.size() > m_start || m_segments.isEmpty()) {
            close(m_text.size());
        }
        return std::move(m_segments);
    }

private:
    /// The place after what begins with the '<' at \a at.
    qsizetype passed(qsizetype at)
    {
        if (m_text.sliced(at).startsWith(u"<!--")) {
            return after(QStringLiteral("-->"), at);
        }
        const std::optional<HtmlTag> tag = htmlTagAt(m_text, at);
        if (!tag) {
            return at + 1;
        }
        if (tag->isClosing) {
            m_depth -= m_depth > 0 ? 1 : 0;
            return tag->range.end();
        }
        begin(*tag);
        const bool isRaw = tag->name == u"script" || tag->name == u"style" || tag->name == u"textarea";
        if (isRaw) {
            return after(u"</" + tag->name, at);
        }
        m_depth += isVoidElement(tag->name) || tag->isSelfClosing ? 0 : 1;
        return tag->range.end();
    }

    [[nodiscard]] qsizetype after(const QString &end, qsizetype at) const
    {
        const qsizetype found = m_text.indexOf(end, at, Qt::CaseInsensitive);
        const qsizetype close = found < 0 ? -1 : m_text.indexOf(u'>', found + end.size() - 1);
        return close < 0 ? m_text.size() : close + 1;
    }

    void begin(const HtmlTag &tag)
    {
        const qsizetype at = tag.range.start;
        const bool beginsLine = at == 0 || m_text[at - 1] == u'\n';
        if (m_depth == 0 && beginsLine && at > m_start && isBlockElement(tag.name)) {
            close(at);
        }
        const bool isHeading =
            tag.name.size() == 2 && tag.name[0] == u'h' && tag.name[1] >= u'1' && tag.name[1] <= u'6';
        if (isHeading) {
            addHeading(tag);
        }
    }

    void addHeading(const HtmlTag &tag)
    {
        static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
        const qsizetype end = m_text.indexOf(QString(u"</" + tag.name), tag.range.end(), Qt::CaseInsensitive);
        if (end < 0) {
            return;
        }
        const qsizetype lineStart = m_text.lastIndexOf(u'\n', tag.range.start) + 1;
        const qsizetype lineEnd = m_text.indexOf(u'\n', end);
        const QString words = m_text.sliced(tag.range.end(), end - tag.range.end()).toString().remove(tags);
        m_outline.append({tag.name[1].digitValue(), words.simplified(), tag.attribute(u"id").value_or(QString()),
            TextRange::between(lineStart - m_start, (lineEnd < 0 ? m_text.size() : lineEnd + 1) - m_start)});
    }

    /// Ends the block before \a end.
    void close(qsizetype end)
    {
        BodySegment segment;
        segment.length = end - m_start;
        QStringView html = m_text.sliced(m_start, segment.length);
        html.chop(html.endsWith(u'\n') ? 1 : 0);
        if (!html.isEmpty()) {
            segment.blocks.append(renderedBlock(html.toString(), {0, segment.length}));
            segment.written = html.size();
        }
        segment.outline = std::exchange(m_outline, {});
        m_segments.append(segment);
        m_start = end;
    }

    QStringView m_text;
    QList<BodySegment> m_segments;
    QList<Heading> m_outline; ///< the headings of the block that is not closed yet
    qsizetype m_start = 0; ///< where the block that is not closed yet begins
    qsizetype m_depth = 0; ///< how many elements are open
};

} // namespace

void UnconvertedBody::renderAll(const QString &text, const RenderOptions & /*options*/)
{
    m_text = text;
    m_segments = HtmlOutline(text).read();
    m_parsedCharacters = text.size();
    m_steps = text.size();
}

bool UnconvertedBody::update(const QString & /*text*/, const Difference & /*difference*/)
{
    return false;
}

} // namespace frontrow::markdown
