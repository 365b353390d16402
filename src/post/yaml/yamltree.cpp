// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/yamltree.h"

#include "post/yaml/usualyaml.h"
#include "post/yaml/yamlscan.h"

#include <QByteArray>
#include <QStringDecoder>

#include <sstream>
#include <vector>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace frontrow {

namespace {

/// yaml-cpp takes a '?' inside a plain scalar of a flow list for a key indicator; libyaml does not. It gets this
/// character of the same length in UTF-16 instead, which is two bytes longer in UTF-8.
constexpr QChar questionStandIn(0xE03F);

struct LimitReached
{
};

/// The characters of \a bytes, of which the first may be a byte order mark that QString::fromUtf8() would drop.
QString textOf(const std::string &bytes)
{
    return QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom)
        .decode(QByteArrayView(bytes));
}

/// Builds nodes that know where they start.
class TreeBuilder final : public YAML::EventHandler
{
public:
    /// \param most nodes
    TreeBuilder(const QList<qsizetype> &offsets, qsizetype most)
        : m_offsets(offsets)
        , m_most(most)
    {
    }

    [[nodiscard]] const YamlNode &root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark & /*mark*/) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(node(YamlNode::Kind::Null, mark, {}, anchor));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(node(YamlNode::Kind::Alias, mark, {}, anchor));
    }
    void OnScalar(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        YamlNode scalar = node(YamlNode::Kind::Scalar, mark, tag, anchor);
        scalar.text = textOf(value);
        add(std::move(scalar));
    }
    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        open(node(YamlNode::Kind::Sequence, mark, tag, anchor), style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        open(node(YamlNode::Kind::Map, mark, tag, anchor), style);
    }
    void OnMapEnd() override { close(); }

private:
    YamlNode node(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (++m_count > m_most) {
            throw LimitReached();
        }
        YamlNode made;
        made.kind = kind;
        made.range.start = m_offsets.value(mark.pos, m_offsets.last());
        made.anchor = anchor;
        // yaml-cpp says so of quoted and of other nodes without a tag.
        const bool hasTag = tag != "?" && (kind != YamlNode::Kind::Scalar || tag != "!");
        made.tag = hasTag ? QString::fromStdString(tag) : QString();
        return made;
    }

    void open(YamlNode node, YAML::EmitterStyle::value style)
    {
        node.style = style == YAML::EmitterStyle::Flow ? YamlNode::Style::Flow : YamlNode::Style::Block;
        m_open.push_back(std::move(node));
    }

    void close()
    {
        YamlNode done = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(done));
    }

    void add(YamlNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
        } else {
            m_open.back().children.append(std::move(node));
        }
    }

    const QList<qsizetype> &m_offsets;
    qsizetype m_most;
    std::vector<YamlNode> m_open;
    YamlNode m_root;
    qsizetype m_count = 0;
};

/// Turns starts into ranges, and finds the indicators.
class Locator
{
public:
    explicit Locator(QStringView text)
        : m_text(text)
    {
    }

    /// -1 when every quote is closed.
    [[nodiscard]] qsizetype unclosedQuote() const { return m_unclosedQuote; }

