// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/inlinerenderer.h"

#include "markdown/codecolours.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstring>

namespace frontrow::markdown {

namespace {

/// Emphasis that is nested deeper stays without markup: browsers take long over such trees.
constexpr int deepestEmphasis = 50;

QString codeSpan(const QString &code, Attributes attributes)
{
    static const QRegularExpression languageClass(QStringLiteral(R"(\blanguage-(\S+))"));
    const QRegularExpressionMatch match = languageClass.match(attributes.value(u"class"));
    const QString language = match.hasMatch() ? match.captured(1) : QStringLiteral("plaintext");
    if (!isHighlighterLanguage(language)) {
        return QStringLiteral("<code%1>%2</code>").arg(attributes.html(), escapedText(code));
    }
    if (!match.hasMatch()) {
        const QString others = attributes.value(u"class");
        attributes.set(QStringLiteral("class"), QStringLiteral("language-plaintext"));
        if (!others.isEmpty()) {
            attributes.addClass(others);
        }
    }
    attributes.addClass(QStringLiteral("highlighter-rouge"));
    return QStringLiteral("<code%1>").arg(attributes.html()) + colouredCode(code, language) + QStringLiteral("</code>");
}

} // namespace

/// Writes one leaf.
class LeafWriter
{
public:
    LeafWriter(InlineRenderer &renderer, const InlineRenderer::Leaf &leaf, bool forContents)
        : m_renderer(renderer)
        , m_tokens(leaf.source.tokens)
        , m_forContents(forContents)
        , m_hasTripleMarks(leaf.source.markdown.contains(QStringLiteral("***"))
              || leaf.source.markdown.contains(QStringLiteral("___")))
    {
    }

    InlineHtml write(cmark_node *paragraph)
    {
        cmark_iter *const iterator = cmark_iter_new(paragraph);
        cmark_event_type event = cmark_iter_next(iterator);
        while (event != CMARK_EVENT_DONE && m_out.size() <= m_renderer.m_left) {
            writeEvent(cmark_iter_get_node(iterator), event == CMARK_EVENT_ENTER);
            event = cmark_iter_next(iterator);
        }
        cmark_iter_free(iterator);
        m_renderer.m_left -= m_out.size();
        return {m_out, m_plain};
    }

private:
    /// An element that has been opened or written, so that an attribute list behind it can still change it.
    struct Element
    {
        qsizetype start = 0; ///< of its first tag in m_out
        QString name;
        Attributes attributes;
        qsizetype length = 0; ///< of the first tag
        const SpanToken *token = nullptr; ///< of a code span
    };

