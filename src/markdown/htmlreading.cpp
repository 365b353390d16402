// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmlreading.h"

#include "post/markup/htmlelements.h"
#include "post/markup/htmltag.h"

#include <algorithm>
#include <optional>

namespace frontrow::markdown {

namespace {

class HtmlReader
{
public:
    HtmlReader(QStringView text, const Places &places)
        : m_text(text)
        , m_places(places)
    {
    }

    QList<BodySpan> read()
    {
        qsizetype words = 0; // where the text that was not read yet begins
        for (qsizetype at = m_text.indexOf(u'<'); at >= 0; at = m_text.indexOf(u'<', at)) {
            const bool isComment = m_text.sliced(at).startsWith(u"<!--");
            const std::optional<HtmlTag> tag = isComment ? std::nullopt : htmlTagAt(m_text, at);
            if (!isComment && !tag) {
                ++at;
                continue;
            }
            add(BodySpan::Kind::Text, words, at);
            at = tag ? afterTag(*tag) : afterComment(at);
            words = at;
        }
        add(BodySpan::Kind::Text, words, m_text.size());
        closeDownTo(0);
        return std::move(m_spans);
    }

private:
    void add(BodySpan::Kind kind, qsizetype start, qsizetype end)
    {
        if (end > start) {
            BodySpan span{.kind = kind, .range = m_places.around(TextRange::between(start, end))};
            span.end = span.range.end();
            span.after = m_spans.size() + 1;
            m_spans.append(span);
        }
    }

    qsizetype afterComment(qsizetype at)
    {
        const qsizetype end = m_text.indexOf(u"-->", at);
        const qsizetype after = end < 0 ? m_text.size() : end + 3;
        add(BodySpan::Kind::Verbatim, at, after);
        return after;
    }

    qsizetype afterTag(const HtmlTag &tag)
    {
        const qsizetype after = tag.range.end();
        if (tag.isClosing) {
            close(tag.name);
            return after;
        }
        add(BodySpan::Kind::Element, tag.range.start, after);
        BodySpan &span = m_spans.last();
        span.text = tag.name;
        for (const WrittenAttribute &attribute : tag.attributes) {
            span.attributes.set(attribute.name, attribute.value);
        }
        if (isVoidElement(tag.name) || tag.isSelfClosing) {
            return after;
        }
        m_open.append(m_spans.size() - 1);
        const bool isRaw = tag.name == u"script" || tag.name == u"style" || tag.name == u"textarea";
        const qsizetype end = isRaw ? m_text.indexOf(QString(u"</" + tag.name), after, Qt::CaseInsensitive) : after;
        const qsizetype inside = end < 0 ? m_text.size() : end;
        add(BodySpan::Kind::Verbatim, after, inside);
        return inside;
    }

    /// The innermost open element of \a name, and those in it.
    void close(const QString &name)
    {
        constexpr qsizetype looked = 100; // of those that are open
        const qsizetype least = std::max<qsizetype>(0, m_open.size() - looked);
        for (qsizetype i = m_open.size() - 1; i >= least; --i) {
            if (m_spans[m_open[i]].text == name) {
                closeDownTo(i);
                return;
            }
        }
    }

    void closeDownTo(qsizetype depth)
    {
        for (; m_open.size() > depth; m_open.removeLast()) {
            m_spans[m_open.constLast()].after = m_spans.size();
        }
    }

    QStringView m_text;
    const Places &m_places;
    QList<BodySpan> m_spans;
    QList<qsizetype> m_open; ///< indices of elements that are not closed yet
};

} // namespace

QList<BodySpan> readHtml(QStringView text, const Places &places)
{
    return HtmlReader(text, places).read();
}

} // namespace frontrow::markdown
