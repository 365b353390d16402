// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/template.h"

#include "liquid/asciicharacters.h"
#include "liquid/jekylltags.h"
#include "liquid/templatepieces.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace frontrow::liquid {

namespace {

constexpr int deepest = 100;

/// The name and the source of an assignment as most are.
std::optional<std::pair<QStringView, QStringView>> usualAssignment(QStringView arguments)
{
    const qsizetype length =
        runLength(arguments, [](QChar c) { return isAsciiWord(c) || QStringView(u"-.[]").contains(c); });
    const QStringView rest = withoutSpaceBefore(arguments.sliced(length));
    return length > 0 && rest.startsWith(u'=')
        ? std::optional(std::pair(arguments.first(length), withoutSpaceBefore(rest.sliced(1))))
        : std::nullopt;
}

class TemplateParser
{
public:
    TemplateParser(QStringView source, Dialect dialect)
        : m_source(source)
        , m_dialect(dialect)
        , m_pieces(piecesOf(source))
    {
    }

    [[nodiscard]] const QList<Fault> &faults() const { return m_faults; }

    Body parse()
    {
        Body body;
        while (m_at < m_pieces.size()) {
            parseInto(body);
            if (m_end) { // an end or a branch that belongs to no block
                refuse(body, m_end->range, u"Unexpected tag “" + m_end->words.name + u'”', Fault::Kind::Structure);
                m_end.reset();
            }
        }
        return body;
    }

private:
    /// A tag that ends the body before it: `endif`, `else`, `when` …
    struct EndTag
    {
        TagWords words;
        TextRange range;
    };

    [[nodiscard]] QStringView slice(TextRange range) const { return m_source.sliced(range.start, range.length); }

    void refuse(Body &body, TextRange range, const QString &reason, Fault::Kind kind = Fault::Kind::Syntax)
    {
        constexpr qsizetype mostParseFaults = 100;
        Node node;
        node.kind = Node::Kind::Fault;
        node.range = range;
        node.end = range.end();
        body.isBlank = false;
        body.nodes.push_back(std::move(node));
        if (m_faults.size() < mostParseFaults) {
            m_faults.append({kind, reason, range});
        }
    }

    void addText(Body &body, TextRange range)
    {
        QStringView text = slice(range);
        if (m_trimsNext) {
            m_trimsNext = false;
            while (!text.isEmpty() && text.front().isSpace()) {
                text = text.sliced(1);
            }
            range = TextRange::between(range.end() - text.size(), range.end());
        }
        Node node;
        node.range = range;
        node.end = range.end();
        body.isBlank = body.isBlank && text.trimmed().isEmpty();
        body.nodes.push_back(std::move(node));
    }

    /// \a isTrimmed: the white space before a tag goes.
    void trim(Body &body, bool isTrimmed)
    {
        if (!isTrimmed || body.nodes.empty() || body.nodes.back().kind != Node::Kind::Text) {
            return;
        }
        TextRange &range = body.nodes.back().range;
        while (range.length > 0 && m_source[range.end() - 1].isSpace()) {
            --range.length;
        }
    }

    /// Reads up to a tag that ends the body, which is m_end then, or to the end of the source.
    void parseInto(Body &body)
    {
        ++m_depth;
        while (m_at < m_pieces.size() && !m_end) {
            const TemplatePiece piece = m_pieces[m_at++];
            if (piece.kind == TemplatePiece::Kind::Text) {
                addText(body, piece.range);
            } else if (piece.kind == TemplatePiece::Kind::Tag) {
                parseTag(body, piece.range);
            } else if (m_dialect == Dialect::CodeOnly) {
                addText(body, piece.range);
            } else {
                parseOutput(body, piece.range);
            }
        }
        --m_depth;
    }

    void parseOutput(Body &body, TextRange range)
    {
        QStringView inner = slice(range);
        if (!inner.endsWith(u"}}") || inner.size() < 4 || inner.size() > longestTag) {
            refuse(body, range, QStringLiteral("The output is not closed by “}}”"), Fault::Kind::Structure);
            return;
        }
        trim(body, inner[2] == u'-');
        m_trimsNext = inner[inner.size() - 3] == u'-';
        inner = inner.sliced(2).chopped(2);
        inner = inner.startsWith(u'-') ? inner.sliced(1) : inner;
        inner = inner.endsWith(u'-') ? inner.chopped(1) : inner;
        Node node;
        node.kind = Node::Kind::Output;
        node.range = range;
        node.end = range.end();
        node.formula = Formula::of(inner);
        body.isBlank = false;
        body.nodes.push_back(std::move(node));
    }

