// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmlwriter.h"
#include "post/markup/characterreference.h"

namespace frontrow::markdown {

using Kind = BodySpan::Kind;

qsizetype HtmlWriter::note(const Node &node, Kind kind)
{
    if (!m_found) {
        return -1;
    }
    const qsizetype index = m_found->size();
    m_found->append({.kind = kind, .range = node.source, .level = node.level, .after = index + 1});
    return index;
}

void HtmlWriter::noteWords(const Node &node)
{
    if (!m_found) {
        return;
    }
    qsizetype at = 0;
    for (const TextRange &range : node.places.pieces({0, node.text.size()})) {
        const QStringView words = QStringView(node.text).sliced(at, range.length);
        m_found->append({.kind = Kind::Text,
            .range = range,
            .text = words.contains(u'&') ? resolvedReferences(words) : QString(),
            .after = m_found->size() + 1});
        at += range.length;
    }
}

void HtmlWriter::writeLeaf(const Node &node, QString &out, SpanPlace place, QString *plain)
{
    QList<BodySpan> spans;
    m_spans.write(node.text, out, place, plain, m_found ? &spans : nullptr);
    addFound(node, spans);
}

void HtmlWriter::addFound(const Node &node, const QList<BodySpan> &spans)
{
    if (!m_found) {
        return;
    }
    const qsizetype leaf = note(node, node.type == NodeType::Heading ? Kind::Heading : Kind::Leaf);
    (*m_found)[leaf].range = node.places.around({0, node.text.size()});
    QList<qsizetype> indices; // what each became
    for (const BodySpan &span : spans) {
        indices.append(m_found->size());
        // Words that go on in the next line of a quote or an item are several.
        const bool mayBeParted = span.kind == Kind::Text && span.text.isNull();
        const QList<TextRange> parts =
            mayBeParted ? node.places.pieces(span.range) : QList<TextRange>{node.places.around(span.range)};
        for (const TextRange &part : parts) {
            m_found->append(span);
            m_found->last().range = part;
            m_found->last().address = span.isDefined ? span.address : node.places.around(span.address);
            m_found->last().end = node.places.around({0, span.end}).end();
            m_found->last().after = m_found->size();
        }
    }
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (spans[i].after > i + 1) {
            (*m_found)[indices[i]].after = spans[i].after < spans.size() ? indices[spans[i].after] : m_found->size();
        }
    }
    (*m_found)[leaf].after = m_found->size();
}

bool HtmlWriter::writeStandaloneImage(const Node &node, const Attributes &attributes)
{
    StandaloneImage image;
    QList<BodySpan> spans;
    if (!m_spans.readStandaloneImage(node.text, image, m_found ? &spans : nullptr)) {
        return false;
    }
    addFound(node, spans);
    if (m_found) { // its alternative text is the caption
        m_found->append({.range = {m_found->constLast().range.start, 0},
            .text = image.attributes.value(u"alt"),
            .after = m_found->size() + 1});
    }
    Attributes figure = attributes;
    for (const QString &key : {QStringLiteral("class"), QStringLiteral("id")}) {
        if (image.attributes.has(key) && !figure.has(key)) {
            figure.set(key, image.attributes.value(key));
            image.attributes.remove(key);
        }
    }
    open(u"figure", figure);
    m_out += u"\n<img" + image.attributes.html() + u" />\n<figcaption>" + image.attributes.value(u"alt")
        + u"</figcaption>\n";
    close(u"figure");
    return true;
}

} // namespace frontrow::markdown
