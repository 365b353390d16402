// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/readingliquid.h"

#include "liquid/template.h"
#include "markdown/liquid.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

class LiquidReader
{
public:
    explicit LiquidReader(QStringView body)
        : m_source(body)
    {
    }

    ReadLiquid read()
    {
        add(liquid::Template::of(m_source.toString()).body);
        return std::move(m_read);
    }

private:
    void add(const liquid::Body &body)
    {
        for (const liquid::Node &node : body.nodes) {
            add(node);
        }
    }

    void add(const liquid::Node &node)
    {
        using Kind = liquid::Node::Kind;
        switch (node.kind) {
        case Kind::Text:
            addText(node.range, slice(m_source, node.range).toString());
            break;
        case Kind::Nothing:
            m_read.code.append(TextRange::between(node.range.start, node.end));
            break;
        case Kind::Highlight:
            addCode(TextRange::between(node.range.start, node.end));
            break;
        case Kind::Output:
        case Kind::Cycle:
        case Kind::Increment:
        case Kind::Decrement:
        case Kind::Tag:
        case Kind::Fault:
            addMark(node);
            break;
        default:
            for (const liquid::Branch &branch : node.branches) {
                add(branch.body);
            }
            add(node.body);
            add(node.otherwise);
            break;
        }
    }

    void addText(TextRange range, const QString &text)
    {
        if (!range.isEmpty()) {
            m_read.places.add(m_read.text.size(), range.start);
            m_read.text += text;
        }
    }

    /// An element that holds nothing but code.
    void addCode(TextRange range)
    {
        constexpr qsizetype tags = 11; // <pre></pre>
        m_read.code.append(range);
        addText(range, u"<pre>" + QString(std::max<qsizetype>(0, range.length - tags), liquidMark) + u"</pre>");
    }

    /// What fills its lines, as most includes do, is an element to what is around it.
    void addMark(const liquid::Node &node)
    {
        const bool isAddress = node.name == u"link" || node.name == u"post_url";
        const bool isElement = node.kind == liquid::Node::Kind::Tag && !isAddress && isAlone(node.range);
        QString mark(node.range.length, liquidMark);
        if (isElement) {
            mark = QStringLiteral("<div/>").leftJustified(node.range.length, u' ');
        }
        m_read.liquid.append(node.range);
        addText(node.range, mark);
    }

    /// Only what is beside it is looked at, since a line may be long and have many of them.
    [[nodiscard]] bool isAlone(TextRange range) const
    {
        const auto isBlank = [this](qsizetype at) { return m_source[at] != u'\n' && m_source[at].isSpace(); };
        qsizetype start = range.start;
        while (start > 0 && isBlank(start - 1)) {
            --start;
        }
        qsizetype end = range.end();
        while (end < m_source.size() && isBlank(end)) {
            ++end;
        }
        return (start == 0 || m_source[start - 1] == u'\n') && (end == m_source.size() || m_source[end] == u'\n');
    }

    QStringView m_source;
    ReadLiquid m_read;
};

} // namespace

ReadLiquid readLiquid(QStringView body)
{
    return hasLiquid(body) ? LiquidReader(body).read() : ReadLiquid{body.toString(), Places::from(0), {}, {}};
}

} // namespace frontrow::markdown