    void parseTag(Body &body, TextRange range)
    {
        const std::optional<TagWords> words = wordsOf(slice(range));
        const bool isCode = words
            && (words->name == u"raw" || words->name == u"comment" || words->name == u"highlight"
                || (m_codeBlocks > 0 && (words->name == u"endcomment" || words->name == u"endhighlight")));
        if (m_dialect == Dialect::CodeOnly && !isCode) {
            addText(body, range);
            return;
        }
        if (!words) {
            refuse(body, range, QStringLiteral("The tag is not closed by “%}”"), Fault::Kind::Structure);
            return;
        }
        trim(body, words->trimsBefore);
        m_trimsNext = words->trimsAfter;
        Node node;
        node.range = range;
        node.end = range.end();
        node.name = words->name;
        node.arguments = words->arguments;
        if (isEnd(words->name)) {
            m_end = EndTag{*words, range};
            return;
        }
        addTag(body, std::move(node));
    }

    /// The end or a branch of one of Liquid's own blocks; what ends a plug-in's is a tag like any other.
    [[nodiscard]] static bool isEnd(const QString &name)
    {
        static const QStringList names{QStringLiteral("else"), QStringLiteral("elsif"), QStringLiteral("when"),
            QStringLiteral("endif"), QStringLiteral("endunless"), QStringLiteral("endcase"), QStringLiteral("endfor"),
            QStringLiteral("endtablerow"), QStringLiteral("endcapture"), QStringLiteral("endcomment"),
            QStringLiteral("endraw"), QStringLiteral("endhighlight"), QStringLiteral("endifchanged")};
        return names.contains(name);
    }

    void addTag(Body &body, Node node)
    {
        const QString name = node.name;
        if (name == u"raw") {
            parseRaw(body, node);
        } else if (name == u"comment" || name == u"highlight" || name == u"capture" || name == u"ifchanged") {
            parseBlock(body, std::move(node));
        } else if (name == u"if" || name == u"unless" || name == u"case") {
            parseChoice(body, std::move(node));
        } else if (name == u"for" || name == u"tablerow") {
            parseLoop(body, std::move(node));
        } else if (name == u"assign") {
            parseAssignment(body, std::move(node));
        } else {
            addLeaf(body, std::move(node));
        }
    }

    void parseAssignment(Body &body, Node node)
    {
        static const QRegularExpression syntax(QStringLiteral("((?:\\(?[\\w\\-.\\[\\]]\\)?)+)\\s*=\\s*(.*)\\s*"),
            QRegularExpression::DotMatchesEverythingOption);
        const QString arguments = node.arguments;
        node.kind = Node::Kind::Assign;
        if (const auto usual = usualAssignment(arguments)) {
            node.name = usual->first.toString();
            node.formula = Formula::of(usual->second);
        } else if (const QRegularExpressionMatch match = syntax.match(arguments); match.hasMatch()) {
            node.name = match.captured(1);
            node.formula = Formula::of(match.capturedView(2));
        } else {
            refuse(body, node.range, QStringLiteral("Valid syntax: assign [var] = [source]"));
            return;
        }
        body.nodes.push_back(std::move(node));
    }

    void addLeaf(Body &body, Node node)
    {
        if (const QString reason = refusalOf(node.name, node.arguments); !reason.isEmpty()) {
            refuse(body, node.range, reason);
            return;
        }
        using Kind = Node::Kind;
        if (node.name == u"#") {
            node.kind = Kind::Nothing;
            body.nodes.push_back(std::move(node));
            return;
        }
        node.kind = node.name == u"increment" ? Kind::Increment
            : node.name == u"decrement"       ? Kind::Decrement
            : node.name == u"break"           ? Kind::Break
            : node.name == u"continue"        ? Kind::Continue
            : node.name == u"echo"            ? Kind::Output
            : node.name == u"cycle"           ? Kind::Cycle
                                              : Kind::Tag;
        if (node.kind == Kind::Output) {
            node.formula = Formula::of(node.arguments);
        } else if (node.kind == Kind::Increment || node.kind == Kind::Decrement) {
            node.name = node.arguments.trimmed();
        } else if (node.kind == Kind::Cycle) {
            static const QRegularExpression named(
                QStringLiteral("\\A\\s*([^\\s,:|]+)\\s*:\\s*(.*)\\z"), QRegularExpression::DotMatchesEverythingOption);
            const QRegularExpressionMatch match = named.match(node.arguments);
            node.name = match.hasMatch() ? match.captured(1) : node.arguments;
            for (const QString &word : fragmentsOf(match.hasMatch() ? match.captured(2) : node.arguments)) {
                node.expressions.push_back(Expression::of(word));
            }
            if (node.expressions.empty()) {
                refuse(body, node.range, QStringLiteral("Valid syntax: cycle [name :] var [, var2, var3 ...]"));
                return;
            }
        }
        body.isBlank = false;
        body.nodes.push_back(std::move(node));
    }

