// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/textedit.h"
#include "markdown/blocklines.h"
#include "markdown/blockparser.h"

namespace frontrow::markdown {

namespace {

/// What `markdown="…"` asks for; the element's own model for "1".
ContentModel askedContentModel(const QString &value, const QString &name, ContentModel otherwise)
{
    if (value == u"0") {
        return ContentModel::Raw;
    }
    if (value == u"1") {
        return defaultContentModel(name);
    }
    if (value == u"span") {
        return ContentModel::Span;
    }
    return value == u"block" ? ContentModel::Block : otherwise;
}

/// `</name>` at or after \a from, white space allowed before '>'; the end of \a text without one.
TextRange endTag(QStringView text, const QString &name, qsizetype from)
{
    const QString needle = QStringLiteral("</") + name;
    for (qsizetype at = text.indexOf(needle, from, Qt::CaseInsensitive); at >= 0;
        at = text.indexOf(needle, at + 1, Qt::CaseInsensitive)) {
        const std::optional<HtmlTag> tag = tagAt(text, at);
        if (tag && tag->name.compare(name, Qt::CaseInsensitive) == 0) {
            return {at, tag->range.length};
        }
    }
    return {text.size(), 0};
}

} // namespace

BlockParser::HtmlResult BlockParser::parseHtml()
{
    const QStringView line = scanner().line();
    const qsizetype spaces = indentation(line);
    if (spaces > 3 || !line.sliced(spaces).startsWith(u'<')) {
        return HtmlResult::NotHtml;
    }
    if (line.startsWith(u"<!--")) {
        const qsizetype end = find(u"-->", scanner().position() + 4);
        if (end >= 0) {
            const qsizetype begin = scanner().position();
            append(tree(), NodeType::Verbatim, scanner().text().sliced(begin, end + 3 - begin).toString());
            scanner().setPosition(end + 3);
            scanner().skipTrailingSpace();
            return HtmlResult::Parsed;
        }
    }
    const qsizetype start = scanner().position() + spaces;
    qsizetype looked = 0;
    const std::optional<HtmlTag> tag = tagAt(scanner().text(), start, &looked);
    if (!tag && start + looked >= scanner().text().size()) {
        noteSearchWithoutMatch(looked);
    }
    if (!tag || isSpanElement(tag->name.toLower())) {
        return HtmlResult::NotHtml;
    }
    if (tag->isClosing) {
        if (tree().type != NodeType::Html || tree().text != tag->name.toLower()) {
            return HtmlResult::NotHtml;
        }
        scanner().setPosition(start + tag->range.length);
        return HtmlResult::EndTag;
    }
    scanner().setPosition(start + tag->range.length);
    readElement(*tag, start);
    return HtmlResult::Parsed;
}

void BlockParser::readElement(const HtmlTag &tag, qsizetype start)
{
    const bool isInRaw = tree().type == NodeType::Html && tree().content == ContentModel::Raw;
    Node &element = appendBlock(NodeType::Html, tag.name);
    element.source = scanner().sourceBetween(start, start + tag.range.length);
    element.attributes = attributesOf(tag, scanner().text());
    element.isSelfClosed = tag.isSelfClosing || isVoidElement(tag.name);
    element.content = askedContentModel(element.attributes.value(u"markdown"), tag.name,
        m_document.options.parseBlockHtml && !isInRaw ? defaultContentModel(tag.name) : ContentModel::Raw);
    element.attributes.remove(u"markdown");
    if (tag.name == u"script" || tag.name == u"style") {
        readUnparsed(element, NodeType::Verbatim);
    }
    if (element.content == ContentModel::Block) {
        scanner().skipTrailingSpace();
    }
    if (tag.name == u"script" || tag.name == u"style") {
        if (!isInRaw) {
            scanner().skipTrailingSpace();
        }
        return;
    }
    if (!element.isSelfClosed) {
        switch (element.content) {
        case ContentModel::Block:
            parseBlocks(element, scanner());
            break;
        case ContentModel::Span:
            readUnparsed(element, NodeType::Spans);
            break;
        case ContentModel::Raw:
            readRawContent(element);
            break;
        }
    }
    if (!isInRaw) {
        scanner().skipTrailingSpace();
    }
}

void BlockParser::readUnparsed(Node &element, NodeType type)
{
    const qsizetype begin = scanner().position();
    const TextRange end = endTag(scanner().text(), element.text, begin);
    const QStringView content = scanner().text().sliced(begin, end.start - begin);
    Node &node = append(element, type, content.toString());
    node.places = scanner().placesOf(content);
    node.source = scanner().sourceBetween(begin, end.start);
    scanner().setPosition(end.end());
}

void BlockParser::readRawContent(Node &element)
{
    if (m_depth >= deepestNesting) {
        parseTooDeep(element, scanner());
        return;
    }
    Context context{&element, m_context->scanner, {}};
    Context *const outer = m_context;
    m_context = &context;
    ++m_depth;
    while (!scanner().atEnd() && readRawPiece(element)) { }
    --m_depth;
    m_context = outer;
}

bool BlockParser::readRawPiece(Node &element)
{
    const QStringView text = scanner().text();
    const qsizetype begin = scanner().position();
    const auto addText = [&](qsizetype end) {
        if (end > begin) {
            if (element.children.empty() || element.children.back()->type != NodeType::Plain) {
                append(element, NodeType::Plain);
            }
            Node &plain = *element.children.back();
            plain.places.append(plain.text.size(), scanner().places(), TextRange::between(begin, end));
            plain.text += text.sliced(begin, end - begin);
        }
        scanner().setPosition(end);
    };
    if (text[begin] != u'<') {
        const qsizetype next = text.indexOf(u'<', begin);
        addText(next < 0 ? text.size() : next);
        return true;
    }
    struct Section
    {
        QStringView open;
        QStringView close;
    };
    constexpr Section sections[] = {{u"<!--", u"-->"}, {u"<?", u"?>"}, {u"<![CDATA[", u"]]>"}};
    for (const Section &section : sections) {
        if (!text.sliced(begin).startsWith(section.open)) {
            continue;
        }
        const qsizetype end = find(section.close, begin + section.open.size());
        if (end >= 0) {
            const qsizetype after = end + section.close.size();
            append(element, NodeType::Verbatim, text.sliced(begin, after - begin).toString()).source =
                scanner().sourceBetween(begin, after);
            scanner().setPosition(after);
            return true;
        }
    }
    const std::optional<HtmlTag> tag = tagAt(text, begin);
    if (!tag) {
        addText(begin + 1);
        return true;
    }
    if (!tag->isClosing) {
        scanner().setPosition(begin + tag->range.length);
        readElement(*tag, begin);
        return true;
    }
    if (tag->name == element.text) {
        scanner().setPosition(begin + tag->range.length);
        return false;
    }
    addText(begin + tag->range.length);
    return true;
}

} // namespace frontrow::markdown