    void writeEvent(cmark_node *node, bool enters)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT) {
            writeText(QString::fromUtf8(cmark_node_get_literal(node)));
        } else if (type == CMARK_NODE_SOFTBREAK) {
            writePlain(QStringLiteral("\n"));
        } else if (type == CMARK_NODE_LINEBREAK) {
            writeBreak();
            writePlain(QStringLiteral("\n"));
        } else if (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG) {
            const bool isEmphasis = (type == CMARK_NODE_EMPH) != isTripleMark(node);
            writeTag(isEmphasis ? QStringLiteral("em") : QStringLiteral("strong"), enters);
        } else if (std::strcmp(cmark_node_get_type_string(node), "strikethrough") == 0) {
            writeTag(QStringLiteral("del"), enters);
        } else if (type == CMARK_NODE_LINK && !m_forContents) {
            const SpanToken *const token = enters ? linkToken(QString::fromUtf8(cmark_node_get_url(node))) : nullptr;
            writeTag(QStringLiteral("a"), enters, token ? token->attributes : Attributes());
        }
    }

    /// `***text***` is strong around emphasis to kramdown, the other way round to cmark-gfm.
    [[nodiscard]] bool isTripleMark(cmark_node *node) const
    {
        const auto isWrapper = [](cmark_node *outer) {
            cmark_node *const inner = cmark_node_first_child(outer);
            return cmark_node_get_type(outer) == CMARK_NODE_EMPH && inner && inner == cmark_node_last_child(outer)
                && cmark_node_get_type(inner) == CMARK_NODE_STRONG;
        };
        return m_hasTripleMarks && (isWrapper(node) || isWrapper(cmark_node_parent(node)));
    }

    [[nodiscard]] const SpanToken *linkToken(const QString &url) const
    {
        const qsizetype index =
            url.sliced(std::min<qsizetype>(1, url.size())).chopped(url.size() > 1 ? 1 : 0).toLongLong();
        return url.startsWith(tokenStart) && index < m_tokens.size() ? &m_tokens[index] : nullptr;
    }

    void writeTag(const QString &name, bool enters, const Attributes &attributes = {})
    {
        if (enters) {
            open(name, attributes);
        } else {
            close(name);
        }
    }

    void open(const QString &name, const Attributes &attributes)
    {
        const QString tag = m_open.size() < deepestEmphasis ? u'<' + name + attributes.html() + u'>' : QString();
        m_open.append({m_out.size(), name, attributes, tag.size(), nullptr});
        m_out += tag;
        m_last = {};
    }

    void close(const QString &name)
    {
        const auto found =
            std::find_if(m_open.crbegin(), m_open.crend(), [&name](const Element &e) { return e.name == name; });
        if (found == m_open.crend()) {
            return;
        }
        const qsizetype index = m_open.crend() - found - 1;
        const Element element = m_open.takeAt(index);
        if (element.length > 0) {
            const bool isEmpty = m_out.size() == element.start + element.length;
            if (isEmpty && isVoidElement(name)) {
                m_out.insert(m_out.size() - 1, QStringLiteral(" /"));
            } else {
                m_out += QStringLiteral("</") + name + u'>';
            }
            m_last = element;
            m_last.length += isEmpty && isVoidElement(name) ? 2 : 0;
        }
    }

    void writeText(const QString &text)
    {
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype start = text.indexOf(tokenStart, at);
            const qsizetype end = start < 0 ? -1 : text.indexOf(tokenEnd, start);
            const qsizetype index = end < 0 ? -1 : QStringView(text).sliced(start + 1, end - start - 1).toLongLong();
            writeRun(QStringView(text).sliced(at, (end < 0 ? text.size() : start) - at));
            if (end < 0) {
                return;
            }
            if (index < m_tokens.size()) {
                writeToken(m_tokens[index]);
            }
            at = end + 1;
        }
    }

    void writeRun(QStringView run)
    {
        QString text = run.toString();
        text.remove(lineGuard);
        if (text.isEmpty()) {
            return;
        }
        if (m_renderer.m_abbreviations.pattern().isEmpty()) {
            writePlain(text);
            return;
        }
        qsizetype at = 0;
        QRegularExpressionMatchIterator matches = m_renderer.m_abbreviations.globalMatch(text);
        while (matches.hasNext() && m_out.size() <= m_renderer.m_left) {
            const QRegularExpressionMatch match = matches.next();
            writePlain(text.sliced(at, match.capturedStart() - at));
            const QString title = m_renderer.m_document.abbreviations.value(match.captured());
            Attributes attributes;
            if (!title.isEmpty()) {
                attributes.set(QStringLiteral("title"), title);
            }
            open(QStringLiteral("abbr"), attributes);
            writePlain(match.captured());
            close(QStringLiteral("abbr"));
            at = match.capturedEnd();
        }
        writePlain(text.sliced(at));
    }

    void writePlain(const QString &text)
    {
        if (!text.isEmpty()) {
            m_out += escapedText(text);
            m_plain += text;
            m_last = {};
        }
    }

    void writeBreak()
    {
        m_last = {m_out.size(), QStringLiteral("br"), {}, 6, nullptr};
        m_out += u"<br />";
    }

    void writeToken(const SpanToken &token)
    {
        switch (token.kind) {
        case SpanToken::Kind::Text:
            m_out += token.html;
            m_plain += token.text;
            m_last = {};
            break;
        case SpanToken::Kind::Code: {
            const QString html = codeSpan(token.text, {});
            m_last = {m_out.size(), QStringLiteral("code"), {}, html.size(), &token};
            m_out += html;
            m_plain += token.text;
            break;
        }
        case SpanToken::Kind::OpenTag:
            open(token.text, token.attributes);
            break;
        case SpanToken::Kind::CloseTag:
            close(token.text);
            break;
        case SpanToken::Kind::Html:
            m_out += token.html;
            m_last = {};
            break;
        case SpanToken::Kind::Math:
            m_out += QStringLiteral("\\(") + escapedText(token.text) + QStringLiteral("\\)");
            m_plain += token.text;
            m_last = {};
            break;
        case SpanToken::Kind::Footnote:
            writeFootnote(token.text);
            break;
        case SpanToken::Kind::Break:
            writeBreak();
            break;
        case SpanToken::Kind::Image: {
            const QString html = QStringLiteral("<img%1 />").arg(token.attributes.html());
            m_last = {m_out.size(), QStringLiteral("img"), token.attributes, html.size(), nullptr};
            m_out += html;
            break;
        }
        case SpanToken::Kind::List:
            applyList(token);
            break;
        case SpanToken::Kind::Link:
            break;
        }
    }

    void applyList(const SpanToken &token)
    {
        if (m_last.name.isEmpty()) {
            writePlain(token.source);
            return;
        }
        applyAttributeList(token.list, m_renderer.m_document.attributeDefinitions, m_last.attributes);
        QString html;
        if (m_last.token) {
            html = codeSpan(m_last.token->text, m_last.attributes);
        } else {
            const bool isVoid = QStringView(m_out).sliced(m_last.start, m_last.length).endsWith(u"/>");
            html =
                u'<' + m_last.name + m_last.attributes.html() + (isVoid ? QStringLiteral(" />") : QStringLiteral(">"));
        }
        m_out.replace(m_last.start, m_last.length, html);
        m_last.length = html.size();
    }

    void writeFootnote(const QString &name)
    {
        if (m_forContents) {
            return;
        }
        QString repeat;
        qsizetype number = m_renderer.m_footnoteNumbers.value(name, -1);
        if (number < 0) {
            number = m_renderer.m_footnotes.size();
            m_renderer.m_footnoteNumbers.insert(name, number);
            m_renderer.m_footnotes.append({name, 0});
        } else {
            repeat = u':' + QString::number(++m_renderer.m_footnotes[number].repeats);
        }
        Attributes attributes;
        attributes.set(QStringLiteral("id"), QStringLiteral("fnref:") + name + repeat);
        open(QStringLiteral("sup"), attributes);
        m_out += QStringLiteral("<a href=\"#fn:%1\" class=\"footnote\" rel=\"footnote\" role=\"doc-noteref\">%2</a>")
                     .arg(name, QString::number(number + 1));
        close(QStringLiteral("sup"));
    }

    InlineRenderer &m_renderer;
    const QList<SpanToken> &m_tokens;
    bool m_forContents;
    bool m_hasTripleMarks;
    QString m_out;
    QString m_plain;
    QList<Element> m_open;
    Element m_last;
};