    void parseRaw(Body &body, const Node &tag)
    {
        static const QRegularExpression end(
            QStringLiteral("\\A(.*)\\{%\\s*(\\w+)\\s*(.*)?%\\}\\z"), QRegularExpression::DotMatchesEverythingOption);
        m_trimsNext = false;
        if (!tag.arguments.trimmed().isEmpty()) {
            refuse(body, tag.range, QStringLiteral("“raw” stands alone in its tag"));
        }
        const qsizetype first = m_at;
        for (; m_mayEndRaw && m_at < m_pieces.size(); ++m_at) {
            const TextRange range = m_pieces[m_at].range;
            if (m_pieces[m_at].kind == TemplatePiece::Kind::Text || range.length > longestTag) {
                continue;
            }
            const QRegularExpressionMatch match = end.matchView(slice(range));
            if (match.hasMatch() && match.capturedView(2) == u"endraw") {
                Node node;
                node.range = TextRange::between(tag.range.end(), range.start + match.capturedLength(1));
                node.end = range.end();
                body.isBlank = body.isBlank && node.range.isEmpty();
                body.nodes.push_back(std::move(node));
                ++m_at;
                return;
            }
        }
        m_mayEndRaw = false;
        m_at = first;
        refuse(body, tag.range, QStringLiteral("The tag “raw” is never closed"), Fault::Kind::Structure);
    }

    /// Reads the body of a block and the tag after it, \a wanted; false when another ends it.
    bool parseUntil(Body &body, const QString &wanted, qsizetype &end)
    {
        parseInto(body);
        if (!m_end || m_end->words.name != wanted) {
            return false;
        }
        end = m_end->range.end();
        m_end.reset();
        return true;
    }

    /// What was read of a block that has no end stands for itself, after a fault at its tag.
    void giveUp(Body &body, const Node &tag, Body &&content)
    {
        refuse(body, tag.range, u"The tag “" + tag.name + u"” is never closed", Fault::Kind::Structure);
        std::ranges::move(content.nodes, std::back_inserter(body.nodes));
    }

    void parseBlock(Body &body, Node node)
    {
        const QString name = node.name;
        if (m_depth > deepest) {
            refuse(body, node.range, QStringLiteral("Nesting too deep"));
            return;
        }
        if (const QString reason = refusalOf(name, node.arguments); !reason.isEmpty()) {
            refuse(body, node.range, reason,
                node.arguments.trimmed().isEmpty() ? Fault::Kind::Structure : Fault::Kind::Syntax);
        }
        ++m_codeBlocks;
        const bool isClosed =
            name == u"comment" ? parseComment(node.body, node.end) : parseUntil(node.body, u"end" + name, node.end);
        --m_codeBlocks;
        if (!isClosed) {
            giveUp(body, node, std::move(node.body));
            return;
        }
        node.kind = name == u"comment" ? Node::Kind::Nothing
            : name == u"capture"       ? Node::Kind::Capture
            : name == u"ifchanged"     ? Node::Kind::IfChanged
                                       : Node::Kind::Highlight;
        if (name == u"capture") {
            static const QRegularExpression variable(QStringLiteral("(?:\\(?[\\w\\-.\\[\\]]\\)?)+"));
            node.name = variable.match(node.arguments).captured();
            if (node.name.isEmpty()) {
                refuse(body, node.range, QStringLiteral("Valid syntax: capture [var]"));
                return;
            }
        }
        body.isBlank = body.isBlank && (name == u"comment" || name == u"capture" || node.body.isBlank);
        body.nodes.push_back(std::move(node));
    }

    /// Reads a comment: Liquid wants the blocks in it to be whole, too, but passes over what ends none of them.
    bool parseComment(Body &inside, qsizetype &end)
    {
        bool isClosed = false;
        while (!isClosed) {
            parseInto(inside);
            if (!m_end) {
                return false;
            }
            isClosed = m_end->words.name == u"endcomment";
            end = m_end->range.end();
            m_end.reset();
        }
        return true;
    }