    /// \param cursor where the node may begin at the earliest, which decides for those without characters
    void locate(YamlNode &node, bool inFlow, qsizetype indent, qsizetype cursor)
    {
        qsizetype start = node.range.start;
        if (node.hasProperties() && node.kind != YamlNode::Kind::Alias) {
            start = afterProperties(start, inFlow);
        }
        switch (node.kind) {
        case YamlNode::Kind::Null:
            locateNull(node, inFlow, indent, start, cursor);
            break;
        case YamlNode::Kind::Alias:
            node.range = TextRange::between(start, aliasEnd(start));
            break;
        case YamlNode::Kind::Scalar:
            locateScalar(node, inFlow, indent, start);
            break;
        case YamlNode::Kind::Sequence:
            locateSequence(node, indent, start);
            break;
        case YamlNode::Kind::Map:
            locateMap(node, indent, start);
            break;
        }
    }

private:
    [[nodiscard]] QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }

    [[nodiscard]] qsizetype afterProperties(qsizetype start, bool inFlow) const
    {
        return skipYamlSpace(m_text, propertiesEnd(m_text, start, inFlow));
    }

    [[nodiscard]] qsizetype aliasEnd(qsizetype start) const
    {
        qsizetype end = start;
        while (
            end < m_text.size() && !isYamlBlankOrBreak(m_text[end]) && !QStringView(u",[]{}").contains(m_text[end])) {
            ++end;
        }
        return end;
    }

    /// An absent value is reported with the mark of the token after it.
    void locateNull(YamlNode &node, bool inFlow, qsizetype indent, qsizetype start, qsizetype cursor) const
    {
        const qsizetype first = skipYamlSpace(m_text, cursor);
        node.range = {cursor, 0};
        if (node.anchor != 0 && start < m_text.size()) {
            node.range.start = std::max(cursor, aliasEnd(first));
        } else if (first != start || (!inFlow && columnOf(m_text, start) <= indent)) {
            return;
        }
        const qsizetype end = plainEnd(m_text, start, inFlow, indent);
        const QStringView word = m_text.sliced(start, end - start);
        if (word == u"~" || word.compare(u"null", Qt::CaseInsensitive) == 0) {
            node.range = TextRange::between(start, end);
        }
    }

    /// \a text, which is \a written folded, keeps the empty lines at its end, of which yaml-cpp leaves one out.
    static void keepLineEnds(QString &text, QStringView written)
    {
        const auto isEnd = [](QChar c) { return c == u'\n' || c == u' '; };
        qsizetype lines = 1;
        while (!written.isEmpty() && isEnd(written.back())) {
            lines += written.back() == u'\n' ? 1 : 0;
            written.chop(1);
        }
        while (text.endsWith(u'\n')) {
            text.chop(1);
        }
        text += text.isEmpty() ? QString() : QString(lines, u'\n');
    }

    void locateScalar(YamlNode &node, bool inFlow, qsizetype indent, qsizetype start)
    {
        if (at(start) == u'!') {
            node.tag = QStringLiteral("!");
            start = afterProperties(start, inFlow);
        }
        const QChar first = at(start);
        qsizetype end = start;
        if (first == u'"' || first == u'\'') {
            node.style = first == u'"' ? YamlNode::Style::DoubleQuoted : YamlNode::Style::SingleQuoted;
            end = quotedEnd(m_text, start);
            if (end < 0) {
                m_unclosedQuote = m_unclosedQuote < 0 ? start : m_unclosedQuote;
                end = m_text.size();
            }
        } else if (!inFlow && (first == u'|' || first == u'>')) {
            node.style = first == u'|' ? YamlNode::Style::Literal : YamlNode::Style::Folded;
            const BlockScalar block = blockScalarAt(m_text, start, indent);
            end = block.end;
            if (node.style == YamlNode::Style::Folded && block.chomping == u'+') {
                keepLineEnds(node.text, slice(m_text, TextRange::between(start, end)));
            }
        } else if (!node.text.isEmpty()) {
            end = plainEnd(m_text, start, inFlow, indent);
        } else { // nothing but anchors and tags
            start = propertiesEnd(m_text, node.range.start, inFlow);
            end = start;
        }
        node.range = TextRange::between(start, end);
    }

    void locateSequence(YamlNode &node, qsizetype /*indent*/, qsizetype start)
    {
        const bool isFlow = node.style == YamlNode::Style::Flow;
        const qsizetype column = columnOf(m_text, start);
        qsizetype cursor = isFlow ? start + 1 : start;
        for (YamlNode &item : node.children) {
            qsizetype indicator = -1;
            if (!isFlow) {
                indicator = skipYamlSpace(m_text, cursor);
                cursor = indicator + 1;
            }
            locate(item, isFlow, column, cursor);
            item.indicator = indicator;
            cursor = std::max(cursor, item.range.end());
        }
        node.range = TextRange::between(start, isFlow ? flowEnd(cursor) : cursor);
    }

    void locateMap(YamlNode &node, qsizetype /*indent*/, qsizetype start)
    {
        const bool isFlow = node.style == YamlNode::Style::Flow;
        const bool hasBraces = isFlow && at(start) == u'{';
        const qsizetype column = columnOf(m_text, start);
        qsizetype cursor = hasBraces ? start + 1 : start;
        for (qsizetype i = 0; i + 1 < node.children.size(); i += 2) {
            YamlNode &key = node.children[i];
            locate(key, isFlow, column - 1, cursor);
            cursor = std::max(cursor, key.range.end());
            const qsizetype colon = skipYamlSpace(m_text, cursor);
            if (at(colon) == u':') {
                key.indicator = colon;
                cursor = colon + 1;
            }
            locate(node.children[i + 1], isFlow, column, cursor);
            cursor = std::max(cursor, node.children[i + 1].range.end());
        }
        node.range = TextRange::between(start, hasBraces ? flowEnd(cursor) : cursor);
    }

    [[nodiscard]] qsizetype flowEnd(qsizetype cursor) const
    {
        cursor = skipYamlSpace(m_text, cursor);
        while (at(cursor) == u',') {
            cursor = skipYamlSpace(m_text, cursor + 1);
        }
        return std::min(cursor + 1, m_text.size());
    }

    QStringView m_text;
    qsizetype m_unclosedQuote = -1;
};

/// For each byte of the text's UTF-8 the UTF-16 offset of its character, and the size at the end.
QList<qsizetype> offsetsOfBytes(QStringView text, qsizetype byteCount)
{
    QList<qsizetype> offsets;
    offsets.reserve(byteCount + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype bytes = unit < 0x80 ? 1 : unit < 0x800 ? 2 : isPair ? 4 : 3;
        offsets.insert(offsets.size(), bytes, i);
        i += isPair ? 1 : 0;
    }
    offsets.append(text.size());
    return offsets;
}