void InlineRenderer::Deleter::operator()(cmark_node *node) const
{
    cmark_node_free(node);
}

InlineRenderer::InlineRenderer(Document &document)
    : m_document(document)
{
    collectLeaves(document.root);
    for (const auto &[name, content] : document.footnotes) {
        collectLeaves(*content);
    }
    parseLeaves();
    buildAbbreviations();
}

InlineRenderer::~InlineRenderer() = default;

void InlineRenderer::collectLeaves(Node &node)
{
    const bool hasSpans = node.type == NodeType::Paragraph || node.type == NodeType::Heading
        || node.type == NodeType::Term || node.type == NodeType::Cell || node.type == NodeType::Spans;
    if (hasSpans) {
        addLeaf(node);
    }
    for (const std::unique_ptr<Node> &child : node.children) {
        collectLeaves(*child);
    }
}

void InlineRenderer::addLeaf(Node &node)
{
    Leaf leaf;
    leaf.text = node.text;
    leaf.source = spanSourceOf(node.text, m_document);
    node.leaf = static_cast<int>(m_leaves.size());
    m_leaves.push_back(std::move(leaf));
}

void InlineRenderer::parseLeaves()
{
    cmark_gfm_core_extensions_ensure_registered();
    // The target of a link is a token here, so what cmark-gfm builds stays in proportion to the text.
    cmark_parser *const parser = cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("strikethrough"));
    for (const Leaf &leaf : m_leaves) {
        if (!leaf.source.markdown.isEmpty()) {
            const QByteArray text = leaf.source.markdown.toUtf8() + "\n\n";
            cmark_parser_feed(parser, text.constData(), static_cast<std::size_t>(text.size()));
        }
    }
    m_root.reset(cmark_parser_finish(parser));
    cmark_parser_free(parser);
    cmark_consolidate_text_nodes(m_root.get());
    cmark_node *paragraph = cmark_node_first_child(m_root.get());
    for (Leaf &leaf : m_leaves) {
        if (!leaf.source.markdown.isEmpty() && paragraph) {
            leaf.paragraph = paragraph;
            paragraph = cmark_node_next(paragraph);
        }
    }
}

void InlineRenderer::buildAbbreviations()
{
    QStringList names = m_document.abbreviations.keys();
    if (names.isEmpty()) {
        return;
    }
    std::ranges::sort(names,
        [](const QString &a, const QString &b) { return a.size() > b.size() || (a.size() == b.size() && a < b); });
    for (QString &name : names) {
        name = QRegularExpression::escape(name);
    }
    m_abbreviations.setPattern(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(names.join(u'|')));
    m_abbreviations.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
}

InlineHtml InlineRenderer::render(const Node &node, bool forContents)
{
    if (node.leaf < 0 || isOverfull()) {
        return {};
    }
    const Leaf &leaf = m_leaves[static_cast<std::size_t>(node.leaf)];
    return leaf.paragraph ? LeafWriter(*this, leaf, forContents).write(leaf.paragraph) : InlineHtml();
}

} // namespace frontrow::markdown