    void parseChoice(Body &body, Node node)
    {
        const QString name = node.name;
        node.kind = name == u"case" ? Node::Kind::Case : name == u"if" ? Node::Kind::If : Node::Kind::Unless;
        QString reason = m_depth > deepest ? QStringLiteral("Nesting too deep") : startChoice(node);
        Body before; // what stands between `case` and the first `when` is left out
        bool isClosed = false;
        bool isOpen = false;
        while (reason.isEmpty() && !isClosed) {
            isClosed = parseUntil(node.branches.empty() ? before : node.branches.back().body, u"end" + name, node.end);
            if (!isClosed) {
                isOpen = !m_end;
                reason = isOpen ? QString(u"The tag “" + name + u"” is never closed") : addBranch(node);
                isOpen = isOpen || m_end;
            }
        }
        if (!reason.isEmpty()) {
            refuse(body, node.range, reason, isOpen ? Fault::Kind::Structure : Fault::Kind::Syntax);
            for (Branch &branch : node.branches) {
                std::ranges::move(branch.body.nodes, std::back_inserter(body.nodes));
            }
            return;
        }
        const bool isBlank = before.isBlank
            && std::ranges::all_of(node.branches, [](const Branch &branch) { return branch.body.isBlank; });
        for (Branch &branch : node.branches) {
            removeText(branch.body, isBlank);
        }
        body.isBlank = body.isBlank && isBlank;
        body.nodes.push_back(std::move(node));
    }

    /// Liquid leaves out the white space of blocks that have nothing else.
    static void removeText(Body &body, bool isBlank)
    {
        if (isBlank) {
            std::erase_if(body.nodes, [](const Node &node) { return node.kind == Node::Kind::Text; });
        }
    }

    [[nodiscard]] static QString startChoice(Node &node)
    {
        if (node.kind == Node::Kind::Case) {
            const QStringList words = fragmentsOf(node.arguments);
            if (words.isEmpty()) {
                return QStringLiteral("Valid syntax: case [condition]");
            }
            node.expressions.push_back(Expression::of(words.constFirst()));
            return {};
        }
        std::expected<Condition, QString> condition = Condition::of(node.arguments);
        if (!condition) {
            return condition.error();
        }
        node.branches.push_back({*std::move(condition), {}, {}});
        return {};
    }

    /// Begins the branch that m_end is the tag of; or says why that is none.
    [[nodiscard]] QString addBranch(Node &node)
    {
        const EndTag tag = *m_end;
        const bool isCase = node.kind == Node::Kind::Case;
        Branch branch;
        if (tag.words.name == u"when" && isCase) {
            static const QRegularExpression separator(QStringLiteral("\\s+or\\s+"));
            QString words = tag.words.arguments;
            for (const QString &word : fragmentsOf(words.replace(separator, QStringLiteral(", ")))) {
                Expression value = Expression::of(word);
                value.kind = word == u"empty" ? Expression::Kind::Empty
                    : word == u"blank"        ? Expression::Kind::Blank
                                              : value.kind;
                branch.values.push_back(std::move(value));
            }
            if (branch.values.empty()) {
                return QStringLiteral("Valid syntax: when [condition]");
            }
        } else if (tag.words.name == u"elsif" && !isCase) {
            std::expected<Condition, QString> condition = Condition::of(tag.words.arguments);
            if (!condition) {
                m_end.reset();
                return condition.error();
            }
            branch.condition = *std::move(condition);
        } else if (tag.words.name != u"else") {
            return u"“" + tag.words.name + u"” does not end “" + node.name + u'”';
        }
        m_end.reset();
        node.branches.push_back(std::move(branch));
        return {};
    }

    void parseLoop(Body &body, Node node)
    {
        const QString name = node.name;
        std::expected<LoopHeader, QString> loop = LoopHeader::of(node.arguments);
        if (m_depth > deepest || !loop) {
            refuse(body, node.range, loop ? QStringLiteral("Nesting too deep") : loop.error());
            return;
        }
        node.kind = name == u"for" ? Node::Kind::For : Node::Kind::TableRow;
        node.loop = std::make_shared<const LoopHeader>(*std::move(loop));
        bool isClosed = parseUntil(node.body, u"end" + name, node.end);
        if (!isClosed && m_end && m_end->words.name == u"else" && name == u"for") {
            m_end.reset();
            isClosed = parseUntil(node.otherwise, u"end" + name, node.end);
        }
        if (!isClosed) {
            giveUp(body, node, std::move(node.body));
            return;
        }
        const bool isBlank = name == u"for" && node.body.isBlank && node.otherwise.isBlank;
        removeText(node.body, isBlank);
        removeText(node.otherwise, isBlank);
        body.isBlank = body.isBlank && isBlank;
        body.nodes.push_back(std::move(node));
    }

    QStringView m_source;
    Dialect m_dialect;
    QList<TemplatePiece> m_pieces;
    QList<Fault> m_faults;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_codeBlocks = 0;
    bool m_trimsNext = false;
    bool m_mayEndRaw = true; ///< false once no end was found
    std::optional<EndTag> m_end;
};

} // namespace

Template Template::of(const QString &source, Dialect dialect)
{
    TemplateParser parser(source, dialect);
    Body body = parser.parse();
    return {source, std::move(body), parser.faults()};
}

} // namespace frontrow::liquid