/// \a text with stand-ins for the '?' that stand after a word.
QString withStandIns(QStringView text)
{
    QString result = text.toString();
    if (text.contains(questionStandIn)) {
        return result;
    }
    for (qsizetype i = 1; i < result.size(); ++i) {
        const QChar before = result[i - 1];
        if (result[i] == u'?' && !isYamlBlankOrBreak(before) && !QStringView(u"[{,").contains(before)) {
            result[i] = questionStandIn;
        }
    }
    return result;
}

void restoreQuestions(YamlNode &node)
{
    node.text.replace(questionStandIn, u'?');
    for (YamlNode &child : node.children) {
        restoreQuestions(child);
    }
}

/// Offset of a line after the first that ends the document although more follows; -1 without one.
qsizetype secondDocument(QStringView text)
{
    for (qsizetype line = nextLineOf(text, 0); line < text.size(); line = nextLineOf(text, line)) {
        if (isDocumentMark(text, line) && skipYamlSpace(text, line + 3) < text.size()) {
            return line;
        }
    }
    return -1;
}

std::expected<YamlNode, YamlFailure> parsed(
    const QByteArray &bytes, const QList<qsizetype> &offsets, qsizetype mostNodes)
{
    using Kind = YamlFailure::Kind;
    std::istringstream stream(bytes.toStdString());
    YAML::Parser parser(stream);
    TreeBuilder builder(offsets, mostNodes);
    try {
        parser.HandleNextDocument(builder);
        TreeBuilder second(offsets, mostNodes);
        if (parser.HandleNextDocument(second)) {
            return std::unexpected(YamlFailure{Kind::SecondDocument, second.root().range.start, {}});
        }
    } catch (const LimitReached &) {
        return std::unexpected(YamlFailure{Kind::TooManyNodes, 0, {}});
    } catch (const YAML::DeepRecursion &exception) {
        return std::unexpected(YamlFailure{Kind::TooDeep, offsets.value(exception.mark.pos, offsets.last()), {}});
    } catch (const YAML::Exception &exception) {
        const qsizetype offset = offsets.value(exception.mark.pos, offsets.last());
        return std::unexpected(YamlFailure{Kind::Syntax, offset, QString::fromStdString(exception.msg)});
    } catch (const std::exception &exception) {
        return std::unexpected(YamlFailure{Kind::Syntax, 0, QString::fromUtf8(exception.what())});
    }
    return builder.root();
}

/// What yaml-cpp makes of \a text: nodes that know where they start.
std::expected<YamlNode, YamlFailure> readAnyYaml(QStringView text, const YamlLimits &limits)
{
    const QString source = withStandIns(text);
    const QByteArray bytes = source.toUtf8();
    const bool hasStandIns = source != text;
    if (bytes.size() - (hasStandIns ? 2 * source.count(questionStandIn) : 0) > limits.bytes) {
        return std::unexpected(YamlFailure{YamlFailure::Kind::TooLarge, 0, {}});
    }
    std::expected<YamlNode, YamlFailure> tree = parsed(bytes, offsetsOfBytes(source, bytes.size()), limits.nodes);
    if (tree && hasStandIns) {
        restoreQuestions(*tree);
    }
    return tree;
}

} // namespace

std::expected<YamlNode, YamlFailure> readYaml(QStringView text, const YamlLimits &limits)
{
    using Kind = YamlFailure::Kind;
    if (text.size() > limits.bytes) {
        return std::unexpected(YamlFailure{Kind::TooLarge, 0, {}});
    }
    const auto forbidden = std::ranges::find_if(text, &isForbiddenInYaml);
    if (forbidden != text.end()) {
        return std::unexpected(YamlFailure{Kind::ForbiddenCharacter, forbidden - text.begin(), {}});
    }
    if (const qsizetype mark = secondDocument(text); mark >= 0) {
        return std::unexpected(YamlFailure{Kind::SecondDocument, mark, {}});
    }
    std::optional<YamlNode> usual = readUsualYaml(text, limits);
    std::expected<YamlNode, YamlFailure> tree =
        usual ? std::expected<YamlNode, YamlFailure>(std::move(*usual)) : readAnyYaml(text, limits);
    if (!tree) {
        return tree;
    }
    Locator locator(text);
    locator.locate(*tree, false, -1, std::min<qsizetype>(3, text.size()));
    if (locator.unclosedQuote() >= 0) {
        return std::unexpected(YamlFailure{Kind::UnclosedQuote, locator.unclosedQuote(), {}});
    }
    return tree;
}

bool isSameYaml(const YamlNode &a, const YamlNode &b)
{
    return a.kind == b.kind && a.text == b.text && a.tag == b.tag && a.anchor == b.anchor && a.isPlain() == b.isPlain()
        && a.children.size() == b.children.size()
        && std::equal(a.children.begin(), a.children.end(), b.children.begin(), isSameYaml);
}

} // namespace frontrow
